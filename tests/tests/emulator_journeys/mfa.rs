//! A second factor from an authenticator app: the pool allows it, the user sets it up and signs in with it.

use surefire::response::{Error, ServiceError};
use surefire_cognito::enums::{ChallengeName, UserPoolMfa, VerifySoftwareTokenResponseType};
use surefire_cognito::operation::{
    associate_software_token::AssociateSoftwareTokenError,
    get_user_pool_mfa_config::GetUserPoolMfaConfigError,
    respond_to_auth_challenge::RespondToAuthChallengeError,
    verify_software_token::VerifySoftwareTokenError,
};
use surefire_cognito::types::{SoftwareTokenMfaConfig, SoftwareTokenMfaSettings};
use surefire_cognito::{
    AdminGetUserRequest, AdminSetUserMfaPreferenceRequest, AssociateSoftwareTokenRequest,
    GetUserPoolMfaConfigRequest, GetUserRequest, RespondToAuthChallengeRequest,
    RespondToAuthChallengeResponse, SetUserMfaPreferenceRequest, SetUserPoolMfaConfigRequest,
    VerifySoftwareTokenRequest, VerifySoftwareTokenResponse,
};

use crate::support::{Client, PASSWORD, Pool, refusal};
use crate::{account, totp};

/// A pool whose users may have a second factor.
fn pool_with_mfa(client: &Client) -> Pool {
    let pool = Pool::new(client);
    let request = SetUserPoolMfaConfigRequest::builder()
        .user_pool_id(&pool.id)
        .software_token_mfa_configuration(
            SoftwareTokenMfaConfig::builder().enabled(true).build().unwrap(),
        )
        .mfa_configuration(UserPoolMfa::Optional)
        .build()
        .unwrap();
    let response = client.signed(&request).unwrap();
    assert_eq!(response.mfa_configuration, Some(UserPoolMfa::Optional));
    pool
}

fn settings(enabled: bool) -> SoftwareTokenMfaSettings {
    SoftwareTokenMfaSettings::builder().enabled(enabled).preferred_mfa(enabled).build().unwrap()
}

/// The secret that the user types into the app.
fn associate(client: &Client, token: &str) -> String {
    let request = AssociateSoftwareTokenRequest::builder().access_token(token).build().unwrap();
    client.unsigned(&request).unwrap().secret_code.unwrap()
}

fn verify(
    client: &Client,
    token: &str,
    code: &str,
) -> Result<VerifySoftwareTokenResponse, Error<VerifySoftwareTokenError>> {
    let request = VerifySoftwareTokenRequest::builder()
        .access_token(token)
        .user_code(code)
        .friendly_device_name("phone")
        .build()
        .unwrap();
    client.unsigned(&request)
}

fn respond(
    client: &Client,
    pool: &Pool,
    session: Option<&str>,
    code: &str,
) -> Result<RespondToAuthChallengeResponse, Error<RespondToAuthChallengeError>> {
    let responses = [("USERNAME", "alice"), ("SOFTWARE_TOKEN_MFA_CODE", code)];
    let request = RespondToAuthChallengeRequest::builder()
        .client_id(&pool.app)
        .challenge_name(ChallengeName::SoftwareTokenMfa)
        .maybe_session(session)
        .challenge_responses((&responses).into())
        .build()
        .unwrap();
    client.unsigned(&request)
}

fn preferred(client: &Client, token: &str) -> Option<String> {
    let request = GetUserRequest::builder().access_token(token).build().unwrap();
    client.unsigned(&request).unwrap().preferred_mfa_setting
}

fn a_pool_allows_a_second_factor(client: &Client) {
    let pool = pool_with_mfa(client);
    let get = |pool| {
        let request = GetUserPoolMfaConfigRequest::builder().user_pool_id(pool).build();
        client.signed(&request.unwrap())
    };
    let config = get(&*pool.id).unwrap();
    assert_eq!(config.mfa_configuration, Some(UserPoolMfa::Optional));
    assert_eq!(config.software_token_mfa_configuration.unwrap().enabled, Some(true));
    let error = refusal(get("us-east-1_unknown00"));
    assert!(matches!(error, GetUserPoolMfaConfigError::ResourceNotFound(_)), "{error}");
}
on!(a_pool_allows_a_second_factor: moto, ministack, cognito_local);

fn a_user_sets_a_second_factor_up_and_signs_in_with_it(client: &Client) {
    let pool = pool_with_mfa(client);
    account::create(client, &pool, "alice");
    let token = account::tokens(client, &pool, "alice", PASSWORD).access;
    let secret = associate(client, &token);

    // moto takes every code unless its environment says otherwise.
    if client.emulator != "moto" {
        let error = refusal(verify(client, &token, &totp::wrong_code(&secret)));
        let codes = ["EnableSoftwareTokenMFAException", "CodeMismatchException"];
        assert!(codes.contains(&error.code()), "{error}");
    }
    let response = verify(client, &token, &totp::code(&secret)).unwrap();
    assert_eq!(response.status, Some(VerifySoftwareTokenResponseType::Success));
    let request = SetUserMfaPreferenceRequest::builder()
        .access_token(&token)
        .software_token_mfa_settings(settings(true))
        .build()
        .unwrap();
    client.unsigned(&request).unwrap();
    if client.emulator == "ministack" {
        assert_eq!(preferred(client, &token).as_deref(), Some("SOFTWARE_TOKEN_MFA"));
    }

    let challenge = account::sign_in(client, &pool, "alice", PASSWORD).unwrap();
    assert_eq!(challenge.challenge_name, Some(ChallengeName::SoftwareTokenMfa));
    let session = challenge.session.as_deref();
    if client.emulator != "moto" {
        let error = refusal(respond(client, &pool, session, &totp::wrong_code(&secret)));
        assert!(matches!(error, RespondToAuthChallengeError::CodeMismatch(_)), "{error}");
    }
    let response = respond(client, &pool, session, &totp::code(&secret)).unwrap();
    assert!(response.authentication_result.unwrap().access_token.is_some());
}
on!(a_user_sets_a_second_factor_up_and_signs_in_with_it: moto_open, ministack, cognito_local);

fn an_administrator_switches_a_second_factor_off(client: &Client) {
    let pool = pool_with_mfa(client);
    account::create(client, &pool, "alice");
    let token = account::tokens(client, &pool, "alice", PASSWORD).access;
    let secret = associate(client, &token);
    verify(client, &token, &totp::code(&secret)).unwrap();
    for enabled in [true, false] {
        let request = AdminSetUserMfaPreferenceRequest::builder()
            .user_pool_id(&pool.id)
            .username("alice")
            .software_token_mfa_settings(settings(enabled))
            .build()
            .unwrap();
        client.signed(&request).unwrap();
        let request = AdminGetUserRequest::builder().user_pool_id(&pool.id).username("alice");
        let user = client.signed(&request.build().unwrap()).unwrap();
        let factors = user.user_mfa_setting_list.unwrap_or_default();
        assert_eq!(factors.contains(&"SOFTWARE_TOKEN_MFA".to_owned()), enabled);
    }
    account::tokens(client, &pool, "alice", PASSWORD);
}
on!(an_administrator_switches_a_second_factor_off: moto_open, ministack);

fn a_foreign_token_sets_nothing_up(client: &Client) {
    let request = AssociateSoftwareTokenRequest::builder().access_token("no.such.token").build();
    let error = refusal(client.unsigned(&request.unwrap()));
    let code = match client.emulator {
        "cognito-local" => "InvalidParameterException",
        _ => "NotAuthorizedException",
    };
    assert_eq!(error.code(), code);
    assert!(!matches!(error, AssociateSoftwareTokenError::Unknown(_)), "{error}");
}
on!(a_foreign_token_sets_nothing_up: moto_open, ministack, cognito_local);
