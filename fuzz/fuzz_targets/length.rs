//! The count of characters, against that of the standard library.

#![no_main]

use libfuzzer_sys::fuzz_target;
use surefire::constraint::Length;

fuzz_target!(|text: &str| {
    let count = text.chars().count();
    assert!(Length::new(Some(count), Some(count)).allows_str(text));
    assert!(!Length::new(Some(count + 1), None).allows_str(text));
    if let Some(less) = count.checked_sub(1) {
        assert!(!Length::new(None, Some(less)).allows_str(text));
        assert!(Length::new(Some(less), Some(count + 1)).allows_str(text));
    }
});
