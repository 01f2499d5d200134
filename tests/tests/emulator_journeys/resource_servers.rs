//! Resource servers and their scopes.

use surefire::response::Error;
use surefire_cognito::operation::{
    create_resource_server::CreateResourceServerError,
    delete_resource_server::DeleteResourceServerError,
    describe_resource_server::DescribeResourceServerError,
    update_resource_server::UpdateResourceServerError,
};
use surefire_cognito::types::ResourceServerScope;
use surefire_cognito::{
    CreateResourceServerRequest, DeleteResourceServerRequest, DescribeResourceServerRequest,
    DescribeResourceServerResponse, ListResourceServersRequest, UpdateResourceServerRequest,
};

use crate::support::{Client, Pool, refusal};

const ORDERS: &str = "https://orders.example.com";

fn scope(name: &str) -> ResourceServerScope<'_> {
    ResourceServerScope::builder().scope_name(name).scope_description("what it is").build().unwrap()
}

fn describe(
    client: &Client,
    pool: &Pool,
    identifier: &str,
) -> Result<DescribeResourceServerResponse, Error<DescribeResourceServerError>> {
    let request = DescribeResourceServerRequest::builder().user_pool_id(&pool.id);
    client.signed(&request.identifier(identifier).build().unwrap())
}

/// A pool with one resource server.
fn pool_with_orders(client: &Client) -> Pool {
    let pool = Pool::new(client);
    let scopes = [scope("read"), scope("write")];
    let request = CreateResourceServerRequest::builder()
        .user_pool_id(&pool.id)
        .identifier(ORDERS)
        .name("Orders")
        .scopes(&scopes)
        .build()
        .unwrap();
    let server = client.signed(&request).unwrap().resource_server.unwrap();
    assert_eq!(server.identifier.as_deref(), Some(ORDERS));
    let error = refusal(client.signed(&request));
    assert!(matches!(error, CreateResourceServerError::InvalidParameter(_)), "{error}");
    pool
}

fn a_resource_server_is_created_and_listed(client: &Client) {
    let pool = pool_with_orders(client);
    let server = describe(client, &pool, ORDERS).unwrap().resource_server.unwrap();
    assert_eq!(server.name.as_deref(), Some("Orders"));
    let scopes = server.scopes.unwrap();
    assert_eq!(scopes.len(), 2);
    assert_eq!(scopes[1].scope_name.as_deref(), Some("write"));
    let request = ListResourceServersRequest::builder().user_pool_id(&pool.id).max_results(50);
    let servers = client.signed(&request.build().unwrap()).unwrap().resource_servers.unwrap();
    assert_eq!(servers.len(), 1);
    assert_eq!(servers[0].identifier.as_deref(), Some(ORDERS));
    let error = refusal(describe(client, &pool, "https://unknown.example.com"));
    assert!(matches!(error, DescribeResourceServerError::ResourceNotFound(_)), "{error}");
}
on!(a_resource_server_is_created_and_listed: moto, ministack);

fn a_resource_server_is_updated_and_deleted(client: &Client) {
    let pool = pool_with_orders(client);
    let scopes = [scope("read")];
    let update = |identifier| {
        let request = UpdateResourceServerRequest::builder()
            .user_pool_id(&pool.id)
            .identifier(identifier)
            .name("All orders")
            .scopes(&scopes)
            .build()
            .unwrap();
        client.signed(&request)
    };
    let server = update(ORDERS).unwrap().resource_server.unwrap();
    assert_eq!(server.name.as_deref(), Some("All orders"));
    assert_eq!(server.scopes.unwrap().len(), 1);
    let error = refusal(update("https://unknown.example.com"));
    assert!(matches!(error, UpdateResourceServerError::ResourceNotFound(_)), "{error}");

    let delete = DeleteResourceServerRequest::builder().user_pool_id(&pool.id).identifier(ORDERS);
    let delete = delete.build().unwrap();
    client.signed(&delete).unwrap();
    let error = refusal(client.signed(&delete));
    assert!(matches!(error, DeleteResourceServerError::ResourceNotFound(_)), "{error}");
}
on!(a_resource_server_is_updated_and_deleted: ministack);
