//! Shapes that a `macro_rules!` writes, and shapes of many members.

use surefire::{Constrained, Empty, ServiceError, StringMap, Structure};

#[derive(Clone, PartialEq, Eq, ServiceError)]
enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// What `$crate` leads to.
pub use surefire as reexport;

/// A newtype, an enum and a request, with every part given.
macro_rules! shapes {
    (
        $vis:vis $newtype:ident $inner:ty, $length:expr, $pattern:literal;
        $enum:ident { $($variant:ident = $text:literal),* $(,)? };
        $structure:ident { $($held:ident: $held_ty:ty),* $(,)? };
        $request:ident<$lifetime:lifetime> {
            $target:literal $protocol:ident $auth:ident $response:ty, $error:path;
            $($(#[$meta:meta])* $member:ident: $ty:ty = $value:expr),* $(,)?
        };
    ) => {
        #[derive(Clone, Copy, PartialEq, Eq, $crate::reexport::Constrained)]
        #[surefire(serialize, json_schema)]
        #[surefire(crate = $crate::reexport, length = $length, pattern = $pattern)]
        $vis struct $newtype<'a>($inner);

        #[derive(Clone, Copy, PartialEq, Eq, $crate::reexport::StringEnum)]
        #[surefire(serialize, json_schema, crate = $crate::reexport)]
        $vis enum $enum<T = String> {
            $(#[surefire(rename = $text)] $variant,)*
            #[surefire(unknown)]
            Other(T),
        }

        #[derive(Clone, Copy, $crate::reexport::Structure)]
        #[surefire(serialize, json_schema, crate = $crate::reexport, const)]
        $vis struct $structure<'a> { $($held: $held_ty),* }

        #[derive(Clone, Copy, $crate::reexport::Request)]
        #[surefire(serialize, json_schema)]
        #[surefire(
            crate = $crate::reexport, target = $target, protocol = $protocol, auth = $auth,
            response = $response, error = $error, const,
        )]
        $vis struct $request<$lifetime> { $($(#[$meta])* $member: $ty),* }

        const REQUEST: $request<'static> = $request::builder()$(.$member($value))*.build_const();
    };
}

shapes! {
    pub(crate) Name &'a str, 1..=8, "^[a-z]+$";
    Colour { Red = "red", Blue = "blue" };
    Inner { text: &'a str, number: Option<i32> };
    Outer<'z> {
        "Service.Operation" AwsJson1_1 SigV4 Empty, Failure;
        #[surefire(parse)]
        name: Name<'z> = "n",
        text: &'z str = "t",
        flag: Option<bool> = true,
        #[surefire(unique, items(length = 1..))]
        strings: &'z [&'z str] = &["s"],
        colour: Option<Colour<&'z str>> = Colour::Blue,
        inner: Option<Inner<'z>> = Inner::builder().text("i").build_const(),
        inners: &'z [Inner<'z>] = &[Inner::builder().text("j").number(1).build_const()],
        blob: Option<&'z [u8]> = b"b",
        pairs: Option<&'z [(&'z str, i32)]> = &[("p", 1)],
        map: Option<StringMap<'z>> = StringMap::EMPTY,
    };
}

/// The crate as one piece, in brackets that nobody sees.
macro_rules! of_crate {
    ($path:path, $type:ty) => {
        #[derive(Clone, Structure)]
        #[surefire(crate = $path, output, serialize, json_schema)]
        struct ByPath {
            text: String,
        }

        #[derive(Clone, Structure)]
        #[surefire(crate = $type, output, serialize, json_schema)]
        struct ByType {
            of: ByPath,
        }
    };
}

#[test]
fn a_macro_may_name_the_crate() {
    fn json<T: serde::Serialize + surefire::Decode>(value: &T) -> String {
        serde_json::to_string(value).unwrap()
    }
    of_crate!(crate::reexport, ::surefire);
    let inner = ByPath::builder().text("t".to_owned()).build().unwrap();
    let outer = ByType::builder().of(inner).build().unwrap();
    assert_eq!(json(&outer), r#"{"Of":{"Text":"t"}}"#);
}

/// Types in pieces, each in brackets that nobody sees.
macro_rules! pieces {
    ($text:ty, $number:ty, $pair:ty) => {
        #[derive(Clone, Copy, Structure)]
        #[surefire(serialize, json_schema, const)]
        struct Pieces<'a> {
            text: $text,
            #[surefire(length = 1..)]
            optional: Option<$text>,
            #[surefire(unique)]
            texts: &'a [$text],
            numbers: Option<&'a [$number]>,
            sparse: Option<&'a [Option<$number>]>,
            #[surefire(keys(length = 1..))]
            pairs: Option<&'a [$pair]>,
        }

        #[derive(Clone, Structure)]
        #[surefire(serialize, json_schema)]
        struct Owned {
            texts: Vec<$number>,
            optional: Option<$number>,
        }
    };
}
pieces!(&'a str, i32, (&'a str, &'a str));

#[test]
fn a_macro_may_write_everything() {
    const BODY: &str = reexport::wire!(REQUEST);
    assert_eq!(
        BODY,
        r#"{"Name":"n","Text":"t","Flag":true,"Strings":["s"],"Colour":"blue","Inner":{"Text":"i"},"Inners":[{"Text":"j","Number":1}],"Blob":"Yg==","Pairs":{"p":1},"Map":{}}"#
    );
    assert_eq!(REQUEST.to_wire().body, BODY.as_bytes());
    let text: &'static str = REQUEST.text();
    assert_eq!((text, REQUEST.flag()), ("t", Some(true)));
    assert!(Outer::builder().name("N").text("").strings(&["", ""]).inners(&[]).build().is_err());
}

#[test]
fn a_type_may_come_in_pieces() {
    const PIECES: Pieces<'static> = Pieces::builder()
        .text("t")
        .optional("o")
        .texts(&["a", "b"])
        .numbers(&[1])
        .sparse(&[None, Some(2)])
        .pairs(&[("k", "v")])
        .build_const();
    assert_eq!(
        surefire::wire!(PIECES),
        r#"{"Text":"t","Optional":"o","Texts":["a","b"],"Numbers":[1],"Sparse":[null,2],"Pairs":{"k":"v"}}"#
    );
    let text: Option<&'static str> = PIECES.optional();
    assert_eq!(text, Some("o"));
    let twins = std::panic::catch_unwind(|| Pieces::builder().texts(&["a", "a"]).checked());
    assert!(twins.is_err(), "the items are compared in a `const` too");
    assert!(Pieces::builder().text("").texts(&["a", "a"]).build().is_err());
    assert_eq!(Owned::builder().texts(vec![1]).build().unwrap().optional(), None);
}

/// Paths and expressions, in the same brackets.
macro_rules! checked {
    ($path:path, $expr:expr, $min:expr, $max:literal) => {
        #[derive(Clone, Copy, Constrained)]
        #[surefire(serialize, json_schema, check = $path)]
        struct ByPath<'a>(&'a str);

        #[derive(Clone, Copy, Constrained)]
        #[surefire(serialize, json_schema, check = $expr, length = $min..=$max)]
        struct ByExpr<'a>(&'a str);

        #[derive(Clone, Copy, Constrained)]
        #[surefire(serialize, json_schema, range = $min..=$max)]
        struct Ranged(i32);
    };
}
checked!(rules::lower, rules::lower, 1, 3);

mod rules {
    pub(super) const fn lower(text: &str) -> Result<(), &'static str> {
        if text.as_bytes().is_ascii() { Ok(()) } else { Err("Member must be ASCII") }
    }
}

#[test]
fn a_macro_may_name_limits() {
    assert!(ByPath::new("a").is_ok() && ByPath::new("é").is_err());
    assert!(ByExpr::new("a").is_ok() && ByExpr::new("é").is_err() && ByExpr::new("abcd").is_err());
    assert!(Ranged::new(3).is_ok() && Ranged::new(0).is_err());
}

/// `#[derive]` on the item that a macro was given.
macro_rules! derive {
    ($item:item) => {
        #[derive(Clone, Copy, Structure)]
        #[surefire(serialize, json_schema)]
        $item
    };
}
derive! {
    #[surefire(const)]
    struct Given<'a> {
        #[surefire(length = 1..)]
        name: &'a str,
    }
}

#[test]
fn a_macro_may_only_derive() {
    const GIVEN: Given<'static> = Given::builder().name("g").build_const();
    assert_eq!(surefire::wire!(GIVEN), r#"{"Name":"g"}"#);
}

macro_rules! many {
    ($($required:ident)*; $($optional:ident)*) => {
        #[derive(Clone, Copy, surefire::Request)]
        #[surefire(serialize, json_schema)]
        #[surefire(
            target = "Service.Operation", protocol = AwsJson1_1, auth = None,
            response = Empty, error = Failure, const,
        )]
        struct Many<'a> {
            $(#[surefire(length = 1..)] $required: &'a str,)*
            $(#[surefire(length = 1..)] $optional: Option<&'a str>,)*
        }

        const MANY: Many<'static> = Many::builder()
            $(.$optional(stringify!($optional)))*
            $(.$required(stringify!($required)))*
            .build_const();

        #[test]
        fn a_structure_may_have_many_members() {
            const BODY: &str = surefire::wire!(MANY);
            let json: serde_json::Value = serde_json::from_str(BODY).unwrap();
            assert_eq!(json.as_object().unwrap().len(), 112);
            let request = Many::builder()
                $(.$required(stringify!($required)))*
                $(.$optional(stringify!($optional)))*
                .build()
                .unwrap();
            assert_eq!(request.to_wire().body, BODY.as_bytes());
            let none = Many::builder()$(.$required(""))* $(.$optional(""))*.build().unwrap_err();
            assert!(none.to_string().starts_with("112 validation errors detected."), "{none}");
        }
    };
}
many! {
    r0 r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11;
    a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b0 b1 b2 b3 b4 b5 b6 b7 b8 b9
    c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 d0 d1 d2 d3 d4 d5 d6 d7 d8 d9
    e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 f0 f1 f2 f3 f4 f5 f6 f7 f8 f9
    g0 g1 g2 g3 g4 g5 g6 g7 g8 g9 h0 h1 h2 h3 h4 h5 h6 h7 h8 h9
    i0 i1 i2 i3 i4 i5 i6 i7 i8 i9 j0 j1 j2 j3 j4 j5 j6 j7 j8 j9
}

/// A structure with an owned form, and a request that is filled, with every name given.
macro_rules! shared {
    ($borrowed:ident $owned:ident $request:ident { $($member:ident: $ty:ty),* $(,)? }) => {
        #[derive(Clone, Copy, $crate::reexport::Structure)]
        #[surefire(crate = $crate::reexport, const, owned = $owned)]
        struct $borrowed<'a> { $($member: $ty),* }

        #[derive(Clone, Copy, $crate::reexport::Request)]
        #[surefire(
            crate = $crate::reexport, target = "S.Put", protocol = AwsJson1_1, auth = None,
            response = (), error = Failure, const, from = $owned,
        )]
        struct $request<'a> { $($member: $ty),* }
    };
}

shared! { Shared SharedBuf PutShared { text: Option<&'a str>, count: Option<i32> } }

/// A structure with every word about its builder, and with every name and type given.
macro_rules! built {
    (
        $name:ident $builder:ident $module:ident $parts:ident
        $member:ident: $ty:ty, $list:ident $add:ident: $list_ty:ty, $map:ident $put:ident: $map_ty:ty
    ) => {
        #[derive(Clone, $crate::reexport::Structure)]
        #[surefire(
            crate = $crate::reexport, builder = $builder, module = $module, parts = $parts, into,
            into_builder, infallible,
        )]
        struct $name {
            $member: $ty,
            #[surefire(append = $add)]
            $list: $list_ty,
            #[surefire(append = $put)]
            $map: $map_ty,
        }
    };
}

built! {
    Built Start states BuiltParts
    value: String, list add: Vec<String>, map put: Option<std::collections::BTreeMap<String, Built>>
}

#[test]
fn a_macro_writes_words_about_builders() {
    fn list<L>(builder: Start<reexport::Set, L>) -> Start<reexport::Set, reexport::Set> {
        builder.add("b")
    }
    fn put<L: states::ListSet>(builder: Start<reexport::Set, L>) -> Start<reexport::Set, L> {
        builder.put("k", Built::builder().value("v").list(vec![]).build_infallible())
    }
    let built = put(list(Built::builder().value('a'))).build_infallible();
    let BuiltParts { value, list, map } =
        built.into_builder().add("c").build_infallible().into_parts();
    assert_eq!((value.as_str(), list.len(), map.map(|map| map.len())), ("a", 2, Some(1)));
}

#[test]
fn a_macro_writes_what_is_shared() {
    let read = SharedBuf { text: Some("t".to_owned()), count: None };
    assert_eq!(read.borrowed().text(), Some("t"));
    assert_eq!(PutShared::from_shared_buf(&read).build().unwrap().text(), Some("t"));
}
