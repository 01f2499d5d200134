//! `Self` in what an author writes is the author's type, wherever it ends up in generated code.

use std::collections::BTreeMap;

use surefire::{Structure, Union, wire};

#[derive(Clone, Structure)]
#[surefire(serialize, json_schema)]
struct Tree {
    name: String,
    #[surefire(default = Self::LEAVES, check = Self::is_even)]
    leaves: i32,
    left: Option<Box<Self>>,
    others: Vec<Self>,
    by_name: Option<BTreeMap<String, Self>>,
    cut: Option<Cut>,
}

impl Tree {
    const LEAVES: i32 = 2;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "a check takes a reference")]
    fn is_even(leaves: &i32) -> Result<(), &'static str> {
        if leaves % 2 == 0 { Ok(()) } else { Err("Member must be even") }
    }
}

#[derive(Clone, Union)]
#[surefire(serialize, json_schema)]
enum Cut {
    Once(i32),
    Twice(Box<Self>),
}

#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const)]
struct Branch<'a>
where
    Self: 'a,
{
    #[surefire(default = Self::NAME)]
    name: &'a str,
    left: Option<&'a Self>,
    others: Option<&'a [Self]>,
}

impl Branch<'_> {
    const NAME: &'static str = "twig";
}

fn tree(name: &str) -> TreeBuilder<surefire::Set, surefire::Set> {
    Tree::builder().name(name.to_owned()).others(Vec::new())
}

#[test]
fn an_owned_structure_may_hold_itself() {
    let left = tree("left").build().unwrap();
    let by_name = BTreeMap::from([("left".to_owned(), left.clone())]);
    let whole = tree("whole")
        .left(Box::new(left))
        .by_name(by_name)
        .cut(Cut::Twice(Box::new(Cut::Once(1))))
        .build()
        .unwrap();
    assert_eq!((whole.left().unwrap().name().as_str(), whole.leaves()), ("left", 2));
    assert_eq!(whole.others().len() + whole.by_name().map_or(0, BTreeMap::len), 1);
    assert!(whole.cut().is_some());
    assert!(tree("odd").leaves(3).build().is_err());
}

#[test]
fn a_const_structure_may_hold_itself() {
    const TWIG: Branch<'static> = Branch::builder().build_const();
    const BODY: &str =
        wire!(Branch::builder().name("branch").left(&TWIG).others(&[TWIG, TWIG]).build_const());
    assert_eq!(
        BODY,
        r#"{"Name":"branch","Left":{"Name":"twig"},"Others":[{"Name":"twig"},{"Name":"twig"}]}"#
    );
}
