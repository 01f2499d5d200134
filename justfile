# What one does here, in the order that one comes to it. `just` lists it; `cargo install just`.
# Each recipe is a command that works without `just`, too.

[private]
default:
    @just --list --unsorted

# Print the first request: nothing is sent
[group('look')]
first:
    cargo run -p cognito-examples --example admin_confirm_sign_up

# Send it to an endpoint, such as that of an emulator
[group('look')]
send endpoint:
    cargo run -p cognito-examples --example admin_confirm_sign_up --features send -- --endpoint {{ endpoint }}

# Read the documentation of all crates
[group('look')]
docs:
    cargo doc --no-deps --all-features --open

# Run the tests; ARGUMENTS such as `-p surefire-tests --test shapes`
[group('work')]
test *arguments:
    cargo test {{ arguments }}

# What the compiler says about mistakes; PART of a path takes those cases only
[group('work')]
ui part='':
    cargo test -p surefire-ui-tests -- refuses accepts trybuild={{ part }}

# Format, and lint as the gate does
[group('work')]
lint:
    cargo fmt --all
    cargo clippy --all-targets --all-features -- -D warnings

# Write all that is generated or blessed anew: read the difference afterwards
[group('work')]
bless:
    TRYBUILD=overwrite cargo test -p surefire-ui-tests -p surefire-ui-tests-interop
    EXPANSIONS=overwrite cargo test -p surefire-macros expansions
    GENERATED=overwrite cargo test -p surefire-codegen --test cognito
    GENERATED=overwrite cargo test -p example-groups
    .ci/surface update

# Generate Rust from a model: `just generate model.json --operations Encrypt --out src/kms`
[group('work')]
generate *arguments:
    cargo run --quiet -p surefire-codegen --features cli -- generate {{ arguments }}

# Times and allocations beside other crates
[group('measure')]
bench:
    cd peers && cargo run --release -p peers-bench

# Compile time, by the number of members
[group('measure')]
compile-time:
    cd peers && cargo run --release -p peers-compile -- growth

# Fuzz a target of fuzz/fuzz_targets/; needs a nightly toolchain and cargo-fuzz
[group('measure')]
fuzz target *arguments:
    cargo +nightly fuzz run {{ target }} {{ arguments }}

# Start the emulators; then `. target/emulators/env`, and the tests that are ignored run
[group('gate')]
emulators:
    .ci/emulators start

# Stop them
[group('gate')]
emulators-stop:
    .ci/emulators stop

# The gate, or parts of it: `just gate lint test`
[group('gate')]
gate *parts:
    .ci/run {{ parts }}

# The crates as a registry gets them
[group('gate')]
package:
    .ci/package

# The long checks before a release, or some of them
[group('gate')]
full *checks:
    .ci/full {{ checks }}
