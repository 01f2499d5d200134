//! Texts of a pool's messages: invitations and verifications.

use surefire::Structure;

use crate::enums::DefaultEmailOption;
use crate::value::{
    EmailInviteMessage, EmailVerificationMessage, EmailVerificationMessageByLink,
    EmailVerificationSubject, EmailVerificationSubjectByLink, SmsInviteMessage,
    SmsVerificationMessage,
};

/// The invitation to a user whom an administrator creates.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct MessageTemplate<'a> {
    /// The invitation by text message. `{username}` and `{####}` stand for the user name and the
    /// temporary password, and both are needed. Limits of [`SmsInviteMessage`]: 6 to 140
    /// characters.
    #[surefire(rename = "SMSMessage", parse)]
    sms_message: Option<SmsInviteMessage<'a>>,
    /// The invitation by e-mail, which may be HTML. `{username}` and `{####}` stand for the user
    /// name and the temporary password. Limits of [`EmailInviteMessage`]: 6 to 20000 characters and
    /// a pattern.
    #[surefire(parse)]
    email_message: Option<EmailInviteMessage<'a>>,
    /// The subject of the invitation by e-mail. Limits of [`EmailVerificationSubject`]: 1 to 140
    /// characters and a pattern.
    #[surefire(parse)]
    email_subject: Option<EmailVerificationSubject<'a>>,
}

/// The messages by which users prove that an address or number is theirs.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct VerificationMessageTemplate<'a> {
    /// The text message, `{####}` standing for the code. Limits of [`SmsVerificationMessage`]: 6 to
    /// 140 characters and a pattern.
    #[surefire(parse)]
    sms_message: Option<SmsVerificationMessage<'a>>,
    /// The e-mail with a code, which may be HTML, `{####}` standing for the code. Limits of
    /// [`EmailVerificationMessage`]: 6 to 20000 characters and a pattern.
    #[surefire(parse)]
    email_message: Option<EmailVerificationMessage<'a>>,
    /// The subject of the e-mail with a code. Limits of [`EmailVerificationSubject`]: 1 to 140
    /// characters and a pattern.
    #[surefire(parse)]
    email_subject: Option<EmailVerificationSubject<'a>>,
    /// The e-mail with a link, which may be HTML. The words between `{##` and `##}` become the
    /// link. Limits of [`EmailVerificationMessageByLink`]: 6 to 20000 characters and a pattern.
    #[surefire(parse)]
    email_message_by_link: Option<EmailVerificationMessageByLink<'a>>,
    /// The subject of the e-mail with a link. Limits of [`EmailVerificationSubjectByLink`]: 1 to
    /// 140 characters and a pattern.
    #[surefire(parse)]
    email_subject_by_link: Option<EmailVerificationSubjectByLink<'a>>,
    /// Whether e-mails carry a code or a link.
    default_email_option: Option<DefaultEmailOption<&'a str>>,
}

/// How administrators create users.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct AdminCreateUserConfig<'a> {
    /// Whether only administrators can create users. With `false`, users may sign themselves up.
    allow_admin_create_user_only: Option<bool>,
    /// How long a temporary password is valid, in days. Superseded by the password policy's
    /// `temporary_password_validity_days`. From 0 to 365.
    #[surefire(range = 0..=365)]
    unused_account_validity_days: Option<i32>,
    /// The invitation to users whom an administrator creates.
    invite_message_template: Option<MessageTemplate<'a>>,
}
