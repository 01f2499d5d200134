//! The sign-ins that threat protection keeps, and what is thought of them.

use surefire_cognito::enums::{
    AdvancedSecurityMode, Event, EventResponse, FeedbackValue, UserPoolTier,
};
use surefire_cognito::operation::{
    admin_list_user_auth_events::AdminListUserAuthEventsError,
    admin_update_auth_event_feedback::AdminUpdateAuthEventFeedbackError,
    update_auth_event_feedback::UpdateAuthEventFeedbackError,
};
use surefire_cognito::types::UserPoolAddOns;
use surefire_cognito::{
    AdminListUserAuthEventsRequest, AdminUpdateAuthEventFeedbackRequest,
    UpdateAuthEventFeedbackRequest, UpdateUserPoolRequest, output,
};

use crate::account::{self, NEW_PASSWORD};
use crate::support::{Client, PASSWORD, Pool, refusal};

fn protect(client: &Client, pool: &Pool) {
    let add_ons = UserPoolAddOns::builder().advanced_security_mode(AdvancedSecurityMode::Audit);
    let request = UpdateUserPoolRequest::builder()
        .user_pool_id(&pool.id)
        .user_pool_add_ons(add_ons.build().unwrap())
        .user_pool_tier(UserPoolTier::Plus)
        .build()
        .unwrap();
    client.signed(&request).unwrap();
}

fn query(pool: &Pool) -> AdminListUserAuthEventsRequest<'_> {
    AdminListUserAuthEventsRequest::builder()
        .user_pool_id(&pool.id)
        .username("alice")
        .build()
        .unwrap()
}

fn events(client: &Client, pool: &Pool) -> Vec<output::AuthEvent> {
    client.signed(&query(pool)).unwrap().auth_events.unwrap()
}

fn sign_ins_are_listed_and_judged(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let error = refusal(client.signed(&query(&pool)));
    let refused = matches!(error, AdminListUserAuthEventsError::UserPoolAddOnNotEnabled(_));
    assert!(refused, "{error}");

    protect(client, &pool);
    account::tokens(client, &pool, "alice", PASSWORD);
    assert!(account::sign_in(client, &pool, "alice", NEW_PASSWORD).is_err());
    let listed = events(client, &pool);
    assert_eq!(listed.len(), 2);
    assert!(listed.iter().all(|event| event.event_type == Some(Event::SignIn)));
    assert_eq!(listed[0].event_response, Some(EventResponse::Fail));
    assert_eq!(listed[1].event_response, Some(EventResponse::Pass));
    assert!(listed[1].creation_date.is_some());

    let id = listed[1].event_id.as_deref().unwrap();
    let judge = |event| {
        let request = AdminUpdateAuthEventFeedbackRequest::builder()
            .user_pool_id(&pool.id)
            .username("alice")
            .event_id(event)
            .feedback_value(FeedbackValue::Valid)
            .build()
            .unwrap();
        client.signed(&request)
    };
    judge(id).unwrap();
    let feedback = events(client, &pool).swap_remove(1).event_feedback.unwrap();
    assert_eq!(feedback.feedback_value, Some(FeedbackValue::Valid));
    let error = refusal(judge("unknown"));
    assert!(matches!(error, AdminUpdateAuthEventFeedbackError::InvalidParameter(_)), "{error}");
}
on!(sign_ins_are_listed_and_judged: ministack);

/// ministack sends no mail that would hold a token, so there is none that it takes.
fn feedback_with_a_foreign_token_is_refused(client: &Client) {
    let pool = Pool::new(client);
    protect(client, &pool);
    let request = UpdateAuthEventFeedbackRequest::builder()
        .user_pool_id(&pool.id)
        .username("alice")
        .event_id("unknown")
        .feedback_token("no.such.token")
        .feedback_value(FeedbackValue::Invalid)
        .build()
        .unwrap();
    let error = refusal(client.unsigned(&request));
    assert!(matches!(error, UpdateAuthEventFeedbackError::NotAuthorized(_)), "{error}");
}
on!(feedback_with_a_foreign_token_is_refused: ministack);
