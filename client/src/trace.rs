//! Spans of `tracing`: one for a call, one in it for each attempt. Without the feature they are nothing.

#[cfg(feature = "tracing")]
pub(crate) use on::Trace;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::Trace;

#[cfg(feature = "tracing")]
mod on {
    use std::time::Duration;

    use tracing::field::Empty;
    use tracing::{Span, debug, debug_span};

    use crate::attempt::Attempt;

    /// The spans of a call. They show what [`Attempt`] does.
    #[derive(Clone)]
    pub(crate) struct Trace {
        call: Span,
        attempt: Span,
    }

    impl Trace {
        pub(crate) fn new(target: &'static str) -> Self {
            let call = debug_span!("call", operation = target, attempts = Empty);
            Trace { call, attempt: Span::none() }
        }

        /// An attempt begins.
        pub(crate) fn attempt(&mut self, number: u32) {
            self.call.record("attempts", number);
            self.attempt = debug_span!(
                parent: &self.call,
                "attempt",
                number,
                status = Empty,
                failure = Empty,
                request_id = Empty,
            );
        }

        /// It is over.
        pub(crate) fn received(&mut self, attempt: &Attempt) {
            match attempt.outcome {
                Ok(status) => self.attempt.record("status", status),
                Err(failure) => self.attempt.record("failure", tracing::field::debug(failure)),
            };
            if let Some(id) = &attempt.request_id {
                self.attempt.record("request_id", id.as_str());
            }
            self.attempt = Span::none();
        }

        /// Another attempt follows.
        pub(crate) fn waits(&self, delay: Duration) {
            debug!(parent: &self.call, ?delay, "the request is sent again");
        }

        /// Does something within the span of the attempt.
        pub(crate) fn within<T>(&self, work: impl FnOnce() -> T) -> T {
            self.attempt.in_scope(work)
        }

        #[cfg(feature = "async")]
        pub(crate) fn follow<F: Future>(&self, work: F) -> tracing::instrument::Instrumented<F> {
            tracing::Instrument::instrument(work, self.attempt.clone())
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::attempt::Attempt;

    #[derive(Clone)]
    pub(crate) struct Trace;

    #[expect(clippy::unused_self, reason = "the same as with the feature")]
    impl Trace {
        pub(crate) fn new(_: &'static str) -> Self {
            Trace
        }

        pub(crate) fn attempt(&mut self, _: u32) {}

        pub(crate) fn received(&mut self, _: &Attempt) {}

        pub(crate) fn waits(&self, _: Duration) {}

        pub(crate) fn within<T>(&self, work: impl FnOnce() -> T) -> T {
            work()
        }

        #[cfg(feature = "async")]
        pub(crate) fn follow<F: Future>(&self, work: F) -> F {
            work
        }
    }
}
