//! Creating a user pool: the operation with the most members and the deepest structures.

use serde_json::{Value, json};

use super::Case;

const LAMBDA: &str = "arn:aws:lambda:us-east-1:123456789012:function:trigger";
const KEY: &str = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const ROLE: &str = "arn:aws:iam::123456789012:role/service-role/sms";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let members = [simple(), policies(), messages(), lambdas(), attributes(), newer()].concat();
    let mut everything = json!({"PoolName": "everything, @once"});
    for (name, member) in members {
        let mut input = json!({"PoolName": "example pool"});
        add(&mut input, &member);
        add(&mut everything, &member);
        cases.push(Case::new("CreateUserPool", name, input));
    }
    // No client keeps the order of the input: it is that of the model.
    cases.push(Case::new("CreateUserPool", "all of these members", everything));
    let input = json!({"PoolName": "example pool", "DcrConfiguration": registration()});
    cases.push(Case::new("CreateUserPool", "client registration", input));
    cases.push(Case::new("CreateUserPool", "required members", json!({"PoolName": "p"})));
    cases
}

fn add(to: &mut Value, members: &Value) {
    let members = members.as_object().cloned().unwrap_or_default();
    to.as_object_mut().into_iter().for_each(|to| to.extend(members.clone()));
}

fn simple() -> Vec<(&'static str, Value)> {
    vec![
        ("protection", json!({"DeletionProtection": "ACTIVE", "MfaConfiguration": "OPTIONAL"})),
        (
            "lists of names",
            json!({
                "AutoVerifiedAttributes": ["email", "phone_number"],
                "AliasAttributes": ["preferred_username"],
                "UsernameAttributes": [],
            }),
        ),
        ("tags", json!({"UserPoolTags": {"team": "identity & \"access\"", "cost": ""}})),
        (
            "tier",
            json!({"UserPoolTier": "PLUS", "UsernameConfiguration": {"CaseSensitive": false}}),
        ),
        (
            "device",
            json!({"DeviceConfiguration": {
                "ChallengeRequiredOnNewDevice": true,
                "DeviceOnlyRememberedOnUserPrompt": false,
            }}),
        ),
        (
            "recovery",
            json!({"AccountRecoverySetting": {"RecoveryMechanisms": [
                {"Priority": 1, "Name": "verified_email"},
                {"Priority": 2, "Name": "admin_only"},
            ]}}),
        ),
    ]
}

fn policies() -> Vec<(&'static str, Value)> {
    vec![
        (
            "policies",
            json!({"Policies": {
                "PasswordPolicy": {
                    "MinimumLength": 6,
                    "RequireUppercase": true,
                    "RequireLowercase": false,
                    "RequireNumbers": true,
                    "RequireSymbols": false,
                    "PasswordHistorySize": 24,
                    "TemporaryPasswordValidityDays": 365,
                },
                "SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN", "EMAIL_OTP"]},
            }}),
        ),
        ("an empty policy", json!({"Policies": {"PasswordPolicy": {}}})),
        (
            "threat protection",
            json!({"UserPoolAddOns": {
                "AdvancedSecurityMode": "ENFORCED",
                "AdvancedSecurityAdditionalFlows": {"CustomAuthMode": "AUDIT"},
            }}),
        ),
        (
            "updates of attributes",
            json!({"UserAttributeUpdateSettings": {
                "AttributesRequireVerificationBeforeUpdate": ["email"],
            }}),
        ),
    ]
}

fn messages() -> Vec<(&'static str, Value)> {
    vec![
        (
            "verification texts",
            json!({
                "SmsVerificationMessage": "Your code is {####}",
                "EmailVerificationMessage": "<p>Your code:\n\t{####}</p>",
                "EmailVerificationSubject": "Your code — bitte bestätigen",
                "SmsAuthenticationMessage": "{####} ist Ihr Code 🔑",
            }),
        ),
        (
            "verification template",
            json!({"VerificationMessageTemplate": {
                "SmsMessage": "{####}",
                "EmailMessage": "{####}",
                "EmailSubject": "code",
                "EmailMessageByLink": "<a href=\"x\">{##click##}</a>",
                "EmailSubjectByLink": "link",
                "DefaultEmailOption": "CONFIRM_WITH_LINK",
            }}),
        ),
        (
            "invitation",
            json!({"AdminCreateUserConfig": {
                "AllowAdminCreateUserOnly": false,
                "UnusedAccountValidityDays": 7,
                "InviteMessageTemplate": {
                    "SMSMessage": "{username} {####}",
                    "EmailMessage": "Hello {username},\r\nyour password is {####}",
                    "EmailSubject": "Welcome",
                },
            }}),
        ),
        (
            "senders",
            json!({
                "EmailConfiguration": {
                    "SourceArn": "arn:aws:ses:us-east-1:123456789012:identity/example.com",
                    "ReplyToEmailAddress": "help@example.com",
                    "EmailSendingAccount": "DEVELOPER",
                    "From": "\"Example, Inc.\" <no-reply@example.com>",
                    "ConfigurationSet": "set-1",
                },
                "SmsConfiguration": {
                    "SnsCallerArn": ROLE,
                    "ExternalId": "external/id",
                    "SnsRegion": "us-east-1",
                },
            }),
        ),
        (
            "end user messaging",
            json!({"SmsConfiguration": {"EumsSms": {
                "CallerArn": ROLE,
                "ExternalId": "e",
                "OriginationIdentity": "+15555550100",
                "ConfigurationSetName": "set",
                "InEntityId": "1",
                "InTemplateId": "2",
                "Region": "us-east-1",
            }}}),
        ),
    ]
}

fn lambdas() -> Vec<(&'static str, Value)> {
    vec![(
        "triggers",
        json!({"LambdaConfig": {
            "PreSignUp": LAMBDA,
            "CustomMessage": LAMBDA,
            "PostConfirmation": LAMBDA,
            "PreAuthentication": LAMBDA,
            "PostAuthentication": LAMBDA,
            "DefineAuthChallenge": LAMBDA,
            "CreateAuthChallenge": LAMBDA,
            "VerifyAuthChallengeResponse": LAMBDA,
            "PreTokenGeneration": LAMBDA,
            "UserMigration": LAMBDA,
            "PreTokenGenerationConfig": {"LambdaVersion": "V2_0", "LambdaArn": LAMBDA},
            "CustomSMSSender": {"LambdaVersion": "V1_0", "LambdaArn": LAMBDA},
            "CustomEmailSender": {"LambdaVersion": "V1_0", "LambdaArn": LAMBDA},
            "KMSKeyID": KEY,
            "InboundFederation": {"LambdaVersion": "V1_0", "LambdaArn": LAMBDA},
        }}),
    )]
}

fn attributes() -> Vec<(&'static str, Value)> {
    vec![(
        "schema",
        json!({"Schema": [
            {
                "Name": "tier",
                "AttributeDataType": "String",
                "DeveloperOnlyAttribute": false,
                "Mutable": true,
                "Required": false,
                "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"},
            },
            {
                "Name": "score",
                "AttributeDataType": "Number",
                "NumberAttributeConstraints": {"MinValue": "-5", "MaxValue": ""},
            },
            {},
        ]}),
    )]
}

/// Members that came to the model of late.
fn newer() -> Vec<(&'static str, Value)> {
    vec![
        (
            "keys and issuer",
            json!({
                "KeyConfiguration": {"KeyType": "CUSTOMER_MANAGED_KEY", "KmsKeyArn": KEY},
                "IssuerConfiguration": {"Type": "ORIGINAL"},
            }),
        ),
        (
            "levels of assurance",
            json!({"AcrConfiguration": {
                "Level2": {"AcrValue": "urn:level:2"},
                "Level1": {"AcrValue": "urn:level:1"},
            }}),
        ),
    ]
}

/// A structure that the official Rust SDK does not have yet.
fn registration() -> Value {
    json!({
        "EnableStatus": "ENABLED",
        "OpenDcrEnabled": false,
        "AuthenticatedGrantTypes": ["code", "client_credentials"],
        "OpenDcrGrantTypes": [],
        "AllowedScopes": ["openid"],
    })
}
