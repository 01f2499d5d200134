//! Tokens are refreshed, revoked, and end with a sign-out.

use surefire::response::Error;
use surefire_cognito::enums::AuthFlow;
use surefire_cognito::operation::{
    admin_user_global_sign_out::AdminUserGlobalSignOutError, get_tokens_from_refresh_token,
    get_user::GetUserError, global_sign_out::GlobalSignOutError, initiate_auth::InitiateAuthError,
};
use surefire_cognito::{
    AdminUserGlobalSignOutRequest, GetTokensFromRefreshTokenRequest, GetUserRequest,
    GetUserResponse, GlobalSignOutRequest, InitiateAuthRequest, InitiateAuthResponse,
    RevokeTokenRequest,
};

use crate::account;
use crate::support::{Client, PASSWORD, Pool, refusal};

fn refresh(
    client: &Client,
    pool: &Pool,
    token: &str,
) -> Result<InitiateAuthResponse, Error<InitiateAuthError>> {
    let parameters = [("REFRESH_TOKEN", token)];
    let request = InitiateAuthRequest::builder()
        .client_id(&pool.app)
        .auth_flow(AuthFlow::RefreshTokenAuth)
        .auth_parameters((&parameters).into())
        .build()
        .unwrap();
    client.unsigned(&request)
}

fn user_of(client: &Client, token: &str) -> Result<GetUserResponse, Error<GetUserError>> {
    client.unsigned(&GetUserRequest::builder().access_token(token).build().unwrap())
}

fn tokens_are_refreshed(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let tokens = account::tokens(client, &pool, "alice", PASSWORD);
    let result = refresh(client, &pool, &tokens.refresh).unwrap().authentication_result.unwrap();
    assert_eq!(result.refresh_token, None);
    let user = user_of(client, &result.access_token.unwrap()).unwrap();
    assert_eq!(user.username.as_deref(), Some("alice"));

    let error = refusal(refresh(client, &pool, "no.such.token"));
    assert!(matches!(error, InitiateAuthError::NotAuthorized(_)), "{error}");
}
on!(tokens_are_refreshed: moto_open, ministack, cognito_local);

fn tokens_are_gotten_for_a_refresh_token(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let tokens = account::tokens(client, &pool, "alice", PASSWORD);
    let get = |token| {
        let request = GetTokensFromRefreshTokenRequest::builder().client_id(&pool.app);
        client.unsigned(&request.refresh_token(token).build().unwrap())
    };
    let result = get(&*tokens.refresh).unwrap().authentication_result.unwrap();
    assert_eq!(result.token_type.as_deref(), Some("Bearer"));
    assert!(user_of(client, &result.access_token.unwrap()).is_ok());

    let error = refusal(get("no.such.token"));
    let refused = get_tokens_from_refresh_token::GetTokensFromRefreshTokenError::NotAuthorized;
    assert_eq!(error, refused(error.as_not_authorized().unwrap().clone()));
}
on!(tokens_are_gotten_for_a_refresh_token: ministack);

fn a_refresh_token_is_revoked(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let tokens = account::tokens(client, &pool, "alice", PASSWORD);
    let request = RevokeTokenRequest::builder().client_id(&pool.app).token(&tokens.refresh);
    client.unsigned(&request.build().unwrap()).unwrap();
    let error = refusal(refresh(client, &pool, &tokens.refresh));
    assert!(matches!(error, InitiateAuthError::NotAuthorized(_)), "{error}");
}
on!(a_refresh_token_is_revoked: ministack, cognito_local);

fn a_user_signs_out_everywhere(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let tokens = account::tokens(client, &pool, "alice", PASSWORD);
    assert!(user_of(client, &tokens.access).is_ok());
    let request = GlobalSignOutRequest::builder().access_token(&tokens.access).build().unwrap();
    client.unsigned(&request).unwrap();

    let error = refusal(user_of(client, &tokens.access));
    assert!(matches!(error, GetUserError::NotAuthorized(_)), "{error}");
    let error = refusal(refresh(client, &pool, &tokens.refresh));
    assert!(matches!(error, InitiateAuthError::NotAuthorized(_)), "{error}");
    let error = refusal(client.unsigned(&request));
    assert!(matches!(error, GlobalSignOutError::NotAuthorized(_)), "{error}");
}
on!(a_user_signs_out_everywhere: moto_open, ministack);

fn an_administrator_signs_a_user_out(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let tokens = account::tokens(client, &pool, "alice", PASSWORD);
    let sign_out = |username| {
        let request = AdminUserGlobalSignOutRequest::builder().user_pool_id(&pool.id);
        client.signed(&request.username(username).build().unwrap())
    };
    sign_out("alice").unwrap();
    let error = refusal(refresh(client, &pool, &tokens.refresh));
    assert!(matches!(error, InitiateAuthError::NotAuthorized(_)), "{error}");
    let error = refusal(sign_out("nobody"));
    assert!(matches!(error, AdminUserGlobalSignOutError::UserNotFound(_)), "{error}");
}
on!(an_administrator_signs_a_user_out: moto, ministack);
