//! `UpdateUserPoolClient`: an administrator changes an app client.

use surefire::{Output, Request, ServiceError, UnknownError};

use crate::enums::{ExplicitAuthFlow, OAuthFlow, PreventUserExistenceErrors};
use crate::error;
use crate::output::UserPoolClient;
use crate::types::{AnalyticsConfiguration, RefreshTokenRotation, TokenValidityUnits};
use crate::value::{ClientId, ClientName, RedirectUrl, UserPoolId};

/// Changes an app client of a user pool. What is left out goes back to its default, so start from
/// what the service has: [`from_user_pool_client`](Self::from_user_pool_client).
///
/// ```
/// use surefire_cognito::output::UserPoolClient;
/// use surefire_cognito::surefire::{ValidationError, Wire};
/// use surefire_cognito::UpdateUserPoolClientRequest;
///
/// /// Sends an app client back, with one member changed.
/// fn rename(client: &UserPoolClient, pool: &str, id: &str) -> Result<Wire, ValidationError> {
///     let update = UpdateUserPoolClientRequest::from_user_pool_client(client);
///     Ok(update.user_pool_id(pool).client_id(id).client_name("web").build()?.to_wire())
/// }
/// # let json = br#"{"UserPoolId":"p","ClientName":"old","CallbackURLs":["https://a.example"],"RefreshTokenRotation":{"Feature":"ENABLED"}}"#;
/// # let client = surefire_cognito::surefire::decode::from_json(json).unwrap();
/// # let wire = rename(&client, "us-east-1_EXAMPLE", "abc").unwrap();
/// # assert_eq!(wire.body, br#"{"UserPoolId":"us-east-1_EXAMPLE","ClientId":"abc","ClientName":"web","CallbackURLs":["https://a.example"],"RefreshTokenRotation":{"Feature":"ENABLED"}}"#);
/// ```
///
/// It owns its lists, which are of values known at run time.
///
/// The call is signed (AWS Signature Version 4) and needs the permission
/// `cognito-idp:UpdateUserPoolClient`.
#[derive(Clone, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.UpdateUserPoolClient",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = UpdateUserPoolClientResponse,
    error = UpdateUserPoolClientError,
    from(UserPoolClient, except(user_pool_id, client_id, publish_secrets_in_aws_secrets_manager)),
)]
pub struct UpdateUserPoolClientRequest<'a> {
    /// The ID of the user pool of the app client, such as `us-east-1_EXAMPLE`. Limits of
    /// [`UserPoolId`]: 1 to 55 characters and a pattern.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The app client's ID. Never printed. Limits of [`ClientId`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    client_id: ClientId<'a>,
    /// The name of the app client, for people to read. Limits of [`ClientName`]: 1 to 128
    /// characters and a pattern.
    #[surefire(parse)]
    client_name: Option<ClientName<'a>>,
    /// How long a refresh token is valid, in the unit of `token_validity_units`, or days without
    /// one; 0 stands for the default of 30 days. From 0 to 315360000.
    #[surefire(range = 0..=315_360_000)]
    refresh_token_validity: Option<i32>,
    /// How long an access token is valid, in the unit of `token_validity_units`, or hours without
    /// one. From 1 to 86400.
    #[surefire(range = 1..=86_400)]
    access_token_validity: Option<i32>,
    /// How long an ID token is valid, in the unit of `token_validity_units`, or hours without one.
    /// From 1 to 86400.
    #[surefire(range = 1..=86_400)]
    id_token_validity: Option<i32>,
    /// The units of the three token lifetimes.
    token_validity_units: Option<TokenValidityUnits<'a>>,
    /// The attributes that the app client may read. Each of 1 to 2048 characters.
    #[surefire(items(length = 1..=2048))]
    read_attributes: Option<Vec<&'a str>>,
    /// The attributes that the app client may write. Each of 1 to 2048 characters.
    #[surefire(items(length = 1..=2048))]
    write_attributes: Option<Vec<&'a str>>,
    /// The ways of signing in that the app client may use.
    explicit_auth_flows: Option<Vec<ExplicitAuthFlow<&'a str>>>,
    /// The identity providers through which users may sign in, by name: `COGNITO` for the pool
    /// itself, `Google`, `SignInWithApple` and so on, or a name given to an own SAML or OIDC
    /// provider. Each of 1 to 32 letters, marks, symbols, numbers, punctuation or separators.
    #[surefire(items(length = 1..=32, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$"))]
    supported_identity_providers: Option<Vec<&'a str>>,
    /// The URLs to which users may return after signing in through the browser. HTTPS, except for
    /// `http://localhost` in tests and schemes of mobile apps. At most 100 items. Each as
    /// [`RedirectUrl`]: 1 to 1024 characters and a pattern.
    #[surefire(
        rename = "CallbackURLs",
        length = 0..=100,
        items(length = 1..=1024, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$"),
    )]
    callback_urls: Option<Vec<&'a str>>,
    /// The URLs to which users may return after signing out through the browser. At most 100 items.
    /// Each as [`RedirectUrl`]: 1 to 1024 characters and a pattern.
    #[surefire(
        rename = "LogoutURLs",
        length = 0..=100,
        items(length = 1..=1024, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$"),
    )]
    logout_urls: Option<Vec<&'a str>>,
    /// The URL to which users return when the app names none; one of `callback_urls`. Limits of
    /// [`RedirectUrl`]: 1 to 1024 characters and a pattern.
    #[surefire(rename = "DefaultRedirectURI", parse)]
    default_redirect_uri: Option<RedirectUrl<'a>>,
    /// The OAuth 2.0 grants that the app client may use. At most 3 items.
    #[surefire(rename = "AllowedOAuthFlows", length = 0..=3)]
    allowed_oauth_flows: Option<Vec<OAuthFlow<&'a str>>>,
    /// The OAuth scopes that the app client may ask for: `openid`, `email`, `phone`, `profile`,
    /// `aws.cognito.signin.user.admin`, and those of the pool's resource servers. At most 50 items.
    /// Each of 1 to 256 visible ASCII characters, without the quotation mark and the backslash.
    #[surefire(
        rename = "AllowedOAuthScopes",
        length = ..=50,
        items(length = 1..=256, pattern = r"^[\x21\x23-\x5B\x5D-\x7E]+$"),
    )]
    allowed_oauth_scopes: Option<Vec<&'a str>>,
    /// Whether the app client may use OAuth 2.0 at all. The other OAuth members count for nothing
    /// unless this is `true`.
    #[surefire(rename = "AllowedOAuthFlowsUserPoolClient")]
    allowed_oauth_flows_user_pool_client: Option<bool>,
    /// The Amazon Pinpoint project that counts what the app client does.
    analytics_configuration: Option<AnalyticsConfiguration<'a>>,
    /// Whether responses hide that a user does not exist.
    prevent_user_existence_errors: Option<PreventUserExistenceErrors<&'a str>>,
    /// Whether refresh tokens can be revoked.
    enable_token_revocation: Option<bool>,
    /// Whether threat protection takes a user's IP address from the caller in unauthenticated
    /// calls. Needs an app client with a secret.
    enable_propagate_additional_user_context_data: Option<bool>,
    /// How long a user has to finish each step of a sign-in, in minutes. From 3 to 15.
    #[surefire(range = 3..=15)]
    auth_session_validity: Option<i32>,
    /// Whether using a refresh token replaces it by a new one.
    refresh_token_rotation: Option<RefreshTokenRotation<'a>>,
    /// Whether the app client's secrets are published in AWS Secrets Manager.
    #[surefire(rename = "PublishSecretsInAWSSecretsManager")]
    publish_secrets_in_aws_secrets_manager: Option<bool>,
}

/// The response to [`UpdateUserPoolClientRequest`].
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct UpdateUserPoolClientResponse {
    /// The app client as it is now.
    pub user_pool_client: Option<UserPoolClient>,
}

/// What the service refuses [`UpdateUserPoolClientRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum UpdateUserPoolClientError {
    InvalidParameter(error::InvalidParameterException),
    ResourceNotFound(error::ResourceNotFoundException),
    TooManyRequests(error::TooManyRequestsException),
    ConcurrentModification(error::ConcurrentModificationException),
    NotAuthorized(error::NotAuthorizedException),
    ScopeDoesNotExist(error::ScopeDoesNotExistException),
    InvalidOAuthFlow(error::InvalidOAuthFlowException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    FeatureUnavailableInTier(error::FeatureUnavailableInTierException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
