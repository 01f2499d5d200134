//! Ranges of numbers, in every width.

use surefire::{Constrained, Structure};

use crate::outcome;

/// A structure with one member of each width and the range `-2..=3`, or `2..=3` where there is no
/// sign.
#[derive(Structure)]
struct Numbers {
    #[surefire(range = -2..=3)]
    byte: Option<i8>,
    #[surefire(range = -2..=3)]
    short: Option<i16>,
    #[surefire(range = -2..=3)]
    integer: Option<i32>,
    #[surefire(range = -2..=3)]
    long: Option<i64>,
    #[surefire(range = 2..=3)]
    unsigned_short: Option<u16>,
    #[surefire(range = 2..=3)]
    unsigned_integer: Option<u32>,
    #[surefire(range = 2..=3)]
    unsigned_long: Option<u64>,
    #[surefire(range = -2.5..=3.5)]
    float: Option<f32>,
    #[surefire(range = -2.5..=3.5)]
    double: Option<f64>,
}

macro_rules! edges {
    ($setter:ident: $allowed:expr, $refused:expr) => {
        for value in $allowed {
            assert!(Numbers::builder().$setter(value).build().is_ok(), "{value}");
        }
        for value in $refused {
            let error = Numbers::builder().$setter(value).build().unwrap_err();
            assert_eq!(error.count(), 1, "{value}");
        }
    };
}

#[test]
fn integers_of_every_width_have_both_edges() {
    edges!(byte: [-2, 0, 3], [i8::MIN, -3, 4, i8::MAX]);
    edges!(short: [-2, 0, 3], [i16::MIN, -3, 4, i16::MAX]);
    edges!(integer: [-2, 0, 3], [i32::MIN, -3, 4, i32::MAX]);
    edges!(long: [-2, 0, 3], [i64::MIN, -3, 4, i64::MAX]);
    edges!(unsigned_short: [2, 3], [0, 1, 4, u16::MAX]);
    edges!(unsigned_integer: [2, 3], [0, 1, 4, u32::MAX]);
    edges!(unsigned_long: [2, 3], [0, 1, 4, u64::MAX]);
}

#[test]
fn floats_have_both_edges() {
    let (below, above) = ((-2.5_f32).next_down(), 3.5_f32.next_up());
    edges!(float: [-2.5, -0.0, 3.5], [below, above, f32::NAN, f32::INFINITY, f32::NEG_INFINITY]);
    let (below, above) = ((-2.5_f64).next_down(), 3.5_f64.next_up());
    edges!(double: [-2.5, -0.0, 3.5], [below, above, f64::NAN, f64::INFINITY, f64::NEG_INFINITY]);
}

/// Limits that a float can't hold exactly.
#[derive(Structure)]
struct Decimals {
    #[surefire(range = 0.1..=0.7)]
    float: Option<f32>,
    #[surefire(range = 0.1..=0.7)]
    double: Option<f64>,
}

#[test]
fn a_float_is_compared_as_it_is_written() {
    // As doubles, 0.1_f32 is above 0.1 and 0.7_f32 is below 0.7, while both are sent as such.
    for value in [0.1, 0.7] {
        assert!(Decimals::builder().float(value).build().is_ok(), "{value}");
    }
    for value in [0.1_f32.next_down(), 0.7_f32.next_up()] {
        assert!(Decimals::builder().float(value).build().is_err(), "{value}");
    }
    for (value, allowed) in [(0.1, true), (0.7, true), (0.7_f64.next_up(), false)] {
        assert_eq!(Decimals::builder().double(value).build().is_ok(), allowed, "{value}");
    }
}

/// The ends of the widths, and one-sided forms.
#[derive(Structure)]
struct Ends {
    #[surefire(range = 0..)]
    at_least: Option<i64>,
    #[surefire(range = ..=-1)]
    at_most: Option<i64>,
    #[surefire(range = ..0)]
    below: Option<i64>,
    #[surefire(range = 18446744073709551615..)]
    greatest: Option<u64>,
    #[surefire(range = 0.5..)]
    float: Option<f64>,
    #[surefire(range = 0..=60)]
    whole: Option<f64>,
}

#[test]
fn one_sided_ranges_have_one_edge() {
    const MESSAGE: &str = "failed to satisfy constraint: Member must be";
    for (built, message) in [
        (Ends::builder().at_least(i64::MAX).at_most(i64::MIN).build(), None),
        (Ends::builder().at_least(0).at_most(-1).below(-1).build(), None),
        (Ends::builder().greatest(u64::MAX).float(f64::INFINITY).whole(59.5).build(), None),
        (Ends::builder().at_least(-1).build(), Some("/AtLeast' greater than or equal to 0")),
        (Ends::builder().at_most(0).build(), Some("/AtMost' less than or equal to -1")),
        (Ends::builder().below(0).build(), Some("/Below' less than or equal to -1")),
        (
            Ends::builder().greatest(u64::MAX - 1).build(),
            Some("/Greatest' greater than or equal to 18446744073709551615"),
        ),
        (Ends::builder().float(0.25).build(), Some("/Float' greater than or equal to 0.5")),
        (Ends::builder().float(f64::NAN).build(), Some("/Float' greater than or equal to 0.5")),
        (Ends::builder().whole(60.5).build(), Some("/Whole' between 0 and 60, inclusive")),
    ] {
        let expected: Vec<String> = message
            .iter()
            .filter_map(|message| message.split_once("' "))
            .map(|(path, limit)| format!("Value at '{path}' {MESSAGE} {limit}"))
            .collect();
        assert_eq!(outcome(built), expected);
    }
}

/// A share of a whole.
#[derive(Clone, Copy, PartialEq, Constrained)]
#[surefire(range = 0.0..=1.0)]
struct Share(f64);

/// A number of seconds.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(range = 0..=60)]
struct Seconds(i32);

#[test]
fn numbers_with_limits_of_their_own_keep_them() {
    assert_eq!(Share::new(1.0).map(|share| share.get()), Ok(1.0));
    assert!(Share::new(1.0_f64.next_up()).is_err());
    assert!(Share::new(f64::NAN).is_err());
    assert_eq!(Seconds::new(60).map(|seconds| seconds.get()), Ok(60));
    assert_eq!(
        outcome(Seconds::try_from(-1)),
        ["Value at '' failed to satisfy constraint: Member must be between 0 and 60, inclusive"]
    );
}
