//! Confirms a user's sign-up as an administrator.
//!
//! ```text
//! cargo run -p cognito-examples --example admin_confirm_sign_up
//! cargo run -p cognito-examples --example admin_confirm_sign_up --features send -- --endpoint http://127.0.0.1:5000
//! ```
//!
//! The first prints the request and sends nothing. The second, which has a client, creates a user pool
//! with one user at an emulator, and confirms the user there; pool and user stay. Credentials are taken
//! from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.

#[cfg(feature = "send")]
mod send;

use std::env;
use std::error::Error;
use std::process::ExitCode;

use surefire_cognito::AdminConfirmSignUpRequest;
use surefire_cognito::surefire::{StringMap, ValidationError};

const USAGE: &str = "usage: admin_confirm_sign_up [--endpoint URL [--region REGION]]";
const USERNAME: &str = "alice";

fn main() -> ExitCode {
    let Some(arguments) = Arguments::parse(env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let outcome = match arguments.endpoint {
        None => print_request("us-east-1_EXAMPLE"),
        Some(endpoint) => send(&endpoint, &arguments.region),
    };
    if let Err(error) = outcome {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

struct Arguments {
    endpoint: Option<String>,
    region: String,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Option<Self> {
        let (mut endpoint, mut region) = (None, None);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--endpoint" => endpoint = Some(words.next()?),
                "--region" => region = Some(words.next()?),
                _ => return None,
            }
        }
        if region.is_some() && endpoint.is_none() {
            return None;
        }
        Some(Arguments { endpoint, region: region.unwrap_or_else(|| "us-east-1".into()) })
    }
}

/// The request that this example is about. Whatever is wrong with the values is found here.
fn confirmation(pool: &str) -> Result<AdminConfirmSignUpRequest<'_>, ValidationError> {
    AdminConfirmSignUpRequest::builder()
        .user_pool_id(pool)
        .username(USERNAME)
        .client_metadata(StringMap::from_pairs(&[("campaign", "spring")]))
        .build()
}

/// Prints the request as it is sent, but for the host and the signature.
fn print_request(pool: &str) -> Result<(), Box<dyn Error>> {
    let wire = confirmation(pool)?.to_wire();
    println!("{} {} HTTP/1.1", wire.method, wire.path);
    for header in wire.headers.iter() {
        println!("{}: {}", header.name, header.value);
    }
    println!("\n{}", String::from_utf8(wire.body)?);
    Ok(())
}

#[cfg(feature = "send")]
fn send(endpoint: &str, region: &str) -> Result<(), Box<dyn Error>> {
    send::confirm_a_user(endpoint, region)
}

/// Without a client there is nothing to send with.
#[cfg(not(feature = "send"))]
fn send(endpoint: &str, region: &str) -> Result<(), Box<dyn Error>> {
    let feature = "add `--features send` before `--`";
    Err(format!("nothing is sent to {endpoint} in {region}: {feature}").into())
}
