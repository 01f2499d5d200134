//! What an author may write around the derives: see `tests/`.
