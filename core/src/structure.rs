//! What a structure is.

use crate::check::{Depth, check};
use crate::encode::Encode;
use crate::member::Member;
use crate::violation::ValidationError;

/// A structure of a service model. Implemented by `#[derive(Structure)]` and `#[derive(Request)]`.
///
/// ```
/// use surefire::Structure;
///
/// #[derive(Structure)]
/// struct Greeting<'a> {
///     #[surefire(length = 1..=8)]
///     name: &'a str,
/// }
///
/// assert_eq!(Greeting::NAME, "Greeting");
/// assert_eq!(Greeting::MEMBERS[0].name, "Name");
/// let long = Greeting::builder().name("Wolfeschlegelstein").build_unchecked();
/// assert_eq!(long.validate().unwrap_err().count(), 1);
/// ```
pub trait Structure: Encode {
    /// The name of the shape.
    const NAME: &'static str;
    /// The members, in the order in which they are written.
    const MEMBERS: &'static [Member];

    /// Checks every limit.
    ///
    /// The builder has done so; this is for a structure that was filled by other means, and for values
    /// that deliberately were not checked.
    ///
    /// # Errors
    ///
    /// Every violation, in the order of the members.
    fn validate(&self) -> Result<(), ValidationError> {
        check(self, Depth::All)
    }
}
