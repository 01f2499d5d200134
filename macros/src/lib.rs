//! The derive macros of the crate `surefire`; use them through it.
//!
//! The way of a derive: the item and its words are read (`words/`), checked to a model (`check/`,
//! `model.rs`), and expanded to tokens (`expand/`). Reading judges one word at a time, checking judges
//! everything else, and expanding never fails. After a mistake a stub is emitted (`stub/`).

#![forbid(unsafe_code)]

mod case;
mod check;
mod constraint;
mod errors;
mod expand;
mod gate;
mod kind;
mod lifetimes;
mod lints;
mod model;
mod names;
mod once;
mod own_name;
mod stub;
#[cfg(test)]
mod tests;
mod words;

use proc_macro::TokenStream;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::stub::Stub;
use crate::words::{Enum, Named, Newtype};

/// An operation's input: everything of `Structure`, and what an operation needs.
///
/// ```
/// use surefire::{Empty, Request};
/// # #[derive(Debug, surefire::ServiceError)]
/// # pub enum GreetError { #[surefire(unknown)] Unknown { code: String, message: Option<String> } }
///
/// /// Greets someone.
/// #[derive(Clone, Copy, Request)]
/// #[surefire(
///     target = "Example.Greet", protocol = AwsJson1_1, auth = None,
///     response = Empty, error = GreetError, const,
/// )]
/// pub struct GreetRequest<'a> {
///     /// Who is greeted.
///     #[surefire(length = 1..=8)]
///     name: &'a str,
///     age: Option<i32>,
/// }
///
/// let wire = GreetRequest::builder().name("alice").build()?.to_wire();
/// assert_eq!(wire.headers[1], ("X-Amz-Target", "Example.Greet"));
/// assert_eq!(wire.body, br#"{"Name":"alice"}"#);
/// # Ok::<(), surefire::ValidationError>(())
/// ```
///
/// # Generated names
///
/// For a structure `Greeting` with the members `name` and, optional, `age`:
///
/// | name | is |
/// | --- | --- |
/// | `Greeting::builder()` | the start of the builder |
/// | `GreetingBuilder` | the builder, with a type parameter a required member, `Set` or `Unset` |
/// | `.name(..)`, `.age(..)` | the setters |
/// | `.maybe_age(..)` | the setter that takes an `Option` |
/// | `.build()`, `.build_unchecked()` | the ends of the builder |
/// | `.build_const()`, `.checked()` | its end, and a check half-way, in a `const` structure |
/// | `.name()`, `.age()` on `Greeting` | the accessors |
/// | `greeting_builder` | a hidden module of traits that the compiler's messages come from |
///
/// A setter or accessor whose name is taken gets an underscore: `builder_()`, `.build_(..)`. What else
/// is generated starts with `__` and may change.
///
/// The setters and the accessor of a `#[deprecated]` member are deprecated too. `Self` in a type, or in
/// the path of a `default` or a `check`, is the author's type.
///
/// # Idempotency tokens
///
/// A token that the request borrows (`Option<&'a str>`, or a `Constrained` type), as in a `const`, is
/// made by `to_wire` and `to_http` where it is not set: to try again, send the same `Wire` again. It is
/// left out by `wire!`, by `write_body`, and where there is no standard library. A token that is owned
/// (`String`, `Cow<str>`) is made by `build`, and stays in the request.
///
/// ```
/// use surefire::{Empty, Request};
///
/// #[derive(Clone, Copy, Request)]
/// #[surefire(
///     target = "Jobs.Start", protocol = AwsJson1_1, auth = SigV4, response = Empty, error = (),
///     const,
/// )]
/// struct StartJob<'a> {
///     #[surefire(idempotency_token)]
///     client_token: Option<&'a str>,
/// }
///
/// const START: StartJob<'static> = StartJob::builder().build_const();
/// assert_eq!(START.to_wire().body.len(), r#"{"ClientToken":""}"#.len() + 36);
/// const AGAIN: StartJob<'static> = StartJob::builder().client_token("mine").build_const();
/// assert_eq!(AGAIN.to_wire().body, br#"{"ClientToken":"mine"}"#);
/// ```
///
/// In a module with `#![no_implicit_prelude]`, write `builder = plain`: the attributes that give the
/// compiler its messages are part of the prelude. In a `const` structure, a function that `check` names
/// is a `const fn`.
#[proc_macro_derive(Request, attributes(surefire))]
pub fn request(item: TokenStream) -> TokenStream {
    derive(item, Stub::Request, |item, errors| {
        let named = Named::read(item, "Request", errors)?;
        check::request(&named, errors).map(|request| expand::structure(&request))
    })
}

/// A nested structure: builder, checks, accessors, encoding and a redacting `Debug`. The names of what
/// is generated are those of `Request`.
///
/// ```
/// use surefire::Structure;
///
/// #[derive(Structure)]
/// pub struct Tag<'a> {
///     #[surefire(length = 1..=128)]
///     key: &'a str,
///     #[surefire(length = ..=256)]
///     value: Option<&'a str>,
/// }
///
/// let tag = Tag::builder().key("team").value("blue").build()?;
/// assert_eq!((tag.key(), tag.value()), ("team", Some("blue")));
/// assert!(Tag::builder().key("").build().is_err());
/// # Ok::<(), surefire::ValidationError>(())
/// ```
///
/// # Types named like a built-in one
///
/// A type of your own may be called `Timestamp`, `Document` or `String<'a>`. With a path, or with
/// arguments that the built-in type does not take, it is yours; a bare name is told apart by the word
/// `shape`, on a member of a request or of a response, and on a variant of a union. It is about the
/// innermost name: in `Option<&'a [Timestamp]>`, about `Timestamp`.
///
/// ```
/// mod types {
///     #[derive(Clone, Copy, surefire::Structure)]
///     #[surefire(const)]
///     pub struct Timestamp {
///         day: i32,
///     }
/// }
/// use types::Timestamp;
///
/// #[derive(Clone, Copy, surefire::Structure)]
/// #[surefire(const)]
/// struct Event<'a> {
///     starts: types::Timestamp,
///     #[surefire(shape)]
///     stops: Option<&'a [Timestamp]>,
///     printed: Option<surefire::Timestamp>,
/// }
///
/// const DAY: Timestamp = Timestamp::builder().day(4).build_const();
/// const EVENT: Event<'static> = Event::builder().starts(DAY).stops(&[DAY]).build_const();
/// assert_eq!(surefire::wire!(EVENT), r#"{"Starts":{"Day":4},"Stops":[{"Day":4}]}"#);
/// ```
#[proc_macro_derive(Structure, attributes(surefire))]
pub fn structure(item: TokenStream) -> TokenStream {
    derive(item, Stub::Structure, |item, errors| {
        let named = Named::read(item, "Structure", errors)?;
        check::structure(&named, errors).map(|structure| expand::structure(&structure))
    })
}

/// A one-field tuple struct whose value keeps its limits.
///
/// ```
/// use surefire::Constrained;
///
/// #[derive(Clone, Copy, Constrained)]
/// #[surefire(length = 1..=55, pattern = r"^[\w-]+_[0-9a-zA-Z]+$")]
/// pub struct UserPoolId<'a>(&'a str);
///
/// const POOL: UserPoolId<'static> = UserPoolId::from_static("us-east-1_EXAMPLE");
/// assert_eq!(POOL.as_str(), "us-east-1_EXAMPLE");
/// assert!(UserPoolId::new("no underscore").is_err());
/// ```
///
/// # Raw values with its limits
///
/// A list of `&str` takes the limits of such a type by `items(like = TagKey)`, so that they are written
/// once, where the shape is. `like` stands wherever limits of a string, a number or a blob do: on a
/// member, in `items(…)`, `keys(…)` and `values(…)`. A raw value is as `sensitive` as the type. A type
/// with a `check` of its own has no limits to lend.
///
/// ```
/// use surefire::{Constrained, Structure};
///
/// /// 1 to 128 characters.
/// #[derive(Clone, Copy, Constrained)]
/// #[surefire(length = 1..=128)]
/// struct TagKey<'a>(&'a str);
///
/// #[derive(Clone, Copy, Structure)]
/// #[surefire(const)]
/// struct UntagResource<'a> {
///     #[surefire(length = ..=50, items(like = TagKey))]
///     tag_keys: &'a [&'a str],
/// }
///
/// let error = UntagResource::builder().tag_keys(&["stage", ""]).build().unwrap_err();
/// assert!(error.to_string().contains("'/TagKeys/1'"));
/// ```
#[proc_macro_derive(Constrained, attributes(surefire))]
pub fn constrained(item: TokenStream) -> TokenStream {
    derive(item, Stub::Constrained, |item, errors| {
        let newtype = Newtype::read(item, errors)?;
        check::newtype(&newtype, errors).map(|newtype| expand::constrained(&newtype))
    })
}

/// An enum of strings.
///
/// ```
/// use surefire::StringEnum;
///
/// #[derive(Clone, Copy, Debug, PartialEq, StringEnum)]
/// #[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
/// pub enum Delivery<T = String> {
///     Email,
///     TextMessage,
///     #[surefire(unknown)]
///     Unknown(T),
/// }
///
/// assert_eq!(Delivery::<&str>::TextMessage.as_str(), "TEXT_MESSAGE");
/// assert_eq!("FAX".parse(), Ok(Delivery::Unknown("FAX".to_owned())));
/// ```
#[proc_macro_derive(StringEnum, attributes(surefire))]
pub fn string_enum(item: TokenStream) -> TokenStream {
    derive(item, Stub::StringEnum, |item, errors| {
        let read = Enum::read(item, "StringEnum", errors)?;
        check::string_enum(&read, errors).map(|string_enum| expand::string_enum(&string_enum))
    })
}

/// An enum of integers.
///
/// ```
/// use surefire::IntEnum;
///
/// #[derive(Clone, Copy, Debug, PartialEq, IntEnum)]
/// pub enum Size {
///     #[surefire(value = 1)]
///     Small,
///     #[surefire(value = 2)]
///     Large,
///     #[surefire(unknown)]
///     Unknown(i32),
/// }
///
/// assert_eq!(Size::Large.value(), 2);
/// assert_eq!(Size::from(3), Size::Unknown(3));
/// ```
#[proc_macro_derive(IntEnum, attributes(surefire))]
pub fn int_enum(item: TokenStream) -> TokenStream {
    derive(item, Stub::IntEnum, |item, errors| {
        let read = Enum::read(item, "IntEnum", errors)?;
        check::int_enum(&read, errors).map(|int_enum| expand::int_enum(&int_enum))
    })
}

/// A tagged union: checks, encoding and a redacting `Debug`.
///
/// ```
/// use surefire::{Structure, Union};
///
/// #[derive(Union)]
/// pub enum Target<'a> {
///     #[surefire(length = 1..=128)]
///     User(&'a str),
///     Group(i64),
/// }
///
/// #[derive(Structure)]
/// pub struct Message<'a> {
///     target: Target<'a>,
/// }
///
/// let message = Message::builder().target(Target::User("alice")).build()?;
/// assert_eq!(format!("{message:?}"), r#"Message { target: User("alice") }"#);
/// assert!(Message::builder().target(Target::User("")).build().is_err());
/// # Ok::<(), surefire::ValidationError>(())
/// ```
#[proc_macro_derive(Union, attributes(surefire))]
pub fn union(item: TokenStream) -> TokenStream {
    derive(item, Stub::Union, |item, errors| {
        let read = Enum::read(item, "Union", errors)?;
        check::union(&read, errors).map(|union| expand::union(&union))
    })
}

/// A structure or a union of a response: reading, and a redacting `Debug`.
///
/// ```
/// use surefire::Output;
/// use surefire::decode::from_json;
///
/// #[derive(Output)]
/// pub struct User {
///     pub name: String,
///     #[surefire(sensitive)]
///     pub email: Option<String>,
///     #[surefire(default = true)]
///     pub enabled: bool,
/// }
///
/// let user: User = from_json(br#"{"Name":"alice","Email":"alice@example.com"}"#)?;
/// assert!(user.enabled);
/// assert_eq!(format!("{user:?}"), r#"User { name: "alice", email: [redacted], enabled: true }"#);
/// # Ok::<(), surefire::decode::DecodeError>(())
/// ```
///
/// # Pages
///
/// `output_token` stands on the member that holds the token of the next page, of any type that is
/// `Clone` and `PartialEq`: a string, a number, a map, a structure. The request's member with
/// `input_token` has that type, or a reference to it. An empty token, or 0, is none. Where it lies in a
/// nested structure, that has the word, and the member that holds the structure has `page`. Where a
/// `bool` says whether there is a next page, its word is `more_results`.
///
/// ```
/// use std::collections::HashMap;
/// use surefire::{Output, Page, Request, Union};
///
/// #[derive(Clone, PartialEq, Union)]
/// #[surefire(output)]
/// enum AttributeValue {
///     S(String),
///     #[surefire(unknown)]
///     Unknown(String),
/// }
///
/// #[derive(Output)]
/// struct ScanOutput {
///     #[surefire(output_token)]
///     last_evaluated_key: Option<HashMap<String, AttributeValue>>,
/// }
///
/// #[derive(Request)]
/// #[surefire(
///     target = "DynamoDB_20120810.Scan", protocol = AwsJson1_0, auth = SigV4,
///     response = ScanOutput, error = (),
/// )]
/// struct ScanInput<'a> {
///     table_name: &'a str,
///     #[surefire(input_token)]
///     exclusive_start_key: Option<&'a HashMap<String, AttributeValue>>,
/// }
///
/// #[derive(Output)]
/// struct DistributionList {
///     #[surefire(more_results)]
///     is_truncated: bool,
///     #[surefire(output_token)]
///     next_marker: Option<String>,
/// }
///
/// #[derive(Output)]
/// struct ListDistributionsResult {
///     #[surefire(page)]
///     distribution_list: DistributionList,
/// }
///
/// let list = DistributionList { is_truncated: false, next_marker: Some("m".into()) };
/// assert_eq!(ListDistributionsResult { distribution_list: list }.next_token(), None);
/// ```
#[proc_macro_derive(Output, attributes(surefire))]
pub fn output(item: TokenStream) -> TokenStream {
    derive(item, Stub::Output, |item, errors| {
        if words::is_enum(item) {
            let read = Enum::read(item, "Output", errors)?;
            return check::output_union(&read, errors).map(|union| expand::union(&union));
        }
        let named = Named::read(item, "Output", errors)?;
        check::output(&named, errors).map(|output| expand::output(&output))
    })
}

/// The modelled errors of an operation.
///
/// ```
/// use surefire::ServiceError;
///
/// #[derive(Debug, ServiceError)]
/// #[non_exhaustive]
/// pub enum GreetError {
///     NobodyThereException { message: Option<String> },
///     #[surefire(throttling)]
///     TooManyGreetingsException { message: Option<String> },
///     #[surefire(unknown)]
///     Unknown { code: String, message: Option<String> },
/// }
///
/// let error = GreetError::TooManyGreetingsException { message: Some("wait".to_owned()) };
/// assert_eq!(error.code(), "TooManyGreetingsException");
/// assert!(error.is_throttling() && error.is_retryable());
/// ```
#[proc_macro_derive(ServiceError, attributes(surefire))]
pub fn service_error(item: TokenStream) -> TokenStream {
    derive(item, Stub::ServiceError, |item, errors| {
        let read = Enum::read(item, "ServiceError", errors)?;
        check::service_error(&read, errors).map(|error| expand::service_error(&error))
    })
}

/// Reads, checks and expands; after a mistake, all that were found, and a stub.
fn derive(
    item: TokenStream,
    stub: Stub,
    expand: impl FnOnce(&DeriveInput, &mut Errors) -> Option<proc_macro2::TokenStream>,
) -> TokenStream {
    let tokens = proc_macro2::TokenStream::from(item);
    let item = match own_name::called_by_name(tokens.clone()) {
        Ok(item) => item,
        Err(error) => return words::unreadable(&error).into_compile_error().into(),
    };
    let mut errors = Errors::default();
    words::refuse_unread(&item, tokens, &mut errors);
    let expanded = expand(&item, &mut errors);
    let items = match expanded.and_then(|expanded| errors.sound(expanded)) {
        Some(expanded) => lints::allowed(&item, expanded),
        None => stub.expand(&item, errors),
    };
    once::only_derive(&item.ident, &items).into()
}
