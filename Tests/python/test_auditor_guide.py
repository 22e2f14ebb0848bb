"""docs/guides/auditor.md, from nothing to a verified negotiation: its commands answer as printed.

Log, notary and the witnesses of both parties are the real programs, each with a folder of its own; what the auditor has is a
folder with the policy, the bundle's negotiation and the program.
"""

import os
import time
from types import SimpleNamespace

import pytest

from parley_process import PROJECT, Deployment, binary, psql, run
from test_readme import failures_of
from witness_process import WitnessProcess

GUIDE = PROJECT / "docs/guides/auditor.md"
HISTORY = PROJECT / "Schema/histories/cn-suzhou-courier-2022.json"
ORIGIN = "parley.example/ledger/1"


@pytest.fixture(scope="module")
def place(cluster_url, tmp_path_factory):
    """The folder of the auditor, the variables of the command line, and the service."""
    folder = tmp_path_factory.mktemp("auditor")
    deployment = Deployment(cluster_url, "auditor_guide", tmp_path_factory.mktemp("log"), demo=False)
    run(["import", HISTORY], deployment.variables)
    notary = deployment.folder / "notary"
    notary.mkdir(mode=0o700)
    told = run(["key", "notary", "create", "1", "--origin", ORIGIN, "--notary-directory", notary], deployment.variables)
    log_key = told.stdout.strip()
    policy = folder / "policy.txt"
    witnesses = {}
    for name in ("union", "employer"):
        witness = WitnessProcess(
            tmp_path_factory.mktemp(name), SimpleNamespace(signer=SimpleNamespace(vkey=log_key)), f"{name}.example")
        witness.start("--first")
        witnesses[name] = witness
    lines = [f"log {log_key}"]
    lines += [f"witness {name} {witness.vkey} {witness.address}" for name, witness in witnesses.items()]
    lines += ["group parties all union employer", "quorum parties", ""]
    policy.write_text("\n".join(lines))
    deployment.variables |= {
        "PARLEY_NOTARY_DIRECTORY": str(notary), "PARLEY_NOTARY_POLICY": str(policy), "PARLEY_HEADS_SECONDS": "1",
    }
    service = deployment.service()
    service.start()
    # 7 events and the record of how far each stream went: both parties have cosigned them all.
    end = time.monotonic() + 60
    while psql(deployment.admin_url, "SELECT count(*) FROM proof.final_checkpoints WHERE size = 8") == ["0"]:
        assert time.monotonic() < end, service.log_tail()
        time.sleep(0.1)
    (folder / "parley").symlink_to(binary())
    (folder / "verify-bundle.sh").symlink_to(PROJECT / "docs/guides/verify-bundle.sh")
    yield folder, deployment, service
    service.stop()
    for witness in witnesses.values():
        witness.stop()


def test_every_command_answers_as_printed(place):
    folder, deployment, service = place
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PARLEY_")}
    variables |= {name: value for name, value in service.variables.items() if name.startswith("PARLEY_")}
    failures = failures_of(GUIDE, folder, variables, service.port)
    assert not failures, "\n\n".join(failures)
