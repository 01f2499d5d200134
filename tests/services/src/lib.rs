//! Services, generated when this package is built: see `build.rs`.
#![forbid(unsafe_code)]

/// Declares a module for each file that the build script wrote.
macro_rules! services {
    ($($cfg:ident: $($service:ident)*;)*) => {
        $($(
            #[cfg($cfg)]
            #[allow(missing_docs, reason = "generated without docs")]
            pub mod $service {
                include!(concat!(env!("OUT_DIR"), "/", stringify!($service), ".rs"));
            }
        )*)*
    };
}

services! {
    models: dynamodb kinesis kms secrets sfn sqs;
    botocore: ssm;
}
