//! `CreateUserPoolClient`: an administrator creates an app client.

use surefire::{Output, Request, ServiceError, UnknownError};

use crate::enums::{ExplicitAuthFlow, OAuthFlow, PreventUserExistenceErrors};
use crate::error;
use crate::output::UserPoolClient;
use crate::types::{AnalyticsConfiguration, RefreshTokenRotation, TokenValidityUnits};
use crate::value::{ClientName, ClientSecret, RedirectUrl, UserPoolId};

/// Creates an app client of a user pool: what an app needs in order to sign users up and in.
///
/// The call is signed (AWS Signature Version 4) and needs the permission
/// `cognito-idp:CreateUserPoolClient`.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.CreateUserPoolClient",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = CreateUserPoolClientResponse,
    error = CreateUserPoolClientError,
    const,
)]
pub struct CreateUserPoolClientRequest<'a> {
    /// The ID of the user pool to create the app client in, such as `us-east-1_EXAMPLE`. Limits of
    /// [`UserPoolId`]: 1 to 55 characters and a pattern.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The name of the app client, for people to read. Limits of [`ClientName`]: 1 to 128
    /// characters and a pattern.
    #[surefire(parse)]
    client_name: ClientName<'a>,
    /// Whether the service makes up a secret for the app client. With a secret, calls of the app
    /// client need a [`SecretHash`](crate::value::SecretHash). Excludes `client_secret`.
    generate_secret: Option<bool>,
    /// A secret of your own for the app client. Excludes `generate_secret`. Never printed. Limits
    /// of [`ClientSecret`]: 24 to 64 characters and a pattern.
    #[surefire(parse)]
    client_secret: Option<ClientSecret<'a>>,
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
    read_attributes: Option<&'a [&'a str]>,
    /// The attributes that the app client may write. Each of 1 to 2048 characters.
    #[surefire(items(length = 1..=2048))]
    write_attributes: Option<&'a [&'a str]>,
    /// The ways of signing in that the app client may use.
    explicit_auth_flows: Option<&'a [ExplicitAuthFlow<&'a str>]>,
    /// The identity providers through which users may sign in, by name: `COGNITO` for the pool
    /// itself, `Google`, `SignInWithApple` and so on, or a name given to an own SAML or OIDC
    /// provider. Each of 1 to 32 letters, marks, symbols, numbers, punctuation or separators.
    #[surefire(items(length = 1..=32, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$"))]
    supported_identity_providers: Option<&'a [&'a str]>,
    /// The URLs to which users may return after signing in through the browser. HTTPS, except for
    /// `http://localhost` in tests and schemes of mobile apps. At most 100 items. Each as
    /// [`RedirectUrl`]: 1 to 1024 characters and a pattern.
    #[surefire(
        rename = "CallbackURLs",
        length = 0..=100,
        items(length = 1..=1024, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$"),
    )]
    callback_urls: Option<&'a [&'a str]>,
    /// The URLs to which users may return after signing out through the browser. At most 100 items.
    /// Each as [`RedirectUrl`]: 1 to 1024 characters and a pattern.
    #[surefire(
        rename = "LogoutURLs",
        length = 0..=100,
        items(length = 1..=1024, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$"),
    )]
    logout_urls: Option<&'a [&'a str]>,
    /// The URL to which users return when the app names none; one of `callback_urls`. Limits of
    /// [`RedirectUrl`]: 1 to 1024 characters and a pattern.
    #[surefire(rename = "DefaultRedirectURI", parse)]
    default_redirect_uri: Option<RedirectUrl<'a>>,
    /// The OAuth 2.0 grants that the app client may use. At most 3 items.
    #[surefire(rename = "AllowedOAuthFlows", length = 0..=3)]
    allowed_oauth_flows: Option<&'a [OAuthFlow<&'a str>]>,
    /// The OAuth scopes that the app client may ask for: `openid`, `email`, `phone`, `profile`,
    /// `aws.cognito.signin.user.admin`, and those of the pool's resource servers. At most 50 items.
    /// Each of 1 to 256 visible ASCII characters, without the quotation mark and the backslash.
    #[surefire(
        rename = "AllowedOAuthScopes",
        length = ..=50,
        items(length = 1..=256, pattern = r"^[\x21\x23-\x5B\x5D-\x7E]+$"),
    )]
    allowed_oauth_scopes: Option<&'a [&'a str]>,
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
}

/// The answer to [`CreateUserPoolClientRequest`].
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct CreateUserPoolClientResponse {
    /// The app client as it was created, with its ID and, if it has one, its secret.
    pub user_pool_client: Option<UserPoolClient>,
}

/// What the service refuses [`CreateUserPoolClientRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum CreateUserPoolClientError {
    InvalidParameter(error::InvalidParameterException),
    ResourceNotFound(error::ResourceNotFoundException),
    TooManyRequests(error::TooManyRequestsException),
    /// The pool has as many app clients as its quota allows.
    LimitExceeded(error::LimitExceededException),
    NotAuthorized(error::NotAuthorizedException),
    ScopeDoesNotExist(error::ScopeDoesNotExistException),
    InvalidOAuthFlow(error::InvalidOAuthFlowException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    FeatureUnavailableInTier(error::FeatureUnavailableInTierException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
