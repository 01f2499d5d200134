//~ rustc: cannot initialize a tuple struct which contains private fields

use surefire_ui_tests::UserPoolId;

fn main() {
    let _ = UserPoolId("no pool");
}
