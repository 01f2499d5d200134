//! Creating an app client: lists of text, ranges of numbers, and names with several capitals.

use serde_json::{Value, json};

use super::Case;

pub(super) fn cases() -> Vec<Case> {
    let pool = "us-east-1_EXAMPLE";
    let case = |name: &str, input: Value| Case::new("CreateUserPoolClient", name, input);
    vec![
        case("required members", json!({"UserPoolId": pool, "ClientName": "web"})),
        case("every member", every_member(pool)),
        case(
            "the least numbers",
            json!({
                "UserPoolId": pool,
                "ClientName": "web",
                "GenerateSecret": false,
                "RefreshTokenValidity": 0,
                "AccessTokenValidity": 1,
                "IdTokenValidity": 1,
                "AuthSessionValidity": 3,
            }),
        ),
        case(
            "empty lists",
            json!({
                "UserPoolId": pool,
                "ClientName": "web",
                "ReadAttributes": [],
                "WriteAttributes": [],
                "ExplicitAuthFlows": [],
                "SupportedIdentityProviders": [],
                "CallbackURLs": [],
                "LogoutURLs": [],
                "AllowedOAuthFlows": [],
                "AllowedOAuthScopes": [],
                "TokenValidityUnits": {},
                "AnalyticsConfiguration": {},
            }),
        ),
        case(
            "a hundred addresses",
            json!({
                "UserPoolId": pool,
                "ClientName": "web",
                "CallbackURLs":
                    (0..100).map(|index| format!("app{index}://back")).collect::<Vec<_>>(),
            }),
        ),
    ]
}

fn every_member(pool: &str) -> Value {
    json!({
        "UserPoolId": pool,
        "ClientName": "web app, v2.0 = new",
        "GenerateSecret": true,
        "ClientSecret": "abcdefghijklmnopqrstuvwxyz0123456789+_",
        "RefreshTokenValidity": 315_360_000,
        "AccessTokenValidity": 86_400,
        "IdTokenValidity": 60,
        "TokenValidityUnits": {
            "AccessToken": "seconds", "IdToken": "minutes", "RefreshToken": "days",
        },
        "ReadAttributes": ["email", "custom:tier"],
        "WriteAttributes": ["name"],
        "ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_NEWER"],
        "SupportedIdentityProviders": ["COGNITO", "My \"Provider\""],
        "CallbackURLs": ["https://example.com/back?a=1&b=\u{e9}", "myapp://"],
        "LogoutURLs": ["https://example.com/bye"],
        "DefaultRedirectURI": "https://example.com/back?a=1&b=\u{e9}",
        "AllowedOAuthFlows": ["code", "implicit"],
        "AllowedOAuthScopes": ["openid", "https://api.example.com/read"],
        "AllowedOAuthFlowsUserPoolClient": true,
        "AnalyticsConfiguration": {
            "ApplicationId": "d70b2ba36a8c4dc5a04a0451a31a1e12",
            "ApplicationArn": "arn:aws:mobiletargeting:us-east-1:123456789012:apps/x",
            "RoleArn": "arn:aws:iam::123456789012:role/pinpoint",
            "ExternalId": "id",
            "UserDataShared": true,
        },
        "PreventUserExistenceErrors": "ENABLED",
        "EnableTokenRevocation": true,
        "EnablePropagateAdditionalUserContextData": false,
        "AuthSessionValidity": 15,
        "RefreshTokenRotation": {"Feature": "ENABLED", "RetryGracePeriodSeconds": 60},
    })
}
