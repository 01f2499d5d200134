use surefire_ui_tests::UserPoolId;

const _: UserPoolId<'static> = UserPoolId::from_static("us-east-1");

fn main() {}
