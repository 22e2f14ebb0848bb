"""No operation answers without a credential, and the description tells which ones are open to everyone."""

import pytest
import requests
from openapi_spec_validator import validate

METHODS = ("get", "post", "put", "patch", "delete")
OPEN = {"/openapi.json", "/docs", "/problems/{code}", "/version"}


@pytest.fixture(scope="module")
def description(service):
    answer = requests.get(service.address + "/openapi.json", timeout=30)
    assert answer.status_code == 200
    return answer.json()


def operations(description):
    for path, methods in description["paths"].items():
        for method in METHODS:
            if method in methods:
                yield path, method


def concrete(path):
    values = {"id": "00000000-0000-8000-8000-000000000000", "number": "U-1", "version": "1", "key": "per_parcel",
              "code": "not-found"}
    for name, value in values.items():
        path = path.replace("{" + name + "}", value)
    return path


def test_the_description_is_valid_openapi(description):
    assert description["openapi"].startswith("3.1")
    validate(description)


def test_only_documents_are_open(description):
    assert {path for path, method in operations(description)
            if description["paths"][path][method].get("security", description.get("security")) == []} <= OPEN


@pytest.mark.parametrize("credential", [
    None, "Bearer", "Bearer nonsense", "Bearer parley_sk_0000000000000000_" + "0" * 72, "Basic cGFybGV5OnBhcmxleQ==",
    "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJsYWJvdXItY2hpZWYifQ."])
def test_every_operation_is_401_without_a_credential(service, description, credential):
    headers = {"Idempotency-Key": "unauthenticated"}
    if credential:
        headers["Authorization"] = credential
    tried = 0
    for path, method in operations(description):
        if path in OPEN:
            continue
        answer = requests.request(
            method, service.address + concrete(path), headers=headers, json={} if method == "post" else None,
            timeout=30)
        assert answer.status_code == 401, f"{method} {path}: {answer.status_code} {answer.text}"
        assert answer.headers["Content-Type"].startswith("application/problem+json")
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        tried += 1
    assert tried > 30


def test_analysts_are_refused_everywhere_but_in_exports(deployment, service, description):
    headers = {"Authorization": f"Bearer {deployment.tokens['analyst']}"}
    for path, method in operations(description):
        if path in ("/v1/exports", "/v1/exports/package"):
            assert requests.get(service.address + path, headers=headers, timeout=30).status_code == 200
        elif method == "get" and path not in OPEN:
            answer = requests.get(service.address + concrete(path), headers=headers, timeout=30)
            assert answer.status_code in (400, 403, 404), f"{path}: {answer.status_code}"
            assert answer.status_code == 403 or "{" in path or "?" in path or path == "/v1/stream", path


def test_every_answer_of_the_admin_port(service):
    for path in ("/livez", "/healthz", "/readyz", "/metrics"):
        assert requests.get(service.admin_address + path, timeout=30).status_code == 200, path
    metrics = requests.get(service.admin_address + "/metrics", timeout=30).text
    assert "# TYPE" in metrics
