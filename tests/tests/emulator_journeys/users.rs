//! Users, as an administrator sees and changes them.

use surefire::response::Error;
use surefire_cognito::enums::UserStatus;
use surefire_cognito::operation::{
    admin_create_user::AdminCreateUserError, admin_delete_user::AdminDeleteUserError,
    admin_disable_user::AdminDisableUserError, admin_enable_user::AdminEnableUserError,
    admin_get_user::AdminGetUserError, list_users::ListUsersError,
};
use surefire_cognito::{
    AdminCreateUserRequest, AdminDeleteUserAttributesRequest, AdminDeleteUserRequest,
    AdminDisableUserRequest, AdminEnableUserRequest, AdminGetUserRequest, AdminGetUserResponse,
    AdminUpdateUserAttributesRequest, ListUsersRequest,
};

use crate::account::{self, attributes, value};
use crate::support::{Client, Pool, refusal};

fn get(
    client: &Client,
    pool: &Pool,
    username: &str,
) -> Result<AdminGetUserResponse, Error<AdminGetUserError>> {
    let request = AdminGetUserRequest::builder().user_pool_id(&pool.id).username(username);
    client.signed(&request.build().unwrap())
}

fn a_user_is_created_and_deleted(client: &Client) {
    let pool = Pool::new(client);
    account::invite(client, &pool, "alice");
    let user = get(client, &pool, "alice").unwrap();
    assert_eq!(user.user_status, Some(UserStatus::ForceChangePassword));
    assert_eq!(user.enabled, Some(true));
    assert_eq!(value(user.user_attributes.as_deref(), "email"), Some("alice@example.com"));
    let again = AdminCreateUserRequest::builder().user_pool_id(&pool.id).username("alice").build();
    let error = refusal(client.signed(&again.unwrap()));
    assert!(matches!(error, AdminCreateUserError::UsernameExists(_)), "{error}");

    let delete = AdminDeleteUserRequest::builder().user_pool_id(&pool.id).username("alice").build();
    let delete = delete.unwrap();
    client.signed(&delete).unwrap();
    let error = refusal(get(client, &pool, "alice"));
    assert!(matches!(error, AdminGetUserError::UserNotFound(_)), "{error}");
    let error = refusal(client.signed(&delete));
    assert!(matches!(error, AdminDeleteUserError::UserNotFound(_)), "{error}");
}
on!(a_user_is_created_and_deleted: moto, ministack, cognito_local);

fn users_are_found_by_a_filter(client: &Client) {
    let pool = Pool::new(client);
    for username in ["alice", "alicia", "bob"] {
        account::invite(client, &pool, username);
    }
    let find = |filter| {
        let request = ListUsersRequest::builder().user_pool_id(&pool.id).filter(filter).build();
        let users = client.signed(&request.unwrap()).unwrap().users.unwrap();
        let mut names: Vec<_> = users.into_iter().map(|user| user.username.unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(find("email = \"bob@example.com\""), ["bob"]);
    assert_eq!(find("email ^= \"ali\""), ["alice", "alicia"]);
    let unknown = ListUsersRequest::builder().user_pool_id("us-east-1_unknown00").build().unwrap();
    let error = refusal(client.signed(&unknown));
    assert!(matches!(error, ListUsersError::ResourceNotFound(_)), "{error}");
}
on!(users_are_found_by_a_filter: moto, ministack, cognito_local);

fn an_attribute_is_set(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let attributes = attributes([("given_name", "Алиса 🦀")]);
    let request = AdminUpdateUserAttributesRequest::builder()
        .user_pool_id(&pool.id)
        .username("alice")
        .user_attributes(&attributes)
        .build()
        .unwrap();
    client.signed(&request).unwrap();
    let user = get(client, &pool, "alice").unwrap();
    assert_eq!(value(user.user_attributes.as_deref(), "given_name"), Some("Алиса 🦀"));
    assert_eq!(value(user.user_attributes.as_deref(), "email"), Some("alice@example.com"));
}
on!(an_attribute_is_set: moto, ministack, cognito_local);

fn an_attribute_is_removed(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let request = AdminDeleteUserAttributesRequest::builder()
        .user_pool_id(&pool.id)
        .username("alice")
        .user_attribute_names(&["email"])
        .build()
        .unwrap();
    client.signed(&request).unwrap();
    let user = get(client, &pool, "alice").unwrap();
    assert_eq!(value(user.user_attributes.as_deref(), "email"), None);
    assert!(value(user.user_attributes.as_deref(), "sub").is_some());
}
on!(an_attribute_is_removed: moto, cognito_local);

fn a_user_is_disabled_and_enabled(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let disable = |username| {
        let request = AdminDisableUserRequest::builder().user_pool_id(&pool.id).username(username);
        client.signed(&request.build().unwrap())
    };
    let enable = |username| {
        let request = AdminEnableUserRequest::builder().user_pool_id(&pool.id).username(username);
        client.signed(&request.build().unwrap())
    };
    disable("alice").unwrap();
    assert_eq!(get(client, &pool, "alice").unwrap().enabled, Some(false));
    enable("alice").unwrap();
    assert_eq!(get(client, &pool, "alice").unwrap().enabled, Some(true));

    let error = refusal(disable("nobody"));
    assert!(matches!(error, AdminDisableUserError::UserNotFound(_)), "{error}");
    let error = refusal(enable("nobody"));
    assert!(matches!(error, AdminEnableUserError::UserNotFound(_)), "{error}");
}
on!(a_user_is_disabled_and_enabled: moto, ministack, cognito_local);
