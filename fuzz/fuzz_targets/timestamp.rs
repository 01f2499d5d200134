//! A timestamp of any text.

#![no_main]

use surefire::{Timestamp, TimestampFormat};

libfuzzer_sys::fuzz_target!(|text: &str| {
    for format in
        [TimestampFormat::EpochSeconds, TimestampFormat::DateTime, TimestampFormat::HttpDate]
    {
        if let Some(time) = Timestamp::parse(text, format) {
            assert!(time.subsec_nanos() < 1_000_000_000);
        }
    }
});
