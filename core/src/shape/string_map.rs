//! `StringMap`: a borrowed map of strings.

use super::describe;
use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};
use crate::string_map::StringMap;

impl Encode for StringMap<'_> {
    #[inline]
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        visitor.string_map(self, limits);
    }
}

describe!([] StringMap<'_>, |generator, limits| crate::schema::of_map::<str>(generator, limits));
