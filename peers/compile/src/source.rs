//! Structures of any number of members, for each contender: three members are required.

use std::fmt::Write as _;

use crate::package::local;

/// How many structures a crate has.
pub(crate) const STRUCTURES: usize = 20;
const REQUIRED: usize = 3;

/// What is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Contender {
    Request,
    Const,
    Structure,
    Bon,
    TypedBuilder,
    DeriveBuilder,
    Serialize,
    Both,
    Plain,
}

impl Contender {
    pub(crate) const ALL: [Contender; 9] = [
        Contender::Request,
        Contender::Const,
        Contender::Structure,
        Contender::Bon,
        Contender::TypedBuilder,
        Contender::DeriveBuilder,
        Contender::Serialize,
        Contender::Both,
        Contender::Plain,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Contender::Request => "surefire, `Request`, limits",
            Contender::Const => "surefire, `Request`, limits, `const`",
            Contender::Structure => "surefire, `Structure`, no limits",
            Contender::Bon => "bon",
            Contender::TypedBuilder => "typed-builder",
            Contender::DeriveBuilder => "derive_builder (no typestate)",
            Contender::Serialize => "serde `Serialize`",
            Contender::Both => "derive_builder and `Serialize`",
            Contender::Plain => "plain structs",
        }
    }

    /// Whether the cost grows with the square of the members, so that it is measured less often.
    pub(crate) fn is_slow(self) -> bool {
        matches!(self, Contender::Bon | Contender::TypedBuilder)
    }

    pub(crate) fn dependencies(self) -> String {
        let serde = "serde = { version = \"1\", features = [\"derive\"] }";
        match self {
            Contender::Request | Contender::Const | Contender::Structure => {
                local("surefire", "core")
            }
            Contender::Bon => "bon = \"3\"".into(),
            Contender::TypedBuilder => "typed-builder = \"0.23\"".into(),
            Contender::DeriveBuilder => "derive_builder = \"0.20\"".into(),
            Contender::Serialize => serde.into(),
            Contender::Both => format!("derive_builder = \"0.20\"\n{serde}"),
            Contender::Plain => String::new(),
        }
    }

    /// What stands above structure number `index`.
    fn above(self, index: usize) -> String {
        match self {
            Contender::Request => request(index, ""),
            Contender::Const => request(index, ", const"),
            Contender::Structure => "#[derive(Clone, Copy, surefire::Structure)]".into(),
            Contender::Bon => "#[derive(bon::Builder)]".into(),
            Contender::TypedBuilder => "#[derive(typed_builder::TypedBuilder)]".into(),
            Contender::DeriveBuilder => "#[derive(Clone, derive_builder::Builder)]".into(),
            Contender::Serialize => {
                "#[derive(serde::Serialize)]\n#[serde(rename_all = \"PascalCase\")]".into()
            }
            Contender::Both => "#[derive(Clone, derive_builder::Builder, serde::Serialize)]\n\
                                #[serde(rename_all = \"PascalCase\")]"
                .into(),
            Contender::Plain => String::new(),
        }
    }

    /// What stands above a member. No two members have the same limit.
    fn on_member(self, member: usize) -> String {
        let is_required = member < REQUIRED;
        match self {
            Contender::Request | Contender::Const => {
                format!("#[surefire(length = 1..={})]", 100 + member)
            }
            Contender::TypedBuilder | Contender::DeriveBuilder | Contender::Both
                if !is_required =>
            {
                "#[builder(default, setter(strip_option))]".into()
            }
            _ => String::new(),
        }
    }

    /// The text of a crate of [`STRUCTURES`] structures.
    pub(crate) fn source(self, members: usize) -> String {
        let mut text = String::from("#![allow(dead_code)]\n");
        for structure in 0..STRUCTURES {
            let above = self.above(structure);
            let _ = writeln!(text, "\n/// Structure {structure}.\n{above}");
            let _ = writeln!(text, "pub struct Structure{structure}<'a> {{");
            for member in 0..members {
                let required = member < REQUIRED;
                let on_member = self.on_member(member);
                let ty = if required { "&'a str" } else { "Option<&'a str>" };
                let _ = writeln!(text, "    /// Member {member}.\n    {on_member}");
                let _ = writeln!(text, "    some_member_{member}: {ty},");
            }
            text.push_str("}\n");
        }
        text
    }
}

fn request(index: usize, word: &str) -> String {
    format!(
        "#[derive(Clone, Copy, surefire::Request)]\n\
         #[surefire(target = \"Bench.Call{index}\", protocol = AwsJson1_1, auth = SigV4, \
         response = (), error = (){word})]"
    )
}
