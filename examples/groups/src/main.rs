//! Shows two requests about the groups of a user pool.

use example_groups::cognito::{AdminAddUserToGroupRequest, CreateGroupRequest};
use surefire::ValidationError;

/// Made and checked when this is compiled.
const ADMINS: CreateGroupRequest<'static> = CreateGroupRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .group_name("admins")
    .precedence(0)
    .build_const();

fn main() -> Result<(), ValidationError> {
    println!("{:?}", ADMINS.to_wire());
    let request = AdminAddUserToGroupRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .group_name("admins")
        .username("alice")
        .build()?;
    println!("{:?}", request.to_wire());
    Ok(())
}
