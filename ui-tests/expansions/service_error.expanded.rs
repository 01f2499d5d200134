#[automatically_derived]
impl ::surefire::__private::ServiceError for GreetError {
    fn decode_error(
        __code: &::core::primitive::str,
        __body: &::surefire::__private::ErrorBody<'_>,
    ) -> Self {
        let __read = || {
            ::core::option::Option::Some(match __code {
                "NobodyThereException" => Self::NobodyThereException {
                    message: ::surefire::__private::ErrorBody::message(__body),
                },
                "TooManyGreetingsException" => Self::TooManyGreetingsException {
                    message: ::surefire::__private::ErrorBody::message(__body),
                },
                _ => return ::core::option::Option::None,
            })
        };
        ::core::option::Option::unwrap_or_else(__read(), || Self::Unknown {
            code: ::core::convert::From::from(__code),
            message: ::surefire::__private::ErrorBody::message(__body),
        })
    }
    fn code(&self) -> &::core::primitive::str {
        match self {
            Self::NobodyThereException { .. } => "NobodyThereException",
            Self::TooManyGreetingsException { .. } => "TooManyGreetingsException",
            Self::Unknown { code, .. } => code,
        }
    }
    fn message(&self) -> ::core::option::Option<&::core::primitive::str> {
        #[allow(unreachable_patterns)]
        match self {
            Self::NobodyThereException { message, .. } => ::core::option::Option::as_deref(message),
            Self::TooManyGreetingsException { message, .. } => {
                ::core::option::Option::as_deref(message)
            }
            Self::Unknown { message, .. } => ::core::option::Option::as_deref(message),
            _ => ::core::option::Option::None,
        }
    }
    fn is_throttling(&self) -> ::core::primitive::bool {
        match self {
            Self::TooManyGreetingsException { .. } => true,
            _ => ::surefire::__private::is_throttling_code(
                ::surefire::__private::ServiceError::code(self),
            ),
        }
    }
    fn is_retryable(&self) -> ::core::primitive::bool {
        match self {
            _ => ::surefire::__private::is_retryable_by_code(self),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Display for GreetError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::surefire::__private::display_error(self, __f)
    }
}
#[automatically_derived]
impl ::core::error::Error for GreetError {}
