//! Replies to challenges: the maps that are sent, to the byte.
#![cfg(feature = "secret-hash")]

mod maps;

use maps::{CONFIDENTIAL, HASH, ID, PUBLIC, body, pairs};
use surefire_cognito::enums::ChallengeName;
use surefire_cognito::flow::reply;

/// The body of `RespondToAuthChallenge`, of a public client and of a confidential one.
macro_rules! assert_reply {
    ($reply:expr, $name:literal, $pairs:expr) => {{
        let public = PUBLIC.user("alice").respond($reply);
        let confidential = CONFIDENTIAL.user("alice");
        let confidential = confidential.respond($reply);
        for (respond, has_hash) in [(public, false), (confidential, true)] {
            let request = respond.respond_to_auth_challenge().session("s").build().expect("valid");
            let pairs = pairs(&$pairs, has_hash);
            let expected = format!(
                r#"{{"ClientId":"{ID}","ChallengeName":"{}","Session":"s","ChallengeResponses":{pairs}}}"#,
                $name
            );
            assert_eq!(body(&request), expected);
        }
    }};
}

#[test]
fn each_reply_sends_its_keys() {
    let (user, hash) = (("USERNAME", "alice"), ("SECRET_HASH", HASH));

    assert_reply!(reply::SmsMfa { code: "1" }, "SMS_MFA", [hash, ("SMS_MFA_CODE", "1"), user]);
    assert_reply!(reply::SmsOtp { code: "1" }, "SMS_OTP", [hash, ("SMS_OTP_CODE", "1"), user]);
    assert_reply!(
        reply::EmailOtp { code: "1" },
        "EMAIL_OTP",
        [("EMAIL_OTP_CODE", "1"), hash, user]
    );
    assert_reply!(reply::SmsMfa { code: "1" }, "SMS_MFA", [hash, ("SMS_MFA_CODE", "1"), user]);
    assert_reply!(reply::SmsOtp { code: "1" }, "SMS_OTP", [hash, ("SMS_OTP_CODE", "1"), user]);
    assert_reply!(
        reply::EmailOtp { code: "1" },
        "EMAIL_OTP",
        [("EMAIL_OTP_CODE", "1"), hash, user]
    );
    assert_reply!(reply::SmsMfa { code: "1" }, "SMS_MFA", [hash, ("SMS_MFA_CODE", "1"), user]);
    assert_reply!(reply::SmsOtp { code: "1" }, "SMS_OTP", [hash, ("SMS_OTP_CODE", "1"), user]);
    assert_reply!(
        reply::EmailOtp { code: "1" },
        "EMAIL_OTP",
        [("EMAIL_OTP_CODE", "1"), hash, user]
    );
    assert_reply!(
        reply::SoftwareTokenMfa { code: "1" },
        "SOFTWARE_TOKEN_MFA",
        [hash, ("SOFTWARE_TOKEN_MFA_CODE", "1"), user]
    );
    assert_reply!(reply::Password { password: "p" }, "PASSWORD", [("PASSWORD", "p"), hash, user]);
    assert_reply!(
        reply::PasswordSrp { srp_a: "a1" },
        "PASSWORD_SRP",
        [hash, ("SRP_A", "a1"), user]
    );
    assert_reply!(
        reply::WebAuthn { credential: "c" },
        "WEB_AUTHN",
        [("CREDENTIAL", "c"), hash, user]
    );
    assert_reply!(
        reply::CustomChallenge { answer: "42" },
        "CUSTOM_CHALLENGE",
        [("ANSWER", "42"), hash, user]
    );
    assert_reply!(reply::MfaSetup, "MFA_SETUP", [hash, user]);
}

#[test]
fn each_proof_of_srp_sends_its_keys() {
    let (user, hash) = (("USERNAME", "alice"), ("SECRET_HASH", HASH));
    let device = ("DEVICE_KEY", "us-east-1_d");
    let proof = [
        ("PASSWORD_CLAIM_SECRET_BLOCK", "b"),
        ("PASSWORD_CLAIM_SIGNATURE", "s"),
        hash,
        ("TIMESTAMP", "t"),
        user,
    ];

    assert_reply!(reply::Password { password: "p" }, "PASSWORD", [("PASSWORD", "p"), hash, user]);
    assert_reply!(
        reply::PasswordSrp { srp_a: "a1" },
        "PASSWORD_SRP",
        [hash, ("SRP_A", "a1"), user]
    );
    assert_reply!(
        reply::PasswordVerifier { signature: "s", secret_block: "b", timestamp: "t" },
        "PASSWORD_VERIFIER",
        proof
    );
    assert_reply!(
        reply::DeviceSrpAuth { device_key: "us-east-1_d", srp_a: "a1" },
        "DEVICE_SRP_AUTH",
        [device, hash, ("SRP_A", "a1"), user]
    );
    assert_reply!(
        reply::DevicePasswordVerifier {
            device_key: "us-east-1_d",
            signature: "s",
            secret_block: "b",
            timestamp: "t"
        },
        "DEVICE_PASSWORD_VERIFIER",
        [&[device][..], &proof].concat()
    );
}

#[test]
fn a_choice_is_sent_as_answer() {
    let (user, hash) = (("USERNAME", "alice"), ("SECRET_HASH", HASH));
    let answer = |name| ("ANSWER", name);

    assert_reply!(
        reply::SelectMfaType { choice: ChallengeName::Unknown("EMAIL_MFA") },
        "SELECT_MFA_TYPE",
        [answer("EMAIL_MFA"), hash, user]
    );
    assert_reply!(
        reply::SelectChallenge::password("p"),
        "SELECT_CHALLENGE",
        [answer("PASSWORD"), ("PASSWORD", "p"), hash, user]
    );
    assert_reply!(
        reply::SelectChallenge::password_srp("a1"),
        "SELECT_CHALLENGE",
        [answer("PASSWORD_SRP"), hash, ("SRP_A", "a1"), user]
    );
    assert_reply!(
        reply::SelectChallenge::web_authn("c"),
        "SELECT_CHALLENGE",
        [answer("WEB_AUTHN"), ("CREDENTIAL", "c"), hash, user]
    );
    assert_reply!(
        reply::SelectChallenge::email_otp(),
        "SELECT_CHALLENGE",
        [answer("EMAIL_OTP"), hash, user]
    );
    assert_reply!(
        reply::SelectChallenge::sms_otp(),
        "SELECT_CHALLENGE",
        [answer("SMS_OTP"), hash, user]
    );
}

#[test]
fn a_new_password_brings_attributes_along() {
    let reply = reply::NewPasswordRequired {
        new_password: "n",
        attributes: &[("name", "first"), ("custom:team", "łódź"), ("name", "last")],
    };
    assert_reply!(
        reply,
        "NEW_PASSWORD_REQUIRED",
        [
            ("NEW_PASSWORD", "n"),
            ("SECRET_HASH", HASH),
            ("USERNAME", "alice"),
            ("userAttributes.custom:team", "łódź"),
            ("userAttributes.name", "last"),
        ]
    );
}
