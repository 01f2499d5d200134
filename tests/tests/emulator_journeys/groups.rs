//! Groups, and who is in them.

use surefire_cognito::operation::{
    admin_add_user_to_group::AdminAddUserToGroupError, create_group::CreateGroupError,
    delete_group::DeleteGroupError, get_group::GetGroupError, update_group::UpdateGroupError,
};
use surefire_cognito::{
    AdminAddUserToGroupRequest, AdminListGroupsForUserRequest, AdminRemoveUserFromGroupRequest,
    CreateGroupRequest, DeleteGroupRequest, GetGroupRequest, ListGroupsRequest,
    ListUsersInGroupRequest, UpdateGroupRequest, output,
};

use crate::account;
use crate::support::{Client, Pool, refusal};

fn creation<'a>(pool: &'a Pool, name: &'a str) -> CreateGroupRequest<'a> {
    CreateGroupRequest::builder()
        .user_pool_id(&pool.id)
        .group_name(name)
        .description("who works here")
        .precedence(7)
        .build()
        .unwrap()
}

fn query<'a>(pool: &'a Pool, name: &'a str) -> GetGroupRequest<'a> {
    GetGroupRequest::builder().user_pool_id(&pool.id).group_name(name).build().unwrap()
}

fn deletion<'a>(pool: &'a Pool, name: &'a str) -> DeleteGroupRequest<'a> {
    DeleteGroupRequest::builder().user_pool_id(&pool.id).group_name(name).build().unwrap()
}

fn addition<'a>(
    pool: &'a Pool,
    username: &'a str,
    group: &'a str,
) -> AdminAddUserToGroupRequest<'a> {
    AdminAddUserToGroupRequest::builder()
        .user_pool_id(&pool.id)
        .username(username)
        .group_name(group)
        .build()
        .unwrap()
}

fn names(groups: Option<Vec<output::Group>>) -> Vec<String> {
    let mut names: Vec<_> =
        groups.unwrap().into_iter().map(|group| group.group_name.unwrap()).collect();
    names.sort();
    names
}

fn groups_of(client: &Client, pool: &Pool, username: &str) -> Vec<String> {
    let request =
        AdminListGroupsForUserRequest::builder().user_pool_id(&pool.id).username(username).build();
    names(client.signed(&request.unwrap()).unwrap().groups)
}

fn members(client: &Client, pool: &Pool, group: &str) -> Vec<String> {
    let request = ListUsersInGroupRequest::builder().user_pool_id(&pool.id).group_name(group);
    let users = client.signed(&request.build().unwrap()).unwrap().users.unwrap();
    users.into_iter().map(|user| user.username.unwrap()).collect()
}

fn a_group_is_created_listed_and_deleted(client: &Client) {
    let pool = Pool::new(client);
    let group = client.signed(&creation(&pool, "staff")).unwrap().group.unwrap();
    assert_eq!(group.group_name.as_deref(), Some("staff"));
    assert_eq!(group.precedence, Some(7));
    assert!(group.creation_date.is_some());
    // cognito-local writes the first group over.
    if client.emulator != "cognito-local" {
        let error = refusal(client.signed(&creation(&pool, "staff")));
        assert!(matches!(error, CreateGroupError::GroupExists(_)), "{error}");
    }
    client.signed(&creation(&pool, "guests")).unwrap();

    let group = client.signed(&query(&pool, "staff")).unwrap().group.unwrap();
    assert_eq!(group.description.as_deref(), Some("who works here"));
    assert_eq!(group.user_pool_id.as_deref(), Some(&*pool.id));
    let request = ListGroupsRequest::builder().user_pool_id(&pool.id).build().unwrap();
    assert_eq!(names(client.signed(&request).unwrap().groups), ["guests", "staff"]);

    client.signed(&deletion(&pool, "staff")).unwrap();
    let error = refusal(client.signed(&query(&pool, "staff")));
    assert!(matches!(error, GetGroupError::ResourceNotFound(_)), "{error}");
    let error = refusal(client.signed(&deletion(&pool, "staff")));
    assert!(matches!(error, DeleteGroupError::ResourceNotFound(_)), "{error}");
}
on!(a_group_is_created_listed_and_deleted: moto, ministack, cognito_local);

fn a_group_is_updated(client: &Client) {
    let pool = Pool::new(client);
    client.signed(&creation(&pool, "staff")).unwrap();
    let update = |name| {
        let request = UpdateGroupRequest::builder().user_pool_id(&pool.id).group_name(name);
        client.signed(&request.description("who worked here").precedence(8).build().unwrap())
    };
    let group = update("staff").unwrap().group.unwrap();
    assert_eq!(group.description.as_deref(), Some("who worked here"));
    assert_eq!(group.precedence, Some(8));
    let error = refusal(update("nobody"));
    assert!(matches!(error, UpdateGroupError::ResourceNotFound(_)), "{error}");
}
on!(a_group_is_updated: moto, cognito_local);

fn a_user_joins_and_leaves_a_group(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    client.signed(&creation(&pool, "staff")).unwrap();
    client.signed(&addition(&pool, "alice", "staff")).unwrap();
    assert_eq!(groups_of(client, &pool, "alice"), ["staff"]);
    assert_eq!(members(client, &pool, "staff"), ["alice"]);

    let error = refusal(client.signed(&addition(&pool, "alice", "guests")));
    assert!(matches!(error, AdminAddUserToGroupError::ResourceNotFound(_)), "{error}");
    let error = refusal(client.signed(&addition(&pool, "nobody", "staff")));
    assert!(matches!(error, AdminAddUserToGroupError::UserNotFound(_)), "{error}");

    let request = AdminRemoveUserFromGroupRequest::builder()
        .user_pool_id(&pool.id)
        .username("alice")
        .group_name("staff")
        .build()
        .unwrap();
    client.signed(&request).unwrap();
    assert!(groups_of(client, &pool, "alice").is_empty());
    assert!(members(client, &pool, "staff").is_empty());
}
on!(a_user_joins_and_leaves_a_group: moto, ministack, cognito_local);
