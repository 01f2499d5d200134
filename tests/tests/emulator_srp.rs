//! Against ministack, the only emulator that checks the proofs of SRP: sign-in that never sends the
//! password.

mod support;

use std::time::SystemTime;

use support::{Client, PASSWORD, Pool, refusal};
use surefire::response::Error;
use surefire_cognito::enums::{AuthFlow, ChallengeName};
use surefire_cognito::operation::respond_to_auth_challenge::{
    RespondToAuthChallengeError, RespondToAuthChallengeResponse,
};
use surefire_cognito::srp::{Challenge, Credentials, Session};
use surefire_cognito::value::SecretHash;
use surefire_cognito::{
    AdminConfirmSignUpRequest, InitiateAuthRequest, RespondToAuthChallengeRequest, SignUpRequest,
};

const MINISTACK: &str = "SUREFIRE_MINISTACK";

type Answer = Result<RespondToAuthChallengeResponse, Error<RespondToAuthChallengeError>>;

/// Signs in with this password; the secret hash is sent where the app client has a secret.
fn sign_in(client: &Client, pool: &Pool, username: &str, password: &str) -> Answer {
    let secret = pool.secret.as_deref();
    let hash = |name: &str| secret.map(|secret| SecretHash::compute(&pool.app, secret, name));

    let session = Session::start().unwrap();
    let secret_hash = hash(username);
    let parameters = [
        ("USERNAME", Some(username)),
        ("SRP_A", Some(session.a())),
        ("SECRET_HASH", secret_hash.as_deref()),
    ];
    let request = InitiateAuthRequest::builder()
        .auth_flow(AuthFlow::UserSrpAuth)
        .auth_parameters((&parameters).into())
        .client_id(&pool.app)
        .build()
        .unwrap();
    let response = client.unsigned(&request).unwrap();
    assert_eq!(response.challenge_name, Some(ChallengeName::PasswordVerifier));

    let parameters = response.challenge_parameters.unwrap();
    let user = parameters["USER_ID_FOR_SRP"].as_str();
    let credentials = Credentials::user(&pool.id, user, password).unwrap();
    let challenge = Challenge::from_parameters(&parameters).unwrap();
    let answer = session.answer(&challenge, &credentials, SystemTime::now()).unwrap();
    let secret_hash = hash(user);
    let responses = answer.responses(user).map(|(name, value)| (name, Some(value)));
    let mut responses = responses.to_vec();
    responses.push(("SECRET_HASH", secret_hash.as_deref()));
    let request = RespondToAuthChallengeRequest::builder()
        .client_id(&pool.app)
        .challenge_name(ChallengeName::PasswordVerifier)
        .challenge_responses(responses.as_slice().into())
        .maybe_session(response.session.as_deref())
        .build()
        .unwrap();
    client.unsigned(&request)
}

fn confirmed(client: &Client, pool: &Pool, username: &str) {
    let hash = pool.secret.as_deref();
    let hash = hash.map(|secret| SecretHash::compute(&pool.app, secret, username));
    let sign_up = SignUpRequest::builder()
        .client_id(&pool.app)
        .maybe_secret_hash(hash.as_deref())
        .username(username)
        .password(PASSWORD)
        .build();
    client.unsigned(&sign_up.unwrap()).unwrap();
    let confirm =
        AdminConfirmSignUpRequest::builder().user_pool_id(&pool.id).username(username).build();
    client.signed(&confirm.unwrap()).unwrap();
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn the_right_password_signs_in() {
    let client = Client::of_user(MINISTACK);
    for pool in [Pool::new(&client), Pool::with_secret(&client)] {
        for username in ["alice", "łukasz-🦀"] {
            confirmed(&client, &pool, username);
            // The numbers differ each time, and with them the zeros in front of them.
            for _ in 0..4 {
                let response = sign_in(&client, &pool, username, PASSWORD).unwrap();
                let tokens = response.authentication_result.unwrap();
                assert!(tokens.access_token.is_some(), "{username}");
            }
        }
    }
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn a_wrong_password_is_refused() {
    let client = Client::of_user(MINISTACK);
    let pool = Pool::new(&client);
    confirmed(&client, &pool, "alice");
    for password in ["", "Correct-Horse-2", "correct-horse-1"] {
        let error = refusal(sign_in(&client, &pool, "alice", password));
        assert!(matches!(error, RespondToAuthChallengeError::NotAuthorized(_)), "{error}");
    }
    assert!(sign_in(&client, &pool, "alice", PASSWORD).is_ok());
}
