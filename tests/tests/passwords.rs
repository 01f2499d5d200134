//! Passwords, of which the service takes more than its model says.

use surefire_cognito::value::Password;
use surefire_cognito::{AdminCreateUserRequest, SignUpRequest};

/// Whether a password can be set by the user, and for the user.
fn fits(password: &str) -> [bool; 3] {
    let sign_up = SignUpRequest::builder().client_id("a").username("b").password(password);
    let create = AdminCreateUserRequest::builder().user_pool_id("us-east-1_A").username("b");
    let create = create.temporary_password(password);
    [Password::new(password).is_ok(), sign_up.build().is_ok(), create.build().is_ok()]
}

#[test]
fn a_password_may_have_spaces_inside() {
    for password in ["hello amplify!", "a b", "a  b", "à la carte", "a\tb", "a\u{a0}b c"] {
        assert_eq!(fits(password), [true; 3], "{password:?}");
    }
    // What the model takes as it is.
    for password in ["x", "xy", "é", "correct-horse"] {
        assert_eq!(fits(password), [true; 3], "{password:?}");
    }
}

#[test]
fn a_password_may_not_begin_or_end_with_a_space() {
    for password in ["", " ", "  ", " a", "a ", " a b", "a b ", "\ta", "a\n"] {
        assert_eq!(fits(password), [false; 3], "{password:?}");
    }
}

#[test]
fn a_password_has_at_most_256_characters() {
    let inner = |spaces| format!("é{}é", " ".repeat(spaces));
    assert!(Password::new(&inner(254)).is_ok());
    let error = Password::new(&inner(255)).unwrap_err().to_string();
    assert!(error.contains("Member must have length less than or equal to 256"), "{error}");
}

#[test]
fn a_password_of_a_const_may_have_spaces_inside() {
    const PASSWORD: Password<'static> = Password::from_static("hello amplify!");
    assert_eq!(PASSWORD.as_str(), "hello amplify!");
}
