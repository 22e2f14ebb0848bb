"""Nothing acknowledged is lost and nothing is there twice, however often the service or PostgreSQL is killed.

Every act carries an amount of its own, so that what the log holds can be told apart from what was asked. The journal on
this side remembers each act with its outcome: acknowledged, refused, or unknown (the connection broke).
"""

import json
import os
import random
import threading
import time
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest
import requests

from parley_client import ParleyClient, open_table, per_parcel
from parley_process import Deployment, psql, run
from postgres_cluster import PostgresCluster

STREAMS = 1_000
WORKERS = 8
ACKNOWLEDGED_BETWEEN_CRASHES = 100
SECONDS_BETWEEN_CRASHES = 60
CRASHES = int(os.environ.get("PARLEY_TEST_CRASHES", "20"))


@dataclass
class Act:
    negotiation: str
    amount: str
    key: str
    outcome: str = "unknown"
    event: str | None = None
    version: int | None = None
    status: int | None = None


@dataclass
class Journal:
    acts: list = field(default_factory=list)
    acknowledged: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)

    def begin(self, negotiation):
        with self.changed:
            # 1 becomes "0.000001": every act has an amount that no other has.
            number = len(self.acts) + 1
            act = Act(negotiation, f"{number // 1_000_000}.{number % 1_000_000:06d}", str(uuid.uuid4()))
            self.acts.append(act)
            return act

    def settle(self, act, outcome, status=None, event=None, version=None):
        with self.changed:
            act.outcome, act.status, act.event, act.version = outcome, status, event, version
            if outcome == "acknowledged":
                self.acknowledged += 1
            self.changed.notify_all()

    def wait_for(self, count):
        with self.changed:
            assert self.changed.wait_for(lambda: self.acknowledged >= count, SECONDS_BETWEEN_CRASHES), (
                f"only {self.acknowledged} of {count} acts acknowledged after {SECONDS_BETWEEN_CRASHES} s; "
                f"answers: {Counter((act.outcome, act.status) for act in self.acts[-200:])}")


def send(client, journal, act):
    """Sends an act once and writes down what became of it."""
    try:
        answer = client.offer(act.negotiation, [per_parcel(act.amount)], act.key)
    except requests.RequestException:
        journal.settle(act, "unknown")
        return
    if answer.status_code == 201:
        body = answer.json()
        assert len(body["events"]) == 1
        journal.settle(act, "acknowledged", 201, body["events"][0]["event_id"], body["version"])
    elif answer.status_code >= 500 or answer.status_code in (409, 429):
        # The service lost its database on the way, or gives up waiting: whether the act was recorded is not known.
        journal.settle(act, "unknown", answer.status_code)
    else:
        journal.settle(act, "refused", answer.status_code)


def work(address, token, journal, negotiations, seed, stopped):
    chance = random.Random(seed)
    client = ParleyClient(address, token)
    client.TIMEOUT_SECONDS = 10
    while not stopped.is_set():
        act = journal.begin(chance.choice(negotiations))
        send(client, journal, act)
        # A client that does not know tries again with the same key, half of the time; the others stay unknown.
        tries = chance.choice([0, 20])
        while act.outcome == "unknown" and tries > 0 and not stopped.is_set():
            stopped.wait(0.1)
            send(client, journal, act)
            tries -= 1
        if act.outcome == "unknown":
            stopped.wait(0.1)


@pytest.fixture(scope="module")
def crashed(tmp_path_factory):
    """A deployment after all crashes, its service running, with the journal of what happened."""
    seed = int(os.environ.get("PARLEY_TEST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}; repeat with PARLEY_TEST_SEED={seed}")
    postgres = PostgresCluster()
    deployment = Deployment(postgres.url, "crash", tmp_path_factory.mktemp("crash"))
    service = deployment.service()
    service.start()
    try:
        labour = ParleyClient(service.address, deployment.tokens["labour-chief"])
        employer = ParleyClient(service.address, deployment.tokens["employer-chief"])
        with ThreadPoolExecutor(WORKERS) as pool:
            negotiations = list(pool.map(lambda _: open_table(labour, employer), range(STREAMS)))
        journal = under_load_with_crashes(
            service, postgres, deployment.tokens["employer-chief"], negotiations, seed)
        yield deployment, employer, journal, negotiations
    finally:
        service.stop()


def under_load_with_crashes(service, postgres, token, negotiations, seed):
    """The journal of all acts sent while service and PostgreSQL were killed in turn."""
    journal = Journal()
    stopped = threading.Event()
    workers = [
        threading.Thread(target=work, args=(service.address, token, journal, negotiations, seed + number, stopped))
        for number in range(WORKERS)]
    for worker in workers:
        worker.start()
    try:
        for crash in range(CRASHES):
            journal.wait_for(journal.acknowledged + ACKNOWLEDGED_BETWEEN_CRASHES)
            if crash % 2 == 0:
                service.kill()
                service.start()
            else:
                postgres.kill()
                postgres.start()
        journal.wait_for(journal.acknowledged + ACKNOWLEDGED_BETWEEN_CRASHES)
    finally:
        stopped.set()
        for worker in workers:
            worker.join()
    return journal


def recorded_offers(employer, negotiations):
    """Every recorded amount with the (negotiation, event, version) it stands at; asserts versions 1…n on the way."""

    def read(negotiation):
        events = employer.events(negotiation)
        assert [event["version"] for event in events] == list(range(1, len(events) + 1))
        return [
            (entry["term"]["amount"], (negotiation, event["event_id"], event["version"]))
            for event in events if event["type"] == "OfferMade" for entry in event["data"]["terms"]]

    with ThreadPoolExecutor(WORKERS) as pool:
        found = {}
        for pairs in pool.map(read, negotiations):
            for amount, place in pairs:
                found.setdefault(amount, []).append(place)
        return found


def test_what_was_acknowledged_is_there_once_and_nothing_else(crashed):
    _, employer, journal, negotiations = crashed
    found = recorded_offers(employer, negotiations)
    print(Counter(act.outcome for act in journal.acts))
    acts = {act.amount: act for act in journal.acts}
    assert set(found) <= set(acts), "the log holds acts that nobody sent"
    for amount, act in acts.items():
        places = found.get(amount, [])
        if act.outcome == "acknowledged":
            assert places == [(act.negotiation, act.event, act.version)], f"acknowledged {act}, found {places}"
        elif act.outcome == "refused":
            assert places == [], f"refused {act}, found {places}"
        else:
            assert len(places) <= 1, f"{act} was recorded twice: {places}"


def test_an_unknown_outcome_is_settled_by_trying_again(crashed):
    _, employer, journal, negotiations = crashed
    unknown = [act for act in journal.acts if act.outcome == "unknown"]
    for act in unknown:
        send(employer, journal, act)
        assert act.outcome == "acknowledged", f"{act} was answered {act.status}"
    found = recorded_offers(employer, negotiations)
    for act in unknown:
        assert found.get(act.amount) == [(act.negotiation, act.event, act.version)]


def test_positions_have_no_hole(crashed):
    deployment, *_ = crashed
    holes = psql(deployment.admin_url, """
        SELECT e.ledger_id, max(e.position), count(*),
               (SELECT max(b.last_position) FROM log.batches AS b WHERE b.ledger_id = e.ledger_id)
        FROM log.events AS e GROUP BY e.ledger_id""")
    assert holes
    for row in holes:
        _, last, count, head = row.split("|")
        assert last == count == head


def test_doctor_finds_nothing(crashed):
    deployment, *_ = crashed
    told = run(["doctor", "--json"], deployment.variables, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert json.loads(told.stdout)["healthy"] is True
