//~ error: the range of `length` is empty: `1` is before `8`; swap them

use surefire::{Constrained, Request, Structure, Union};

#[derive(Clone, Copy, Constrained)]
pub struct Name<'a>(&'a str);

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(parse)]
    name: Name<'a>,
    #[surefire(length = 8..=1)]
    others: Option<&'a [&'a str]>,
    build: bool,
}

// What holds it is right.
#[derive(Clone, Copy, Union)]
#[surefire(const)]
pub enum Choice<'a> {
    Greeting(Greeting<'a>),
    Count(i32),
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "A.Greet", protocol = AwsJson1_1, auth = None, response = (), error = (), const,
)]
pub struct GreetRequest<'a> {
    choice: Choice<'a>,
    all: &'a [Greeting<'a>],
}

const GREETING: Greeting<'static> =
    Greeting::builder().name("Alice").others(&["Bob"]).build_(true).build_const();
const GREET: GreetRequest<'static> = GreetRequest::builder()
    .choice(Choice::Greeting(GREETING))
    .all(&[GREETING])
    .build_const();

fn main() {
    let names: Vec<&str> = GREETING.others().unwrap_or_default().to_vec();
    println!("{GREET:?} {names:?} {} {:?}", GREETING.name().as_str(), GREETING.build());
}
