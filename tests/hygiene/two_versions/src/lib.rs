//! Two versions of `surefire` in one crate. What a derive writes names the one that `crate` says, and
//! asks that one for its features: the first has all of them, the other has none.

/// Shapes of one version, the same for both.
macro_rules! shapes {
    ($krate:ident: $($word:ident),*) => {
        use $krate::{Constrained, IntEnum, Request, StringEnum, Structure, Union};

        /// 1 to 8 small letters.
        #[derive(Clone, Copy, Constrained)]
        #[surefire(crate = ::$krate, length = 1..=8, pattern = "^[a-z]+$", $($word),*)]
        pub struct Name<'a>(&'a str);

        /// A colour.
        #[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
        #[surefire(crate = ::$krate, $($word),*)]
        pub enum Colour<'a> {
            /// Red.
            Red,
            /// Another one.
            #[surefire(unknown)]
            Other(&'a str),
        }

        /// A text of any kind.
        #[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
        #[surefire(crate = ::$krate, $($word),*)]
        pub enum Medium<T> {
            /// By phone.
            Sms,
            /// Another one.
            #[surefire(unknown)]
            Other(T),
        }

        /// A size.
        #[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
        #[surefire(crate = ::$krate, deny_unknown, $($word),*)]
        pub enum Size {
            /// The small one.
            Small = 1,
        }

        /// A choice.
        #[derive(Clone, Copy, Union)]
        #[surefire(crate = ::$krate, const, $($word),*)]
        pub enum Choice<'a> {
            /// Its name.
            Name(Name<'a>),
        }

        /// A structure that owns what it holds.
        #[derive(Clone, Copy, Structure)]
        #[surefire(crate = ::$krate, output, $($word),*)]
        pub struct Screen {
            /// Its width.
            width: Size,
        }

        /// A response.
        #[derive(Clone, Copy, Debug)]
        pub struct Unread;

        /// An operation.
        #[derive(Clone, Copy, Request)]
        #[surefire(
            crate = ::$krate, target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
            response = Unread, error = Unread, host_prefix = "{Zone}.", $($word),*
        )]
        pub struct Operation<'a> {
            /// A part of the host.
            zone: &'a str,
            /// A name.
            #[surefire(parse)]
            name: Name<'a>,
            /// A colour.
            colour: Option<Colour<'a>>,
            /// A medium.
            medium: Option<Medium<&'a str>>,
            /// A choice.
            choice: Option<Choice<'a>>,
            /// A size.
            size: Option<Screen>,
        }

        /// A valid operation.
        ///
        /// # Panics
        ///
        /// Never.
        #[must_use]
        pub fn operation() -> Operation<'static> {
            let size = Screen::builder().width(Size::Small).build().ok();
            let operation = Operation::builder().zone("a").name("alice").colour(Colour::Red);
            let operation = operation.medium(Medium::Sms).maybe_size(size);
            let choice = Choice::Name($krate::lit!(Name, "bob"));
            operation.choice(choice).build().expect("it is valid")
        }
    };
}

/// Shapes of the first version.
pub mod first {
    shapes!(surefire: serialize, json_schema);
}

/// Shapes of the other version.
#[allow(clippy::result_large_err, reason = "without an allocator, an error holds its violations")]
pub mod second {
    shapes!(other:);
}

#[cfg(test)]
mod tests {
    use super::{first, second};
    use other::Operation as _;

    #[test]
    fn each_version_writes_its_own_shapes() {
        let wire = first::operation().to_wire();
        let mut buffer = [0; 256];
        let length = second::operation().write_body_to_slice(&mut buffer).unwrap();
        assert_eq!(wire.body, &buffer[..length]);
        assert_eq!(wire.host_prefix.as_deref(), Some("a."));
    }

    #[test]
    fn each_version_checks_its_own_shapes() {
        let first: surefire::ValidationError = first::Name::new("A").unwrap_err();
        let second: other::ValidationError = second::Name::new("A").unwrap_err();
        assert_eq!(first.to_string(), second.to_string());
    }

    #[test]
    fn only_the_version_with_the_feature_reads() {
        fn is_read<T: surefire::Decode>() {}
        is_read::<first::Screen>();
        let uri = surefire::http::Uri::from_static("https://example.com");
        assert!(first::operation().to_http(&uri).is_ok());
        // Where there is no allocator, the form that borrows has the values.
        assert_eq!(second::Medium::<&str>::VALUES, ["Sms"]);
        assert_eq!(first::Medium::<String>::VALUES, ["Sms"]);
    }
}
