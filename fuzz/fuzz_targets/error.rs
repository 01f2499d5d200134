//! An error of any bytes: the code of the header in the first line, the body behind it.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(2, |byte| *byte == b'\n');
    let (first, rest) = (parts.next(), parts.next());
    match (first, rest) {
        (Some(code), Some(body)) => surefire_fuzz::read(400, Some(code), body),
        _ => surefire_fuzz::read(503, None, bytes),
    }
});
