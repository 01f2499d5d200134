//! Libraries that check: the same two limits and patterns, on the same two strings.

use std::sync::LazyLock;

use regex::Regex;

use crate::values::Values;

const POOL: &str = r"^[\w-]+_[0-9a-zA-Z]+$";
const USERNAME: &str = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$";

static POOL_PATTERN: LazyLock<Regex> = LazyLock::new(|| Regex::new(POOL).expect("valid"));
static USERNAME_PATTERN: LazyLock<Regex> = LazyLock::new(|| Regex::new(USERNAME).expect("valid"));

/// bon: a setter that fails calls a check of our own. It stops at the first.
pub(crate) mod with_bon {
    use super::{POOL_PATTERN, Regex, USERNAME_PATTERN, Values};

    #[derive(bon::Builder)]
    #[expect(dead_code, reason = "it is built and dropped")]
    pub(crate) struct Request {
        #[builder(with = |value: &str| -> Result<_, &'static str> {
            checked(value, 55, &POOL_PATTERN)
        })]
        pub(crate) user_pool_id: String,
        #[builder(with = |value: &str| -> Result<_, &'static str> {
            checked(value, 128, &USERNAME_PATTERN)
        })]
        pub(crate) username: String,
    }

    fn checked(value: &str, longest: usize, pattern: &Regex) -> Result<String, &'static str> {
        if !(1..=longest).contains(&value.chars().count()) {
            return Err("length");
        }
        if !pattern.is_match(value) {
            return Err("pattern");
        }
        Ok(value.into())
    }

    pub(crate) fn build(values: &Values) -> Result<Request, &'static str> {
        let builder = Request::builder().user_pool_id(&values.pool)?;
        Ok(builder.username(&values.username)?.build())
    }
}

/// typed-builder: it cannot check.
pub(crate) mod with_typed_builder {
    use super::Values;

    #[derive(typed_builder::TypedBuilder)]
    #[expect(dead_code, reason = "it is built and dropped")]
    pub(crate) struct Request {
        #[builder(setter(into))]
        pub(crate) user_pool_id: String,
        #[builder(setter(into))]
        pub(crate) username: String,
    }

    pub(crate) fn build(values: &Values) -> Request {
        Request::builder().user_pool_id(&values.pool).username(&values.username).build()
    }
}

/// nutype: newtypes, which stop at the first violation.
pub(crate) mod with_nutype {
    use nutype::nutype;

    use super::{POOL_PATTERN, USERNAME_PATTERN, Values};

    #[nutype(validate(len_char_min = 1, len_char_max = 55, regex = POOL_PATTERN))]
    pub(crate) struct UserPoolId(String);

    #[nutype(validate(len_char_min = 1, len_char_max = 128, regex = USERNAME_PATTERN))]
    pub(crate) struct Username(String);

    pub(crate) fn build(values: &Values) -> Option<(UserPoolId, Username)> {
        let pool = UserPoolId::try_new(&*values.pool).ok()?;
        Some((pool, Username::try_new(&*values.username).ok()?))
    }
}

/// garde: every violation at once.
pub(crate) mod with_garde {
    use garde::Validate;

    use super::Values;

    #[derive(Validate)]
    pub(crate) struct Request {
        #[garde(length(chars, min = 1, max = 55), pattern(r"^[\w-]+_[0-9a-zA-Z]+$"))]
        pub(crate) user_pool_id: String,
        #[garde(length(chars, min = 1, max = 128), pattern(r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$"))]
        pub(crate) username: String,
    }

    pub(crate) fn build(values: &Values) -> Result<Request, garde::Report> {
        let request =
            Request { user_pool_id: values.pool.clone(), username: values.username.clone() };
        request.validate()?;
        Ok(request)
    }
}

/// validator: every violation at once.
pub(crate) mod with_validator {
    use validator::{Validate, ValidationErrors};

    use super::{POOL_PATTERN, USERNAME_PATTERN, Values};

    #[derive(Validate)]
    pub(crate) struct Request {
        #[validate(length(min = 1, max = 55), regex(path = *POOL_PATTERN))]
        pub(crate) user_pool_id: String,
        #[validate(length(min = 1, max = 128), regex(path = *USERNAME_PATTERN))]
        pub(crate) username: String,
    }

    pub(crate) fn build(values: &Values) -> Result<Request, ValidationErrors> {
        let request =
            Request { user_pool_id: values.pool.clone(), username: values.username.clone() };
        request.validate()?;
        Ok(request)
    }
}
