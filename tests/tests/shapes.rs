//! Types that members can have, borrowed and owned: written, checked and read.

use std::collections::{BTreeMap, HashMap};

use serde_json::json;
use surefire::decode::{DecodeError, from_json};
use surefire::{
    AwsJson1_1, Decode, Document, Encode, IntEnum, StringEnum, StringMap, Structure, Timestamp,
    Union, wire::Protocol,
};

#[expect(clippy::needless_pass_by_value, reason = "what `json!` makes")]
fn read<T: Decode>(json: serde_json::Value) -> Result<T, DecodeError> {
    from_json(json.to_string().as_bytes())
}

fn written(value: &impl Encode) -> String {
    let mut body = Vec::new();
    AwsJson1_1::write_body(value, &mut body);
    String::from_utf8(body).unwrap()
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, StringEnum)]
enum Color<T = String> {
    Red,
    #[surefire(rename = "grün")]
    Green,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[repr(i32)]
enum Size {
    Small = 1,
    Large = -2,
    #[surefire(unknown)]
    Unknown(i32) = 100,
}

#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(deny_unknown)]
enum Closed {
    One = 1,
    Two = 2,
}

/// A tree, borrowed.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Branch<'a> {
    #[surefire(length = 1..=5)]
    name: &'a str,
    color: Option<Color<&'a str>>,
    size: Option<Size>,
    data: Option<&'a [u8]>,
    left: Option<&'a Branch<'a>>,
    others: Option<&'a [Branch<'a>]>,
    sparse: Option<&'a [Option<&'a str>]>,
    colored: Option<&'a [(&'a str, Color<&'a str>)]>,
    #[surefire(timestamp = "date-time")]
    times: Option<&'a [Timestamp]>,
    fruit: Option<Fruit<'a>>,
}

#[derive(Clone, Copy, Union)]
#[surefire(const)]
enum Fruit<'a> {
    #[surefire(length = 2..=9)]
    Apple(&'a str),
    #[surefire(sensitive, items(length = 1..=3))]
    Pears(&'a [&'a str]),
    #[surefire(timestamp = "http-date")]
    RipeAt(Timestamp),
    Tags(StringMap<'a>),
}

const LEAF: Branch<'static> = Branch::builder()
    .name("Äpfel")
    .color(Color::Green)
    .size(Size::Large)
    .data(b"\x00\xFF")
    .fruit(Fruit::RipeAt(Timestamp::from_seconds(946_845_296)))
    .build_const();

const TREE: Branch<'static> = Branch::builder()
    .name("木")
    .left(&LEAF)
    .others(&[LEAF])
    .sparse(&[Some("a"), None])
    .colored(&[("x", Color::Unknown("blau")), ("y", Color::Red)])
    .times(&[Timestamp::from_seconds(0), Timestamp::from_seconds(-1)])
    .fruit(Fruit::Tags(StringMap::from_pairs(&[("süß", "ja")])))
    .build_const();

#[test]
fn writes_borrowed_shapes_the_same_in_a_const() {
    const TEXT: &str = surefire::wire!(TREE);
    let leaf = r#"{"Name":"Äpfel","Color":"grün","Size":-2,"Data":"AP8=","Fruit":{"RipeAt":"Sun, 02 Jan 2000 20:34:56 GMT"}}"#;
    let tree = format!(
        r#"{{"Name":"木","Left":{leaf},"Others":[{leaf}],"Sparse":["a",null],"Colored":{{"x":"blau","y":"Red"}},"Times":["1970-01-01T00:00:00Z","1969-12-31T23:59:59Z"],"Fruit":{{"Tags":{{"süß":"ja"}}}}}}"#
    );
    assert_eq!(TEXT, tree);
    assert_eq!(written(&TREE), tree);
}

#[test]
fn checks_what_is_nested_at_its_path() {
    let broken = Branch::builder().name("").fruit(Fruit::Apple("é")).build_unchecked();
    let pears = Fruit::Pears(&["ok", "four"]);
    let late = Timestamp::from_seconds(253_402_300_800);
    let error = Branch::builder()
        .name("a")
        .left(&broken)
        .others(&[broken])
        .fruit(pears)
        .times(&[Timestamp::from_seconds(0), late])
        .build_unchecked()
        .validate()
        .unwrap_err();
    let paths: Vec<_> = error.violations().map(|violation| violation.path.to_owned()).collect();
    assert_eq!(
        paths,
        [
            "/Left/Name",
            "/Left/Fruit/Apple",
            "/Others/0/Name",
            "/Others/0/Fruit/Apple",
            "/Times/1",
            "/Fruit/Pears/1",
        ]
    );
    assert_eq!(format!("{pears:?}"), "Pears([redacted])");
    assert_eq!(format!("{:?}", Fruit::Apple("x")), r#"Apple("x")"#);
}

#[test]
fn keeps_integers_that_are_newer_than_the_model() {
    for (number, size) in [(1, Size::Small), (-2, Size::Large), (7, Size::Unknown(7))] {
        assert_eq!(Size::from(number), size);
        assert_eq!(i32::from(size), number);
        assert_eq!(read::<Size>(json!(number)).unwrap(), size);
        assert_eq!(written(&size), number.to_string());
    }
    assert_eq!(Size::VALUES, [1, -2]);
    assert!(read::<Size>(json!(3_000_000_000_u32)).is_err());
    assert_eq!(read::<Closed>(json!(2)).unwrap(), Closed::Two);
    assert_eq!(
        Closed::try_from(3).unwrap_err().to_string(),
        "1 validation error detected. Value at '' failed to satisfy constraint: Member must \
         satisfy enum value set: [1, 2]"
    );
    assert!(read::<Closed>(json!(3)).is_err());
}

/// A node that requests and responses hold, with a default that is sent.
#[derive(PartialEq, Structure)]
#[surefire(output)]
struct Node {
    #[surefire(length = 1..=5, sensitive)]
    name: Option<String>,
    #[surefire(default = 3)]
    depth: i32,
    children: Option<Vec<Node>>,
    next: Option<Box<Node>>,
    value: Option<Value>,
    blobs: Option<HashMap<Color, Vec<u8>>>,
    document: Option<Document>,
    #[surefire(timestamp = "date-time")]
    times: Option<BTreeMap<String, Option<Timestamp>>>,
    sparse: Option<Vec<Option<i64>>>,
}

/// A value that holds itself, as `DynamoDB`'s does.
#[derive(PartialEq, Union)]
#[surefire(output)]
enum Value {
    S(String),
    B(Vec<u8>),
    L(Vec<Value>),
    M(BTreeMap<String, Value>),
    Node(Box<Node>),
    #[surefire(rename = "NULL")]
    Null(bool),
    #[surefire(unknown)]
    Unknown(String),
}

#[test]
fn reads_what_it_writes() {
    let times =
        BTreeMap::from([("a".to_owned(), Timestamp::new(-1, 500_000_000)), ("b".to_owned(), None)]);
    let inner = Node::builder().name("Zoë".into()).depth(0).build().unwrap();
    let node = Node::builder()
        .children(vec![inner])
        .next(Box::new(Node::builder().build().unwrap()))
        .value(Value::M(BTreeMap::from([
            (
                "é".into(),
                Value::L(vec![Value::S("x".into()), Value::B(vec![0, 255]), Value::Null(true)]),
            ),
            ("n".into(), Value::Node(Box::new(Node::builder().build().unwrap()))),
        ])))
        .blobs(HashMap::from([(Color::Green, b"foob".to_vec())]))
        .document(json!({"a": [null, 1.5, "ü"]}))
        .times(times)
        .sparse(vec![Some(i64::MIN), None])
        .build()
        .unwrap();
    let text = written(&node);
    let expected = concat!(
        r#"{"Depth":3,"Children":[{"Name":"Zoë","Depth":0}],"Next":{"Depth":3},"#,
        r#""Value":{"M":{"n":{"Node":{"Depth":3}},"é":{"L":[{"S":"x"},{"B":"AP8="},{"NULL":true}]}}},"#,
        r#""Blobs":{"grün":"Zm9vYg=="},"Document":{"a":[null,1.5,"ü"]},"#,
        r#""Times":{"a":"1969-12-31T23:59:59.5Z","b":null},"Sparse":[-9223372036854775808,null]}"#,
    );
    assert_eq!(text, expected);
    assert_eq!(from_json::<Node>(text.as_bytes()).unwrap(), node);
    assert!(format!("{node:?}").contains("name: [redacted]"));
}

#[test]
fn a_default_stands_in_for_a_member_that_is_not_read() {
    for (json, depth) in [(json!({}), 3), (json!({"Depth": null}), 3), (json!({"Depth": 0}), 0)] {
        assert_eq!(read::<Node>(json).unwrap().depth(), depth);
    }
}

#[test]
fn keeps_the_name_of_a_member_that_is_newer_than_the_model() {
    for (json, union) in [
        (json!({"S": "é"}), Some(Value::S("é".into()))),
        (json!({"S": "é", "B": null, "__type": "example#Value"}), Some(Value::S("é".into()))),
        (json!({"Neu": {"a": 1}}), Some(Value::Unknown("Neu".into()))),
        (json!({"L": [{"Neu": 1}, null]}), Some(Value::L(vec![Value::Unknown("Neu".into())]))),
        (json!({}), None),
        (json!({"S": null}), None),
        (json!({"S": "a", "B": "Zg=="}), None),
        (json!("S"), None),
    ] {
        assert_eq!(read::<Value>(json.clone()).ok(), union, "{json}");
    }
    let error = read::<Value>(json!({"L": [{"B": "?"}]})).unwrap_err();
    assert_eq!(error.to_string(), "a blob that is not base64 at '/L/0/B'");
}

#[test]
fn refuses_to_send_a_member_that_the_model_does_not_have() {
    let build = |value| Node::builder().value(value).build();
    assert!(build(Value::L(vec![])).is_ok());
    let error = build(Value::L(vec![Value::Unknown("Neu".into())])).unwrap_err();
    assert_eq!(error.violations().next().unwrap().path, "/Value/L/0");
}
