//~ error: `range` needs a number, and this is a string

use surefire::{Output, Structure, Union};

#[derive(Union)]
#[surefire(output)]
pub enum Choice {
    Name(#[surefire(range = 1..=8)] String),
    Count(i32),
    #[surefire(unknown)]
    Unknown(String),
}

#[derive(Structure)]
pub struct Greeting {
    choice: Choice,
    others: Vec<Choice>,
}

#[derive(Output)]
pub struct Greeted {
    pub choice: Option<Choice>,
}

fn main() {
    let choice = Choice::Name("Alice".to_owned());
    println!("{choice:?}");
    let greeting = Greeting::builder().choice(choice).others(vec![Choice::Count(1)]).build();
    if let Ok(greeting) = greeting {
        println!("{greeting:?} {:?}", greeting.choice());
    }
}
