//! Who sends a pool's messages: e-mail and text message configurations.

use surefire::Output;

use crate::enums::EmailSendingAccount;

/// Who sends a pool's e-mails, and from which address.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct EmailConfiguration {
    /// The ARN of the verified Amazon SES identity that e-mails come from. Needed for
    /// [`EmailSendingAccount::Developer`].
    pub source_arn: Option<String>,
    /// The address that answers go to.
    pub reply_to_email_address: Option<String>,
    /// Who sends the e-mails: the service, or your own Amazon SES account.
    pub email_sending_account: Option<EmailSendingAccount>,
    /// The sender, as an address or as a name with an address: `Example <no-reply@example.com>`.
    pub from: Option<String>,
    /// The Amazon SES configuration set to send with.
    pub configuration_set: Option<String>,
}

/// What a pool needs to send text messages, through Amazon SNS or AWS End User Messaging SMS.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct SmsConfiguration {
    /// The ARN of the IAM role that lets the pool publish through Amazon SNS. Empty or left out
    /// where `eums_sms` takes its place.
    pub sns_caller_arn: Option<String>,
    /// The external ID that the role's trust policy asks for. It keeps others from using the role.
    pub external_id: Option<String>,
    /// The Region whose Amazon SNS sends the messages; the pool's own if it is left out.
    pub sns_region: Option<String>,
    /// What is needed to send through AWS End User Messaging SMS in place of Amazon SNS.
    pub eums_sms: Option<EumsSmsConfiguration>,
}

/// What a pool needs to send text messages through AWS End User Messaging SMS.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct EumsSmsConfiguration {
    /// The ARN of the IAM role that lets the pool send through AWS End User Messaging SMS.
    pub caller_arn: Option<String>,
    /// The external ID that the role's trust policy asks for. It keeps others from using the role.
    pub external_id: Option<String>,
    /// What messages come from: a phone number, a sender ID or a pool of numbers, or the ARN of
    /// one.
    pub origination_identity: Option<String>,
    /// The configuration set to send with.
    pub configuration_set_name: Option<String>,
    /// The sender's entity ID, which Indian carriers ask for.
    pub in_entity_id: Option<String>,
    /// The message template's ID, which Indian carriers ask for.
    pub in_template_id: Option<String>,
    /// The Region to send from. The service takes none but the pool's own.
    pub region: Option<String>,
}
