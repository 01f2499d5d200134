//~ error: `like` takes every limit of `UserPoolId`, and there are others beside it; remove it, or the others

use surefire::Structure;

#[derive(Structure)]
pub struct Pool<'a> {
    #[surefire(length = 1..=8, like = surefire_ui_tests::UserPoolId)]
    id: &'a str,
}

fn main() {}
