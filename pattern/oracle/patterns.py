"""Prints every pattern of AWS's services that speak JSON, as a JSON list, from botocore's models."""

import gzip
import json
import pathlib
import sys

import botocore


def model(service):
    """The newest model of a service."""
    files = sorted(service.glob("*/service-2.json*"))
    if not files:
        return None
    opened = gzip.open if files[-1].suffix == ".gz" else open
    with opened(files[-1], "rt", encoding="utf-8") as file:
        return json.load(file)


def speaks_json(metadata):
    return metadata["protocol"] == "json" or "json" in metadata.get("protocols", [])


patterns = set()
for service in (pathlib.Path(botocore.__file__).parent / "data").iterdir():
    shapes = model(service) if service.is_dir() else None
    if shapes and speaks_json(shapes["metadata"]):
        patterns.update(
            shape["pattern"]
            for shape in shapes["shapes"].values()
            if shape["type"] == "string" and "pattern" in shape
        )
json.dump(sorted(patterns), sys.stdout, indent=0)
