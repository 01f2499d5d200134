"""Writes what botocore sends, a file a case; with --check, says which of them it would write anew.

  python write.py [--check]

A file holds the request line, the headers that the protocol asks for, and the body in compact JSON, its
members in the order in which `cases.py` gives them: that of the model.
"""
import json
import pathlib
import sys

import botocore.session
from botocore.serialize import create_serializer

from cases import CASES

HEADERS = ["Content-Type", "X-Amz-Target", "X-Amzn-Query-Mode"]
FOLDER = pathlib.Path(__file__).parent


def text(service, operation, values):
    model = session.get_service_model(service).operation_model(operation)
    # Without defaults and checks of its own: what is sent, and nothing else.
    request = create_serializer("json", False).serialize_to_request(values, model)
    found = {name.lower(): value for name, value in request["headers"].items()}
    unknown = set(found) - {name.lower() for name in HEADERS}
    assert not unknown, unknown
    headers = [f"{name}: {found[name.lower()]}" for name in HEADERS if name.lower() in found]
    body = json.dumps(json.loads(request["body"]), ensure_ascii=False, separators=(",", ":"))
    return "\n".join([f"{request['method']} {request['url_path']}", *headers, "", body, ""])


session = botocore.session.get_session()
checks = sys.argv[1:] == ["--check"]
files = {FOLDER / module / f"{case}.http": text(*of) for module, case, *of in CASES}
stale = [path for path in FOLDER.glob("*/*.http") if path not in files]
stale += [path for path, new in files.items() if not path.exists() or path.read_text(encoding="utf-8") != new]
for path in stale:
    print(path.relative_to(FOLDER))
    if path not in files:
        checks or path.unlink()
    elif not checks:
        path.parent.mkdir(exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
print(f"{len(files)} requests of botocore {botocore.__version__}, {len(stale)} {'differ' if checks else 'written'}")
sys.exit(checks and len(stale) > 0)
