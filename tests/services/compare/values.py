"""Random valid values of a shape: as Python, for botocore, and as the Rust that builds the same."""
import datetime
import random
import re

import regex
import rstr

TEXTS = ["a", "abc", "Grüße 🦀", "name-1", "arn:aws:iam::123456789012:role/x", "42", "123456", "x" * 40, 'q"\\\n',
         "1234abcd-12ab-34cd-56ef-1234567890ab", "arn:aws:kinesis:us-east-1:123456789012:stream/s",
         "arn:aws:kinesis:us-east-1:123456789012:queue/q", "us-east-1_EXAMPLE"]


class Impossible(Exception):
    """There is no valid value that this script finds."""


def literal(text):
    out = "".join(c if c.isprintable() and c not in '"\\' else f"\\u{{{ord(c):x}}}" for c in text)
    return f'"{out}"'


class Maker:
    def __init__(self, service, rust, module, seed):
        self.service, self.rust, self.module = service, rust, module
        self.random = random.Random(seed)
        rstr_random = random.Random(seed)
        self.xeger = rstr.Rstr(rstr_random).xeger

    def text(self, shape):
        low, high = int(shape.metadata.get("min", 0)), int(shape.metadata.get("max", 10**6))
        pattern = shape.metadata.get("pattern")
        candidates = self.random.sample(TEXTS, len(TEXTS)) + ["y" * low]
        try:
            candidates += [self.xeger(pattern) for _ in range(20) if pattern]
        except re.error:
            pass  # a pattern that is Java's only
        # The ends of lines are not the same for Python and Java.
        candidates = [text for text in candidates if text.isprintable() or text in TEXTS and not pattern]
        for text in candidates:
            # ASCII classes, as ECMA-262 and Java have them.
            try:
                fits = not pattern or regex.fullmatch(pattern, text, regex.ASCII)
            except regex.error:
                fits = False
            if low <= len(text) <= high and fits:
                return text
        raise Impossible(shape.name)

    def make(self, shape, ty, depth):
        """The value in Python, and an expression of the type `ty`."""
        kind, ty = shape.type_name, ty.strip()
        if ty == "Document":
            return {"id": "a", "list": [1, None]}, 'surefire::decode::from_json(br#"{"id":"a","list":[1,null]}"#).unwrap()'
        if kind == "structure":
            name = re.match(r"types::(\w+)", ty)
            if not name:
                raise Impossible(ty)
            return self.structure(shape, name[1], depth + 1)
        if kind == "string" and ty.startswith("enums::"):
            name, index = re.match(r"enums::(\w+)", ty)[1], self.random.randrange(len(shape.enum))
            return shape.enum[index], f"{self.module}::enums::{name}::{self.rust.enums[name][index]}"
        if kind == "string":
            text = self.text(shape)
            return text, literal(text)
        if kind in ("integer", "long"):
            low, high = shape.metadata.get("min", -5), shape.metadata.get("max", 2**31 - 1)
            number = self.random.choice([low, high, self.random.randint(low, high)])
            if kind == "integer" and not -2**31 <= number < 2**31:
                raise Impossible(shape.name)
            return number, f"({number})"
        if kind in ("float", "double"):
            return 0.5, "0.5"
        if kind == "boolean":
            flag = self.random.random() < 0.5
            return flag, str(flag).lower()
        if kind == "blob":
            low = int(shape.metadata.get("min", 0))
            data = bytes(self.random.randrange(256) for _ in range(low + self.random.randrange(5)))
            return data, "&[" + ", ".join(f"{byte}_u8" for byte in data) + "]"
        if kind == "timestamp":
            seconds = self.random.randrange(10**9)
            time = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
            return time, f"surefire::Timestamp::from_seconds({seconds})"
        return self.many(shape, ty, depth)

    def many(self, shape, ty, depth):
        low = max(1, int(shape.metadata.get("min", 0)))
        count = min(low + self.random.randrange(2), int(shape.metadata.get("max", 9)))
        if shape.type_name == "list":
            start, item = re.fullmatch(r"(&'a \[|Vec<)(.*)[\]>]", ty).groups()
            made = [self.make(shape.member, item, depth + 1) for _ in range(count)]
            start = "&[" if start.startswith("&") else "vec!["
            return [value for value, _ in made], start + ", ".join(rust for _, rust in made) + "]"
        if ty == "StringMap<'a>":
            key_type = value_type = "&'a str"
        else:
            key_type, value_type = re.fullmatch(r"&'a \[\((.*?), (.*)\)\]", ty).groups()
        entries = {}
        for _ in range(count):
            key, key_rust = self.make(shape.key, key_type, depth + 1)
            entries[key] = (key_rust, *self.make(shape.value, value_type, depth + 1))
        pairs = ", ".join(f"({key}, {rust})" for key, _, rust in entries.values())
        pairs = f"&[{pairs}]"
        made = f"surefire::StringMap::from_pairs({pairs})" if ty == "StringMap<'a>" else pairs
        return {key: value for key, (_, value, _) in entries.items()}, made

    def structure(self, shape, name, depth):
        if getattr(shape, "is_tagged_union", False):
            members = list(shape.members.items())
            index = self.random.randrange(len(members))
            variant, ty = re.fullmatch(r"(\w+)\((.*)\)", self.rust.unions[name][index]).groups()
            value, rust = self.make(members[index][1], ty, depth)
            return {members[index][0]: value}, f"{self.module}::types::{name}::{variant}({rust})"
        return self.builder(shape, f"types::{name}", self.rust.structures[name], depth)

    def builder(self, shape, path, fields, depth):
        values, calls = {}, ""
        assert len(fields) == len(shape.members), (path, fields)
        for (field, ty), (name, member) in zip(fields, shape.members.items()):
            optional = re.fullmatch(r"Option<(.*)>", ty)
            is_token = member.metadata.get("idempotencyToken")
            if optional and not is_token and (depth > 3 or self.random.random() < 0.4):
                continue
            try:
                value, rust = self.make(member, optional[1] if optional else ty, depth)
            except Impossible:
                if optional and not is_token:
                    continue
                raise
            values[name] = value
            calls += f".{field}({rust})"
        return values, f"{self.module}::{path}::builder(){calls}.build().unwrap()"
