"""openapi-python-client makes a client from the served description, and that client runs the README's story."""

import importlib
import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from parley_client import invitation, per_parcel, per_parcel_item


@pytest.fixture(scope="module")
def package(service, tmp_path_factory):
    """The generated package, imported."""
    folder = tmp_path_factory.mktemp("client")
    tools = Path(sys.executable).parent
    settings = folder / "settings.yml"
    # The generator knows no lines of JSON, archives, drawings or tables: to it they are files.
    types = ("application/x-ndjson", "application/jsonl", "application/x-tar", "image/svg+xml", "text/csv")
    settings.write_text(
        "content_type_overrides:\n" + "".join(f"  {name}: application/octet-stream\n" for name in types))
    done = subprocess.run(
        [str(tools / "openapi-python-client"), "generate",
         "--url", service.address + "/openapi.json", "--output-path", str(folder / "generated"), "--meta", "none",
         "--config", str(settings), "--fail-on-warning"],
        capture_output=True, text=True, timeout=300, cwd=folder,
        env=os.environ | {"PATH": f"{tools}:{os.environ['PATH']}"})  # it formats with the ruff beside it
    assert done.returncode == 0, done.stdout + done.stderr
    sys.path.insert(0, str(folder))
    return importlib.import_module("generated")


def operation(package, name):
    """The module of an operation, whatever tag it was filed under."""
    folder = Path(package.__file__).parent / "api"
    found = list(folder.glob(f"*/{name}.py"))
    assert len(found) == 1, f"{name}: {found}"
    return importlib.import_module(f"{package.__name__}.api.{found[0].parent.name}.{name}")


def model_of(module, body):
    """The body as the operation's own model, which may be one of a union."""
    annotation = module.sync_detailed.__annotations__["body"]
    models = [each for each in getattr(annotation, "__args__", (annotation,)) if hasattr(each, "from_dict")]
    assert len(models) == 1, annotation
    return models[0].from_dict(body)


def call(package, client, name, *arguments, body=None, **options):
    module = operation(package, name)
    if body is not None:
        options["body"] = model_of(module, body)
    return module.sync_detailed(*arguments, client=client, **options)


def test_the_generated_client_runs_the_story(package, deployment, service):
    def client(principal):
        return package.AuthenticatedClient(base_url=service.address, token=deployment.tokens[principal])

    labour, employer = client("labour-chief"), client("employer-chief")
    invited = call(package, labour, "issue_invitation", idempotency_key=str(uuid.uuid4()),
                   body=invitation("employer-chief", [per_parcel_item()], "By a generated client"))
    assert invited.status_code == 201, invited.content
    negotiation = invited.parsed.negotiation_id
    accepted = call(package, employer, "accept_invitation", negotiation, idempotency_key=str(uuid.uuid4()), body={})
    assert accepted.status_code == 201, accepted.content
    demanded = call(package, labour, "table_demand", negotiation, idempotency_key=str(uuid.uuid4()),
                    body={"terms": [per_parcel("1.20")]})
    assert demanded.status_code == 201, demanded.content
    offered = call(package, employer, "make_offer", negotiation, idempotency_key=str(uuid.uuid4()),
                   body={"terms": [per_parcel("1.00")]})
    assert offered.status_code == 201, offered.content
    stale = call(package, labour, "accept_offer", negotiation, "E-1", idempotency_key=str(uuid.uuid4()),
                 if_match=f'"{demanded.parsed.version}"', body={})
    assert stale.status_code == 412
    agreed = call(package, labour, "accept_offer", negotiation, "E-1", idempotency_key=str(uuid.uuid4()),
                  if_match=f'"{offered.parsed.version}"', body={})
    assert agreed.status_code == 201, agreed.content
    table = call(package, labour, "read_table", negotiation)
    assert table.status_code == 200
    assert table.parsed.to_dict()["items"][0]["status"] == "tentatively_agreed"
