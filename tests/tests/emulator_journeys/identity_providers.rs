//! Identity providers, and users of theirs that are linked to users of the pool.

use surefire::StringMap;
use surefire::response::Error;
use surefire_cognito::enums::IdentityProviderType;
use surefire_cognito::operation::{
    admin_disable_provider_for_user::AdminDisableProviderForUserError,
    admin_link_provider_for_user::AdminLinkProviderForUserError,
    create_identity_provider::CreateIdentityProviderError,
    delete_identity_provider::DeleteIdentityProviderError,
    describe_identity_provider::DescribeIdentityProviderError,
    get_identity_provider_by_identifier::GetIdentityProviderByIdentifierError,
    update_identity_provider::UpdateIdentityProviderError,
};
use surefire_cognito::types::ProviderUserIdentifier;
use surefire_cognito::{
    AdminDisableProviderForUserRequest, AdminGetUserRequest, AdminLinkProviderForUserRequest,
    CreateIdentityProviderRequest, CreateIdentityProviderResponse, DeleteIdentityProviderRequest,
    DescribeIdentityProviderRequest, DescribeIdentityProviderResponse,
    GetIdentityProviderByIdentifierRequest, ListIdentityProvidersRequest,
    UpdateIdentityProviderRequest,
};

use crate::account::{self, value};
use crate::support::{Client, Pool, refusal};

const DETAILS: [(&str, &str); 4] = [
    ("client_id", "surefire"),
    ("client_secret", "secret"),
    ("authorize_scopes", "openid email"),
    ("oidc_issuer", "https://id.example.com"),
];

fn create(
    client: &Client,
    pool: &Pool,
) -> Result<CreateIdentityProviderResponse, Error<CreateIdentityProviderError>> {
    let request = CreateIdentityProviderRequest::builder()
        .user_pool_id(&pool.id)
        .provider_name("Example")
        .provider_type(IdentityProviderType::Oidc)
        .provider_details(StringMap::from_pairs(&DETAILS))
        .attribute_mapping(StringMap::from_pairs(&[("email", "email")]))
        .idp_identifiers(&["example.com"])
        .build()
        .unwrap();
    client.signed(&request)
}

fn describe(
    client: &Client,
    pool: &Pool,
    name: &str,
) -> Result<DescribeIdentityProviderResponse, Error<DescribeIdentityProviderError>> {
    let request = DescribeIdentityProviderRequest::builder().user_pool_id(&pool.id);
    client.signed(&request.provider_name(name).build().unwrap())
}

fn a_provider_is_created_and_listed(client: &Client) {
    let pool = Pool::new(client);
    let provider = create(client, &pool).unwrap().identity_provider.unwrap();
    assert_eq!(provider.provider_type, Some(IdentityProviderType::Oidc));
    let provider = describe(client, &pool, "Example").unwrap().identity_provider.unwrap();
    assert_eq!(provider.provider_details.unwrap()["oidc_issuer"], "https://id.example.com");
    assert_eq!(provider.attribute_mapping.unwrap()["email"], "email");
    assert_eq!(provider.idp_identifiers, Some(vec!["example.com".to_owned()]));

    let request = ListIdentityProvidersRequest::builder().user_pool_id(&pool.id).build().unwrap();
    let providers = client.signed(&request).unwrap().providers.unwrap();
    assert_eq!(providers.len(), 1);
    assert_eq!(providers[0].provider_name.as_deref(), Some("Example"));
    // moto writes the first provider over.
    if client.emulator == "ministack" {
        let error = refusal(create(client, &pool));
        assert!(matches!(error, CreateIdentityProviderError::DuplicateProvider(_)), "{error}");
    }
}
on!(a_provider_is_created_and_listed: moto, ministack);

fn a_provider_is_updated_and_deleted(client: &Client) {
    let pool = Pool::new(client);
    create(client, &pool).unwrap();
    let update = |name| {
        let request = UpdateIdentityProviderRequest::builder()
            .user_pool_id(&pool.id)
            .provider_name(name)
            .idp_identifiers(&["example.org"])
            .build()
            .unwrap();
        client.signed(&request)
    };
    let provider = update("Example").unwrap().identity_provider.unwrap();
    assert_eq!(provider.idp_identifiers, Some(vec!["example.org".to_owned()]));
    assert_eq!(provider.provider_details.unwrap()["client_id"], "surefire");
    let error = refusal(update("Unknown"));
    assert!(matches!(error, UpdateIdentityProviderError::ResourceNotFound(_)), "{error}");

    let delete = DeleteIdentityProviderRequest::builder().user_pool_id(&pool.id);
    let delete = delete.provider_name("Example").build().unwrap();
    client.signed(&delete).unwrap();
    let error = refusal(describe(client, &pool, "Example"));
    assert!(matches!(error, DescribeIdentityProviderError::ResourceNotFound(_)), "{error}");
    let error = refusal(client.signed(&delete));
    assert!(matches!(error, DeleteIdentityProviderError::ResourceNotFound(_)), "{error}");
}
on!(a_provider_is_updated_and_deleted: moto, ministack);

fn a_provider_is_found_by_an_identifier(client: &Client) {
    let pool = Pool::new(client);
    create(client, &pool).unwrap();
    let find = |identifier| {
        let request = GetIdentityProviderByIdentifierRequest::builder().user_pool_id(&pool.id);
        client.signed(&request.idp_identifier(identifier).build().unwrap())
    };
    let provider = find("example.com").unwrap().identity_provider.unwrap();
    assert_eq!(provider.provider_name.as_deref(), Some("Example"));
    let error = refusal(find("example.org"));
    let refused = matches!(error, GetIdentityProviderByIdentifierError::ResourceNotFound(_));
    assert!(refused, "{error}");
}
on!(a_provider_is_found_by_an_identifier: ministack);

fn user<'a>(provider: &'a str, name: &'a str, value: &'a str) -> ProviderUserIdentifier<'a> {
    ProviderUserIdentifier::builder()
        .provider_name(provider)
        .provider_attribute_name(name)
        .provider_attribute_value(value)
        .build()
        .unwrap()
}

fn identities(client: &Client, pool: &Pool) -> Option<String> {
    let request = AdminGetUserRequest::builder().user_pool_id(&pool.id).username("alice").build();
    let user = client.signed(&request.unwrap()).unwrap();
    value(user.user_attributes.as_deref(), "identities").map(str::to_owned)
}

fn a_user_of_a_provider_is_linked_and_unlinked(client: &Client) {
    let pool = Pool::new(client);
    create(client, &pool).unwrap();
    account::create(client, &pool, "alice");
    let theirs = user("Example", "Cognito_Subject", "alice-7");
    let link = |username| {
        let request = AdminLinkProviderForUserRequest::builder()
            .user_pool_id(&pool.id)
            .destination_user(user("Cognito", "Username", username))
            .source_user(theirs)
            .build()
            .unwrap();
        client.signed(&request)
    };
    link("alice").unwrap();
    assert!(identities(client, &pool).unwrap().contains("alice-7"));
    let error = refusal(link("nobody"));
    assert!(matches!(error, AdminLinkProviderForUserError::UserNotFound(_)), "{error}");

    let unlink = AdminDisableProviderForUserRequest::builder().user_pool_id(&pool.id).user(theirs);
    let unlink = unlink.build().unwrap();
    client.signed(&unlink).unwrap();
    assert!(!identities(client, &pool).unwrap_or_default().contains("alice-7"));
    let error = refusal(client.signed(&unlink));
    assert!(matches!(error, AdminDisableProviderForUserError::ResourceNotFound(_)), "{error}");
}
on!(a_user_of_a_provider_is_linked_and_unlinked: ministack);
