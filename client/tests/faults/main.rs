//! The clients against a server that misbehaves: each of them, with the same cases.

mod adaptors;
mod cases;
mod connect;
mod load;
mod server;
mod tls;

macro_rules! cases {
    ([$($client:ident: $adaptor:ty,)*] $cases:tt) => {
        $(cases!(@ $client $adaptor, $cases);)*
    };
    (@ $client:ident $adaptor:ty, { $($case:ident)* }) => {
        mod $client {
            $(
                #[test]
                fn $case() {
                    crate::cases::$case::<$adaptor>();
                }
            )*
        }
    };
}

cases! {
    [
        ureq: surefire_client::ureq::Client,
        hyper: crate::adaptors::Running<surefire_client::hyper::Transport>,
        reqwest: crate::adaptors::Running<surefire_client::reqwest::Transport>,
        tower: crate::adaptors::Stack,
    ]
    {
        a_request_is_signed_and_read_back
        what_may_have_been_carried_out_is_sent_once
        a_connection_that_breaks_when_it_is_used_again_is_a_failure
        the_caller_may_have_it_sent_again
        a_call_ends_in_its_time
        a_server_that_is_busy_is_asked_again
        a_storm_is_stopped_by_the_quota
        a_clock_that_is_years_off_is_corrected
        nothing_is_sent_to_where_a_response_points
        where_nobody_listens_nothing_was_sent
        at_a_host_that_is_not_known_nothing_was_sent
    }
}
