"""schemathesis against the served description, as three identities: no 5xx, no undocumented answer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from parley_client import open_table, per_parcel

EXAMPLES = os.environ.get("PARLEY_TEST_EXAMPLES", "15")
SEED = os.environ.get("PARLEY_TEST_SEED", "20260901")
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method", "ignored_auth", "missing_required_header"]
# A missing If-Match is 428 by design, and a query that makes the head of a request too large is 431 (RFC 6585).
CONFIGURATION = """
[checks.missing_required_header]
expected-statuses = [400, 401, 403, 406, 415, 422, 428]
[checks.negative_data_rejection]
expected-statuses = [400, 401, 403, 404, 405, 406, 409, 415, 422, 428, 429, 431]
"""
# The identifier of the negotiation names no supervision case: what is not there is told before what is missing.
CONFIGURATION_AT_A_TABLE = """
[checks.missing_required_header]
expected-statuses = [400, 401, 403, 404, 406, 415, 422, 428]
"""


def fuzz(service, token, folder, checks, configuration):
    (folder / "schemathesis.toml").write_text(configuration)
    # One worker: the parser of Python 3.11 is not safe with several threads (gh-106905).
    command = [
        str(Path(sys.executable).parent / "schemathesis"), "run", service.address + "/openapi.json",
        "--header", f"Authorization: Bearer {token}", "--checks", ",".join(checks), "--max-examples", EXAMPLES,
        "--seed", SEED, "--request-timeout", "20", "--phases", "examples,coverage,fuzzing", "--workers", "1",
        "--no-color"]
    hooks = {"SCHEMATHESIS_HOOKS": str(Path(__file__).with_name("lines_of_json.py"))}
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=folder, timeout=1800, env=os.environ | hooks)
    assert service.process.poll() is None, f"serve exited {service.process.returncode}\n{service.log_tail()}"
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-4_000:]


@pytest.mark.parametrize("principal", ["labour-chief", "auditor", "union-federation"])
def test_every_answer_is_documented(deployment, service, tmp_path, principal):
    fuzz(service, deployment.tokens[principal], tmp_path, [*CHECKS, "negative_data_rejection"], CONFIGURATION)


def test_every_answer_at_a_live_table_is_documented(deployment, service, labour, employer, tmp_path):
    """With identifiers made up most acts end at 404; here they meet a table with a demand and an offer."""
    negotiation = open_table(labour, employer)
    assert labour.demand(negotiation, [per_parcel("1.20")]).status_code == 201
    assert employer.offer(negotiation, [per_parcel("0.90")]).status_code == 201
    # No notary runs here: whoever waits for a proof waits for nothing.
    identifiers = f'[parameters]\n"path.id" = "{negotiation}"\n"path.key" = "per_parcel"\n"query.wait" = 0\n'
    # The identifiers also replace those that were made wrong on purpose, so wrong ones are not looked for here.
    fuzz(service, deployment.tokens["labour-chief"], tmp_path, CHECKS, identifiers + CONFIGURATION_AT_A_TABLE)
