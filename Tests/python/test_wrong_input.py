"""Wrong input is refused with a clear problem, and nothing is recorded."""

import json
import uuid

import pytest

from parley_client import open_table, per_parcel


@pytest.fixture(scope="module")
def standing(deployment, service):
    """A table with a demand U-1 and an offer E-1."""
    from parley_client import ParleyClient

    labour = ParleyClient(service.address, deployment.tokens["labour-chief"])
    employer = ParleyClient(service.address, deployment.tokens["employer-chief"])
    negotiation = open_table(labour, employer)
    assert labour.demand(negotiation, [per_parcel("1.20")]).status_code == 201
    assert employer.offer(negotiation, [per_parcel("0.90")]).status_code == 201
    return negotiation


def term(**members):
    """A demand on the item with some members of the term replaced."""
    entry = per_parcel("1.20")
    return entry | {"term": entry["term"] | members}


DEMANDS = {
    "unknown item": (per_parcel("1.20", item="per_mile"), {404, 409, 422}, "item-unknown"),
    "wrong unit": (term(unit="EUR/hour"), {409, 422}, "unit-not-of-item"),
    "too many digits": (term(amount="1.1234567"), {422}, None),
    "number instead of string": (term(amount=1.2), {422}, "decimal-as-number"),
    "comma instead of point": (term(amount="1,20"), {422}, None),
    "trailing letters": (term(amount="1.20abc"), {422}, None),
    "full-width digits": (term(amount="１．２０"), {422}, None),
    "unknown kind": (term(kind="magic"), {422}, None),
}


@pytest.mark.parametrize("name", DEMANDS)
def test_wrong_terms(standing, labour, name):
    entry, statuses, code = DEMANDS[name]
    before = labour.version(standing)
    answer = labour.demand(standing, [entry])
    assert_problem(answer, statuses, code)
    assert labour.version(standing) == before


def assert_problem(answer, statuses, code=None):
    assert answer.status_code in statuses, answer.text
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    problem = answer.json()
    assert problem["status"] == answer.status_code
    assert problem["title"] and problem["type"] and problem["request_id"]
    if code:
        assert code == problem["code"] or code in {each["code"] for each in problem.get("errors", [])}, problem


def test_nobody_accepts_their_own_offer(standing, employer):
    version = employer.version(standing)
    assert_problem(employer.answer(standing, "E-1", "acceptances", version), {403, 409})
    assert employer.version(standing) == version


def test_nobody_writes_for_the_other_side(standing, labour, employer):
    version = labour.version(standing)
    for member in ["side", "party"]:
        body = {"terms": [per_parcel("0.10")], member: "employer"}
        answer = labour.post(f"/v1/negotiations/{standing}/offers", body)
        assert 400 <= answer.status_code < 500, answer.text
    assert labour.version(standing) == version
    assert labour.table(standing)["items"][0]["employer"]["term"]["amount"] == "0.90"


def test_nothing_is_accepted_after_its_withdrawal(labour, employer):
    negotiation = open_table(labour, employer)
    assert employer.offer(negotiation, [per_parcel("0.90")]).status_code == 201
    withdrawn = employer.answer(negotiation, "E-1", "withdrawals", employer.version(negotiation))
    assert withdrawn.status_code == 201, withdrawn.text
    version = labour.version(negotiation)
    assert_problem(labour.answer(negotiation, "E-1", "acceptances", version), {409})
    assert labour.version(negotiation) == version


def test_an_answer_needs_the_version_it_answers(standing, labour):
    assert_problem(labour.answer(standing, "E-1", "acceptances", None), {428}, "precondition-required")
    stale = labour.answer(standing, "E-1", "acceptances", labour.version(standing) - 1)
    assert_problem(stale, {412}, "stale-version")
    assert stale.json()["missed_events"]


def test_a_missing_key_is_refused(standing, labour):
    answer = labour.session.post(
        f"{labour.address}/v1/negotiations/{standing}/demands", json={"terms": [per_parcel("1.10")]}, timeout=30)
    assert_problem(answer, {400}, "idempotency-key-missing")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'{"terms": 1}', b'{"terms": []}', b"\xff\xfe", b'{"terms": [], "terms": []}',
             b"[" * 100_000, b'{"terms": [{"item": "per_parcel", "term": {"kind": "scalar", "amount": "1.0\x00"}}]}'],
    ids=["empty", "cut", "array", "null", "number", "no terms", "not UTF-8", "doubled", "deep", "null byte"])
def test_malformed_bodies(standing, labour, body):
    before = labour.version(standing)
    answer = labour.session.post(
        f"{labour.address}/v1/negotiations/{standing}/demands", data=body, timeout=30,
        headers={"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())})
    assert_problem(answer, {400, 422})
    assert labour.version(standing) == before


def test_an_oversize_body(standing, labour):
    body = json.dumps({"terms": [per_parcel("1.10")], "remark": "x" * 2_000_000})
    answer = labour.session.post(
        f"{labour.address}/v1/negotiations/{standing}/demands", data=body, timeout=30,
        headers={"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())})
    assert_problem(answer, {413})


def test_problems_come_in_chinese(standing, labour):
    english = labour.answer(standing, "E-9", "acceptances", labour.version(standing))
    labour.session.headers["Accept-Language"] = "zh-CN"
    chinese = labour.answer(standing, "E-9", "acceptances", labour.version(standing))
    assert chinese.json()["code"] == english.json()["code"]
    assert chinese.headers["Content-Language"].startswith("zh")
    assert any("\u4e00" <= letter <= "\u9fff" for letter in chinese.json()["title"])


def test_an_unknown_query_parameter_is_refused(labour):
    assert_problem(labour.get("/v1/negotiations?statsu=open"), {400}, "unknown-parameter")


def test_a_mangled_cursor_is_refused(labour):
    assert_problem(labour.get("/v1/negotiations?cursor=AAAA"), {400}, "invalid-cursor")


def test_a_known_path_with_another_method(labour):
    answer = labour.session.delete(f"{labour.address}/v1/negotiations", timeout=30)
    assert_problem(answer, {405}, "method-not-allowed")
    assert "GET" in answer.headers["Allow"]
