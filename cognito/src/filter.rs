//! The search of [`ListUsers`](crate::ListUsersRequest): one condition on one attribute.
//!
//! The service takes a condition as text, with the value in quotation marks. A [`Filter`] writes
//! that text and escapes the value, so that what a user typed can't become another search.

use std::fmt;
use std::ops::Deref;

use crate::attribute;
use crate::value::UserFilter;

/// A condition on the users to list.
///
/// It goes into a request by reference: `.filter(&filter)`. The request's builder checks its length:
/// at most 256 characters, with the name, the quotation marks and the backslashes. `Debug` does not
/// show the value.
///
/// ```
/// use surefire_cognito::ListUsersRequest;
/// use surefire_cognito::filter::{Filter, Searchable};
///
/// let filter = Filter::equals(Searchable::Email, "alice@example.com");
/// assert_eq!(filter.as_str(), r#"email = "alice@example.com""#);
///
/// let request =
///     ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").filter(&filter).build()?;
/// # let _ = request;
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    attribute: Searchable,
    operator: Operator,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Operator {
    Equals,
    StartsWith,
}

impl Operator {
    const fn as_str(self) -> &'static str {
        match self {
            Operator::Equals => "=",
            Operator::StartsWith => "^=",
        }
    }
}

impl Filter {
    /// The users whose attribute is `value`: `given_name = "Jon"`.
    ///
    /// ```
    /// use surefire_cognito::filter::{Filter, Searchable};
    ///
    /// let filter = Filter::equals(Searchable::Name, r#"" or \"#);
    /// assert_eq!(filter.as_str(), r#"name = "\" or \\""#);
    /// ```
    #[must_use]
    pub fn equals(attribute: Searchable, value: &str) -> Self {
        Filter::new(attribute, Operator::Equals, value)
    }

    /// The users whose attribute begins with `prefix`: `given_name ^= "Jon"`.
    ///
    /// ```
    /// use surefire_cognito::filter::{Filter, Searchable};
    ///
    /// let filter = Filter::starts_with(Searchable::GivenName, "Jon");
    /// assert_eq!(filter.as_str(), r#"given_name ^= "Jon""#);
    /// ```
    #[must_use]
    pub fn starts_with(attribute: Searchable, prefix: &str) -> Self {
        Filter::new(attribute, Operator::StartsWith, prefix)
    }

    fn new(attribute: Searchable, operator: Operator, value: &str) -> Self {
        let mut text = format!("{attribute} {} \"", operator.as_str());
        for character in value.chars() {
            if matches!(character, '"' | '\\') {
                text.push('\\');
            }
            text.push(character);
        }
        text.push('"');
        Filter { attribute, operator, text }
    }

    /// The condition as the service reads it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The condition as a checked value.
    ///
    /// # Errors
    ///
    /// When it has more than 256 characters.
    pub fn to_value(&self) -> Result<UserFilter<'_>, surefire::ValidationError> {
        UserFilter::new(&self.text)
    }
}

impl Deref for Filter {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl AsRef<str> for Filter {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Filter> for String {
    fn from(filter: Filter) -> Self {
        filter.text
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Filter({} {} <redacted>)", self.attribute, self.operator.as_str())
    }
}

/// What users can be searched by. Custom attributes are not searchable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Searchable {
    /// `username`: the name that the user has in the pool. Upper and lower case differ.
    Username,
    /// `email`
    Email,
    /// `phone_number`
    PhoneNumber,
    /// `name`: the whole name.
    Name,
    /// `given_name`
    GivenName,
    /// `family_name`
    FamilyName,
    /// `preferred_username`
    PreferredUsername,
    /// `cognito:user_status`: how far the user has come, a [`UserStatus`](crate::enums::UserStatus)
    /// such as `CONFIRMED`. Upper and lower case are the same.
    UserStatus,
    /// `status`: `Enabled` or `Disabled`, written so. Upper and lower case differ.
    Status,
    /// `sub`: the ID of the user, which never changes.
    Sub,
}

impl Searchable {
    /// Every one of them.
    pub const ALL: [Searchable; 10] = [
        Searchable::Username,
        Searchable::Email,
        Searchable::PhoneNumber,
        Searchable::Name,
        Searchable::GivenName,
        Searchable::FamilyName,
        Searchable::PreferredUsername,
        Searchable::UserStatus,
        Searchable::Status,
        Searchable::Sub,
    ];

    /// Its name in a filter.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Searchable::Username => "username",
            Searchable::Email => attribute::EMAIL.name(),
            Searchable::PhoneNumber => attribute::PHONE_NUMBER.name(),
            Searchable::Name => attribute::NAME.name(),
            Searchable::GivenName => attribute::GIVEN_NAME.name(),
            Searchable::FamilyName => attribute::FAMILY_NAME.name(),
            Searchable::PreferredUsername => attribute::PREFERRED_USERNAME.name(),
            Searchable::UserStatus => "cognito:user_status",
            Searchable::Status => "status",
            Searchable::Sub => attribute::SUB.name(),
        }
    }
}

impl fmt::Display for Searchable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
