//! Shapes that not everybody sees.

/// The number of bytes of some payloads.
#[must_use]
pub fn count() -> usize {
    in_crate::count() + outer::count() + private()
}

/// `pub(crate)`
mod in_crate {
    use surefire::{Constrained, ErrorShape, Output, Request, ServiceError, StringEnum, Structure};

    /// 1 to 8 characters.
    #[derive(Clone, Copy, Constrained)]
    #[surefire(serialize, json_schema, length = 1..=8, pattern = "^[a-z]+$")]
    pub(crate) struct Name<'a>(&'a str);

    /// A colour.
    #[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
    #[surefire(serialize, json_schema)]
    pub(crate) enum Colour<T = String> {
        /// Red.
        Red,
        /// Another one.
        #[surefire(unknown)]
        Other(T),
    }

    /// A structure.
    #[derive(Clone, Copy, Structure)]
    #[surefire(serialize, json_schema, const)]
    pub(crate) struct Attribute<'a> {
        /// Its name.
        #[surefire(parse)]
        name: Name<'a>,
    }

    /// An operation.
    #[derive(Clone, Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
        response = Response, error = Failure,
    )]
    pub(crate) struct OperationRequest<'a> {
        /// A colour.
        colour: Colour<&'a str>,
        /// Structures.
        attributes: Option<&'a [Attribute<'a>]>,
        /// Strings.
        strings: Option<Vec<String>>,
    }

    /// An answer.
    #[derive(Clone, Output)]
    pub(crate) struct Response {
        /// A colour.
        pub(crate) colour: Option<Colour>,
    }

    /// Nothing there.
    #[derive(Clone, ErrorShape)]
    pub(crate) struct NotFoundException {
        /// What the service says.
        pub(crate) message: Option<String>,
    }

    /// A refusal.
    #[derive(Clone, ServiceError)]
    pub(crate) enum Failure {
        /// Nothing there.
        NotFoundException(NotFoundException),
        /// Something newer.
        #[surefire(unknown)]
        Unknown(surefire::UnknownError),
    }

    /// The number of bytes of a payload.
    pub(crate) fn count() -> usize {
        let attributes = [Attribute::builder().name("a").build_unchecked()];
        let request =
            OperationRequest::builder().colour(Colour::Red).attributes(&attributes).build();
        let Ok(request) = request else { return 0 };
        let response = Response { colour: None };
        let is_unset = response.colour.is_none();
        request.to_wire().body.len() + usize::from(is_unset)
    }
}

/// `pub(super)`
mod outer {
    /// Inside of it.
    mod inner {
        use surefire::{
            Constrained, ErrorShape, Output, Request, ServiceError, StringEnum, Structure,
        };

        /// 1 to 8 characters.
        #[derive(Clone, Copy, Constrained)]
        #[surefire(serialize, json_schema, length = 1..=8, pattern = "^[a-z]+$")]
        pub(super) struct Name<'a>(&'a str);

        /// A colour.
        #[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
        #[surefire(serialize, json_schema)]
        pub(super) enum Colour<T = String> {
            /// Red.
            Red,
            /// Another one.
            #[surefire(unknown)]
            Other(T),
        }

        /// A structure.
        #[derive(Clone, Copy, Structure)]
        #[surefire(serialize, json_schema, const)]
        pub(super) struct Attribute<'a> {
            /// Its name.
            #[surefire(parse)]
            name: Name<'a>,
        }

        /// An operation.
        #[derive(Clone, Request)]
        #[surefire(serialize, json_schema)]
        #[surefire(
            target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
            response = Response, error = Failure,
        )]
        pub(super) struct OperationRequest<'a> {
            /// A colour.
            colour: Colour<&'a str>,
            /// Structures.
            attributes: Option<&'a [Attribute<'a>]>,
            /// Strings.
            strings: Option<Vec<String>>,
        }

        /// An answer.
        #[derive(Clone, Output)]
        pub(super) struct Response {
            /// A colour.
            pub(super) colour: Option<Colour>,
        }

        /// Nothing there.
        #[derive(Clone, ErrorShape)]
        pub(super) struct NotFoundException {
            /// What the service says.
            pub(super) message: Option<String>,
        }

        /// A refusal.
        #[derive(Clone, ServiceError)]
        pub(super) enum Failure {
            /// Nothing there.
            NotFoundException(NotFoundException),
            /// Something newer.
            #[surefire(unknown)]
            Unknown(surefire::UnknownError),
        }

        /// The number of bytes of a payload.
        pub(super) fn count() -> usize {
            let attributes = [Attribute::builder().name("a").build_unchecked()];
            let request =
                OperationRequest::builder().colour(Colour::Red).attributes(&attributes).build();
            let Ok(request) = request else { return 0 };
            let response = Response { colour: None };
            let is_unset = response.colour.is_none();
            request.to_wire().body.len() + usize::from(is_unset)
        }
    }

    /// The number of bytes of a payload.
    pub(super) fn count() -> usize {
        inner::count()
    }
}

/// Of a function's own.
fn private() -> usize {
    use surefire::{Constrained, ErrorShape, Output, Request, ServiceError, StringEnum, Structure};

    /// 1 to 8 characters.
    #[derive(Clone, Copy, Constrained)]
    #[surefire(serialize, json_schema, length = 1..=8, pattern = "^[a-z]+$")]
    struct Name<'a>(&'a str);

    /// A colour.
    #[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
    #[surefire(serialize, json_schema)]
    enum Colour<T = String> {
        /// Red.
        Red,
        /// Another one.
        #[surefire(unknown)]
        Other(T),
    }

    /// A structure.
    #[derive(Clone, Copy, Structure)]
    #[surefire(serialize, json_schema, const)]
    struct Attribute<'a> {
        /// Its name.
        #[surefire(parse)]
        name: Name<'a>,
    }

    /// An operation.
    #[derive(Clone, Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
        response = Response, error = Failure,
    )]
    struct OperationRequest<'a> {
        /// A colour.
        colour: Colour<&'a str>,
        /// Structures.
        attributes: Option<&'a [Attribute<'a>]>,
        /// Strings.
        strings: Option<Vec<String>>,
    }

    /// An answer.
    #[derive(Clone, Output)]
    struct Response {
        /// A colour.
        colour: Option<Colour>,
    }

    /// Nothing there.
    #[derive(Clone, ErrorShape)]
    struct NotFoundException {
        /// What the service says.
        message: Option<String>,
    }

    /// A refusal.
    #[derive(Clone, ServiceError)]
    enum Failure {
        /// Nothing there.
        NotFoundException(NotFoundException),
        /// Something newer.
        #[surefire(unknown)]
        Unknown(surefire::UnknownError),
    }

    /// The number of bytes of a payload.
    fn count() -> usize {
        let attributes = [Attribute::builder().name("a").build_unchecked()];
        let request =
            OperationRequest::builder().colour(Colour::Red).attributes(&attributes).build();
        let Ok(request) = request else { return 0 };
        let response = Response { colour: None };
        let is_unset = response.colour.is_none();
        request.to_wire().body.len() + usize::from(is_unset)
    }

    count()
}
