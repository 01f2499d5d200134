//! The run-time writer is the measure.

use super::{double, float};
use crate::wire::{JsonWriter, SliceSink};
use crate::writer::Writer;
use std::string::{String, ToString};

fn written(write: impl FnOnce(&mut JsonWriter<SliceSink<'_>>)) -> String {
    let mut buffer = [0; 400];
    let mut writer = JsonWriter::new(SliceSink::new(&mut buffer));
    write(&mut writer);
    let len = writer.finish().finish().unwrap();
    core::str::from_utf8(&buffer[..len]).unwrap().to_string()
}

fn assert_double(value: f64) {
    if value.is_finite() {
        let expected = written(|writer| writer.double(value));
        assert_eq!(double(value).as_str(), expected, "{:#x}", value.to_bits());
    }
}

fn assert_float(value: f32) {
    if value.is_finite() {
        let expected = written(|writer| writer.float(value));
        assert_eq!(float(value).as_str(), expected, "{:#x}", value.to_bits());
    }
}

/// Numbers that look random and are the same in every run (xorshift).
fn random(count: usize) -> impl Iterator<Item = u64> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    core::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    })
    .take(count)
}

#[test]
fn writes_random_floats_as_the_run_time_writer() {
    for bits in random(20_000) {
        assert_double(f64::from_bits(bits));
        // Near 1, where numbers of people are.
        assert_double(f64::from_bits(bits >> 12 | 0x3FF0_0000_0000_0000) * 1000.0);
        assert_float(f32::from_bits((bits >> 32) as u32));
    }
}

#[test]
fn writes_decimal_floats_as_the_run_time_writer() {
    for bits in random(20_000) {
        let (digits, power) = (bits % 1_000_000, i32::try_from(bits >> 58).unwrap() - 32);
        let text = std::format!("{digits}e{power}");
        assert_double(text.parse().unwrap());
        assert_float(text.parse().unwrap());
    }
}

#[test]
fn writes_every_power_and_its_neighbours() {
    for exponent in 0..0x7FF_u64 {
        for fraction in [0, 1, 2, (1 << 52) - 1, 1 << 51, 0x000A_AAAA_AAAA_AAAA] {
            assert_double(f64::from_bits(exponent << 52 | fraction));
        }
    }
    for exponent in 0..0xFF_u32 {
        for fraction in [0, 1, 2, (1 << 23) - 1, 1 << 22] {
            assert_float(f32::from_bits(exponent << 23 | fraction));
        }
    }
    for power in -330..310 {
        let value: f64 = std::format!("1e{power}").parse().unwrap();
        for near in [value, value.next_up(), value.next_down(), -value] {
            assert_double(near);
        }
    }
}

#[test]
fn writes_hard_cases() {
    for (value, text) in [
        (0.0, "0"),
        (-0.0, "-0"),
        (1.0, "1"),
        (100.0, "100"),
        (1000.0, "1e3"),
        (1234.0, "1234"),
        (0.1, "0.1"),
        (0.001, "1e-3"),
        (0.012, "0.012"),
        (0.3, "0.3"),
        (9.5, "9.5"),
        (5e-324, "5e-324"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
        (f64::MAX, "1.7976931348623157e308"),
        (9_007_199_254_740_993.0, "9007199254740992"),
        (2e-44, "2e-44"),
        (9.5e-3, "0.0095"),
        (8.41e21, "8.41e21"),
        (2.0_f64.powi(122), "5.316911983139664e36"),
        (4.891_559_871_276_714e-279, "4.891559871276714e-279"),
    ] {
        assert_double(value);
        assert_eq!(double(value).as_str(), text);
    }
    for value in [0.0, -0.0, 0.1, 0.3, f32::MIN_POSITIVE, f32::MAX, 1e-45, 16_777_216.0] {
        assert_float(value);
    }
}
