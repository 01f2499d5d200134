use surefire_ui_tests::UserPoolId;

fn main() {
    let _ = surefire::lit!(UserPoolId, "us-east-1");
}
