//~ error: 1 validation error detected. Value at 'UserPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\w-]+_[0-9a-zA-Z]+$

use surefire_ui_tests::UserPoolId;

const _: UserPoolId<'static> = UserPoolId::from_static("us-east-1");

fn main() {}
