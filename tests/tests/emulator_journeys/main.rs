//! Journeys through all that the emulators implement: each call goes through a builder, and what comes back is
//! read. The calls are recorded, and `tried.rs` holds the table in the docs of `surefire-cognito` against them.

#[path = "../support/mod.rs"]
mod support;

use support::Client;

/// A test for each emulator that a journey is for.
macro_rules! on {
    ($journey:ident: $($emulator:ident),+) => {
        mod $journey {
            $(
                #[test]
                #[ignore = "needs the emulators, which .ci/run starts"]
                fn $emulator() {
                    super::$journey(&crate::$emulator());
                }
            )+
        }
    };
}

mod account;
mod auth_events;
mod clients;
mod domains;
mod groups;
mod identity_providers;
mod mfa;
mod passwords;
mod pools;
mod profile;
mod refusals;
mod resource_servers;
mod sign_in;
mod sign_up;
mod tokens;
mod totp;
mod unimplemented;
mod users;

/// The moto that looks at signatures.
fn moto() -> Client {
    Client::of_user("SUREFIRE_MOTO")
}

/// The other moto: with its check of signatures, it refuses most of the operations that go unsigned.
fn moto_open() -> Client {
    Client::of_anyone("SUREFIRE_MOTO_OPEN")
}

fn ministack() -> Client {
    Client::of_user("SUREFIRE_MINISTACK")
}

fn cognito_local() -> Client {
    Client::of_anyone("SUREFIRE_COGNITO_LOCAL")
}
