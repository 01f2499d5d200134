//~ error: 1 validation error detected. Value at 'UserPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\w-]+_[0-9a-zA-Z]+$

use surefire_ui_tests::UserPoolId;

fn main() {
    let _ = surefire::lit!(UserPoolId, "us-east-1");
}
