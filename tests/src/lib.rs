//! Integration tests of surefire: see `tests/`.
