//! App clients of a pool.

use surefire_cognito::enums::{ExplicitAuthFlow, OAuthFlow};
use surefire_cognito::operation::{
    create_user_pool_client::CreateUserPoolClientError,
    delete_user_pool_client::DeleteUserPoolClientError,
    describe_user_pool_client::DescribeUserPoolClientError,
    update_user_pool_client::UpdateUserPoolClientError,
};
use surefire_cognito::{
    CreateUserPoolClientRequest, DeleteUserPoolClientRequest, DescribeUserPoolClientRequest,
    ListUserPoolClientsRequest, UpdateUserPoolClientRequest, output,
};

use crate::support::{Client, Pool, refusal};

fn create(client: &Client, pool: &Pool) -> output::UserPoolClient {
    let request = CreateUserPoolClientRequest::builder()
        .user_pool_id(&pool.id)
        .client_name("shop")
        .refresh_token_validity(7)
        .explicit_auth_flows(&[
            ExplicitAuthFlow::AllowUserPasswordAuth,
            ExplicitAuthFlow::AllowRefreshTokenAuth,
        ])
        .callback_urls(&["https://example.com/back"])
        .allowed_oauth_flows(&[OAuthFlow::Code])
        .allowed_oauth_scopes(&["openid"])
        .allowed_oauth_flows_user_pool_client(true)
        .build()
        .unwrap();
    client.signed(&request).unwrap().user_pool_client.unwrap()
}

fn query<'a>(pool: &'a Pool, app: &'a str) -> DescribeUserPoolClientRequest<'a> {
    DescribeUserPoolClientRequest::builder().user_pool_id(&pool.id).client_id(app).build().unwrap()
}

fn an_app_client_is_created_updated_and_deleted(client: &Client) {
    let pool = Pool::new(client);
    let app = create(client, &pool);
    assert_eq!(app.client_secret, None);
    let id = app.client_id.unwrap();
    let app = client.signed(&query(&pool, &id)).unwrap().user_pool_client.unwrap();
    assert_eq!(app.client_name.as_deref(), Some("shop"));
    assert_eq!(app.refresh_token_validity, Some(7));
    assert!(app.explicit_auth_flows.unwrap().contains(&ExplicitAuthFlow::AllowUserPasswordAuth));
    assert_eq!(app.callback_urls, Some(vec!["https://example.com/back".to_owned()]));

    let update = |app| {
        let request = UpdateUserPoolClientRequest::builder().user_pool_id(&pool.id).client_id(app);
        client.signed(&request.client_name("store").build().unwrap())
    };
    let app = update(&*id).unwrap().user_pool_client.unwrap();
    assert_eq!(app.client_name.as_deref(), Some("store"));
    let error = refusal(update("nosuchclient"));
    assert!(matches!(error, UpdateUserPoolClientError::ResourceNotFound(_)), "{error}");

    let delete = DeleteUserPoolClientRequest::builder().user_pool_id(&pool.id).client_id(&id);
    let delete = delete.build().unwrap();
    client.signed(&delete).unwrap();
    let error = refusal(client.signed(&query(&pool, &id)));
    assert!(matches!(error, DescribeUserPoolClientError::ResourceNotFound(_)), "{error}");
    let error = refusal(client.signed(&delete));
    assert!(matches!(error, DeleteUserPoolClientError::ResourceNotFound(_)), "{error}");
}
on!(an_app_client_is_created_updated_and_deleted: moto, ministack, cognito_local);

fn app_clients_are_listed(client: &Client) {
    let pool = Pool::new(client);
    create(client, &pool);
    let request = ListUserPoolClientsRequest::builder().user_pool_id(&pool.id).build().unwrap();
    let clients = client.signed(&request).unwrap().user_pool_clients.unwrap();
    let mut names: Vec<_> = clients.iter().map(|it| it.client_name.as_deref().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["shop", "tests"]);
    assert!(clients.iter().all(|it| it.user_pool_id.as_deref() == Some(&*pool.id)));
}
on!(app_clients_are_listed: moto, ministack, cognito_local);

fn a_pool_that_is_not_there_has_no_app_clients(client: &Client) {
    let request = CreateUserPoolClientRequest::builder()
        .user_pool_id("us-east-1_unknown00")
        .client_name("shop")
        .build()
        .unwrap();
    let error = refusal(client.signed(&request));
    assert!(matches!(error, CreateUserPoolClientError::ResourceNotFound(_)), "{error}");
}
on!(a_pool_that_is_not_there_has_no_app_clients: moto, ministack, cognito_local);

/// ministack sends an empty `DefaultRedirectURI`, which the limits of the request do not allow.
fn an_app_client_is_updated_from_what_was_read(client: &Client) {
    let pool = Pool::new(client);
    let id = create(client, &pool).client_id.unwrap();
    let read = client.signed(&query(&pool, &id)).unwrap().user_pool_client.unwrap();
    let update = UpdateUserPoolClientRequest::from_user_pool_client(&read);
    let update = update.user_pool_id(&pool.id).client_id(&id).client_name("store");
    client.signed(&update.build().unwrap()).unwrap();
    let kept = client.signed(&query(&pool, &id)).unwrap().user_pool_client.unwrap();
    assert_eq!(kept.client_name.as_deref(), Some("store"));
    assert_eq!(kept.explicit_auth_flows, read.explicit_auth_flows);
    assert_eq!(kept.callback_urls, read.callback_urls);
    assert_eq!(kept.refresh_token_validity, Some(7));
}
on!(an_app_client_is_updated_from_what_was_read: moto, cognito_local);
