//~ error: the range of `length` is empty

use std::collections::BTreeMap;

use surefire::{Set, Structure};

/// Who is greeted.
#[derive(Structure)]
#[surefire(into, into_builder, parts = GreetingParts, infallible, builder = Start, module = states)]
pub struct Greeting {
    name: String,
    #[surefire(length = 9..9, append = alias)]
    aliases: Vec<String>,
    #[surefire(append = label)]
    labels: Option<BTreeMap<String, i32>>,
}

fn name<A: states::AliasesUnset>(builder: Start<A, Set>) -> Start<A, Set> {
    builder
}

fn main() {
    let greeting = Greeting::builder().name("alice").alias("a").alias("b").label("c", 1);
    let greeting = greeting.build_infallible().into_builder().maybe_labels(None).build_infallible();
    let GreetingParts { name, aliases, labels } = greeting.into_parts();
    drop((name, aliases, labels));
}
