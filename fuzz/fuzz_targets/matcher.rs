//! The matcher, against the crate `regex`, on patterns of the service model.
//!
//! The first byte chooses the pattern, so that the corpus holds values for each. (Random patterns
//! are those of the target `pattern`, and of the property tests in `surefire-pattern`.)

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use regex::Regex;
use surefire::Constrained;

/// A type for each pattern, and the pattern for `regex` with our readings spelled out.
macro_rules! patterns {
    ($($name:ident: $pattern:literal as $regex:literal;)*) => {
        $(
            #[derive(Clone, Copy, Constrained)]
            #[surefire(pattern = $pattern)]
            struct $name<'a>(&'a str);
        )*

        const MATCHERS: &[fn(&str) -> bool] = &[$(|value| $name::new(value).is_ok()),*];
        const REGEXES: &[&str] = &[$($regex),*];
    };
}

patterns! {
    UserPoolId: r"^[\w-]+_[0-9a-zA-Z]+$" as r"^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$";
    Username: r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$" as r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Cn}]+$";
    ClientName: r"^[\w\s+=,.@-]+$" as r"^[0-9A-Za-z_\s\x{feff}+=,.@-]+$";
    Code: r"^[\S]+$" as r"^[^\t-\r\x20]+$";
    Email: r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$"
        as r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Cn}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Cn}]+$";
    Domain: r"^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$" as r"^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$";
    Message: r"\{####\}" as r"\{####\}";
    Arn: r"^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$"
        as r"^arn:[0-9A-Za-z_+=/,.@-]+:[0-9A-Za-z_+=/,.@-]+:([0-9A-Za-z_+=/,.@-]*)?:[0-9]+:[0-9A-Za-z_+=/,.@-]+(:[0-9A-Za-z_+=/,.@-]+)?(:[0-9A-Za-z_+=/,.@-]+)?$";
    Ticket: r"^(tkn|sso)[a-z0-9]{25}$" as r"^(tkn|sso)[a-z0-9]{25}$";
    Provider: r"^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$"
        as r"^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}\p{Cn}][^_\p{Z}]+$";
}

fuzz_target!(|input: (u8, &str)| {
    static COMPILED: OnceLock<Vec<Regex>> = OnceLock::new();
    let compile = || REGEXES.iter().map(|regex| Regex::new(regex).expect("regex knows it")).collect();
    let compiled: &Vec<Regex> = COMPILED.get_or_init(compile);
    let (choice, value) = input;
    let choice = usize::from(choice) % MATCHERS.len();
    assert_eq!(MATCHERS[choice](value), compiled[choice].is_match(value), "{}", REGEXES[choice]);
});
