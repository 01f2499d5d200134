//! Who sends a pool's messages: e-mail and text message configurations.

use surefire::Structure;

use crate::enums::EmailSendingAccount;
use crate::value::{Arn, EmailAddress, OptionalArn, RegionCode, SesConfigurationSet};

/// Who sends a pool's e-mails, and from which address.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct EmailConfiguration<'a> {
    /// The ARN of the verified Amazon SES identity that e-mails come from. Needed for
    /// [`EmailSendingAccount::Developer`]. Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    source_arn: Option<Arn<'a>>,
    /// The address that answers go to. Limits of [`EmailAddress`]: a pattern.
    #[surefire(parse)]
    reply_to_email_address: Option<EmailAddress<'a>>,
    /// Who sends the e-mails: the service, or your own Amazon SES account.
    email_sending_account: Option<EmailSendingAccount<&'a str>>,
    /// The sender, as an address or as a name with an address: `Example <no-reply@example.com>`. At
    /// most 131072 characters.
    #[surefire(length = 0..=131_072)]
    from: Option<&'a str>,
    /// The Amazon SES configuration set to send with. Limits of [`SesConfigurationSet`]: 1 to 64
    /// characters and a pattern.
    #[surefire(parse)]
    configuration_set: Option<SesConfigurationSet<'a>>,
}

/// What a pool needs to send text messages, through Amazon SNS or AWS End User Messaging SMS.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct SmsConfiguration<'a> {
    /// The ARN of the IAM role that lets the pool publish through Amazon SNS. Empty or left out
    /// where `eums_sms` takes its place. Limits of [`OptionalArn`]: at most 2048 characters and a
    /// pattern.
    #[surefire(parse)]
    sns_caller_arn: Option<OptionalArn<'a>>,
    /// The external ID that the role's trust policy asks for. It keeps others from using the role.
    /// At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    external_id: Option<&'a str>,
    /// The Region whose Amazon SNS sends the messages; the pool's own if it is left out. Limits of
    /// [`RegionCode`]: 5 to 32 characters.
    #[surefire(parse)]
    sns_region: Option<RegionCode<'a>>,
    /// What is needed to send through AWS End User Messaging SMS in place of Amazon SNS.
    eums_sms: Option<EumsSmsConfiguration<'a>>,
}

/// What a pool needs to send text messages through AWS End User Messaging SMS.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct EumsSmsConfiguration<'a> {
    /// The ARN of the IAM role that lets the pool send through AWS End User Messaging SMS. Limits
    /// of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    caller_arn: Arn<'a>,
    /// The external ID that the role's trust policy asks for. It keeps others from using the role.
    /// At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    external_id: Option<&'a str>,
    /// What messages come from: a phone number, a sender ID or a pool of numbers, or the ARN of
    /// one. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    origination_identity: Option<&'a str>,
    /// The configuration set to send with. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    configuration_set_name: Option<&'a str>,
    /// The sender's entity ID, which Indian carriers ask for. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    in_entity_id: Option<&'a str>,
    /// The message template's ID, which Indian carriers ask for. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    in_template_id: Option<&'a str>,
    /// The Region to send from. The service takes none but the pool's own. Limits of
    /// [`RegionCode`]: 5 to 32 characters.
    #[surefire(parse)]
    region: Option<RegionCode<'a>>,
}
