//! A secret is in no text that could end up in a log: every kind of member, marked on the member, on its
//! type or on what holds it, that is set, too long when it is built, or of a wrong type when it is read.

mod beside;
mod borrowed;
mod constant;
mod marker;
mod members;
mod newtypes;
mod outputs;
mod rows;
mod shapes;
mod told;
mod wrong;
