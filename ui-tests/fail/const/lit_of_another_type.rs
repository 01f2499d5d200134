//~ rustc: mismatched types

use surefire_ui_tests::UserPoolId;

fn main() {
    let _ = surefire::lit!(UserPoolId, 42);
}
