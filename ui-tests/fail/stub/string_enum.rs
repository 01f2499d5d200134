//~ error: the value `Wave` is taken by `Wave`; give one of them a `rename`

use surefire::{Output, StringEnum, Structure};

#[derive(Clone, Copy, PartialEq, StringEnum)]
pub enum Medium<T = String> {
    Wave,
    #[surefire(rename = "Wave")]
    Hand,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    medium: Medium<&'a str>,
}

#[derive(Output)]
pub struct Greeted {
    pub medium: Medium,
}

const GREETING: Greeting<'static> = Greeting::builder().medium(Medium::Wave).build_const();

fn main() {
    let medium: Medium = "Wave".parse().unwrap();
    println!("{medium} {} {:?} {GREETING:?}", medium.as_str(), Medium::VALUES);
    println!("{}", Medium::from("Wave") == Medium::Unknown("Wave"));
    let _: fn(Greeted) -> Medium = |greeted| greeted.medium;
}
