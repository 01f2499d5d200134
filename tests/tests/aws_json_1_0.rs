//! Smithy's test vectors, as awsJson 1.0: the same structures, with another word for the protocol.

mod vectors;

use surefire::AwsJson1_0 as Tested;
