//! Flows: the maps that are sent, to the byte.
#![cfg(feature = "secret-hash")]

mod maps;

use maps::{CONFIDENTIAL, HASH, ID, PUBLIC, body, pairs};
use surefire_cognito::enums::{AuthFlow, ChallengeName};
use surefire_cognito::flow::{
    AdminUserPassword, CustomAuth, Flow, InitiateAuthFlow, Parameters, RefreshToken, UserAuth,
    UserPassword, UserSrp, reply,
};

const POOL: &str = "us-east-1_EXAMPLE";

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

/// A flow that is no good for a client without a secret.
#[derive(Clone, Copy)]
struct WithHash;

impl<'a> Flow<'a> for WithHash {
    fn auth_flow(&self) -> AuthFlow<&'a str> {
        AuthFlow::Unknown("NEWER_AUTH")
    }

    fn parameters(self, username: &'a str) -> Parameters<'a> {
        Parameters::of_user(username).with("SECRET_HASH", "forged").with("HINT", "42")
    }
}

impl InitiateAuthFlow for WithHash {}

#[test]
fn the_hash_is_the_clients_whatever_the_flow_says() {
    let pairs = [("HINT", "42"), ("SECRET_HASH", HASH), ("USERNAME", "alice")];
    assert_flow!(WithHash, "NEWER_AUTH", pairs);
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
