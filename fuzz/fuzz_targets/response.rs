//! A response of any bytes.

#![no_main]

libfuzzer_sys::fuzz_target!(|body: &[u8]| surefire_fuzz::read(200, None, body));
