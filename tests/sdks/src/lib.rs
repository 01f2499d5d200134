//! Six small SDKs, written by hand as a newcomer would: each operation is a struct with limits and docs, and
//! the derives do the rest. What they send is held to what botocore sends.
//!
//! | module | what is of interest in it |
//! | --- | --- |
//! | [`kms`] | requests that are `const`: blobs, an enum in a list, pages that end by a `bool` |
//! | [`secrets_manager`] | what is never printed, and idempotency tokens |
//! | [`sqs`] | batches, which have a type of their own, and maps of attributes |
//! | [`dynamodb`] | a union that holds itself, sent and read |
//! | [`step_functions`] | JSON in strings, and timestamps |
//! | [`ssm`] | filters, and lists that are sets |
//!
//! What of the library is used where, by the one who writes an SDK or by who uses it (`consumer/`):
//!
//! | what | where |
//! | --- | --- |
//! | `into`: setters take what can be made into a `String` | the requests of [`sqs`], [`dynamodb`] and [`ssm`]; on a member, [`sqs::SendMessageBatch`] takes a `Vec` for its own type |
//! | `append`: a setter that adds | tags and attributes of [`sqs::CreateQueue`] and [`sqs::SendMessage`], names and values of [`dynamodb::Query`], tables of [`dynamodb::BatchWriteItem`], filters of [`ssm::DescribeParameters`] |
//! | `one_of`, `at_most_one_of` | [`kms::GenerateDataKey`], [`secrets_manager::PutSecretValue`]; [`secrets_manager::CreateSecret`], [`step_functions::ListExecutions`] |
//! | `check = path(a, b)` | [`step_functions::CreateStateMachine`] |
//! | `check` of a member, of its items, of its keys | [`dynamodb::BatchWriteItem`]; [`ssm::GetParametersByPath`]; [`sqs::SendMessage`] |
//! | limits from constants, and by type (`like`) | [`sqs::MAX_DELAY`], [`dynamodb::MAX_WRITES`], [`secrets_manager::MAX_VALUE`]; [`kms::GrantToken`], [`secrets_manager::VersionStage`] |
//! | `into_builder` | [`dynamodb::ExportTable`] with another token, [`step_functions::StartExecution`] in `consumer/src/orders.rs` |
//! | `parts = Name`, `into_parts()` | [`dynamodb::BatchWriteItemParts`] in `consumer/src/batches.rs` |
//! | `Hash` and `Eq` of a request | [`ssm::GetParameter`] in `consumer/src/settings.rs` |
//! | errors that are compared | [`kms::KmsError`] in `tests/responses.rs`, and a `ValidationError` in `consumer/tests/shop.rs` |
//! | `infallible`, `build_infallible()` | [`sqs::DeleteMessage`] in `consumer/src/orders.rs`, [`ssm::GetParameter`] |
//! | `to_json`, `from_json` | `consumer/src/cache.rs`, `consumer/src/orders.rs` |
//! | `builder = Name`, `module = name`; `setter = name` | [`sqs::BatchEntryBuilder`] and [`sqs::entry`]; [`step_functions::CreateStateMachine`] |
//! | a half-filled builder by its type, and a helper that asks for a state | `consumer/src/vault.rs`; `in_order` in `consumer/src/orders.rs` |
//! | `messages`, `fill`: a form in two languages | `consumer/src/form.rs` |
//! | a member type of the author's own | [`sqs::Batch`] |
//! | `Box<str>`, and sets | [`ssm::PutParameter`]; [`ssm::DeleteParameters`], [`dynamodb::AttributeValue`] |

pub mod dynamodb;
pub mod kms;
pub mod secrets_manager;
pub mod sqs;
pub mod ssm;
pub mod step_functions;

/// Handed on, so that who uses an SDK names one crate.
pub use surefire;
