//! A record of the calls that an emulator responded to, for the table in the docs of `surefire-cognito`.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::mem::discriminant;

use surefire::Operation;
use surefire::decode::Decode;
use surefire::http::{Response, from_http};
use surefire::response::{Error, ServiceError};

/// The variable that names the file of the record.
pub(crate) const RECORD: &str = "SUREFIRE_TRIED";

/// Appends `operation emulator outcome` to the record: `answered` for a response that was read, `refused`
/// for an error that the operation's model has. Whatever else came back is no proof of anything.
pub(crate) fn note<O>(emulator: &str, response: &Response<Vec<u8>>)
where
    O: Operation<Response: Decode, Error: ServiceError>,
{
    let Some(path) = env::var_os(RECORD) else { return };
    let outcome = match from_http::<O>(response) {
        Ok(_) => "answered",
        Err(Error::Service(failure)) if is_modelled::<O>(&failure.error) => "refused",
        Err(_) => return,
    };
    let operation = O::TARGET.rsplit('.').next().unwrap();
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    writeln!(file, "{operation} {emulator} {outcome}").unwrap();
}

/// Whether an error is of another variant than the one for codes that the model does not have.
fn is_modelled<O>(error: &O::Error) -> bool
where
    O: Operation<Response: Decode, Error: ServiceError>,
{
    let body = br#"{"__type":"NoSuchCode"}"#.to_vec();
    let response = Response::builder().status(400).body(body).unwrap();
    let Err(Error::Service(unknown)) = from_http::<O>(&response) else { unreachable!() };
    discriminant(error) != discriminant(&unknown.error)
}
