"""Reads inputs from standard input, prints what botocore sends for each, and what it signs."""

import datetime
import json
import sys

import botocore.auth
import botocore.session
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.config import Config
from botocore.credentials import Credentials


def main():
    inputs = json.load(sys.stdin)
    now = datetime.datetime.fromtimestamp(inputs["time"], datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: (
        now.replace(tzinfo=None) if remove_tzinfo else now
    )
    session = botocore.session.get_session()
    client = session.create_client(
        "cognito-idp",
        region_name=inputs["region"],
        aws_access_key_id=inputs["access_key"],
        aws_secret_access_key=inputs["secret_key"],
        config=Config(retries={"total_max_attempts": 1}),
    )
    captured = []

    def capture(request, **_):
        captured.append(request)
        return AWSResponse(request.url, 200, {}, Raw(b"{}"))

    client.meta.events.register("before-send", capture)
    credentials = Credentials(inputs["access_key"], inputs["secret_key"])
    results = []
    for case in inputs["cases"]:
        call = client.meta.service_model.operation_model(case["operation"])
        client._make_api_call(call.name, case["input"])
        request = captured.pop()
        results.append(
            {
                "method": request.method,
                "url": request.url,
                "headers": {name: text(value) for name, value in request.headers.items()},
                "body": text(request.body),
                "signature_of_ours": sign(case["ours"], credentials, inputs["region"]),
            }
        )
    json.dump(results, sys.stdout)


def sign(ours, credentials, region):
    """botocore's signature of a request that another client made."""
    request = AWSRequest(
        method=ours["method"],
        url=ours["url"],
        headers=ours["headers"],
        data=ours["body"].encode(),
    )
    botocore.auth.SigV4Auth(credentials, "cognito-idp", region).add_auth(request)
    return request.headers["Authorization"]


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


class Raw:
    """A body that is read at once."""

    def __init__(self, body):
        self.body = body

    def stream(self):
        yield self.body

    def read(self, *_):
        body, self.body = self.body, b""
        return body


main()
