"""The same values through generated requests, through botocore's serializer, and through the JavaScript SDK's."""
import argparse
import base64
import datetime
import json
import pathlib
import subprocess
import sys

import botocore.session
from botocore.model import ServiceModel
from botocore.serialize import create_serializer

from rust import Service
from values import Impossible, Maker

MANIFEST = """[package]
name = "compare"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
surefire = {{ path = "{core}", features = ["idempotency"] }}
"""

MAIN = """#![allow(warnings)]
{modules}
fn show(case: usize, wire: surefire::Wire) {{
    let headers: Vec<String> =
        wire.headers.iter().map(|header| format!("{{}}={{}}", header.name, header.value)).collect();
    let prefix = wire.host_prefix.unwrap_or_default();
    let body = String::from_utf8(wire.body).unwrap();
    println!("{{case}}\\t{{}}\\t{{prefix}}\\t{{body}}", headers.join(";"));
}}
{cases}
fn main() {{
{calls}
}}
"""


# Members that the newest JavaScript SDK does not have yet.
NEWER = {"PublishSecretsInAWSSecretsManager"}


def cases(service, rust, module, each):
    """Operations with random inputs: (operation, values, Rust)."""
    operations = {name + "Request": name for name in service.operation_names}
    for request, fields in rust.requests.items():
        # Names differ in case at most: acronyms are words.
        name = next((o for r, o in operations.items() if r.lower() == request.lower()), None)
        operation = service.operation_model(name)
        path = f"{request}"
        for seed in range(each):
            maker = Maker(service, rust, module, f"{request}{seed}")
            try:
                if operation.input_shape is None:
                    made = {}, f"{module}::{path}::builder().build().unwrap()"
                else:
                    made = maker.builder(operation.input_shape, path, fields, 0)
            except Impossible as error:
                print(f"{name}: no value for {error}", file=sys.stderr)
                break
            yield operation, *made


def expected(operation, values):
    request = create_serializer("json", False).serialize_to_request(values, operation)
    headers = {name.lower(): value for name, value in request["headers"].items()}
    prefix = (operation.endpoint or {}).get("hostPrefix", "")
    return headers, prefix, json.loads(request["body"])


def read_model(service, session, args, root):
    """The model for botocore, and what the generator makes its code of."""
    if service != "cognito-idp":
        return session.get_service_model(service), [f"{args.models}/{service}/service-2.json"]
    # The crate's own, which may be newer than botocore's.
    folder = root / "cognito/model"
    text = json.loads((folder / "service-2.json").read_text())
    return ServiceModel(text, service), [folder / "service-2.json", "--overrides", folder / "overrides.toml"]


def as_json(value):
    """Values as the JavaScript client reads them."""
    if isinstance(value, bytes):
        return {"$blob": base64.b64encode(value).decode()}
    if isinstance(value, datetime.datetime):
        return {"$time": value.isoformat()}
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    return [as_json(item) for item in value] if isinstance(value, list) else value


def javascript(folder, cases):
    """The bodies that the JavaScript SDK sends; `None` for an operation that it does not know."""
    asked = [{"operation": operation.name, "input": as_json(values)} for operation, values, _ in cases]
    inputs = {"region": "us-east-1", "access_key": "a", "secret_key": "b", "cases": asked}
    script = pathlib.Path(folder) / "javascript_client.js"
    run = subprocess.run(["node", script], input=json.dumps(inputs), stdout=subprocess.PIPE, text=True, check=True)
    return [answer and json.loads(answer["body"]) for answer in json.loads(run.stdout)]


def main():
    args = argparse.ArgumentParser()
    for name in ("models", "command", "out"):
        args.add_argument(f"--{name}", required=True)
    args.add_argument("--each", type=int, default=5)
    args.add_argument("--javascript", help="the folder of the JavaScript client, for cognito-idp")
    args.add_argument("services", nargs="+")
    args = args.parse_args()
    out, root = pathlib.Path(args.out), pathlib.Path(__file__).parents[3]
    (out / "src").mkdir(parents=True, exist_ok=True)
    session, all_cases, modules = botocore.session.get_session(), [], ""
    for service in args.services:
        module = service.replace("-", "_")
        model, source = read_model(service, session, args, root)
        folder = out / "src" / module
        subprocess.run([args.command, "generate", *source, "--out", folder, "--no-docs", "--quiet"], check=True)
        modules += f"mod {module};\n"
        all_cases += cases(model, Service(folder), module, args.each)
    (out / "Cargo.toml").write_text(MANIFEST.format(core=root / "core"))
    functions = "".join(
        f"fn case_{index}() {{ show({index}, {rust}.to_wire()); }}\n"
        for index, (_, _, rust) in enumerate(all_cases)
    )
    calls = "".join(f"    case_{index}();\n" for index in range(len(all_cases)))
    (out / "src/main.rs").write_text(MAIN.format(modules=modules, cases=functions, calls=calls))
    run = subprocess.run(["cargo", "run", "--quiet", "--manifest-path", out / "Cargo.toml"], stdout=subprocess.PIPE, text=True, check=True)
    wrong, bodies = 0, {}
    for line in run.stdout.splitlines():
        case, headers, prefix, body = line.split("\t", 3)
        operation, values, _ = all_cases[int(case)]
        headers = {name.lower(): value for name, value in (part.split("=", 1) for part in headers.split(";"))}
        found = headers, prefix, json.loads(body)
        bodies[int(case)] = found[2]
        if found != expected(operation, values):
            wrong += 1
            print(f"{operation.name}\n  botocore {expected(operation, values)}\n  surefire {found}")
    if args.javascript:
        own = [index for index, (o, _, _) in enumerate(all_cases) if o.service_model.service_name == "cognito-idp"]
        answers = javascript(args.javascript, [all_cases[index] for index in own])
        unknown = sorted({all_cases[i][0].name for i, answer in zip(own, answers) if answer is None})
        print(f"the JavaScript SDK: {len(own)} requests, {len(unknown)} operations unknown to it {unknown}")
        for index, answer in zip(own, answers):
            ours = {name: value for name, value in bodies[index].items() if name not in NEWER}
            if answer is not None and answer != ours:
                wrong += 1
                print(f"{all_cases[index][0].name}\n  JavaScript {answer}\n  surefire {ours}")
    operations = {(o.service_model.service_name, o.name) for o, _, _ in all_cases}
    print(f"{len(all_cases)} requests of {len(operations)} operations, {wrong} differ")
    sys.exit(wrong > 0 or len(run.stdout.splitlines()) != len(all_cases))


main()
