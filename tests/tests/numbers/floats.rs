//! Floats and doubles, bit for bit.

use std::hash::{BuildHasher, RandomState};

use surefire::Document;

use crate::{read, written};

/// Random bits, others in every run (the generator `SplitMix`).
struct Bits(u64);

impl Bits {
    fn new() -> Self {
        Bits(RandomState::new().hash_one(0))
    }
}

impl Iterator for Bits {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Some(mixed ^ (mixed >> 31))
    }
}

/// How many floats a test reads, in lists of a thousand.
const LISTS: usize = 1000;

/// Any finite double, and every other one between 0 and 1, where most of them are in use.
fn doubles() -> impl Iterator<Item = Vec<f64>> {
    let mut bits = Bits::new();
    let mut double = move |index| {
        if index % 2 == 0 {
            return bits.by_ref().map(f64::from_bits).find(|double| double.is_finite()).unwrap();
        }
        f64::from_bits(1_f64.to_bits() | (bits.next().unwrap() >> 12)) - 1.0
    };
    (0..LISTS).map(move |_| (0..1000).map(&mut double).collect())
}

fn floats() -> impl Iterator<Item = Vec<f32>> {
    let mut bits = Bits::new().flat_map(|bits| [bits, bits >> 32]);
    #[expect(clippy::cast_possible_truncation, reason = "half of the bits are one float")]
    let mut float =
        move |_| bits.find_map(|bits| Some(f32::from_bits(bits as u32)).filter(|f| f.is_finite()));
    (0..LISTS).map(move |_| (0..1000).filter_map(&mut float).collect())
}

fn list<T>(numbers: &[T], text: impl Fn(&T) -> String) -> String {
    let texts: Vec<String> = numbers.iter().map(text).collect();
    format!("[{}]", texts.join(","))
}

#[track_caller]
fn assert_same(numbers: &[f64], read: &[f64]) {
    let mut pairs = numbers.iter().zip(read);
    let other = pairs.find(|(number, read)| number.to_bits() != read.to_bits());
    assert!(other.is_none() && numbers.len() == read.len(), "{other:?}");
}

#[test]
fn a_million_doubles_are_read_back_bit_for_bit() {
    for (index, numbers) in doubles().enumerate() {
        let mut texts = vec![written(&numbers)];
        // Others write more digits, or no exponent.
        if index % 8 == 0 {
            texts.push(list(&numbers, |number| format!("{number:.16e}")));
            texts.push(list(&numbers, f64::to_string));
        }
        for text in texts {
            assert_same(&numbers, &read::<Vec<f64>>(&text).unwrap());
        }
    }
}

#[test]
fn a_million_floats_are_read_back_bit_for_bit() {
    for (index, numbers) in floats().enumerate() {
        let mut texts = vec![written(&numbers)];
        if index % 8 == 0 {
            texts.push(list(&numbers, |number| format!("{number:.8e}")));
            texts.push(list(&numbers, |number| f64::from(*number).to_string()));
        }
        for text in texts {
            // A float is a double with the same sign, so that one function compares both.
            let read = read::<Vec<f32>>(&text).unwrap();
            assert_same(&in_doubles(&numbers), &in_doubles(&read));
        }
    }
}

fn in_doubles(floats: &[f32]) -> Vec<f64> {
    floats.iter().copied().map(f64::from).collect()
}

#[test]
fn doubles_of_a_document_are_read_back_bit_for_bit() {
    let in_doubles = |document: &Document| -> Vec<f64> {
        document.as_array().unwrap().iter().filter_map(Document::as_f64).collect()
    };
    for numbers in doubles().take(LISTS / 8) {
        let document = read(&list(&numbers, |number| format!("{number:.16e}"))).unwrap();
        assert_same(&numbers, &in_doubles(&document));
        // And once more, as it is sent.
        assert_same(&numbers, &in_doubles(&read(&written(&document)).unwrap()));
    }
}

#[test]
fn the_edges_of_floats_are_read_back() {
    for double in [0.0, -0.0, f64::MIN, f64::MAX, f64::MIN_POSITIVE, 5e-324, 2_f64.powi(53) + 2.0] {
        assert_eq!(read::<f64>(&written(&double)).map(f64::to_bits), Some(double.to_bits()));
    }
    for float in [0.0, -0.0, f32::MIN, f32::MAX, f32::MIN_POSITIVE, 1e-45] {
        assert_eq!(read::<f32>(&written(&float)).map(f32::to_bits), Some(float.to_bits()));
    }
    for (text, double) in [
        ("1e-400", Some(0.0)),
        ("-0", Some(0.0)),
        ("1.7976931348623158e308", Some(f64::MAX)),
        ("1.7976931348623159e308", None),
        ("1e309", None),
        (r#""Infinity""#, Some(f64::INFINITY)),
        (r#""-Infinity""#, Some(f64::NEG_INFINITY)),
        (r#""1.5""#, None),
        (r#""inf""#, None),
    ] {
        assert_eq!(read::<f64>(text), double, "{text}");
    }
    assert!(read::<f64>("-0").is_some_and(f64::is_sign_negative));
    assert!(read::<f64>(&written(&f64::NAN)).is_some_and(f64::is_nan));
    assert_eq!(read::<f32>("3.4028236e38"), None);
    assert_eq!(read::<f32>(r#""NaN""#).map(f32::is_nan), Some(true));
}
