#[automatically_derived]
impl ::surefire::__private::ServiceError for GreetError {
    ::surefire::__service_error! { < NobodyThereException as :: surefire :: __private :: ErrorShape > :: CODE => [NobodyThere "NobodyThere" NobodyThereException] ; [Unknown "Unknown" UnknownError] }
}
#[automatically_derived]
impl ::core::fmt::Debug for GreetError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&::surefire::__private::ServiceError::view(self), __f)
    }
}
::surefire::__error! { impl [] [GreetError] [] ServiceError { } }
#[allow(dead_code, unreachable_patterns)]
#[automatically_derived]
impl GreetError {
    ::surefire::__error_accessors! { pub [NobodyThere as_nobody_there "The error in [`NobodyThere`](Self::NobodyThere), or `None` if it is another." NobodyThereException] [Unknown as_unknown "The error in [`Unknown`](Self::Unknown), or `None` if it is another." UnknownError] }
}
