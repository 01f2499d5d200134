//! Where bytes go: a caller's buffer, or only a count.

use core::fmt;

/// A place that the writer puts bytes to.
pub trait Sink {
    /// Whether the bytes are needed, not only their number.
    const KEEPS: bool = true;

    /// Puts bytes at the end.
    fn put(&mut self, bytes: &[u8]);

    /// Puts several pieces at the end, with one look at the room for all.
    #[inline]
    fn put_all<const N: usize>(&mut self, pieces: [&[u8]; N]) {
        for piece in pieces {
            self.put(piece);
        }
    }

    /// Takes a comma back, if one was put last.
    fn take_comma(&mut self);
}

impl<S: Sink> Sink for &mut S {
    const KEEPS: bool = S::KEEPS;

    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        (**self).put(bytes);
    }

    #[inline]
    fn put_all<const N: usize>(&mut self, pieces: [&[u8]; N]) {
        (**self).put_all(pieces);
    }

    #[inline]
    fn take_comma(&mut self) {
        (**self).take_comma();
    }
}

#[cfg(feature = "alloc")]
impl Sink for alloc::vec::Vec<u8> {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    fn take_comma(&mut self) {
        self.pop_if(|last| *last == b',');
    }
}

/// A caller's buffer. Past its end bytes are counted, so that the error can tell the size needed.
#[derive(Debug)]
pub struct SliceSink<'b> {
    buffer: &'b mut [u8],
    len: usize,
    last: u8,
}

impl<'b> SliceSink<'b> {
    /// Writes from the start of `buffer`.
    #[must_use]
    pub const fn new(buffer: &'b mut [u8]) -> Self {
        SliceSink { buffer, len: 0, last: 0 }
    }

    pub(crate) const fn put_bytes(&mut self, bytes: &[u8]) {
        let room = self.buffer.len().saturating_sub(self.len);
        let fits = if room < bytes.len() { room } else { bytes.len() };
        if fits < 64 {
            // In a `const`, a slice costs as much as a few dozen bytes.
            let mut index = 0;
            while index < fits {
                self.buffer[self.len + index] = bytes[index];
                index += 1;
            }
        } else {
            let (_, place) = self.buffer.split_at_mut(self.len);
            place.split_at_mut(fits).0.copy_from_slice(bytes.split_at(fits).0);
        }
        self.len += bytes.len();
        if let Some(last) = bytes.last() {
            self.last = *last;
        }
    }

    pub(crate) const fn take_last_comma(&mut self) {
        if self.last == b',' {
            self.len -= 1;
            self.last = 0;
        }
    }

    /// The number of bytes put, those that did not fit included.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// The number of bytes written.
    pub fn finish(self) -> Result<usize, BufferTooSmall> {
        if self.len <= self.buffer.len() {
            Ok(self.len)
        } else {
            Err(BufferTooSmall { needed: self.len })
        }
    }
}

impl Sink for SliceSink<'_> {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        let Some(last) = bytes.last() else { return };
        let end = self.len + bytes.len();
        if let Some(place) = self.buffer.get_mut(self.len..end) {
            copy(place, bytes);
        } else {
            self.keep_what_fits(bytes);
        }
        self.len = end;
        self.last = *last;
    }

    #[inline]
    fn put_all<const N: usize>(&mut self, pieces: [&[u8]; N]) {
        let len: usize = pieces.iter().map(|piece| piece.len()).sum();
        let Some(mut place) = self.buffer.get_mut(self.len..self.len + len) else {
            for piece in pieces {
                self.put(piece);
            }
            return;
        };
        for piece in pieces {
            let (to, rest) = place.split_at_mut(piece.len());
            copy(to, piece);
            place = rest;
        }
        self.len += len;
        self.last = pieces.last().and_then(|piece| piece.last()).copied().unwrap_or(self.last);
    }

    #[inline]
    fn take_comma(&mut self) {
        self.take_last_comma();
    }
}

impl SliceSink<'_> {
    #[cold]
    fn keep_what_fits(&mut self, bytes: &[u8]) {
        if let Some(place) = self.buffer.get_mut(self.len..) {
            place.iter_mut().zip(bytes).for_each(|(place, byte)| *place = *byte);
        }
    }
}

/// Copies all of `from`, which is as long as `to`: up to 32 bytes as two blocks that may overlap,
/// which saves the call that a copy of unknown length is.
#[inline]
fn copy(to: &mut [u8], from: &[u8]) {
    match from.len() {
        17..=32 => blocks::<16>(to, from),
        9..=16 => blocks::<8>(to, from),
        5..=8 => blocks::<4>(to, from),
        3..=4 => blocks::<2>(to, from),
        _ => to.copy_from_slice(from),
    }
}

/// The first and the last `N` bytes.
#[inline]
fn blocks<const N: usize>(to: &mut [u8], from: &[u8]) {
    if let (Some(to), Some(from)) = (to.first_chunk_mut::<N>(), from.first_chunk::<N>()) {
        *to = *from;
    }
    if let (Some(to), Some(from)) = (to.last_chunk_mut::<N>(), from.last_chunk::<N>()) {
        *to = *from;
    }
}

/// Counts bytes, to allocate once.
#[cfg(feature = "alloc")]
#[derive(Debug, Default)]
pub(crate) struct CountSink {
    pub(crate) len: usize,
}

#[cfg(feature = "alloc")]
impl Sink for CountSink {
    const KEEPS: bool = false;

    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.len += bytes.len();
    }

    /// A closing bracket takes the comma's place, so the count is at most a little too high.
    #[inline]
    fn take_comma(&mut self) {}
}

/// The caller's buffer can't hold the payload.
///
/// ```
/// use surefire::Operation;
/// use surefire::wire::BufferTooSmall;
///
/// /// Writes into a buffer that is kept.
/// fn write<'b, O: Operation>(operation: &O, buffer: &'b mut [u8]) -> Result<&'b [u8], BufferTooSmall> {
///     let length = operation.write_body_to_slice(buffer)?;
///     Ok(&buffer[..length])
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BufferTooSmall {
    /// The number of bytes that the payload takes.
    pub needed: usize,
}

impl fmt::Display for BufferTooSmall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the payload takes {} bytes, more than the buffer holds", self.needed)
    }
}

impl core::error::Error for BufferTooSmall {}

#[cfg(test)]
mod tests {
    use super::{Sink, SliceSink};

    #[test]
    fn copies_every_length() {
        let from: std::vec::Vec<u8> = (1..=100).collect();
        for len in 0..=100 {
            let mut buffer = [0; 101];
            let mut sink = SliceSink::new(&mut buffer);
            sink.put(&from[..len]);
            assert_eq!(sink.finish(), Ok(len));
            assert_eq!(buffer[..len], from[..len]);
            assert_eq!(buffer[len], 0);
        }
    }

    #[test]
    fn counts_what_does_not_fit() {
        let mut buffer = [0; 4];
        let mut sink = SliceSink::new(&mut buffer);
        sink.put(b"abc");
        sink.put(b"def");
        sink.put(b"g");
        assert_eq!(sink.finish().unwrap_err().needed, 7);
        assert_eq!(&buffer, b"abcd");
    }
}
