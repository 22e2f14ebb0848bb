"""schemathesis against the served description, as two identities: no 5xx, no undocumented answer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from parley_client import open_table, per_parcel

EXAMPLES = os.environ.get("PARLEY_TEST_EXAMPLES", "15")
SEED = os.environ.get("PARLEY_TEST_SEED", "20260901")
CHECKS = ",".join([
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method", "ignored_auth", "negative_data_rejection",
    "missing_required_header"])


@pytest.mark.parametrize("principal", ["labour-chief", "auditor"])
def test_every_answer_is_documented(deployment, service, labour, employer, tmp_path, principal):
    # A table of its own to act on: with identifiers made up, every act would end at 404.
    negotiation = open_table(labour, employer)
    assert labour.demand(negotiation, [per_parcel("1.20")]).status_code == 201
    assert employer.offer(negotiation, [per_parcel("0.90")]).status_code == 201
    (tmp_path / "schemathesis.toml").write_text(
        f'[parameters]\n"path.id" = "{negotiation}"\n"path.key" = "per_parcel"\n')
    # One worker: the parser of Python 3.11 is not safe with several threads (gh-106905).
    command = [
        str(Path(sys.executable).parent / "schemathesis"), "run", service.address + "/openapi.json",
        "--header", f"Authorization: Bearer {deployment.tokens[principal]}",
        "--checks", CHECKS, "--max-examples", EXAMPLES, "--seed", SEED, "--request-timeout", "20",
        "--phases", "examples,coverage,fuzzing", "--workers", "1", "--no-color"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=1500)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-4_000:]
    assert_alive(service)


def assert_alive(service):
    assert service.process.poll() is None, service.log_tail()
