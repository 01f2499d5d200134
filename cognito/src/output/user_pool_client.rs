//! An app client, as the service returns it.

use surefire::{Output, Timestamp};

use crate::enums::{ClientType, ExplicitAuthFlow, OAuthFlow, PreventUserExistenceErrors};
use crate::output::{AnalyticsConfiguration, RefreshTokenRotation, TokenValidityUnits};

/// An app client, as the service describes it.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct UserPoolClient {
    /// The ID of the user pool, such as `us-east-1_EXAMPLE`.
    pub user_pool_id: Option<String>,
    /// The name of the app client, for people to read.
    pub client_name: Option<String>,
    /// The app client's ID. Never printed.
    #[surefire(sensitive)]
    pub client_id: Option<String>,
    /// The app client's secret, if it has one. Never printed.
    #[surefire(sensitive)]
    pub client_secret: Option<String>,
    /// When the app client was last changed.
    pub last_modified_date: Option<Timestamp>,
    /// When the app client was created.
    pub creation_date: Option<Timestamp>,
    /// How long a refresh token is valid, in the unit of `token_validity_units`, or days without
    /// one; 0 stands for the default of 30 days.
    pub refresh_token_validity: Option<i32>,
    /// How long an access token is valid, in the unit of `token_validity_units`, or hours without
    /// one.
    pub access_token_validity: Option<i32>,
    /// How long an ID token is valid, in the unit of `token_validity_units`, or hours without one.
    pub id_token_validity: Option<i32>,
    /// The units of the three token lifetimes.
    pub token_validity_units: Option<TokenValidityUnits>,
    /// The attributes that the app client may read.
    pub read_attributes: Option<Vec<String>>,
    /// The attributes that the app client may write.
    pub write_attributes: Option<Vec<String>>,
    /// The ways of signing in that the app client may use.
    pub explicit_auth_flows: Option<Vec<ExplicitAuthFlow>>,
    /// The identity providers through which users may sign in, by name: `COGNITO` for the pool
    /// itself, `Google`, `SignInWithApple` and so on, or a name given to an own SAML or OIDC
    /// provider.
    pub supported_identity_providers: Option<Vec<String>>,
    /// The URLs to which users may return after signing in through the browser. HTTPS, except for
    /// `http://localhost` in tests and schemes of mobile apps.
    #[surefire(rename = "CallbackURLs")]
    pub callback_urls: Option<Vec<String>>,
    /// The URLs to which users may return after signing out through the browser.
    #[surefire(rename = "LogoutURLs")]
    pub logout_urls: Option<Vec<String>>,
    /// The URL to which users return when the app names none; one of `callback_urls`.
    #[surefire(rename = "DefaultRedirectURI")]
    pub default_redirect_uri: Option<String>,
    /// The OAuth 2.0 grants that the app client may use.
    #[surefire(rename = "AllowedOAuthFlows")]
    pub allowed_oauth_flows: Option<Vec<OAuthFlow>>,
    /// The OAuth scopes that the app client may ask for: `openid`, `email`, `phone`, `profile`,
    /// `aws.cognito.signin.user.admin`, and those of the pool's resource servers.
    #[surefire(rename = "AllowedOAuthScopes")]
    pub allowed_oauth_scopes: Option<Vec<String>>,
    /// Whether the app client may use OAuth 2.0 at all. The other OAuth members count for nothing
    /// unless this is `true`.
    #[surefire(rename = "AllowedOAuthFlowsUserPoolClient")]
    pub allowed_oauth_flows_user_pool_client: Option<bool>,
    /// The Amazon Pinpoint project that counts what the app client does.
    pub analytics_configuration: Option<AnalyticsConfiguration>,
    /// Whether responses hide that a user does not exist.
    pub prevent_user_existence_errors: Option<PreventUserExistenceErrors>,
    /// Whether refresh tokens can be revoked.
    pub enable_token_revocation: Option<bool>,
    /// Whether threat protection takes a user's IP address from the caller in unauthenticated
    /// calls. Needs an app client with a secret.
    pub enable_propagate_additional_user_context_data: Option<bool>,
    /// How long a user has to finish each step of a sign-in, in minutes.
    pub auth_session_validity: Option<i32>,
    /// Whether using a refresh token replaces it by a new one.
    pub refresh_token_rotation: Option<RefreshTokenRotation>,
    /// How the app client came into being.
    pub client_type: Option<ClientType>,
}
