//! Keys of maps that are enums or have limits, in a `const` as at run time.

use std::panic::AssertUnwindSafe;

use surefire::{Constrained, StringEnum, Structure, wire};

#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
enum QueueAttribute<T = String> {
    DelaySeconds,
    #[surefire(rename = "Fifo\"Queue")]
    FifoQueue,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, StringEnum)]
#[surefire(deny_unknown)]
enum Size {
    Small,
    Large,
}

/// 1 to 3 characters.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=3)]
struct TagKey<'a>(&'a str);

#[expect(clippy::type_complexity, reason = "what is tested")]
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct CreateQueue<'a> {
    attributes: Option<&'a [(QueueAttribute<&'a str>, &'a str)]>,
    sizes: Option<&'a [(Size, i32)]>,
    tags: Option<&'a [(TagKey<'a>, &'a str)]>,
    borrowed: Option<&'a [(&'a TagKey<'a>, bool)]>,
    #[surefire(keys(length = 1..=5), values(keys(length = ..=5)))]
    nested: Option<&'a [(Size, &'a [(Size, i32)])]>,
}

const KEY: TagKey<'static> = TagKey::from_static("a/b");

const CREATE: CreateQueue<'static> = CreateQueue::builder()
    .attributes(&[
        (QueueAttribute::DelaySeconds, "5"),
        (QueueAttribute::FifoQueue, "true"),
        (QueueAttribute::Unknown("New"), ""),
    ])
    .sizes(&[(Size::Small, 1), (Size::Large, 2)])
    .tags(&[(KEY, "x")])
    .borrowed(&[(&KEY, true)])
    .nested(&[(Size::Small, &[(Size::Large, 3)])])
    .build_const();

#[test]
fn a_const_writes_keys_that_are_shapes() {
    const BODY: &str = wire!(CREATE);
    assert_eq!(
        BODY,
        r#"{"Attributes":{"DelaySeconds":"5","Fifo\"Queue":"true","New":""},"Sizes":{"Small":1,"Large":2},"Tags":{"a/b":"x"},"Borrowed":{"a/b":true},"Nested":{"Small":{"Large":3}}}"#,
    );
    let mut written = Vec::new();
    let mut writer = surefire::wire::JsonWriter::new(&mut written);
    surefire::wire::write(&CREATE, &mut writer);
    writer.finish();
    assert_eq!(written, BODY.as_bytes());
}

/// What `build` refuses a request with, which `build_const` refuses with the same words.
fn refused(builder: CreateQueueBuilder<'_>) -> String {
    let error = builder.build().unwrap_err().to_string();
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| builder.build_const())).unwrap_err();
    assert_eq!(panic.downcast_ref::<String>(), Some(&error));
    error
}

#[test]
fn a_const_refuses_keys_that_are_equal() {
    let twice =
        [(QueueAttribute::DelaySeconds, "5"), (QueueAttribute::Unknown("DelaySeconds"), "6")];
    let error = refused(CreateQueue::builder().attributes(&twice));
    assert!(error.contains("'/Attributes'"), "{error}");
    let once = [(QueueAttribute::DelaySeconds, "5"), (QueueAttribute::Unknown("Other"), "6")];
    assert!(CreateQueue::builder().attributes(&once).build().is_ok());
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Short<'a> {
    #[surefire(keys(length = ..=4))]
    sizes: &'a [(Size, i32)],
}

#[test]
fn a_const_keeps_keys_to_the_limits_of_their_member() {
    let large = [(Size::Large, &[][..])];
    assert!(CreateQueue::builder().nested(&large).build().is_ok());
    let error = Short::builder().sizes(&[(Size::Large, 1)]).build().unwrap_err().to_string();
    assert!(error.contains("Key with length 5 at '/Sizes/Large'"), "{error}");
    let panic = std::panic::catch_unwind(|| {
        let _ = Short::builder().sizes(&[(Size::Large, 1)]).build_const();
    });
    assert_eq!(panic.unwrap_err().downcast_ref::<String>(), Some(&error));
}
