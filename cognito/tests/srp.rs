//! The client's side of SRP, against vectors of other implementations.
//!
//! Each vector was made by a server written for it in Python, and its proof is the same by pycognito
//! 2024.5.1 and by amazon-cognito-identity-js 6.3.21, with the same secret number `a`.
#![cfg(feature = "srp")]

use std::collections::HashMap;
use std::time::SystemTime;

use serde_json::Value;
use surefire::Timestamp;
use surefire_cognito::srp::{Challenge, Credentials, DeviceVerifier, Session, SrpError};

const POOL: &str = "us-east-1_EXAMPLE";

const PRIME: &str = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74\
                     020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437\
                     4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED\
                     EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05\
                     98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB\
                     9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B\
                     E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718\
                     3995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33\
                     A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7\
                     ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864\
                     D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2\
                     08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF";

struct Vector(Value);

impl Vector {
    fn all() -> Vec<Vector> {
        let vectors: Vec<Value> = serde_json::from_str(include_str!("vectors/srp.json")).unwrap();
        assert!(vectors.len() > 10);
        vectors.into_iter().map(Vector).collect()
    }

    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap()
    }

    fn bytes<const N: usize>(&self, name: &str) -> [u8; N] {
        let digits = format!("{:0>width$}", self.text(name), width = 2 * N);
        std::array::from_fn(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap())
    }

    fn session(&self) -> Session {
        Session::with_secret(&self.bytes("a")).unwrap()
    }

    fn challenge(&self) -> Challenge<'_> {
        Challenge {
            salt: self.text("salt"),
            srp_b: self.text("srp_b"),
            secret_block: self.text("secret_block"),
        }
    }

    fn time(&self) -> Timestamp {
        Timestamp::from_seconds(self.0["time"].as_i64().unwrap())
    }

    /// The proof for this password.
    fn claim_signature(&self, password: &str) -> String {
        let (realm, name) = (self.text("realm"), self.text("name"));
        let pool_id = format!("us-east-1_{realm}");
        let credentials = if self.0["device"] == true {
            Credentials::device(realm, name, password)
        } else {
            Credentials::user(&pool_id, name, password).unwrap()
        };
        let challenge = self.challenge();
        let answer = self.session().answer(&challenge, &credentials, self.time()).unwrap();
        assert_eq!(answer.timestamp(), self.text("timestamp"));
        assert_eq!(answer.secret_block(), self.text("secret_block"));
        answer.claim_signature().to_owned()
    }
}

#[test]
fn proofs_are_those_of_other_implementations() {
    for vector in Vector::all() {
        let what = vector.text("what");
        assert_eq!(vector.session().a(), vector.text("srp_a"), "{what}");
        let signature = vector.claim_signature(vector.text("password"));
        assert_eq!(signature, vector.text("claim_signature"), "{what}");
    }
}

#[test]
fn another_password_gives_another_proof() {
    let vector = &Vector::all()[0];
    assert_ne!(vector.claim_signature("Correct horse"), vector.text("claim_signature"));
}

#[test]
fn verifiers_of_devices_are_those_of_other_implementations() {
    for vector in Vector::all() {
        let (realm, name) = (vector.text("realm"), vector.text("name"));
        let device = Credentials::device(realm, name, vector.text("password"));
        let verifier = DeviceVerifier::new(&device, &vector.bytes("salt"));
        let what = vector.text("what");
        assert_eq!(verifier.salt(), vector.text("salt_base64"), "{what}");
        assert_eq!(verifier.password_verifier(), vector.text("verifier_base64"), "{what}");
        assert_eq!(verifier.password(), vector.text("password"), "{what}");
    }
}

fn answer(challenge: &Challenge<'_>) -> Result<String, SrpError> {
    let session = Session::with_secret(&[1; 128]).unwrap();
    let credentials = Credentials::user(POOL, "alice", "correct horse").unwrap();
    let answer = session.answer(challenge, &credentials, SystemTime::now());
    answer.map(|answer| answer.claim_signature().to_owned())
}

const CHALLENGE: Challenge<'static> =
    Challenge { salt: "5A17", srp_b: "c0ffee", secret_block: "c2VjcmV0" };

#[test]
fn a_number_of_the_server_that_gives_the_key_away_is_refused() {
    assert!(answer(&CHALLENGE).is_ok());
    for srp_b in ["0", "0000", PRIME, &format!("00{PRIME}")] {
        let challenge = Challenge { srp_b, ..CHALLENGE };
        assert_eq!(answer(&challenge), Err(SrpError::UnsafeServerValue), "{srp_b}");
    }
}

#[test]
fn odd_parameters_are_errors_and_no_panics() {
    let longest = "f".repeat(768);
    assert!(answer(&Challenge { srp_b: &longest, ..CHALLENGE }).is_ok());
    let too_long = "f".repeat(769);
    let malformed = SrpError::MalformedParameter;
    for text in ["", "g", "-1", "0x1", " 1", "é", "🦀", "1\n"] {
        let challenge = Challenge { salt: text, ..CHALLENGE };
        assert_eq!(answer(&challenge), Err(malformed("SALT")), "{text:?}");
        let challenge = Challenge { srp_b: text, ..CHALLENGE };
        assert_eq!(answer(&challenge), Err(malformed("SRP_B")), "{text:?}");
    }
    let challenge = Challenge { srp_b: &too_long, ..CHALLENGE };
    assert_eq!(answer(&challenge), Err(malformed("SRP_B")));
    for text in ["=", "c2Vjcm", "ключ"] {
        let challenge = Challenge { secret_block: text, ..CHALLENGE };
        assert_eq!(answer(&challenge), Err(malformed("SECRET_BLOCK")), "{text:?}");
    }
    let long_salt = "5a17".repeat(1000);
    assert!(answer(&Challenge { salt: &long_salt, ..CHALLENGE }).is_ok());
    assert!(answer(&Challenge { secret_block: "", ..CHALLENGE }).is_ok());
}

#[test]
fn the_id_of_a_pool_needs_a_name() {
    assert!(Credentials::user(POOL, "alice", "").is_ok());
    for id in ["", "EXAMPLE", "us-east-1_"] {
        let error = Credentials::user(id, "alice", "").unwrap_err();
        assert_eq!(error, SrpError::PoolId, "{id:?}");
    }
}

#[test]
fn a_secret_number_that_was_never_filled_is_refused() {
    assert_eq!(Session::with_secret(&[0; 128]).unwrap_err(), SrpError::ZeroSecret);
}

#[test]
fn each_session_and_each_device_has_a_secret_of_its_own() {
    let [one, other] = [(); 2].map(|()| Session::start().unwrap());
    assert_ne!(one.a(), other.a());
    let [one, other] = [(); 2].map(|()| DeviceVerifier::generate("-group", "key").unwrap());
    assert_ne!(one.password(), other.password());
    assert_ne!(one.salt(), other.salt());
}

#[test]
fn a_parameter_that_is_not_there_is_named() {
    let all = ["SALT", "SRP_B", "SECRET_BLOCK"];
    let parameters = |names: &[&str]| -> HashMap<String, String> {
        names.iter().map(|name| ((*name).to_owned(), format!("value of {name}"))).collect()
    };
    let complete = parameters(&all);
    let challenge = Challenge::from_parameters(&complete).unwrap();
    let read = [challenge.salt, challenge.srp_b, challenge.secret_block];
    assert_eq!(read, all.map(|name| complete[name].as_str()));
    for missing in all {
        let others: Vec<&str> = all.into_iter().filter(|name| *name != missing).collect();
        let error = Challenge::from_parameters(&parameters(&others)).unwrap_err();
        assert_eq!(error, SrpError::MissingParameter(missing));
    }
}

#[test]
fn times_are_written_as_the_service_reads_them() {
    let session = Session::with_secret(&[1; 128]).unwrap();
    let credentials = Credentials::user(POOL, "alice", "correct horse").unwrap();
    // As `date --utc '+%a %b %-d %H:%M:%S UTC %Y'` writes them.
    for (seconds, text) in [
        (0, "Thu Jan 1 00:00:00 UTC 1970"),
        (-1, "Wed Dec 31 23:59:59 UTC 1969"),
        (951_782_400, "Tue Feb 29 00:00:00 UTC 2000"),
        (1_795_595_707, "Wed Nov 25 08:35:07 UTC 2026"),
        (4_107_542_399, "Sun Feb 28 23:59:59 UTC 2100"),
        (4_107_542_400, "Mon Mar 1 00:00:00 UTC 2100"),
    ] {
        let answer = session.answer(&CHALLENGE, &credentials, Timestamp::from_seconds(seconds));
        assert_eq!(answer.unwrap().timestamp(), text);
    }
    for seconds in [i64::MIN, i64::MAX] {
        let time = Timestamp::from_seconds(seconds);
        assert!(session.answer(&CHALLENGE, &credentials, time).is_ok());
    }
}

#[test]
fn the_responses_are_what_the_challenge_asks_for() {
    let session = Session::with_secret(&[1; 128]).unwrap();
    let credentials = Credentials::user(POOL, "alice", "correct horse").unwrap();
    let time = Timestamp::from_seconds(0);
    let answer = session.answer(&CHALLENGE, &credentials, time).unwrap();
    let responses = HashMap::from(answer.responses("alice"));
    assert_eq!(responses.len(), 4);
    assert_eq!(responses["USERNAME"], "alice");
    assert_eq!(responses["PASSWORD_CLAIM_SECRET_BLOCK"], "c2VjcmV0");
    assert_eq!(responses["PASSWORD_CLAIM_SIGNATURE"], answer.claim_signature());
    assert_eq!(responses["TIMESTAMP"], "Thu Jan 1 00:00:00 UTC 1970");

    let reply = answer.reply();
    let device_reply = answer.device_reply("key");
    assert_eq!(device_reply.device_key, "key");
    for parts in [
        [reply.signature, reply.secret_block, reply.timestamp],
        [device_reply.signature, device_reply.secret_block, device_reply.timestamp],
    ] {
        assert_eq!(parts, [answer.claim_signature(), answer.secret_block(), answer.timestamp()]);
    }
}

#[test]
fn debug_shows_no_secret() {
    let session = Session::start().unwrap();
    let credentials = Credentials::user(POOL, "alice", "correct horse").unwrap();
    let answer = session.answer(&CHALLENGE, &credentials, SystemTime::now()).unwrap();
    let device = DeviceVerifier::generate("-group", "key").unwrap();
    for (shown, name) in [
        (format!("{session:?}"), "Session"),
        (format!("{credentials:?}"), "Credentials"),
        (format!("{CHALLENGE:?}"), "Challenge"),
        (format!("{answer:?}"), "Answer"),
        (format!("{device:?}"), "DeviceVerifier"),
    ] {
        assert_eq!(shown, format!("{name}(<redacted>)"));
    }
}
