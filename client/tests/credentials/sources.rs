//! Values, the environment and closures.

use std::error::Error;
use std::io;

use surefire_client::credentials::{Credentials, CredentialsError, CredentialsSource, from_lookup};

fn from(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
    from_lookup(|name| {
        let mut found = variables.iter().filter(|(other, _)| *other == name);
        found.next().map(|(_, value)| (*value).to_owned())
    })
}

const ID: (&str, &str) = ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
const SECRET: (&str, &str) = ("AWS_SECRET_ACCESS_KEY", "hidden-secret");

#[test]
fn the_environment_has_credentials() {
    for (token, expected) in
        [(None, None), (Some("hidden-token"), Some("hidden-token")), (Some(""), None)]
    {
        let token = token.map(|token| ("AWS_SESSION_TOKEN", token));
        let variables: Vec<_> = [ID, SECRET].into_iter().chain(token).collect();
        let credentials = from(&variables).unwrap();
        assert_eq!(credentials.access_key_id(), "AKIDEXAMPLE");
        assert_eq!(credentials.secret_access_key(), "hidden-secret");
        assert_eq!(credentials.session_token(), expected);
        assert_eq!(credentials.expiry(), None);
    }
}

#[test]
fn what_is_missing_is_named_and_nothing_is_shown() {
    let (id, secret) = ("`AWS_ACCESS_KEY_ID`", "`AWS_SECRET_ACCESS_KEY`");
    let both = format!("{id} and {secret} are not set");
    for (variables, missing) in [
        (&[][..], both.clone()),
        (&[("AWS_SESSION_TOKEN", "hidden-token")], both.clone()),
        (&[("AWS_ACCESS_KEY_ID", ""), ("AWS_SECRET_ACCESS_KEY", " \t")], both),
        (&[ID], format!("{secret} is not set")),
        (&[ID, ("AWS_SECRET_ACCESS_KEY", "")], format!("{secret} is not set")),
        (&[SECRET], format!("{id} is not set")),
        (&[SECRET, ("AWS_ACCESS_KEY_ID", "")], format!("{id} is not set")),
    ] {
        let error = from(variables).unwrap_err();
        assert_eq!(error.to_string(), format!("no credentials in the environment: {missing}"));
        let shown = format!("{error:?}");
        assert!(!shown.contains("hidden") && !shown.contains("AKIDEXAMPLE"), "{shown}");
        assert!(error.source().is_none());
    }
}

#[test]
fn values_and_closures_are_sources() {
    fn id(source: &impl CredentialsSource) -> Result<String, CredentialsError> {
        source.credentials().map(|it| it.access_key_id().to_owned())
    }
    let fixed = Credentials::new("AKIDEXAMPLE", "hidden-secret", None, None, "test");
    assert_eq!(id(&fixed).unwrap(), "AKIDEXAMPLE");
    assert_eq!(id(&move || Ok::<_, CredentialsError>(fixed.clone())).unwrap(), "AKIDEXAMPLE");
    // As text, and as an error.
    assert_eq!(id(&|| Err("sealed")).unwrap_err().to_string(), "no credentials: sealed");
    let error = id(&|| Err(io::Error::other("sealed"))).unwrap_err();
    assert_eq!(error.to_string(), "no credentials: sealed");
    assert!(error.source().unwrap().is::<io::Error>());
    // An error of this crate's own is not said to be the cause of another one.
    let error = id(&|| from(&[ID])).unwrap_err();
    assert!(error.to_string().starts_with("no credentials in the environment: "), "{error}");
}
