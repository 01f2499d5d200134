//! Every derive in a crate of an older edition. The crates `edition_2018` to `edition_2024` compile
//! this file too, so it holds what all editions read in the same way.

#![deny(warnings)]
#![forbid(unsafe_code)]

// The edition 2015 has no other way to name a crate in a `use`.
extern crate surefire;

use surefire::{
    Constrained, ErrorShape, IntEnum, Output, Request, ServiceError, StringEnum, StringMap,
    Structure, Timestamp, Union,
};

/// What a crate shows of `surefire` to others.
pub mod sdk {
    pub extern crate surefire;
}

/// 1 to 8 small letters.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=8, pattern = "^[a-z]+$", serialize, json_schema)]
pub struct Name<'a>(&'a str);

/// Some names.
#[derive(Clone, Constrained)]
#[surefire(length = ..=2, unique, items(length = 1..), check = not_root, serialize, json_schema)]
pub struct Names(Vec<String>);

fn not_root(names: &[String]) -> Result<(), &'static str> {
    if names.iter().any(|name| name == "root") {
        Err("Member must not be root")
    } else {
        Ok(())
    }
}

/// A colour.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema)]
pub enum Colour<T = String> {
    /// Red.
    Red,
    /// Another one.
    #[surefire(unknown)]
    Other(T),
}

/// A number.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(deny_unknown, serialize, json_schema)]
pub enum Number {
    /// The first.
    One = 1,
}

/// A choice.
#[derive(Clone, PartialEq, Union)]
#[surefire(output, serialize, json_schema)]
pub enum Choice {
    /// A number.
    Number(Number),
    /// A point in time.
    #[surefire(timestamp = "date-time")]
    Time(Timestamp),
    /// Something newer.
    #[surefire(unknown)]
    Unknown(String),
}

/// A structure, of members that are keywords in one edition or another.
#[derive(Clone, Copy, Structure)]
#[surefire(const, crate = ::surefire, serialize, json_schema)]
pub struct Attribute<'a> {
    /// Its name.
    #[surefire(parse)]
    name: Name<'a>,
    /// A keyword since 2018.
    r#async: Option<bool>,
    /// A keyword since 2018.
    r#dyn: Option<&'a str>,
    /// A keyword since 2024.
    #[surefire(default = 3, range = 1..=9)]
    r#gen: i32,
}

/// Too much.
#[derive(Clone, ErrorShape)]
#[surefire(throttling)]
pub struct Busy {
    /// What the service says.
    pub message: Option<String>,
}

/// A refusal.
#[derive(Clone, ServiceError)]
pub enum Failure {
    /// Too much.
    Busy(Busy),
    /// Something newer.
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// One page of a list.
#[derive(PartialEq, Output)]
pub struct Page {
    /// Colours.
    pub colours: Vec<Colour>,
    /// Where the next one starts.
    #[surefire(output_token)]
    pub next: Option<String>,
}

/// An operation that answers page by page.
#[derive(Clone, Request)]
#[surefire(
    target = "Service.List", protocol = AwsJson1_1, auth = None, response = Page, error = Failure,
    host_prefix = "{Zone}.", serialize, json_schema, into, into_builder, parts = ListParts,
)]
pub struct List<'a> {
    /// A part of the host.
    zone: &'a str,
    /// The token of a page.
    #[surefire(input_token)]
    token: Option<&'a str>,
    /// A choice.
    choice: Option<Choice>,
    /// A map.
    #[surefire(values(length = ..=9), sensitive, into)]
    map: Option<StringMap<'a>>,
    /// Words.
    #[surefire(append = word)]
    words: Option<Vec<String>>,
}

/// What has no limit.
#[derive(Clone, Structure)]
#[surefire(infallible)]
pub struct Free {
    /// Colours.
    colours: Vec<Colour>,
}

/// The same, by the path that others would write.
pub mod shown {
    use super::{Failure, Page};
    use crate::sdk::surefire as here;
    use crate::sdk::surefire::{Request, Structure, Union};

    /// A choice.
    #[derive(Clone, Copy, Union)]
    #[surefire(crate = here, const, serialize, json_schema)]
    pub enum Choice<'a> {
        /// A text.
        Text(&'a str),
    }

    /// A structure.
    #[derive(Clone, Copy, Structure)]
    #[surefire(crate = here, const, serialize, json_schema)]
    pub struct Attribute<'a> {
        /// Its name.
        name: &'a str,
        /// A choice.
        choice: Option<Choice<'a>>,
    }

    const MOST: u8 = 9;

    fn small(text: &str) -> Result<(), &'static str> {
        if text.len() > 2 {
            Err("Member must be small")
        } else {
            Ok(())
        }
    }

    /// Rules across members, checks of parts, and limits from constants.
    #[derive(Structure)]
    #[surefire(crate = here, serialize, json_schema, one_of(one, r#async), check = self::small(name))]
    pub struct Rules {
        /// One.
        #[surefire(range = ..=MOST)]
        one: Option<i32>,
        /// Another.
        r#async: Option<bool>,
        /// Its name.
        #[surefire(length = 1..=self::MOST)]
        name: String,
        /// Maps.
        #[surefire(keys(check = small), values(items(check = small)))]
        map: ::std::collections::BTreeMap<String, Vec<String>>,
    }

    /// An operation.
    #[derive(Clone, Copy, Request)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_0, auth = SigV4, response = Page,
        error = Failure, crate = crate::sdk::surefire, const, serialize, json_schema,
    )]
    pub struct Operation<'a> {
        /// Structures.
        attributes: &'a [Attribute<'a>],
    }

    const ATTRIBUTE: Attribute<'static> =
        Attribute::builder().name("a").choice(Choice::Text("t")).build_const();
    const OPERATION: Operation<'static> =
        Operation::builder().attributes(&[ATTRIBUTE]).build_const();

    /// A payload.
    pub const PAYLOAD: &str = here::wire!(OPERATION);
}

const NAME: Name<'static> = surefire::lit!(Name, "alice");

/// A structure that is known when the program is compiled.
pub const ATTRIBUTE: Attribute<'static> =
    Attribute::builder().name(NAME.as_str()).r#async(true).r#dyn("d").build_const();

#[cfg(test)]
mod tests {
    use super::{shown, Choice, Colour, Free, List, Name, Names, Number, Page, ATTRIBUTE};
    use surefire::http::{Response, Uri};
    use surefire::StringMap;
    use surefire::{wire::Protocol, AwsJson1_1};

    fn list() -> List<'static> {
        let list = List::builder().zone("a").choice(Choice::Number(Number::One));
        list.map(StringMap::EMPTY).build().unwrap()
    }

    #[test]
    fn writes() {
        let mut body = Vec::new();
        AwsJson1_1::write_body(&ATTRIBUTE, &mut body);
        let json = r#"{"Name":"alice","Async":true,"Dyn":"d","Gen":3}"#;
        assert_eq!(String::from_utf8(body).unwrap(), json);
        assert_eq!(shown::PAYLOAD, r#"{"Attributes":[{"Name":"a","Choice":{"Text":"t"}}]}"#);
        let wire = list().to_wire();
        assert_eq!(wire.host_prefix.unwrap(), "a.");
        assert_eq!(wire.body, br#"{"Zone":"a","Choice":{"Number":1},"Map":{}}"#);
        assert!(format!("{:?}", list()).contains("map: [redacted]"));
        let words = list().into_builder().word("a").word('b').build().unwrap().into_parts().words;
        assert_eq!(words.unwrap(), ["a", "b"]);
        assert!(Free::builder().colours(Vec::new()).build_infallible().colours().is_empty());
    }

    #[test]
    fn checks() {
        assert!(Name::new("Alice").is_err());
        assert!(Names::new(vec!["root".into()]).is_err());
        assert!(Names::new(vec!["a".into(), "b".into()]).is_ok());
        assert!(List::builder().zone("a.b").build().is_err());
    }

    #[test]
    fn reads() {
        let endpoint = Uri::from_static("https://example.com");
        assert_eq!(list().to_http(&endpoint).unwrap().uri().host(), Some("a.example.com"));
        let page = Response::new(r#"{"Colours":["Red","Blue"],"Next":"n"}"#);
        let page = List::from_http(&page).unwrap();
        let colours = vec![Colour::Red, Colour::Other("Blue".to_owned())];
        assert_eq!(page, Page { colours, next: Some("n".to_owned()) });
        let refused = Response::builder().status(400).body(r#"{"__type":"Busy"}"#).unwrap();
        assert!(List::from_http(&refused).unwrap_err().is_throttling());
    }
}
