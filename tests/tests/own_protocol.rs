//! Protocols of another crate: one that differs in its headers, and one whose payload is not JSON.

use surefire::http::Uri;
use surefire::wire::{BufferTooSmall, Protocol, Sink, SliceSink, write};
use surefire::{Empty, Encode, Member, Request, ServiceError, StringMap, Timestamp, Writer};

#[derive(ServiceError)]
enum NoError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// JSON for a gateway.
enum Gateway {}

impl Protocol for Gateway {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/call";
    const CONTENT_TYPE: &'static str = "application/json";
    const IS_JSON: bool = true;
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.Greet", protocol = self::Gateway, auth = None, response = Empty,
    error = NoError, const,
)]
struct Greet<'a> {
    name: &'a str,
}

#[test]
fn a_protocol_is_a_type_of_any_crate() {
    const GREET: Greet<'static> = Greet::builder().name("Zoë").build_const();
    const BODY: &str = surefire::wire!(GREET);
    let wire = GREET.to_wire();
    assert_eq!((wire.method, &*wire.path), ("PUT", "/call"));
    assert_eq!(wire.headers[0], ("Content-Type", "application/json"));
    assert_eq!(wire.headers[1], ("X-Amz-Target", "Example.Greet"));
    assert_eq!(wire.body, BODY.as_bytes());
    for (endpoint, uri) in [
        ("https://example.com", "https://example.com/call"),
        ("https://example.com/base/", "https://example.com/base/call"),
    ] {
        let request = GREET.to_http(&Uri::from_static(endpoint)).unwrap();
        assert_eq!(request.method(), "PUT");
        assert_eq!(request.uri(), uri);
        assert_eq!(request.headers()["content-type"], "application/json");
    }
}

/// Text and numbers in bencode, as `BitTorrent` has it.
enum Bencode {}

impl Protocol for Bencode {
    const CONTENT_TYPE: &'static str = "application/x-bencode";

    fn write_body<T: Encode + ?Sized>(request: &T, out: &mut Vec<u8>) {
        write(request, &mut BencodeWriter(|bytes: &[u8]| out.extend_from_slice(bytes)));
    }

    fn write_body_to_slice<T: Encode + ?Sized>(
        request: &T,
        buffer: &mut [u8],
    ) -> Result<usize, BufferTooSmall> {
        let mut sink = SliceSink::new(buffer);
        write(request, &mut BencodeWriter(|bytes: &[u8]| sink.put(bytes)));
        sink.finish()
    }
}

struct BencodeWriter<P>(P);

impl<P: FnMut(&[u8])> Writer for BencodeWriter<P> {
    fn begin_structure(&mut self) {
        self.0(b"d");
    }
    fn end_structure(&mut self) {
        self.0(b"e");
    }
    fn begin_list(&mut self) {
        self.0(b"l");
    }
    fn end_list(&mut self) {
        self.0(b"e");
    }
    fn begin_map(&mut self) {
        self.0(b"d");
    }
    fn end_map(&mut self) {
        self.0(b"e");
    }
    fn name(&mut self, member: &'static Member) {
        self.str(member.name);
    }
    fn key(&mut self, key: &str) {
        self.str(key);
    }
    fn null(&mut self) {
        self.0(b"le");
    }
    fn bool(&mut self, value: bool) {
        self.int(value.into());
    }
    fn int(&mut self, value: i64) {
        self.0(format!("i{value}e").as_bytes());
    }
    fn uint(&mut self, value: u64) {
        self.0(format!("i{value}e").as_bytes());
    }
    fn float(&mut self, value: f32) {
        self.double(value.into());
    }
    fn double(&mut self, value: f64) {
        self.str(&value.to_string());
    }
    fn str(&mut self, value: &str) {
        self.blob(value.as_bytes());
    }
    fn blob(&mut self, value: &[u8]) {
        self.0(format!("{}:", value.len()).as_bytes());
        self.0(value);
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.int(value.seconds());
    }
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.Announce", protocol = crate::Bencode, auth = None, response = Empty,
    error = NoError, const,
)]
struct Announce<'a> {
    name: &'a str,
    hash: Option<&'a [u8]>,
    pieces: Option<&'a [i32]>,
    tags: Option<StringMap<'a>>,
    #[surefire(timestamp = "epoch-seconds")]
    at: Option<Timestamp>,
}

#[test]
fn a_payload_is_what_the_writer_of_a_protocol_makes_of_it() {
    const ANNOUNCE: Announce<'static> = Announce::builder()
        .name("Zoë")
        .hash(b"\x00\xFF")
        .pieces(&[1, -2])
        .tags(StringMap::from_pairs(&[("a", "b")]))
        .at(Timestamp::from_seconds(7))
        .build_const();
    let wire = ANNOUNCE.to_wire();
    assert_eq!(wire.headers[0], ("Content-Type", "application/x-bencode"));
    let body = b"d4:Name4:Zo\xC3\xAB4:Hash2:\x00\xFF6:Piecesli1ei-2ee4:Tagsd1:a1:be2:Ati7ee";
    assert_eq!(wire.body, body);
    let mut buffer = [0; 100];
    let len = surefire::Operation::write_body_to_slice(&ANNOUNCE, &mut buffer).unwrap();
    assert_eq!(buffer[..len], *body);
    let too_small = surefire::Operation::write_body_to_slice(&ANNOUNCE, &mut [0; 9]).unwrap_err();
    assert_eq!(too_small.needed, body.len());
}
