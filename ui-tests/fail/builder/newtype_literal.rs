use surefire_ui_tests::UserPoolId;

fn main() {
    let _ = UserPoolId("no pool");
}
