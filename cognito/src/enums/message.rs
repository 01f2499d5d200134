//! Messages: how they reach users, and who sends them.

use surefire::StringEnum;

/// How a code or an invitation reaches the user.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum DeliveryMedium<T = String> {
    /// By text message.
    Sms,
    /// By e-mail.
    Email,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// What happens to the invitation of a new user.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MessageAction<T = String> {
    /// It is sent once more to a user who exists already.
    Resend,
    /// It is not sent.
    Suppress,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// Whether an e-mail carries a code or a link.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum DefaultEmailOption<T = String> {
    /// It carries a link to follow.
    ConfirmWithLink,
    /// It carries a code to type.
    ConfirmWithCode,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// Who sends a pool's e-mails.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum EmailSendingAccount<T = String> {
    /// The service, with a low daily limit.
    CognitoDefault,
    /// Your own Amazon SES account.
    Developer,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}
