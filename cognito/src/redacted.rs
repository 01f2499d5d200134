//! `Debug` for types whose contents are secret.

/// Expands to a `Debug` that prints the name of each type, and `<redacted>` for what is in it.
macro_rules! redacted {
    ($($name:ident $(<$lifetime:lifetime>)?),+ $(,)?) => {$(
        impl ::std::fmt::Debug for $name $(<$lifetime>)? {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(<redacted>)"))
            }
        }
    )+};
}

pub(crate) use redacted;
