//! Texts of a pool's messages: invitations and verifications.

use surefire::Output;

use crate::enums::DefaultEmailOption;

/// The invitation to a user whom an administrator creates.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct MessageTemplate {
    /// The invitation by text message. `{username}` and `{####}` stand for the user name and the
    /// temporary password, and both are needed.
    #[surefire(rename = "SMSMessage")]
    pub sms_message: Option<String>,
    /// The invitation by e-mail, which may be HTML. `{username}` and `{####}` stand for the user
    /// name and the temporary password.
    pub email_message: Option<String>,
    /// The subject of the invitation by e-mail.
    pub email_subject: Option<String>,
}

/// The messages by which users prove that an address or number is theirs.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct VerificationMessageTemplate {
    /// The text message, `{####}` standing for the code.
    pub sms_message: Option<String>,
    /// The e-mail with a code, which may be HTML, `{####}` standing for the code.
    pub email_message: Option<String>,
    /// The subject of the e-mail with a code.
    pub email_subject: Option<String>,
    /// The e-mail with a link, which may be HTML. The words between `{##` and `##}` become the
    /// link.
    pub email_message_by_link: Option<String>,
    /// The subject of the e-mail with a link.
    pub email_subject_by_link: Option<String>,
    /// Whether e-mails carry a code or a link.
    pub default_email_option: Option<DefaultEmailOption>,
}

/// How administrators create users.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AdminCreateUserConfig {
    /// Whether only administrators can create users. With `false`, users may sign themselves up.
    pub allow_admin_create_user_only: Option<bool>,
    /// How long a temporary password is valid, in days. Superseded by the password policy's
    /// `temporary_password_validity_days`.
    pub unused_account_validity_days: Option<i32>,
    /// The invitation to users whom an administrator creates.
    pub invite_message_template: Option<MessageTemplate>,
}
