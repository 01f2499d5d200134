//! Macros for values and payloads that are made at compile time.

/// A literal, checked at compile time: `lit!(UserPoolId, "us-east-1_EXAMPLE")`.
///
/// ```
/// use surefire::Constrained;
///
/// /// A name of 1 to 8 characters.
/// #[derive(Constrained)]
/// #[surefire(length = 1..=8)]
/// pub struct Name<'a>(&'a str);
///
/// assert_eq!(surefire::lit!(Name, "alice").as_str(), "alice");
/// ```
///
/// A literal that breaks a limit does not compile:
///
/// ```compile_fail
/// # #[derive(surefire::Constrained)]
/// # #[surefire(length = 1..=8)]
/// # pub struct Name<'a>(&'a str);
/// surefire::lit!(Name, "longer than eight");
/// ```
#[macro_export]
macro_rules! lit {
    ($type:ty, $value:expr $(,)?) => {
        // The outer block makes a value that is no constant an error at the value, not here.
        const {
            // A named constant is checked by `cargo check` too; a `const` block only by a build.
            #[allow(elided_lifetimes_in_paths)]
            // The inner block makes a value of another type an error at the value alone.
            const __VALUE: $type = <$type>::from_static(const { $value });
            __VALUE
        }
    };
}

/// The payload of a `const` request as `&'static str`, written at compile time.
///
/// ```
/// use surefire::Structure;
///
/// /// Who is greeted.
/// #[derive(Structure)]
/// #[surefire(const)]
/// pub struct Greeting<'a> {
///     /// The name.
///     name: &'a str,
/// }
///
/// const GREETING: Greeting<'static> = Greeting::builder().name("Zoë \"Z\"").build_const();
/// const JSON: &str = surefire::wire!(GREETING);
/// assert_eq!(JSON, r#"{"Name":"Zoë \"Z\""}"#);
/// ```
///
/// # How large
///
/// The compiler interprets a `const`: expect about a second for 10 KB of structures, less for long
/// strings. Its lint `long_running_const_eval`, which is denied unless said otherwise, stops at about
/// 2 000 000 steps: in one payload that is reached between 400 000 and 600 000 characters of plain
/// text (half of that where a pattern is checked), 10 000 and 20 000 escapes, 100 000 bytes of a blob,
/// 2500 and 5000 structures of two strings, 7000 strings of 14 characters, 8000 integers, or 2000
/// floats. Beyond, write `#[allow(long_running_const_eval)]` on the `const`, and take your time.
#[macro_export]
macro_rules! wire {
    ($request:expr $(,)?) => {{
        // Paths, not methods and names: the caller may have traits and types of these names.
        // Counts and writes; one function, so that a mistake in the request is one error.
        const fn __write<const N: $crate::__private::usize>()
        -> ($crate::__private::usize, [$crate::__private::u8; N]) {
            #[allow(unused_imports)]
            use $crate::__private::Walk as _;
            let request = const { $request };
            $crate::__private::const_payload(&request);
            let mut bytes = [0; N];
            let mut walk = $crate::__private::ConstWalk::writing(&mut bytes);
            request.__surefire_walk(&mut walk, &$crate::__private::Limits::NONE);
            ($crate::__private::ConstWalk::finish(&mut walk), bytes)
        }
        const __LEN: $crate::__private::usize = __write::<0>().0;
        // A comma follows every value, and the last is taken back: one byte more.
        const __BYTES: [$crate::__private::u8; __LEN] =
            $crate::__private::first(&__write::<{ __LEN + 1 }>().1);
        const __TEXT: &$crate::__private::str = $crate::__private::utf8(&__BYTES);
        __TEXT
    }};
}
