//~ error: the wire name `UserId` is taken by `user_id`; give one of them a `rename`

#![allow(non_snake_case)]

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    user_id: &'a str,
    userId: &'a str,
}

fn main() {
    println!("{:?}", Greeting::builder().user_id("1").userId("2").build());
}
