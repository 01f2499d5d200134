//~ rustc: attempt to use a non-constant value in a constant

use surefire_ui_tests::UserPoolId;

fn main() {
    let pool = "us-east-1_EXAMPLE";
    let _ = (pool, surefire::lit!(UserPoolId, pool));
}
