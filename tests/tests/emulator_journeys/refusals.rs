//! What the journeys have no occasion for: pools, users and app clients that are not there, and foreign tokens.

use std::fmt::Debug;

use surefire::decode::Decode;
use surefire::response::ServiceError;
use surefire::{NoAuth, Operation, SigV4, StringMap};
use surefire_cognito::enums::{ChallengeName, IdentityProviderType, UserPoolMfa};
use surefire_cognito::types::SmsMfaSettings;
use surefire_cognito::{
    AdminDeleteUserAttributesRequest, AdminListGroupsForUserRequest,
    AdminRemoveUserFromGroupRequest, AdminRespondToAuthChallengeRequest,
    AdminSetUserMfaPreferenceRequest, AdminUpdateUserAttributesRequest, CreateGroupRequest,
    CreateIdentityProviderRequest, DeleteUserAttributesRequest, DeleteUserPoolDomainRequest,
    ForgotPasswordRequest, GetUserAttributeVerificationCodeRequest, ListGroupsRequest,
    ListIdentityProvidersRequest, ListResourceServersRequest, ListTagsForResourceRequest,
    ListUserPoolClientsRequest, ListUsersInGroupRequest, RespondToAuthChallengeRequest,
    SetUserMfaPreferenceRequest, SetUserPoolMfaConfigRequest, UntagResourceRequest,
    UpdateUserAttributesRequest, VerifySoftwareTokenRequest,
};

use crate::account::{self, attributes};
use crate::support::{Client, Pool, refusal};

const UNKNOWN: &str = "us-east-1_unknown00";
const ARN: &str = "arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_unknown00";
const NOT_FOUND: &str = "ResourceNotFoundException";

/// The code that a signed request is refused with.
#[track_caller]
fn signed<O>(client: &Client, request: &O) -> String
where
    O: Operation<Auth = SigV4, Response: Decode + Debug, Error: ServiceError + Clone + Debug>,
{
    refusal(client.signed(request)).code().to_owned()
}

/// The code that an unsigned request is refused with.
#[track_caller]
fn unsigned<O>(client: &Client, request: &O) -> String
where
    O: Operation<Auth = NoAuth, Response: Decode + Debug, Error: ServiceError + Clone + Debug>,
{
    refusal(client.unsigned(request)).code().to_owned()
}

fn an_unknown_pool_has_no_groups(client: &Client) {
    let request = CreateGroupRequest::builder().user_pool_id(UNKNOWN).group_name("staff");
    assert_eq!(signed(client, &request.build().unwrap()), NOT_FOUND);
    let request = ListGroupsRequest::builder().user_pool_id(UNKNOWN).build().unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
    let request = ListUsersInGroupRequest::builder().user_pool_id(UNKNOWN).group_name("staff");
    assert_eq!(signed(client, &request.build().unwrap()), NOT_FOUND);
    let request = AdminListGroupsForUserRequest::builder().user_pool_id(UNKNOWN).username("alice");
    assert_eq!(signed(client, &request.build().unwrap()), NOT_FOUND);
    let request = AdminRemoveUserFromGroupRequest::builder()
        .user_pool_id(UNKNOWN)
        .username("alice")
        .group_name("staff");
    assert_eq!(signed(client, &request.build().unwrap()), NOT_FOUND);
}
on!(an_unknown_pool_has_no_groups: moto, ministack, cognito_local);

fn an_unknown_pool_has_no_second_factor(client: &Client) {
    let request = SetUserPoolMfaConfigRequest::builder()
        .user_pool_id(UNKNOWN)
        .mfa_configuration(UserPoolMfa::Off)
        .build()
        .unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
}
on!(an_unknown_pool_has_no_second_factor: moto, ministack, cognito_local);

fn an_unknown_pool_has_no_providers(client: &Client) {
    let request = CreateIdentityProviderRequest::builder()
        .user_pool_id(UNKNOWN)
        .provider_name("Example")
        .provider_type(IdentityProviderType::Google)
        .provider_details(StringMap::from_pairs(&[("client_id", "surefire")]))
        .build()
        .unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
    let request = ListIdentityProvidersRequest::builder().user_pool_id(UNKNOWN).build().unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
}
on!(an_unknown_pool_has_no_providers: moto, ministack);

/// moto ends in an error of its own for the resource servers of such a pool, and cognito-local lists no app
/// clients.
fn an_unknown_pool_has_no_servers_and_domains(client: &Client) {
    let request = ListResourceServersRequest::builder().user_pool_id(UNKNOWN).build().unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
    let request = DeleteUserPoolDomainRequest::builder().user_pool_id(UNKNOWN).domain("unknown");
    assert_eq!(signed(client, &request.build().unwrap()), NOT_FOUND);
    let request = ListTagsForResourceRequest::builder().resource_arn(ARN).build().unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
    let request = UntagResourceRequest::builder().resource_arn(ARN).tag_keys(&["team"]).build();
    assert_eq!(signed(client, &request.unwrap()), NOT_FOUND);
}
on!(an_unknown_pool_has_no_servers_and_domains: ministack);

fn an_unknown_pool_has_no_app_clients(client: &Client) {
    let request = ListUserPoolClientsRequest::builder().user_pool_id(UNKNOWN).build().unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
}
on!(an_unknown_pool_has_no_app_clients: moto, ministack);

/// The code for a user that is not there, where an attribute is to change.
fn unknown_user(client: &Client) -> &'static str {
    match client.emulator {
        "cognito-local" => "NotAuthorizedException",
        _ => "UserNotFoundException",
    }
}

fn an_unknown_user_has_no_attributes(client: &Client) {
    let pool = Pool::new(client);
    let attributes = attributes([("given_name", "Alice")]);
    let request = AdminUpdateUserAttributesRequest::builder()
        .user_pool_id(&pool.id)
        .username("nobody")
        .user_attributes(&attributes)
        .build()
        .unwrap();
    assert_eq!(signed(client, &request), unknown_user(client));
}
on!(an_unknown_user_has_no_attributes: moto, ministack, cognito_local);

fn no_attributes_of_an_unknown_user_are_removed(client: &Client) {
    let pool = Pool::new(client);
    let request = AdminDeleteUserAttributesRequest::builder()
        .user_pool_id(&pool.id)
        .username("nobody")
        .user_attribute_names(&["email"])
        .build()
        .unwrap();
    assert_eq!(signed(client, &request), unknown_user(client));
}
on!(no_attributes_of_an_unknown_user_are_removed: moto, cognito_local);

fn an_unknown_user_has_no_second_factor(client: &Client) {
    let pool = Pool::new(client);
    let settings = SmsMfaSettings::builder().enabled(true).build().unwrap();
    let request = AdminSetUserMfaPreferenceRequest::builder()
        .user_pool_id(&pool.id)
        .username("nobody")
        .sms_mfa_settings(settings)
        .build()
        .unwrap();
    assert_eq!(signed(client, &request), "UserNotFoundException");
}
on!(an_unknown_user_has_no_second_factor: moto, ministack);

/// The code for a token that the emulator did not make.
fn foreign_token(client: &Client) -> &'static str {
    match client.emulator {
        "cognito-local" => "InvalidParameterException",
        _ => "NotAuthorizedException",
    }
}

fn a_foreign_token_changes_nothing(client: &Client) {
    let attributes = attributes([("given_name", "Alice")]);
    let request = UpdateUserAttributesRequest::builder()
        .access_token("no.such.token")
        .user_attributes(&attributes)
        .build()
        .unwrap();
    assert_eq!(unsigned(client, &request), foreign_token(client));
    let settings = SmsMfaSettings::builder().enabled(true).build().unwrap();
    let request = SetUserMfaPreferenceRequest::builder()
        .access_token("no.such.token")
        .sms_mfa_settings(settings)
        .build()
        .unwrap();
    assert_eq!(unsigned(client, &request), foreign_token(client));
    let request = VerifySoftwareTokenRequest::builder().access_token("no.such.token");
    let request = request.user_code("123456").build().unwrap();
    assert_eq!(unsigned(client, &request), foreign_token(client));
}
on!(a_foreign_token_changes_nothing: moto_open, ministack, cognito_local);

fn a_foreign_token_proves_and_removes_nothing(client: &Client) {
    let request = GetUserAttributeVerificationCodeRequest::builder().access_token("no.such.token");
    let request = request.attribute_name("email").build().unwrap();
    assert_eq!(unsigned(client, &request), foreign_token(client));
    let request = DeleteUserAttributesRequest::builder().access_token("no.such.token");
    let request = request.user_attribute_names(&["email"]).build().unwrap();
    assert_eq!(unsigned(client, &request), foreign_token(client));
}
on!(a_foreign_token_proves_and_removes_nothing: cognito_local);

fn an_unknown_app_client_is_refused(client: &Client) {
    let request = ForgotPasswordRequest::builder().client_id("nosuchclient").username("alice");
    assert_eq!(unsigned(client, &request.build().unwrap()), NOT_FOUND);
    let responses = [("USERNAME", "alice"), ("NEW_PASSWORD", account::NEW_PASSWORD)];
    let request = RespondToAuthChallengeRequest::builder()
        .client_id("nosuchclient")
        .challenge_name(ChallengeName::NewPasswordRequired)
        .session("no session of any kind")
        .challenge_responses((&responses).into())
        .build()
        .unwrap();
    assert_eq!(unsigned(client, &request), NOT_FOUND);
}
on!(an_unknown_app_client_is_refused: moto_open, ministack, cognito_local);

fn an_unknown_app_client_of_a_server_is_refused(client: &Client) {
    let pool = Pool::new(client);
    let responses = [("USERNAME", "alice"), ("NEW_PASSWORD", account::NEW_PASSWORD)];
    let request = AdminRespondToAuthChallengeRequest::builder()
        .user_pool_id(&pool.id)
        .client_id("nosuchclient")
        .challenge_name(ChallengeName::NewPasswordRequired)
        .session("no session of any kind")
        .challenge_responses((&responses).into())
        .build()
        .unwrap();
    assert_eq!(signed(client, &request), NOT_FOUND);
}
on!(an_unknown_app_client_of_a_server_is_refused: moto, ministack);
