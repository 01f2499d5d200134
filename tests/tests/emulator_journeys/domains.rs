//! The domain of a pool's sign-in pages, and how these look.

use surefire_cognito::enums::DomainStatus;
use surefire_cognito::operation::{
    create_user_pool_domain::CreateUserPoolDomainError,
    delete_user_pool_domain::DeleteUserPoolDomainError,
    get_ui_customization::GetUiCustomizationError, set_ui_customization::SetUiCustomizationError,
    update_user_pool_domain::UpdateUserPoolDomainError,
};
use surefire_cognito::types::CustomDomainConfig;
use surefire_cognito::{
    CreateUserPoolDomainRequest, DeleteUserPoolDomainRequest, DescribeUserPoolDomainRequest,
    GetUiCustomizationRequest, SetUiCustomizationRequest, UpdateUserPoolDomainRequest, output,
};

use crate::support::{Client, Pool, refusal};

const OLD: &str = "arn:aws:acm:us-east-1:123456789012:certificate/old";
const NEW: &str = "arn:aws:acm:us-east-1:123456789012:certificate/new";

fn certificate(arn: &str) -> CustomDomainConfig<'_> {
    CustomDomainConfig::builder().certificate_arn(arn).build().unwrap()
}

fn creation<'a>(pool: &'a str, domain: &'a str) -> CreateUserPoolDomainRequest<'a> {
    CreateUserPoolDomainRequest::builder().user_pool_id(pool).domain(domain).build().unwrap()
}

fn deletion<'a>(pool: &'a Pool, domain: &'a str) -> DeleteUserPoolDomainRequest<'a> {
    DeleteUserPoolDomainRequest::builder().user_pool_id(&pool.id).domain(domain).build().unwrap()
}

fn describe(client: &Client, domain: &str) -> output::DomainDescription {
    let request = DescribeUserPoolDomainRequest::builder().domain(domain).build().unwrap();
    client.signed(&request).unwrap().domain_description.unwrap()
}

/// A domain that no other run of a journey has.
fn domain_of(pool: &Pool) -> String {
    format!("signin-{}", pool.id.rsplit_once('_').unwrap().1.to_lowercase())
}

fn a_domain_is_created_and_deleted(client: &Client) {
    let pool = Pool::new(client);
    let domain = domain_of(&pool);
    assert_eq!(describe(client, &domain), output::DomainDescription::default());
    client.signed(&creation(&pool.id, &domain)).unwrap();
    let description = describe(client, &domain);
    assert_eq!(description.user_pool_id.as_deref(), Some(&*pool.id));
    assert_eq!(description.status, Some(DomainStatus::Active));
    let error = refusal(client.signed(&creation("us-east-1_unknown00", "another")));
    assert!(matches!(error, CreateUserPoolDomainError::ResourceNotFound(_)), "{error}");

    client.signed(&deletion(&pool, &domain)).unwrap();
    assert_eq!(describe(client, &domain), output::DomainDescription::default());
    // ministack deletes what is not there.
    if client.emulator == "moto" {
        let error = refusal(client.signed(&deletion(&pool, &domain)));
        assert!(matches!(error, DeleteUserPoolDomainError::ResourceNotFound(_)), "{error}");
    }
}
on!(a_domain_is_created_and_deleted: moto, ministack);

fn a_domain_of_ones_own_gets_another_certificate(client: &Client) {
    let pool = Pool::new(client);
    let domain = format!("{}.example.com", domain_of(&pool));
    let request = CreateUserPoolDomainRequest::builder()
        .user_pool_id(&pool.id)
        .domain(&domain)
        .custom_domain_config(certificate(OLD))
        .build()
        .unwrap();
    client.signed(&request).unwrap();
    let update = |domain| {
        let request = UpdateUserPoolDomainRequest::builder()
            .user_pool_id(&pool.id)
            .domain(domain)
            .custom_domain_config(certificate(NEW))
            .build()
            .unwrap();
        client.signed(&request)
    };
    let alias = update(&*domain).unwrap().cloud_front_domain;
    assert!(alias.is_some());
    let description = describe(client, &domain);
    assert_eq!(description.cloud_front_distribution, alias);
    // moto does not describe the certificate.
    if client.emulator == "ministack" {
        let config = description.custom_domain_config.unwrap();
        assert_eq!(config.certificate_arn.as_deref(), Some(NEW));
    }
    let error = refusal(update("unknown.example.com"));
    assert!(matches!(error, UpdateUserPoolDomainError::ResourceNotFound(_)), "{error}");
}
on!(a_domain_of_ones_own_gets_another_certificate: moto, ministack);

fn the_sign_in_pages_get_a_style(client: &Client) {
    let pool = Pool::new(client);
    let css = ".label-customizable { font-weight: 400; }";
    let request = SetUiCustomizationRequest::builder()
        .user_pool_id(&pool.id)
        .css(css)
        .image_file(b"\x89PNG")
        .build()
        .unwrap();
    let error = refusal(client.signed(&request));
    assert!(matches!(error, SetUiCustomizationError::InvalidParameter(_)), "{error}");
    client.signed(&creation(&pool.id, &domain_of(&pool))).unwrap();
    let set = client.signed(&request).unwrap().ui_customization.unwrap();
    assert_eq!(set.client_id.as_deref(), Some("ALL"));

    let get = |app| {
        let request = GetUiCustomizationRequest::builder().user_pool_id(&pool.id).client_id(app);
        client.signed(&request.build().unwrap())
    };
    assert_eq!(get(&*pool.app).unwrap().ui_customization.unwrap().css.as_deref(), Some(css));
    let error = refusal(get("nosuchclient"));
    assert!(matches!(error, GetUiCustomizationError::ResourceNotFound(_)), "{error}");
}
on!(the_sign_in_pages_get_a_style: ministack);
