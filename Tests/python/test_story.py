"""One negotiation from invitation to tentative agreement, over HTTP."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from parley_client import open_table, per_parcel, per_parcel_item
from parley_process import run


def item(table, key="per_parcel"):
    return next(each for each in table["items"] if each["key"] == key)


def test_demand_offer_and_agreement(labour, employer):
    negotiation = open_table(labour, employer)
    demanded = labour.demand(negotiation, [per_parcel("1.20")])
    assert demanded.status_code == 201, demanded.text
    offered = employer.offer(negotiation, [per_parcel("0.90")])
    assert offered.status_code == 201, offered.text
    assert offered.headers["ETag"].strip('"').split("-")[0] == str(offered.json()["version"])
    row = item(labour.table(negotiation))
    assert row["labour"]["term"]["amount"] == "1.20"
    assert row["employer"]["term"]["amount"] == "0.90"
    assert row["gap"] == {"amount": "0.30", "unit": "CNY/parcel"}

    assert employer.offer(negotiation, [per_parcel("1.00")]).status_code == 201
    row = item(labour.table(negotiation))
    assert (row["gap"]["amount"], row["closed_ratio"]) == ("0.20", "0.3333")

    number = row["employer"]["proposal"]
    accepted = labour.answer(negotiation, number, "acceptances", labour.version(negotiation))
    assert accepted.status_code == 201, accepted.text
    row = item(labour.table(negotiation))
    assert row["status"] == "tentatively_agreed"
    assert row["tentative"]["term"]["amount"] == "1.00"


def test_a_retry_gets_the_first_answer_byte_for_byte(labour, employer):
    negotiation = open_table(labour, employer)
    key = str(uuid.uuid4())
    first = labour.demand(negotiation, [per_parcel("1.20")], key)
    assert first.status_code == 201, first.text
    assert employer.offer(negotiation, [per_parcel("0.90")]).status_code == 201
    again = labour.demand(negotiation, [per_parcel("1.20")], key)
    assert again.status_code == 201
    assert again.content == first.content
    assert again.headers["Idempotent-Replayed"] == "true"
    assert again.headers["ETag"] == first.headers["ETag"]
    assert "Idempotent-Replayed" not in first.headers
    other = labour.demand(negotiation, [per_parcel("1.25")], key)
    assert other.status_code == 422
    assert other.json()["code"] == "idempotency-key-reused"


def test_two_negotiators_answer_the_same_offer_at_once(labour, employer):
    for _ in range(10):
        negotiation = open_table(labour, employer)
        assert labour.demand(negotiation, [per_parcel("1.20")]).status_code == 201
        offered = employer.offer(negotiation, [per_parcel("1.00")])
        assert offered.status_code == 201
        version = offered.json()["version"]
        number = item(labour.table(negotiation))["employer"]["proposal"]
        start = Barrier(2)

        def accept(key):
            start.wait()
            return labour.answer(negotiation, number, "acceptances", version, key=key)

        def withdraw(key):
            start.wait()
            return employer.answer(negotiation, number, "withdrawals", version, key=key)

        keys = [str(uuid.uuid4()), str(uuid.uuid4())]
        with ThreadPoolExecutor(2) as pool:
            answers = [pool.submit(accept, keys[0]), pool.submit(withdraw, keys[1])]
            answers = [answer.result() for answer in answers]
        assert sorted(answer.status_code for answer in answers) == [201, 412], [a.text for a in answers]
        winner, loser = sorted(answers, key=lambda answer: answer.status_code)
        problem = loser.json()
        assert problem["code"] == "stale-version"
        assert problem["current_version"] == winner.json()["version"]
        missed = [event["version"] for event in problem["missed_events"]]
        assert missed == list(range(version + 1, problem["current_version"] + 1))
        # The winner's retry gets its first answer although the state has moved on.
        again = accept_again(labour, employer, negotiation, number, version, winner is answers[0], keys)
        assert again.content == winner.content


def accept_again(labour, employer, negotiation, number, version, labour_won, keys):
    if labour_won:
        return labour.answer(negotiation, number, "acceptances", version, key=keys[0])
    return employer.answer(negotiation, number, "withdrawals", version, key=keys[1])


def test_every_earlier_state_can_be_read_back(labour, employer):
    negotiation = open_table(labour, employer)
    seen = {}
    for amount in ["1.30", "1.25", "1.20"]:
        answer = labour.demand(negotiation, [per_parcel(amount)])
        assert answer.status_code == 201, answer.text
        seen[answer.json()["version"]] = (amount, labour.events(negotiation)[-1]["recorded_at"])
    for version, (amount, recorded_at) in seen.items():
        assert item(labour.table(negotiation, at_version=version))["labour"]["term"]["amount"] == amount
        assert item(labour.table(negotiation, as_of=recorded_at))["labour"]["term"]["amount"] == amount
    future = labour.get(f"/v1/negotiations/{negotiation}/table", params={"as_of": "2999-01-01T00:00:00Z"})
    assert future.status_code == 422


def test_validate_only_records_nothing(labour, employer):
    negotiation = open_table(labour, employer)
    before = labour.version(negotiation)
    answer = labour.demand(negotiation, [per_parcel("1.20")], params={"validate_only": "true"})
    assert answer.status_code == 200, answer.text
    assert labour.version(negotiation) == before


def test_the_stream_ends_at_the_head_when_asked(labour, employer):
    negotiation = open_table(labour, employer)
    answer = labour.get(f"/v1/stream?topics=negotiation:{negotiation}&follow=false")
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    data = [line for line in answer.text.splitlines() if line.startswith("data:")]
    assert len(data) >= labour.version(negotiation)


def test_the_command_line_shows_the_same_table(deployment, labour, employer):
    negotiation = open_table(labour, employer)
    assert labour.demand(negotiation, [per_parcel("1.20")]).status_code == 201
    told = run(["table", negotiation, "--json"], deployment.variables).stdout
    assert told.strip() == labour.get(f"/v1/negotiations/{negotiation}/table").text.strip()


def test_an_outsider_sees_nothing_not_even_existence(deployment, service, labour, employer):
    from parley_client import ParleyClient

    negotiation = open_table(labour, employer)
    outsider = ParleyClient(service.address, deployment.tokens["labour-representative"])
    hidden = outsider.get(f"/v1/negotiations/{negotiation}/table")
    absent = outsider.get(f"/v1/negotiations/{uuid.uuid4()}/table")
    assert hidden.status_code == absent.status_code == 404
    assert hidden.json()["code"] == absent.json()["code"]


def test_items_of_two_kinds_stand_beside_each_other(labour, employer):
    hours = {"key": "daily_limit", "title": {"en": "Daily limit", "zh": "每日工时上限"}, "subject": "working_hours",
             "unit": "hours/day"}
    negotiation = open_table(labour, employer, items=[per_parcel_item(), hours])
    terms = [per_parcel("1.20"),
             {"item": "daily_limit",
              "term": {"kind": "scalar", "amount": "8", "unit": "hours/day", "comparator": "at_most"}}]
    assert labour.demand(negotiation, terms).status_code == 201
    table = labour.table(negotiation)
    assert [each["number"] for each in table["items"]] == [1, 2]
    assert item(table, "daily_limit")["labour"]["term"]["comparator"] == "at_most"
