//! Smithy's test vectors, as awsJson 1.1.

mod vectors;

use surefire::AwsJson1_1 as Tested;
