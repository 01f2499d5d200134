//! Challenges in responses: each with its parameters by type.

use std::collections::HashMap;

use surefire_cognito::enums::{ChallengeName, DeliveryMedium};
use surefire_cognito::flow::{AuthResponse, Challenge, ChallengeError};
use surefire_cognito::{
    AdminInitiateAuthResponse, AdminRespondToAuthChallengeResponse, InitiateAuthResponse,
    RespondToAuthChallengeResponse,
};

fn response(name: &str, parameters: &[(&str, &str)]) -> InitiateAuthResponse {
    let mut response = InitiateAuthResponse::default();
    response.challenge_name = Some(name.parse().expect("an open enumeration"));
    let parameters = parameters.iter().map(|&(key, value)| (key.to_owned(), value.to_owned()));
    response.challenge_parameters = Some(parameters.collect());
    response
}

fn error(name: &str, parameters: &[(&str, &str)]) -> ChallengeError {
    Challenge::of(&response(name, parameters)).expect_err("a wrong parameter")
}

/// What the pattern binds, of the challenge of a response.
macro_rules! read {
    ($response:expr, $pattern:pat => $value:expr) => {
        match Challenge::of($response) {
            Ok(Some($pattern)) => $value,
            other => panic!("{other:?}"),
        }
    };
}

#[test]
fn a_response_with_tokens_has_no_challenge() {
    assert_eq!(Challenge::of(&InitiateAuthResponse::default()).expect("none"), None);
}

#[test]
fn all_four_responses_have_challenges() {
    fn session_and_name<R: AuthResponse + surefire::Decode>() -> (String, String) {
        let json = br#"{"ChallengeName":"PASSWORD","Session":"s"}"#;
        let response: R = surefire::decode::from_json(json).expect("a response");
        let challenge = Challenge::of(&response).expect("readable").expect("a challenge");
        (response.session().expect("a session").to_owned(), challenge.name().to_owned())
    }
    let expected = ("s".to_owned(), "PASSWORD".to_owned());
    assert_eq!(session_and_name::<InitiateAuthResponse>(), expected);
    assert_eq!(session_and_name::<AdminInitiateAuthResponse>(), expected);
    assert_eq!(session_and_name::<RespondToAuthChallengeResponse>(), expected);
    assert_eq!(session_and_name::<AdminRespondToAuthChallengeResponse>(), expected);
}

#[test]
fn every_challenge_keeps_its_name_and_the_users() {
    // Enough for each of them.
    let parameters = [
        ("USER_ID_FOR_SRP", "alice"),
        ("MFAS_CAN_CHOOSE", "[]"),
        ("MFAS_CAN_SETUP", "[]"),
        ("SALT", "5a17"),
        ("SRP_B", "b0"),
        ("SECRET_BLOCK", "YmxvY2s="),
        ("CREDENTIAL_REQUEST_OPTIONS", "{}"),
    ];
    for &name in ChallengeName::VALUES.iter().chain(&["NEWER_THAN_THE_MODEL"]) {
        let mut response = response(name, &parameters);
        response.available_challenges = Some(vec![ChallengeName::EmailOtp]);
        let challenge = Challenge::of(&response).expect("readable").expect("a challenge");
        assert_eq!(challenge.name(), name);
        assert_eq!(challenge.username(), Some("alice"), "{name}");
        let is_unknown = matches!(challenge, Challenge::Unknown { .. });
        assert_eq!(is_unknown, ["ADMIN_NO_SRP_AUTH", "NEWER_THAN_THE_MODEL"].contains(&name));
        assert_eq!(format!("{challenge:?}"), format!("Challenge({name}, <redacted>)"));
    }
}

#[test]
fn the_user_is_named_by_user_id_for_srp_before_username() {
    for (parameters, expected) in [
        (&[("USERNAME", "a@example.com"), ("USER_ID_FOR_SRP", "alice")][..], Some("alice")),
        (&[("USERNAME", "alice")], Some("alice")),
        (&[], None),
    ] {
        let response = response("CUSTOM_CHALLENGE", parameters);
        let challenge = Challenge::of(&response).expect("readable").expect("a challenge");
        assert_eq!(challenge.username(), expected);
    }
}

#[test]
fn a_code_is_on_its_way() {
    let parameters = [
        ("CODE_DELIVERY_DELIVERY_MEDIUM", "EMAIL"),
        ("CODE_DELIVERY_DESTINATION", "a***@e***"),
        ("USER_ID_FOR_SRP", "alice"),
    ];
    let response_of = response("EMAIL_OTP", &parameters);
    let sent = read!(&response_of, Challenge::EmailOtp(sent) => sent);
    assert_eq!(sent.medium, Some(DeliveryMedium::Email));
    assert_eq!(sent.destination, Some("a***@e***"));
    assert_eq!(format!("{sent:?}"), "CodeDelivery(<redacted>)");

    // Whoever hides which users exist leaves out more or less.
    let response_of = response("SMS_MFA", &[]);
    let sent = read!(&response_of, Challenge::SmsMfa(sent) => sent);
    assert_eq!((sent.medium, sent.destination, sent.user_id_for_srp), (None, None, None));
}

#[test]
fn factors_to_choose_from_are_read_from_json() {
    let list = r#"["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_MFA"]"#;
    let expected = [
        ChallengeName::SmsMfa,
        ChallengeName::SoftwareTokenMfa,
        ChallengeName::Unknown("EMAIL_MFA".to_owned()),
    ];
    let response_of = response("SELECT_MFA_TYPE", &[("MFAS_CAN_CHOOSE", list)]);
    let available = read!(&response_of, Challenge::SelectMfaType { available, .. } => available);
    assert_eq!(available, expected);
    let response_of = response("MFA_SETUP", &[("MFAS_CAN_SETUP", list)]);
    let available = read!(&response_of, Challenge::MfaSetup { available, .. } => available);
    assert_eq!(available, expected);
}

#[test]
fn available_challenges_are_those_of_the_response() {
    let mut response_of = response("SELECT_CHALLENGE", &[]);
    assert_eq!(
        Challenge::of(&response_of).unwrap_err().to_string(),
        "`SELECT_CHALLENGE` came without `AvailableChallenges`"
    );
    response_of.available_challenges = Some(vec![ChallengeName::WebAuthn]);
    let available = read!(&response_of, Challenge::SelectChallenge { available, .. } => available);
    assert_eq!(available, [ChallengeName::WebAuthn]);
}

#[test]
fn attributes_of_a_new_password_are_read_from_json() {
    let parameters = [
        ("userAttributes", r#"{"email_verified":"true","name":"Łucja \"L\""}"#),
        ("requiredAttributes", r#"["userAttributes.email","custom:team"]"#),
    ];
    let response_of = response("NEW_PASSWORD_REQUIRED", &parameters);
    let (user, required) = read!(&response_of, Challenge::NewPasswordRequired {
        user_attributes, required_attributes, ..
    } => (user_attributes, required_attributes));
    assert_eq!(required, ["email", "custom:team"]);
    let expected = [("email_verified", "true"), ("name", "Łucja \"L\"")];
    assert_eq!(user, HashMap::from(expected.map(|(key, value)| (key.into(), value.into()))));

    let response_of = response("NEW_PASSWORD_REQUIRED", &[]);
    let (user, required) = read!(&response_of, Challenge::NewPasswordRequired {
        user_attributes, required_attributes, ..
    } => (user_attributes, required_attributes));
    assert!(user.is_empty() && required.is_empty());
}

#[test]
fn what_srp_needs_is_required() {
    let parameters = [
        ("USER_ID_FOR_SRP", "alice"),
        ("SALT", "5a17"),
        ("SRP_B", "b0"),
        ("SECRET_BLOCK", "YmxvY2s="),
    ];
    let response_of = response("PASSWORD_VERIFIER", &parameters);
    let read = read!(&response_of, Challenge::PasswordVerifier {
        user_id_for_srp, salt, srp_b, secret_block, ..
    } => [user_id_for_srp, salt, srp_b, secret_block]);
    assert_eq!(read, ["alice", "5a17", "b0", "YmxvY2s="]);

    for name in ["PASSWORD_VERIFIER", "DEVICE_PASSWORD_VERIFIER"] {
        for (missing, _) in parameters {
            if name == "DEVICE_PASSWORD_VERIFIER" && missing == "USER_ID_FOR_SRP" {
                continue;
            }
            let others = parameters.into_iter().filter(|(key, _)| *key != missing);
            let error = error(name, &others.collect::<Vec<_>>());
            assert_eq!(error.challenge().as_str(), name);
            assert_eq!(error.parameter(), missing);
            assert!(error.is_missing());
            assert_eq!(error.parameters().len(), 3);
        }
    }
}

#[test]
fn an_unreadable_parameter_is_kept_and_not_shown() {
    for (name, parameter, text) in [
        ("NEW_PASSWORD_REQUIRED", "userAttributes", r#"{"email":"alice@example.com""#),
        ("NEW_PASSWORD_REQUIRED", "userAttributes", r#"["alice@example.com"]"#),
        ("NEW_PASSWORD_REQUIRED", "requiredAttributes", "alice@example.com"),
        ("SELECT_MFA_TYPE", "MFAS_CAN_CHOOSE", ""),
        ("MFA_SETUP", "MFAS_CAN_SETUP", r#"{"alice":1}"#),
    ] {
        let error = error(name, &[(parameter, text)]);
        assert_eq!(error.to_string(), format!("`{parameter}` of `{name}` can't be read"));
        assert!(!error.is_missing());
        assert_eq!(error.parameters()[parameter], text);
        let source = std::error::Error::source(&error).expect("a reason");
        let shown = format!("{error:?} {error} {source:?} {source}");
        assert!(!shown.contains("alice"), "{shown}");
    }
}

#[test]
fn an_unknown_challenge_has_its_parameters() {
    let response_of = response("NEWER_THAN_THE_MODEL", &[("HINT", "42")]);
    let (name, parameters) = read!(&response_of, Challenge::Unknown { name, parameters, .. } =>
        (name, parameters));
    assert_eq!(name, "NEWER_THAN_THE_MODEL");
    assert_eq!(parameters.expect("parameters")["HINT"], "42");
}
