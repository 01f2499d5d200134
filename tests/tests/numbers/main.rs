//! Numbers are read exactly, or refused.

mod floats;
mod integers;
mod times;
mod unions;

use surefire::decode::from_json;
use surefire::wire::Protocol as _;
use surefire::{AwsJson1_1, Decode, Encode};

fn read<T: Decode>(json: &str) -> Option<T> {
    from_json(json.as_bytes()).ok()
}

fn written(value: &impl Encode) -> String {
    let mut body = Vec::new();
    AwsJson1_1::write_body(value, &mut body);
    String::from_utf8(body).unwrap()
}
