//! What is set is what the SDK's builder has; what is not set is not there.

use aws_sdk_cognitoidentityprovider::types as sdk;
use surefire_aws_sdk::{ToSdk, ToSdkError};
use surefire_cognito::enums::{AuthFactor, UserPoolMfa, VerifiedAttribute};
use surefire_cognito::surefire::StringMap;
use surefire_cognito::types::{
    AcrLevelConfig, Attribute, DcrConfiguration, IssuerConfiguration, PasswordPolicy, SignInPolicy,
    UserPoolPolicy,
};
use surefire_cognito::{AdminConfirmSignUpRequest, CreateUserPoolRequest, SignUpRequest};

const ATTRIBUTE: Attribute<'static> =
    Attribute::builder().name("email").value("alice@example.com").build_const();

#[test]
fn admin_confirm_sign_up_has_the_members_that_are_set() {
    let metadata = std::collections::BTreeMap::from([("campaign", Some("été")), ("none", None)]);
    let request = AdminConfirmSignUpRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .username("alice")
        .client_metadata((&metadata).into())
        .build()
        .unwrap();
    let input = request.to_sdk().unwrap();
    assert_eq!(input.get_user_pool_id().as_deref(), Some("us-east-1_EXAMPLE"));
    assert_eq!(input.get_username().as_deref(), Some("alice"));
    let metadata = input.get_client_metadata().as_ref().unwrap();
    assert_eq!(metadata.len(), 1);
    assert_eq!(metadata["campaign"], "été");
}

#[test]
fn members_that_are_not_set_are_not_set_in_the_builder() {
    let request = AdminConfirmSignUpRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .username("alice")
        .build()
        .unwrap();
    assert_eq!(*request.to_sdk().unwrap().get_client_metadata(), None);

    let request = SignUpRequest::builder().client_id("1example").username("bob").build().unwrap();
    let sdk = aws_sdk_cognitoidentityprovider::operation::sign_up::SignUpInput::builder();
    assert_eq!(request.to_sdk().unwrap(), sdk.client_id("1example").username("bob"));
}

#[test]
fn sign_up_has_lists_of_structures() {
    let request = SignUpRequest::builder()
        .client_id("1example")
        .secret_hash("hash")
        .username("alice")
        .password("correct-horse")
        .user_attributes(&[ATTRIBUTE])
        .validation_data(&[])
        .client_metadata(StringMap::EMPTY)
        .build()
        .unwrap();
    let input = request.to_sdk().unwrap();
    assert_eq!(input.get_secret_hash().as_deref(), Some("hash"));
    assert_eq!(input.get_password().as_deref(), Some("correct-horse"));
    let [attribute] = input.get_user_attributes().as_deref().unwrap() else { panic!() };
    assert_eq!((attribute.name(), attribute.value()), ("email", Some("alice@example.com")));
    // What is empty is not what is not set.
    assert_eq!(input.get_validation_data().as_deref(), Some(&[][..]));
    assert_eq!(input.get_client_metadata().as_ref().map(std::collections::HashMap::len), Some(0));
}

#[test]
fn create_user_pool_has_nested_members_and_enums_of_either_model() {
    const PASSWORDS: PasswordPolicy = PasswordPolicy::builder().minimum_length(12).build_const();
    const SIGN_IN: SignInPolicy<'static> = SignInPolicy::builder()
        .allowed_first_auth_factors(&[AuthFactor::Password, AuthFactor::Unknown("PALM")])
        .build_const();
    let policies = UserPoolPolicy::builder().password_policy(PASSWORDS).sign_in_policy(SIGN_IN);
    let levels = [("Level1", AcrLevelConfig::builder().acr_value("urn:level:1").build().unwrap())];
    let request = CreateUserPoolRequest::builder()
        .pool_name("Example")
        .policies(policies.build().unwrap())
        .auto_verified_attributes(&[VerifiedAttribute::Email])
        .mfa_configuration(UserPoolMfa::Optional)
        .issuer_configuration(
            IssuerConfiguration::builder().r#type("NEWER".into()).build().unwrap(),
        )
        .acr_configuration(&levels)
        .build()
        .unwrap();
    let input = request.to_sdk().unwrap();
    assert_eq!(input.get_pool_name().as_deref(), Some("Example"));
    let policies = input.get_policies().as_ref().unwrap();
    assert_eq!(policies.password_policy().unwrap().minimum_length(), Some(12));
    let factors = policies.sign_in_policy().unwrap().allowed_first_auth_factors();
    assert_eq!(factors[0], sdk::AuthFactorType::Password);
    assert_eq!(factors[1].as_str(), "PALM");
    let verified = input.get_auto_verified_attributes().as_deref();
    assert_eq!(verified, Some(&[sdk::VerifiedAttributeType::Email][..]));
    assert_eq!(*input.get_mfa_configuration(), Some(sdk::UserPoolMfaType::Optional));
    let issuer = input.get_issuer_configuration().as_ref().unwrap();
    assert_eq!(issuer.r#type().unwrap().as_str(), "NEWER");
    let levels = input.get_acr_configuration().as_ref().unwrap();
    assert_eq!(levels["Level1"].acr_value(), "urn:level:1");
    assert_eq!(*input.get_lambda_config(), None);
}

#[test]
fn a_member_that_the_sdk_does_not_know_is_refused() {
    let request = CreateUserPoolRequest::builder().pool_name("Example");
    assert!(request.build().unwrap().to_sdk().is_ok());
    let dcr = DcrConfiguration::builder().open_dcr_enabled(false).build().unwrap();
    let error = request.dcr_configuration(dcr).build().unwrap().to_sdk().unwrap_err();
    assert!(matches!(error, ToSdkError::NoSuchMember { member: "DcrConfiguration", .. }));
    let text = "the SDK has no member `DcrConfiguration` in its input for `CreateUserPoolRequest`";
    assert_eq!(error.to_string(), text);
}
