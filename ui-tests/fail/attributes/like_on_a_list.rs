//~ error: `like` needs a string, a number or a blob, and this is a list

use surefire::Structure;

#[derive(Structure)]
pub struct Pools<'a> {
    #[surefire(like = surefire_ui_tests::UserPoolId)]
    ids: &'a [&'a str],
}

fn main() {}
