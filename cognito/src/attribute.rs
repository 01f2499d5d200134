//! The attributes of users: standard names with their limits, names of custom ones, and values.
//!
//! | what | where |
//! | --- | --- |
//! | the standard attributes | constants such as [`EMAIL`], each a [`Standard`]; all in [`Standard::ALL`] |
//! | custom attributes | [`CustomName`], checked: `custom:team` |
//! | yes and no | [`flag`]: `true` and `false` |
//! | times | [`seconds`] since 1970 |
//! | phone numbers | [`PhoneNumber`], E.164 |
//! | days | [`Birthdate`], `1990-05-17` |
//!
//! Values are checked against what their attribute takes before anything is sent:
//!
//! ```
//! use surefire_cognito::SignUpRequest;
//! use surefire_cognito::attribute::{self, CustomName};
//! use surefire_cognito::types::Attribute;
//!
//! const TEAM: CustomName<'static> = CustomName::from_static("custom:team");
//!
//! let attributes = [
//!     attribute::EMAIL.with("alice@example.com")?,
//!     attribute::BIRTHDATE.with("1990-05-17")?,
//!     Attribute::builder().name(TEAM.as_str()).value("blue").build()?,
//! ];
//! let request = SignUpRequest::builder()
//!     .client_id("1example23456789")
//!     .username("alice")
//!     .user_attributes(&attributes)
//!     .build()?;
//! # let _ = request;
//! assert!(attribute::BIRTHDATE.with("1990-02-30").is_err());
//! # Ok::<(), surefire_cognito::surefire::ValidationError>(())
//! ```
//!
//! Names and values are there in a `const` too:
//!
//! ```
//! use surefire_cognito::attribute::{self, flag};
//! use surefire_cognito::types::Attribute;
//!
//! const VERIFIED: Attribute<'static> = Attribute::builder()
//!     .name(attribute::EMAIL_VERIFIED.name())
//!     .value(flag(true))
//!     .build_const();
//! # let _ = VERIFIED;
//! ```

mod custom;
mod standard;
mod value;

pub use custom::CustomName;
pub use standard::{
    ADDRESS, BIRTHDATE, EMAIL, EMAIL_VERIFIED, FAMILY_NAME, GENDER, GIVEN_NAME, LOCALE,
    MIDDLE_NAME, NAME, NICKNAME, PHONE_NUMBER, PHONE_NUMBER_VERIFIED, PICTURE, PREFERRED_USERNAME,
    PROFILE, SUB, UPDATED_AT, WEBSITE, ZONEINFO,
};
pub use standard::{Format, Standard};
pub use value::{Birthdate, PhoneNumber, flag, seconds};
