//! The standard attributes, which every pool has.

use std::ops::RangeInclusive;

use surefire::ValidationError;

use super::value::{Birthdate, Flag, Id, PhoneNumber, Seconds};
use crate::types::Attribute;
use crate::value::AttributeValue;

/// A standard attribute: its name, and what its values look like.
///
/// The limits are those of the schema that a new pool has, as `OpenID` Connect and the service define
/// it; the schema of a pool may be narrower.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standard {
    name: &'static str,
    format: Format,
}

/// What the values of an attribute look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// At most 2048 characters.
    Text,
    /// 1 to 2048 characters, which the service makes up.
    Id,
    /// `true` or `false`: [`flag`](super::flag).
    Flag,
    /// Whole seconds since 1970, in decimal digits: [`seconds`](super::seconds).
    Seconds,
    /// A day such as `1990-05-17`, 10 characters: [`Birthdate`].
    Day,
    /// E.164, such as `+12025550123`: [`PhoneNumber`].
    PhoneNumber,
}

impl Format {
    /// How many characters a value may have.
    ///
    /// ```
    /// use surefire_cognito::attribute;
    ///
    /// assert_eq!(attribute::NAME.format().lengths(), 0..=2048);
    /// assert_eq!(attribute::BIRTHDATE.format().lengths(), 10..=10);
    /// ```
    #[must_use]
    pub const fn lengths(self) -> RangeInclusive<usize> {
        match self {
            Format::Text => 0..=2048,
            Format::Id | Format::Seconds => 1..=2048,
            Format::Flag => 4..=5,
            Format::Day => 10..=10,
            Format::PhoneNumber => 2..=16,
        }
    }

    /// Checks a value.
    ///
    /// # Errors
    ///
    /// Every limit that the value breaks; none of them shows the value.
    pub fn check(self, value: &str) -> Result<(), ValidationError> {
        match self {
            Format::Text => AttributeValue::new(value).map(drop),
            Format::Id => Id::new(value).map(drop),
            Format::Flag => Flag::new(value).map(drop),
            Format::Seconds => Seconds::new(value).map(drop),
            Format::Day => Birthdate::new(value).map(drop),
            Format::PhoneNumber => PhoneNumber::new(value).map(drop),
        }
    }
}

impl Standard {
    /// Every standard attribute, in the order of the alphabet.
    pub const ALL: [Standard; 20] = [
        ADDRESS,
        BIRTHDATE,
        EMAIL,
        EMAIL_VERIFIED,
        FAMILY_NAME,
        GENDER,
        GIVEN_NAME,
        LOCALE,
        MIDDLE_NAME,
        NAME,
        NICKNAME,
        PHONE_NUMBER,
        PHONE_NUMBER_VERIFIED,
        PICTURE,
        PREFERRED_USERNAME,
        PROFILE,
        SUB,
        UPDATED_AT,
        WEBSITE,
        ZONEINFO,
    ];

    const fn new(name: &'static str, format: Format) -> Self {
        Standard { name, format }
    }

    /// The standard attribute of this name, if it is one.
    ///
    /// ```
    /// use surefire_cognito::attribute::{EMAIL, Standard};
    ///
    /// assert_eq!(Standard::named("email"), Some(EMAIL));
    /// assert_eq!(Standard::named("custom:team"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Standard::ALL.into_iter().find(|attribute| attribute.name == name)
    }

    /// Its name, such as `email`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// What its values look like.
    #[must_use]
    pub const fn format(self) -> Format {
        self.format
    }

    /// The attribute with a value, for a request.
    ///
    /// An empty value, which removes an attribute in an update, is for [`Attribute::builder`] where
    /// the format does not allow it.
    ///
    /// ```
    /// use surefire_cognito::attribute;
    ///
    /// let phone = attribute::PHONE_NUMBER.with("+12025550123")?;
    /// let error = attribute::PHONE_NUMBER.with("202-555-0123").unwrap_err();
    /// assert!(error.to_string().contains("phone_number"));
    /// # let _ = phone;
    /// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every limit that the value breaks, at the name of the attribute; the value is not shown.
    pub fn with(self, value: &str) -> Result<Attribute<'_>, ValidationError> {
        self.format.check(value).map_err(|error| error.at(self.name))?;
        Attribute::builder().name(self.name).value(value).build()
    }
}

macro_rules! standard {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $format:ident;)+) => {$(
        $(#[$doc])*
        pub const $constant: Standard = Standard::new($name, Format::$format);
    )+};
}

standard! {
    /// `address`: where the user lives. `OpenID` Connect has a JSON object here, the service any text.
    ADDRESS = "address", Text;
    /// `birthdate`: a day such as `1990-05-17`.
    BIRTHDATE = "birthdate", Day;
    /// `email`: the e-mail address. With a new one, the user has to confirm it again.
    EMAIL = "email", Text;
    /// `email_verified`: whether the e-mail address is known to be the user's, `true` or `false`.
    /// Users don't write it themselves.
    EMAIL_VERIFIED = "email_verified", Flag;
    /// `family_name`: the surname.
    FAMILY_NAME = "family_name", Text;
    /// `gender`
    GENDER = "gender", Text;
    /// `given_name`: the first name.
    GIVEN_NAME = "given_name", Text;
    /// `locale`: language and country, such as `en-US`.
    LOCALE = "locale", Text;
    /// `middle_name`
    MIDDLE_NAME = "middle_name", Text;
    /// `name`: the whole name.
    NAME = "name", Text;
    /// `nickname`
    NICKNAME = "nickname", Text;
    /// `phone_number`: E.164, such as `+12025550123`.
    PHONE_NUMBER = "phone_number", PhoneNumber;
    /// `phone_number_verified`: whether the phone number is known to be the user's, `true` or
    /// `false`. Users don't write it themselves.
    PHONE_NUMBER_VERIFIED = "phone_number_verified", Flag;
    /// `picture`: the URL of a picture.
    PICTURE = "picture", Text;
    /// `preferred_username`: another name to sign in with, where the pool allows it.
    PREFERRED_USERNAME = "preferred_username", Text;
    /// `profile`: the URL of the user's page.
    PROFILE = "profile", Text;
    /// `sub`: the user's ID. The service makes it up, and it never changes.
    SUB = "sub", Id;
    /// `updated_at`: when the user's data changed last, in seconds since 1970.
    UPDATED_AT = "updated_at", Seconds;
    /// `website`: the URL of the user's website.
    WEBSITE = "website", Text;
    /// `zoneinfo`: the time zone, such as `Europe/Warsaw`.
    ZONEINFO = "zoneinfo", Text;
}
