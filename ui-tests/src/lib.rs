//! What the compiler says about mistakes: see `tests/`.
