//! Rules across members: in a `const` and without, of raw names, with an owned form, in a macro.

use surefire::{Structure, Union};

mod rules {
    pub(crate) const fn in_order(
        start: Option<&i32>,
        end: Option<&i32>,
    ) -> Result<(), &'static str> {
        match (start, end) {
            (Some(start), Some(end)) if *start > *end => Err("Members must be in order"),
            _ => Ok(()),
        }
    }
}

#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = OwnedSearch, one_of(id, r#type,), check = rules::in_order(start, end))]
#[surefire(at_most_one_of(start, r#type), check = Self::is_small)]
struct Search<'a> {
    id: Option<&'a str>,
    r#type: Option<&'a str>,
    start: Option<i32>,
    end: Option<i32>,
}

impl Search<'_> {
    const fn is_small(&self) -> Result<(), &'static str> {
        match self.end {
            Some(end) if end > 9 => Err("Member must be small"),
            _ => Ok(()),
        }
    }
}

macro_rules! rule {
    ($name:ident, $check:path, $one:ident, $other:ident) => {
        #[derive(Structure)]
        #[surefire(check = $check, at_most_one_of($one, $other))]
        struct $name {
            $one: Option<i32>,
            $other: Option<i32>,
        }
    };
}
rule!(Pair, is_pair, one, other);

fn is_pair(pair: &Pair) -> Result<(), &'static str> {
    if pair.one == Some(0) { Err("Member must be something") } else { Ok(()) }
}

#[derive(Union)]
#[surefire(check = never)]
enum Choice {
    #[allow(dead_code)]
    Number(i32),
}

fn never(_: &Choice) -> Result<(), &'static str> {
    Err("Member must not be")
}

#[derive(Structure)]
struct Chosen {
    choice: Choice,
}

const SEARCH: Search<'static> = Search::builder().r#type("t").end(9).build_const();

fn main() {
    assert_eq!(SEARCH.end(), Some(9));
    assert_eq!(Search::builder().start(10).end(10).build().unwrap_err().count(), 2);
    assert!(Pair::builder().one(0).build().is_err());
    assert!(Chosen::builder().choice(Choice::Number(1)).build().is_err());
}
