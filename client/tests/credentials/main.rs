//! Where credentials come from, and how long they are held.

mod cached;
mod sources;
