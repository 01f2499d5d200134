//! User pools: their life, their schema and their tags.

use surefire::StringMap;
use surefire_cognito::enums::{AttributeDataType, UserPoolMfa, VerifiedAttribute};
use surefire_cognito::operation::{
    add_custom_attributes::AddCustomAttributesError, delete_user_pool::DeleteUserPoolError,
    describe_user_pool::DescribeUserPoolError, tag_resource::TagResourceError,
    update_user_pool::UpdateUserPoolError,
};
use surefire_cognito::types::{PasswordPolicy, SchemaAttribute, UserPoolPolicy};
use surefire_cognito::{
    AddCustomAttributesRequest, CreateUserPoolRequest, DeleteUserPoolRequest,
    DescribeUserPoolRequest, ListTagsForResourceRequest, ListUserPoolsRequest, TagResourceRequest,
    UntagResourceRequest, UpdateUserPoolRequest, output,
};

use crate::support::{Client, Pool, refusal};

const UNKNOWN: &str = "us-east-1_unknown00";

fn describe(client: &Client, pool: &str) -> output::UserPool {
    let request = DescribeUserPoolRequest::builder().user_pool_id(pool).build().unwrap();
    client.signed(&request).unwrap().user_pool.unwrap()
}

fn policies(minimum_length: i32) -> UserPoolPolicy<'static> {
    let passwords = PasswordPolicy::builder().minimum_length(minimum_length).build().unwrap();
    UserPoolPolicy::builder().password_policy(passwords).build().unwrap()
}

fn minimum_length(pool: output::UserPool) -> Option<i32> {
    pool.policies?.password_policy?.minimum_length
}

fn a_pool_is_created_listed_and_deleted(client: &Client) {
    let request = CreateUserPoolRequest::builder()
        .pool_name("Пул 7")
        .policies(policies(12))
        .auto_verified_attributes(&[VerifiedAttribute::Email])
        .build();
    // A pool's name is ASCII.
    assert!(request.is_err());
    let request = CreateUserPoolRequest::builder()
        .pool_name("journeys")
        .policies(policies(12))
        .auto_verified_attributes(&[VerifiedAttribute::Email])
        .build()
        .unwrap();
    let pool = client.signed(&request).unwrap().user_pool.unwrap();
    assert_eq!(pool.name.as_deref(), Some("journeys"));
    let id = pool.id.unwrap();
    let pool = describe(client, &id);
    assert_eq!(pool.auto_verified_attributes, Some(vec![VerifiedAttribute::Email]));
    assert_eq!(minimum_length(pool), Some(12));

    let (mut found, mut token) = (false, None);
    loop {
        let request = ListUserPoolsRequest::builder().max_results(60);
        let request = request.maybe_next_token(token.as_deref()).build().unwrap();
        let response = client.signed(&request).unwrap();
        found |= response.user_pools.unwrap().iter().any(|pool| pool.id.as_deref() == Some(&*id));
        token = response.next_token;
        if token.is_none() {
            break;
        }
    }
    assert!(found);

    let delete = DeleteUserPoolRequest::builder().user_pool_id(&id).build().unwrap();
    client.signed(&delete).unwrap();
    let request = DescribeUserPoolRequest::builder().user_pool_id(&id).build().unwrap();
    let error = refusal(client.signed(&request));
    assert!(matches!(error, DescribeUserPoolError::ResourceNotFound(_)), "{error}");
    let error = refusal(client.signed(&delete));
    assert!(matches!(error, DeleteUserPoolError::ResourceNotFound(_)), "{error}");
}
on!(a_pool_is_created_listed_and_deleted: moto, ministack, cognito_local);

fn a_pool_is_updated(client: &Client) {
    let pool = Pool::new(client);
    let update = |id| {
        let request = UpdateUserPoolRequest::builder()
            .user_pool_id(id)
            .policies(policies(16))
            .mfa_configuration(UserPoolMfa::Off)
            .build()
            .unwrap();
        client.signed(&request)
    };
    update(&pool.id).unwrap();
    assert_eq!(minimum_length(describe(client, &pool.id)), Some(16));
    let error = refusal(update(UNKNOWN));
    assert!(matches!(error, UpdateUserPoolError::ResourceNotFound(_)), "{error}");
}
on!(a_pool_is_updated: moto, ministack, cognito_local);

fn attributes_are_added_to_the_schema(client: &Client) {
    let pool = Pool::new(client);
    let attribute = SchemaAttribute::builder()
        .name("shoe-size")
        .attribute_data_type(AttributeDataType::Number)
        .mutable(true)
        .build()
        .unwrap();
    let attributes = [attribute];
    let request = AddCustomAttributesRequest::builder()
        .user_pool_id(&pool.id)
        .custom_attributes(&attributes)
        .build()
        .unwrap();
    client.signed(&request).unwrap();
    let schema = describe(client, &pool.id).schema_attributes.unwrap();
    let added = schema.iter().find(|it| it.name.as_deref() == Some("custom:shoe-size")).unwrap();
    assert_eq!(added.attribute_data_type, Some(AttributeDataType::Number));
    let error = refusal(client.signed(&request));
    assert!(matches!(error, AddCustomAttributesError::InvalidParameter(_)), "{error}");
}
on!(attributes_are_added_to_the_schema: moto, ministack, cognito_local);

fn tags_are_put_on_a_pool_and_taken_off(client: &Client) {
    let arn = describe(client, &Pool::new(client).id).arn.unwrap();
    let tags = StringMap::from_pairs(&[("team", "crab"), ("stage", "test")]);
    let request = TagResourceRequest::builder().resource_arn(&arn).tags(tags).build().unwrap();
    client.signed(&request).unwrap();
    let list = ListTagsForResourceRequest::builder().resource_arn(&arn).build().unwrap();
    let read = client.signed(&list).unwrap().tags.unwrap();
    assert_eq!(read.len(), 2);
    assert_eq!(read["team"], "crab");

    let request = UntagResourceRequest::builder().resource_arn(&arn).tag_keys(&["team"]).build();
    client.signed(&request.unwrap()).unwrap();
    let read = client.signed(&list).unwrap().tags.unwrap();
    assert_eq!(read.into_iter().collect::<Vec<_>>(), [("stage".to_owned(), "test".to_owned())]);

    let (start, _) = arn.rsplit_once('/').unwrap();
    let unknown = format!("{start}/{UNKNOWN}");
    let request = TagResourceRequest::builder().resource_arn(&unknown).tags(tags).build().unwrap();
    let error = refusal(client.signed(&request));
    assert!(matches!(error, TagResourceError::ResourceNotFound(_)), "{error}");
}
on!(tags_are_put_on_a_pool_and_taken_off: ministack);
