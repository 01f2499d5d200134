//! Operations that answer page by page: the request of each page, asked for by the caller.

#[cfg(feature = "alloc")]
mod circle;
mod token;

#[cfg(feature = "alloc")]
use alloc::{borrow::ToOwned, string::String};
#[cfg(feature = "alloc")]
use core::borrow::Borrow;
use core::fmt;

#[cfg(feature = "alloc")]
use self::circle::Circle;
use crate::operation::Operation;

pub use self::token::{Given, NotGiven, Page, PageToken, TakesToken};

/// A request of an operation that answers page by page. Implemented by `#[derive(Request)]` with
/// the word `input_token` on the member that holds the token of a page.
///
/// An operation whose request has the token in a nested structure implements it by hand.
///
/// [`Pages`] has an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "no member of it is an `input_token`",
    note = "write `#[surefire(input_token)]` on the member of `{Self}` that holds the token of a page"
)]
pub trait Paginated: Operation {
    /// The token of a page: that of the [response](Page::Token).
    type Token: PageToken + ?Sized;

    /// The same request with members that live as long as a page is asked for.
    type At<'p>: Operation<
            Protocol = Self::Protocol,
            Auth = Self::Auth,
            Response = Self::Response,
            Error = Self::Error,
        >;

    /// The token that the request was built with: where its pages start.
    fn input_token(&self) -> Option<&Self::Token>;

    /// The token of the page after the one with this response: that of [`Page::next_token`].
    fn next_token(response: &Self::Response) -> Option<&Self::Token>;

    /// Whether the service ends a list by giving its last token again: as the [response
    /// says](Page::REPEATS_AT_END).
    const REPEATS_AT_END: bool = false;

    /// The request of the page at a token, or of the page that it asks for by itself; all other
    /// members stay the same. The service's own token is not checked against limits.
    fn page<'p>(&'p self, token: Option<&'p Self::Token>) -> Self::At<'p>;

    /// Names `At` without borrowing the request: otherwise rustc wants `where Self: 'p` on it, and
    /// then takes closures for any page (`FnMut(R::At<'_>)`) only where the request is `'static`.
    #[doc(hidden)]
    fn __any_page(_: &Self::At<'_>) {}
}

/// The service repeats the tokens of its pages, so its list would never end: a page gave the token that
/// it was asked for with, or the pages go round in a circle.
///
/// [`Pages::read`] gives it; see [`Pages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RepeatedToken;

impl fmt::Display for RepeatedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the service repeats the tokens of its pages: the list would never end")
    }
}

impl core::error::Error for RepeatedToken {}

/// The pages of a request, from the one that it asks for to the last.
///
/// It sends nothing. Ask for the request of a page, send it as you like, and show the response:
///
/// ```
/// # use surefire::{Output, Pages, RepeatedToken, Request, ServiceError};
/// # #[derive(ServiceError)]
/// # enum ListError { #[surefire(unknown)] Unknown(surefire::UnknownError) }
/// # #[derive(Output)]
/// # struct Names { #[surefire(output_token)] token: Option<String> }
/// # #[derive(Request)]
/// # #[surefire(
/// #     target = "A.B", protocol = AwsJson1_1, auth = None, response = Names, error = ListError,
/// # )]
/// # struct List<'a> { #[surefire(input_token)] token: Option<&'a str> }
/// # fn list<E: From<RepeatedToken>>(
/// #     request: List<'_>,
/// #     send: impl Fn(&List<'_>) -> Result<Names, E>,
/// # ) -> Result<(), E> {
/// let mut pages = Pages::of(request);
/// while let Some(request) = pages.next() {
///     let response = send(&request)?;
///     pages.read(&response)?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// That is the way in an `async` function too. [`responses`](Pages::responses) makes an iterator
/// of it, and [`stream`](Pages::stream) a stream. `T` is the token of a page, as it is kept.
#[cfg(feature = "alloc")]
#[derive(Clone)]
#[must_use = "pages are asked for by `next`"]
pub struct Pages<R, T = String> {
    request: R,
    /// Of the page to ask for; the first one has that of the request.
    token: Option<T>,
    circle: Circle<T>,
    is_over: bool,
}

#[cfg(feature = "alloc")]
impl<R, T> Pages<R, T> {
    /// Starts at the page that the request asks for.
    pub fn of(request: R) -> Self
    where
        R: Paginated<Token: ToOwned<Owned = T>>,
    {
        Pages { request, token: None, circle: Circle::new(), is_over: false }
    }
}

#[cfg(feature = "alloc")]
impl<R: Paginated> Pages<R, <R::Token as ToOwned>::Owned> {
    /// The request of the page to ask for; `None` after the last page.
    ///
    /// It is the same one until its response is [`read`](Self::read), so that it can be sent
    /// again.
    #[expect(clippy::should_implement_trait, reason = "what it gives borrows from it")]
    pub fn next(&mut self) -> Option<R::At<'_>> {
        if self.is_over {
            return None;
        }
        Some(self.request.page(self.token.as_ref().map(Borrow::borrow)))
    }

    /// Takes the token of the next page from a response. After the last page there is none, or that of the page itself if the response [says so](Page::REPEATS_AT_END).
    ///
    /// # Errors
    ///
    /// When the list would never end: the response has the token that the page was asked for with, or
    /// the pages go round in a circle. That is noticed at the latest after three times as many pages as
    /// there are different ones. There is no next page then.
    pub fn read(&mut self, response: &R::Response) -> Result<(), RepeatedToken> {
        let asked = self.token.as_ref().map(Borrow::borrow).or(self.request.input_token());
        let Some(next) = R::next_token(response) else {
            self.is_over = true;
            return Ok(());
        };
        if asked == Some(next) {
            self.is_over = true;
            return if R::REPEATS_AT_END { Ok(()) } else { Err(RepeatedToken) };
        }
        if self.circle.closes(asked, next) {
            self.is_over = true;
            return Err(RepeatedToken);
        }
        self.token = Some(next.to_owned());
        Ok(())
    }

    /// The responses, one a page, each asked for when it is wanted. An error is the last item.
    ///
    /// ```
    /// # use surefire::{Pages, Paginated, RepeatedToken};
    /// # fn list<R: Paginated, E: From<RepeatedToken>>(
    /// #     request: R,
    /// #     send: impl Fn(&R::At<'_>) -> Result<R::Response, E>,
    /// # ) -> Result<(), E> {
    /// for page in Pages::of(request).responses(|request| send(&request)) {
    ///     let page = page?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn responses<E, F>(mut self, mut send: F) -> impl Iterator<Item = Result<R::Response, E>>
    where
        E: From<RepeatedToken>,
        F: FnMut(R::At<'_>) -> Result<R::Response, E>,
    {
        core::iter::from_fn(move || {
            let outcome = send(self.next()?);
            let outcome = outcome.and_then(|response| {
                self.read(&response)?;
                Ok(response)
            });
            self.is_over |= outcome.is_err();
            Some(outcome)
        })
    }

    /// The responses as a stream, one a page, each asked for when it is wanted. An error is the
    /// last item.
    ///
    /// `send` makes what is sent from the request of a page, and gives a future that is free of
    /// that request. So a stream can be spawned, whether the client is borrowed or not:
    ///
    /// ```
    /// # #[cfg(feature = "http")]
    /// # mod example {
    /// # use surefire::http::{EndpointError, HttpRequest, Uri};
    /// # use surefire::{Pages, Paginated, RepeatedToken};
    /// # use futures_util::{Stream, TryStreamExt};
    /// # async fn list<R: Paginated, E: From<RepeatedToken> + From<EndpointError>>(
    /// #     request: R,
    /// #     endpoint: &Uri,
    /// #     send: impl AsyncFn(HttpRequest) -> Result<R::Response, E>,
    /// # ) -> Result<(), E> {
    /// use surefire::http::to_http;
    ///
    /// let pages = Pages::of(request).stream(|request| {
    ///     let request = to_http(&request, endpoint);
    ///     async { send(request?).await }
    /// });
    /// pages.try_for_each(|page| async move { Ok(()) }).await
    /// # }
    /// # }
    /// ```
    #[cfg(feature = "stream")]
    pub fn stream<E, F, Fut>(
        self,
        send: F,
    ) -> impl futures_util::Stream<Item = Result<R::Response, E>>
    where
        E: From<RepeatedToken>,
        F: FnMut(R::At<'_>) -> Fut,
        Fut: Future<Output = Result<R::Response, E>>,
    {
        futures_util::stream::try_unfold((self, send), async |(mut pages, mut send)| {
            let Some(response) = pages.next().map(&mut send) else {
                return Ok(None);
            };
            let response = response.await?;
            pages.read(&response)?;
            Ok(Some((response, (pages, send))))
        })
    }
}

/// Without the token, which may tell what is listed.
#[cfg(feature = "alloc")]
impl<R: fmt::Debug, T> fmt::Debug for Pages<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("request", &self.request)
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}
