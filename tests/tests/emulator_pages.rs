//! Pages of users at moto, which checks signatures: as an iterator, and as the stream of the client
//! of the example `list_users_hyper`.

mod support;

use futures_util::TryStreamExt;
use list_users_hyper::client;
use surefire::Pages;
use surefire::sign::{Credentials, Signer};
use surefire_cognito::operation::list_users::ListUsersError;
use surefire_cognito::{ListUsersRequest, ListUsersResponse};
use tower::BoxError;

use support::{Client, Pool, variable};

const MOTO: &str = "SUREFIRE_MOTO";
const USERS: [&str; 7] = ["ann", "bob", "cid", "dan", "eve", "fay", "gus"];

fn request(pool: &str) -> ListUsersRequest<'_> {
    ListUsersRequest::builder().user_pool_id(pool).limit(3).build().unwrap()
}

/// A pool of seven users.
fn pool() -> Pool {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    for username in USERS {
        pool.sign_up(&client, username);
    }
    pool
}

fn hyper_client(secret_key: &str) -> client::Client {
    let access_key = variable("SUREFIRE_MOTO_ACCESS_KEY");
    let credentials = Credentials::new(access_key, secret_key, None, None, "emulators");
    let signer = Signer::new(credentials, "us-east-1", "cognito-idp");
    client::Client::new(variable(MOTO).parse().unwrap(), signer)
}

/// That there are three pages, and every user is on one of them, once.
#[track_caller]
fn assert_complete(pages: Vec<ListUsersResponse>) {
    let pages = pages.into_iter().map(|page| page.users.unwrap());
    let pages: Vec<Vec<_>> = pages.collect();
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 1]);
    let mut names: Vec<_> =
        pages.into_iter().flatten().map(|user| user.username.unwrap()).collect();
    names.sort();
    assert_eq!(names, USERS);
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn an_iterator_sees_every_user_once() {
    let (client, pool) = (Client::of_user(MOTO), pool());
    let pages = Pages::of(request(&pool.id)).responses(|request| {
        assert_eq!((request.limit(), request.user_pool_id().as_str()), (Some(3), &*pool.id));
        client.signed(&request).map_err(BoxError::from)
    });
    assert_complete(pages.collect::<Result<_, _>>().unwrap());
}

#[tokio::test]
#[ignore = "needs moto, which .ci/run starts"]
async fn a_spawned_stream_sees_every_user_once() {
    let pool = tokio::task::spawn_blocking(pool).await.unwrap();
    let client = hyper_client(&variable("SUREFIRE_MOTO_SECRET_KEY"));
    let pages =
        tokio::spawn(async move { client.pages(request(&pool.id)).try_collect::<Vec<_>>().await });
    assert_complete(pages.await.unwrap().unwrap());
}

#[tokio::test]
#[ignore = "needs moto, which .ci/run starts"]
async fn the_error_of_a_page_has_its_type() {
    let client = hyper_client(&variable("SUREFIRE_MOTO_SECRET_KEY"));
    let pages = client.pages(request("us-east-1_unknown00")).try_collect::<Vec<_>>();
    let error = pages.await.unwrap_err();
    let error = error.downcast::<surefire::Error<ListUsersError>>().unwrap();
    let error = &error.as_service().unwrap().error;
    assert!(matches!(error, ListUsersError::ResourceNotFound(_)), "{error}");

    // What is not signed with the right key is an answer that can't be read, and is not sent again.
    let client = hyper_client("wrong");
    let error = client.send(&request("us-east-1_unknown00")).await.unwrap_err();
    let error = error.downcast::<surefire::Error<ListUsersError>>().unwrap();
    assert_eq!(error.status(), 403);
}
