"""Hooks of schemathesis: how it sends application/x-ndjson, which it does not know: one value, one line."""

import json

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def line(_context, value):
    return json.dumps(value).encode() + b"\n"
