//! Where bytes go: a `Vec`, a caller's buffer, or only a count.

use core::fmt;

/// A place that the writer puts bytes to.
pub trait Sink {
    /// Puts bytes at the end.
    fn put(&mut self, bytes: &[u8]);

    /// Takes a comma back, if one was put last.
    fn take_comma(&mut self);
}

impl<S: Sink> Sink for &mut S {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        (**self).put(bytes);
    }

    #[inline]
    fn take_comma(&mut self) {
        (**self).take_comma();
    }
}

#[cfg(feature = "alloc")]
impl Sink for alloc::vec::Vec<u8> {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    #[inline]
    fn take_comma(&mut self) {
        if self.last() == Some(&b',') {
            self.pop();
        }
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
    fn put(&mut self, bytes: &[u8]) {
        let end = self.len + bytes.len();
        match self.buffer.get_mut(self.len..end) {
            Some(place) => {
                place.copy_from_slice(bytes);
                self.len = end;
                self.last = bytes.last().copied().unwrap_or(self.last);
            }
            None => self.put_bytes(bytes),
        }
    }

    fn take_comma(&mut self) {
        self.take_last_comma();
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
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.len += bytes.len();
    }

    /// A closing bracket takes the comma's place, so the count is at most a little too high.
    #[inline]
    fn take_comma(&mut self) {}
}

/// The caller's buffer can't hold the payload.
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
