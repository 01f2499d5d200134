//! What a script answers, and what is kept of a request.

use super::CONFIRM;
use surefire_client::mock::Mock;
use surefire_client::surefire::http::Response;
use surefire_client::surefire::{Document, Error, Output, Structure};
use surefire_client::{CallError, TransportFailure};
use surefire_cognito::error::{TooManyRequestsException, UserNotFoundException};
use surefire_cognito::{
    AdminConfirmSignUpError, AdminConfirmSignUpRequest, DescribeUserPoolRequest, ListUsersRequest,
};

type Confirm = AdminConfirmSignUpRequest<'static>;

#[test]
fn each_operation_has_answers_of_its_own() {
    let mock = Mock::new();
    mock.on::<ListUsersRequest<'_>>().answer_json(r#"{"Users":[{"Username":"Zoë"}]}"#);
    mock.on::<Confirm>().refuse::<UserNotFoundException>("who?").answer_json("{}");
    let client = mock.blocking();
    let error = client.send(&CONFIRM).unwrap_err();
    assert!(matches!(error.as_service(), Some(AdminConfirmSignUpError::UserNotFound(_))));
    assert_eq!(error.to_string(), "UserNotFoundException (status 400): who?");
    client.send(&CONFIRM).unwrap();
    assert_eq!(mock.unused(), 1);
    let list = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").build().unwrap();
    let users = client.send(&list).unwrap().users.unwrap();
    assert_eq!(users[0].username.as_deref(), Some("Zoë"));
    assert_eq!((mock.unused(), mock.requests().len()), (0, 3));
}

#[test]
fn what_has_no_answer_fails_and_is_not_sent_again() {
    let mock = Mock::new();
    let error = mock.blocking().send(&CONFIRM).unwrap_err();
    let expected = "no response from the service: the mock has no answer left to \
                    `AWSCognitoIdentityProviderService.AdminConfirmSignUp`";
    assert_eq!(error.to_string(), expected);
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn it_fails_in_every_way() {
    let mock = Mock::new();
    let client = mock.blocking();
    let failure = |error| match error {
        CallError::Transport(error) => error.failure(),
        error => panic!("{error}"),
    };
    mock.on::<Confirm>().fail(TransportFailure::Exchange);
    assert_eq!(failure(client.send(&CONFIRM).unwrap_err()), TransportFailure::Exchange);
    mock.on::<Confirm>().stall();
    let error = client.send(&CONFIRM).unwrap_err();
    assert!(error.to_string().ends_with("it takes longer than 30000 ms"), "{error}");
    let connect = TransportFailure::Connect;
    mock.on::<Confirm>().fail(connect).fail(connect).fail(connect);
    assert_eq!(failure(client.send(&CONFIRM).unwrap_err()), connect);
    // Half of a response, of a request that was carried out.
    mock.on::<Confirm>().status(200, r#"{"a":"#);
    let error = client.send(&CONFIRM).unwrap_err();
    assert!(matches!(error, CallError::Response(Error::Unreadable(_))), "{error}");
    mock.on::<Confirm>().refuse_as(418, "Teapot", "short and stout");
    let error = client.send(&CONFIRM).unwrap_err();
    assert_eq!(error.to_string(), "Teapot (status 418): short and stout");
    assert_eq!((mock.unused(), mock.requests().len()), (0, 7));
    // Nobody waited for the response that never came, nor for the two delays.
    assert_eq!((mock.waits().len(), mock.waits()[0].as_secs()), (3, 30));
}

#[test]
fn a_function_answers_from_then_on() {
    let mock = Mock::new();
    mock.on::<Confirm>().refuse::<TooManyRequestsException>("later").always(|request| {
        assert_eq!(request.body()["Username"], "Zoë");
        Ok(Response::new(b"{}".to_vec()))
    });
    let client = mock.blocking();
    for _ in 0..5 {
        client.send(&CONFIRM).unwrap();
    }
    assert_eq!((mock.requests().len(), mock.unused()), (6, 0));
}

#[test]
fn a_structure_is_an_answer() {
    #[derive(Structure)]
    struct Pool<'a> {
        id: &'a str,
    }
    #[derive(Structure)]
    struct Described<'a> {
        user_pool: Pool<'a>,
    }
    let mock = Mock::new();
    let pool = Pool::builder().id("us-east-1_Zoë").build().unwrap();
    let described = Described::builder().user_pool(pool).build().unwrap();
    mock.on::<DescribeUserPoolRequest<'_>>().answer(&described);
    let describe = DescribeUserPoolRequest::builder().user_pool_id("us-east-1_A").build().unwrap();
    let pool = mock.blocking().send(&describe).unwrap().user_pool.unwrap();
    assert_eq!(pool.id.as_deref(), Some("us-east-1_Zoë"));
}

#[test]
#[should_panic(expected = "no response of `AWSCognitoIdentityProviderService.DescribeUserPool`")]
fn an_answer_that_is_no_response_is_a_mistake_of_the_test() {
    Mock::new().on::<DescribeUserPoolRequest<'_>>().answer_json(r#"{"UserPool":{"Id":1}}"#);
}

#[test]
fn what_was_sent_is_kept() {
    #[derive(Output)]
    struct Sent {
        username: String,
    }
    let mock = Mock::new();
    mock.on::<Confirm>().answer(&Document::from_iter([("unknown", "is skipped")]));
    mock.blocking().send(&CONFIRM).unwrap();
    let [request] = &mock.requests()[..] else { panic!("one request") };
    assert_eq!(request.target(), "AWSCognitoIdentityProviderService.AdminConfirmSignUp");
    assert_eq!(request.header("content-type"), Some("application/x-amz-json-1.1"));
    assert!(request.header("authorization").is_some_and(|value| value.contains("AKIDMOCK")));
    assert_eq!(request.body()["UserPoolId"], "us-east-1_EXAMPLE");
    assert_eq!(request.read::<Sent>().unwrap().username, "Zoë");
    assert!(request.is(&CONFIRM));
    let builder = AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE");
    assert!(!request.is(&builder.username("alice").build().unwrap()));
    let shown = format!("{mock:?}");
    assert!(shown.contains("AdminConfirmSignUp") && !shown.contains("Zoë"), "{shown}");
}
