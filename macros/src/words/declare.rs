//! Declares the words of a place as a struct: a field a word.

/// Declares a struct of words: parts that other structs declare, then a field a word.
macro_rules! words {
    (
        $(#[$doc:meta])*
        $vis:vis struct $name:ident {
            $(..$part:ident: $words:ty,)*
            $($field:ident: $value:ty = $spelling:expr,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Default)]
        $vis struct $name {
            $($vis $part: $words,)*
            $($vis $field: $crate::words::Slot<$value>,)*
        }

        impl $crate::words::Words for $name {
            fn list(&self, known: &mut Vec<$crate::words::Spelling>) {
                $($crate::words::Words::list(&self.$part, known);)*
                known.extend_from_slice(&[$($spelling),*]);
            }

            fn read(&mut self, reader: &mut $crate::words::Reader<'_, '_>) -> bool {
                $(if $crate::words::Words::read(&mut self.$part, reader) {
                    return true;
                })*
                $(if reader.is_at($spelling) {
                    self.$field.read($spelling, reader);
                    return true;
                })*
                false
            }
        }
    };
}
pub(crate) use words;
