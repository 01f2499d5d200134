//! Flows and replies to challenges: the maps that are sent, to the byte.
#![cfg(feature = "secret-hash")]

use surefire::Operation;
use surefire_cognito::client::{ConfidentialClient, PublicClient};
use surefire_cognito::enums::ChallengeName;
use surefire_cognito::flow::{
    AdminUserPassword, CustomAuth, RefreshToken, UserAuth, UserPassword, UserSrp, reply,
};

const ID: &str = "1example23456789";
const SECRET: &str = "9example87654321abcdefghij";
const POOL: &str = "us-east-1_EXAMPLE";
const HASH: &str = "ioi4ij660LFUwemOSTX0l1KhtyjLZuVvN6b1QbzAbpY=";
const PUBLIC: PublicClient<'static> = PublicClient::new(ID);
const CONFIDENTIAL: ConfidentialClient<'static> = ConfidentialClient::new(ID, SECRET);

fn body(request: &impl Operation) -> String {
    String::from_utf8(request.to_wire().body).expect("UTF-8")
}

/// The pairs as JSON, those of a public client without the hash.
fn pairs(pairs: &[(&str, &str)], has_hash: bool) -> String {
    let sent = pairs.iter().filter(|(key, _)| has_hash || *key != "SECRET_HASH");
    let sent: Vec<_> = sent.map(|(key, value)| format!(r#""{key}":"{value}""#)).collect();
    format!("{{{}}}", sent.join(","))
}

/// The body of `InitiateAuth`, of a public client and of a confidential one.
macro_rules! assert_flow {
    ($flow:expr, $name:literal, $pairs:expr) => {{
        let public = PUBLIC.user("alice").sign_in($flow);
        let confidential = CONFIDENTIAL.user("alice");
        let confidential = confidential.sign_in($flow);
        for (sign_in, has_hash) in [(public, false), (confidential, true)] {
            let request = sign_in.initiate_auth().build().expect("valid");
            let pairs = pairs(&$pairs, has_hash);
            let expected =
                format!(r#"{{"AuthFlow":"{}","AuthParameters":{pairs},"ClientId":"{ID}"}}"#, $name);
            assert_eq!(body(&request), expected);
        }
    }};
}

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
fn each_flow_sends_its_keys() {
    let (user, hash) = (("USERNAME", "alice"), ("SECRET_HASH", HASH));
    let srp_a = ("SRP_A", "a1");
    let password = ("PASSWORD", "p");
    let prefers = |name| ("PREFERRED_CHALLENGE", name);

    assert_flow!(UserPassword { password: "p" }, "USER_PASSWORD_AUTH", [password, hash, user]);
    assert_flow!(UserSrp { srp_a: "a1" }, "USER_SRP_AUTH", [hash, srp_a, user]);
    assert_flow!(CustomAuth::new(), "CUSTOM_AUTH", [hash, user]);
    assert_flow!(
        CustomAuth::after_srp("a1"),
        "CUSTOM_AUTH",
        [("CHALLENGE_NAME", "SRP_A"), hash, srp_a, user]
    );
    assert_flow!(
        RefreshToken { refresh_token: "a.b.c" },
        "REFRESH_TOKEN_AUTH",
        [("REFRESH_TOKEN", "a.b.c"), hash]
    );
    assert_flow!(UserAuth::choose(), "USER_AUTH", [hash, user]);
    assert_flow!(
        UserAuth::prefer(ChallengeName::WebAuthn),
        "USER_AUTH",
        [prefers("WEB_AUTHN"), hash, user]
    );
    assert_flow!(UserAuth::password("p"), "USER_AUTH", [password, prefers("PASSWORD"), hash, user]);
    assert_flow!(
        UserAuth::password_srp("a1"),
        "USER_AUTH",
        [prefers("PASSWORD_SRP"), hash, srp_a, user]
    );
}

#[test]
fn each_reply_sends_its_keys() {
    let (user, hash) = (("USERNAME", "alice"), ("SECRET_HASH", HASH));
    let device = ("DEVICE_KEY", "us-east-1_d");
    let proof = [
        ("PASSWORD_CLAIM_SECRET_BLOCK", "b"),
        ("PASSWORD_CLAIM_SIGNATURE", "s"),
        hash,
        ("TIMESTAMP", "t"),
        user,
    ];

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
        reply::PasswordVerifier { signature: "s", secret_block: "b", timestamp: "t" },
        "PASSWORD_VERIFIER",
        proof
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
    assert_reply!(reply::MfaSetup, "MFA_SETUP", [hash, user]);
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

#[test]
fn servers_send_the_same_with_their_pool() {
    let user = CONFIDENTIAL.user("alice");
    let sign_in = user.sign_in(AdminUserPassword { password: "p" }).device_key("d");
    let request = sign_in.admin_initiate_auth().user_pool_id(POOL).build().expect("valid");
    assert_eq!(
        body(&request),
        format!(
            r#"{{"UserPoolId":"{POOL}","ClientId":"{ID}","AuthFlow":"ADMIN_USER_PASSWORD_AUTH","AuthParameters":{{"DEVICE_KEY":"d","PASSWORD":"p","SECRET_HASH":"{HASH}","USERNAME":"alice"}}}}"#
        ),
    );
    let respond = user.respond(reply::SmsMfa { code: "1" }).device_key("d");
    let request = respond.admin_respond_to_auth_challenge().user_pool_id(POOL);
    assert_eq!(
        body(&request.session("s").build().expect("valid")),
        format!(
            r#"{{"UserPoolId":"{POOL}","ClientId":"{ID}","ChallengeName":"SMS_MFA","ChallengeResponses":{{"DEVICE_KEY":"d","SECRET_HASH":"{HASH}","SMS_MFA_CODE":"1","USERNAME":"alice"}},"Session":"s"}}"#
        ),
    );
}

#[test]
fn a_public_client_refreshes_without_a_name() {
    let sign_in = PUBLIC.refresh("a.b.c");
    assert_eq!(
        body(&sign_in.initiate_auth().build().expect("valid")),
        format!(
            r#"{{"AuthFlow":"REFRESH_TOKEN_AUTH","AuthParameters":{{"REFRESH_TOKEN":"a.b.c"}},"ClientId":"{ID}"}}"#
        ),
    );
}

#[test]
fn debug_shows_nothing() {
    let user = CONFIDENTIAL.user("alice");
    let sign_in = user.sign_in(UserPassword { password: "correct horse" });
    let reply = reply::NewPasswordRequired {
        new_password: "correct horse",
        attributes: &[("email", "alice@example.com")],
    };
    let respond = user.respond(reply);
    let shown = format!(
        "{sign_in:?} {respond:?} {reply:?} {:?} {:?} {:?} {:?} {:?}",
        sign_in.parameters(),
        respond.responses(),
        UserAuth::password("correct horse"),
        reply::SelectChallenge::password("correct horse"),
        reply::PasswordVerifier { signature: "correct horse", secret_block: "", timestamp: "" },
    );
    for hidden in ["alice", "horse", "email", ID, HASH] {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
    assert_eq!(format!("{sign_in:?}"), "SignIn(USER_PASSWORD_AUTH, <redacted>)");
    assert_eq!(format!("{respond:?}"), "Respond(NEW_PASSWORD_REQUIRED, <redacted>)");
}
