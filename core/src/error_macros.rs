//! What all errors have, for the derives: hidden macros, as a line a variant that is transcribed costs a
//! build less than the same made of tokens.
//!
//! An author's lints come first, where items are made; elsewhere they stand on the `impl`.

/// `Display` and `Error`, by a trait that has them.
///
/// ```ignore
/// ::surefire::__error! { impl [] [UserNotFoundException] [] ErrorShape {} }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __error {
    (
        $(#[$lint:meta])*
        impl [$($generics:tt)*] [$type:ty] [$($clause:tt)*] $of:ident {}
    ) => {
        $(#[$lint])*
        #[automatically_derived]
        impl $($generics)* ::core::fmt::Display for $type $($clause)* {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::$of::display(self, __f)
            }
        }

        $(#[$lint])*
        #[automatically_derived]
        impl $($generics)* ::core::error::Error for $type $($clause)* {}
    };
}

/// The functions of `ServiceError`; the variant for unknown codes is the last one.
///
/// An error whose members are not those of the model leaves its code: it is then an unknown one. What a
/// type lacks is said where a function of its trait is called, by the type's own span, so that it is the
/// same message at the same place in both functions, which rustc shows once.
#[doc(hidden)]
#[macro_export]
macro_rules! __service_error {
    (
        $($code:pat => [$variant:ident $name:literal $type:ty])*;
        [$unknown:ident $unknown_name:literal $held:ty]
    ) => {
        fn decode_error(
            __code: &$crate::__private::str,
            __body: &$crate::__private::ErrorBody<'_>,
        ) -> Self {
            let __read = match __code {
                $($code => {
                    <$type as $crate::__private::ErrorShape>::read_error(__body, Self::$variant)
                })*
                _ => ::core::result::Result::Err($crate::__private::unknown_error(__code, __body)),
            };
            match __read {
                ::core::result::Result::Ok(__error) => __error,
                ::core::result::Result::Err(__error) => {
                    Self::$unknown(<$held as $crate::__private::UnknownVariant>::of(__error))
                }
            }
        }

        fn view(&self) -> $crate::__private::ErrorView<'_> {
            match self {
                $(Self::$variant(__error) => {
                    <$type as $crate::__private::ErrorShape>::view(__error, $name)
                })*
                Self::$unknown(__error) => {
                    <$held as $crate::__private::UnknownVariant>::view(__error, $unknown_name)
                }
            }
        }
    };
}

/// The functions that give the error of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_accessors {
    ($vis:vis $([$variant:ident $accessor:ident $docs:literal $error:ty])*) => {$(
        #[doc = $docs]
        #[must_use]
        $vis fn $accessor(&self) -> ::core::option::Option<&$error> {
            match self {
                Self::$variant(__error) => ::core::option::Option::Some(__error),
                _ => ::core::option::Option::None,
            }
        }
    )*};
}
