"""A campaign of ten thousand invitations: in under two minutes, and once, however often the service is killed."""

import json
import threading
import time

import pytest
import requests

from parley_client import ParleyClient, invitation, per_parcel_item
from parley_process import Deployment, psql, run

INVITATIONS = 10_000
TARGETS_OF_ACT = 1_000
MOST_SECONDS = 120
KILLED_AFTER = (1_500, 5_000)
PLACES = ["630103", "630104", "630201", "110105"]
INDUSTRIES = ["6020", "6242", "6010"]

TYPE = "convert_from(rtrim(substring(leaf FROM 101 FOR 32), '\\x00'::bytea), 'UTF8')"
DATA = "convert_from(payload, 'UTF8')::jsonb -> 'data'"


def target(number):
    return {
        "key": f"E-{number}", "name": f"Enterprise {number}", "unit": "enterprise",
        "region": PLACES[number % len(PLACES)], "industry": INDUSTRIES[number % len(INDUSTRIES)],
        "workers": number % 97}


def line(number):
    # Every tenth person is invited once only, so that keys of people are made on the way.
    addressee = f"employer-{number}" if number % 10 == 3 else "employer-chief"
    body = invitation(addressee, [per_parcel_item()], "Couriers of one enterprise")
    return json.dumps(body | {"target": f"E-{number}", "employer": [f"Enterprise {number}"]}).encode() + b"\n"


STREAM = b"".join(line(number) for number in range(1, INVITATIONS + 1))


class Campaign:
    """A campaign with all its targets listed."""

    def __init__(self, client):
        self.client = client
        opened = client.post("/v1/campaigns", {
            "title": {"en": "Ten thousand", "zh": "万份要约"}, "organisers": ["Federation"], "subjects": ["piece_rate"],
            "scopes": [{"region": "630000"}, {"region": "110000"}], "from": "2026-02-01", "through": "2026-06-30"})
        assert opened.status_code == 201, opened.text
        self.id = opened.json()["campaign_id"]
        for first in range(1, INVITATIONS + 1, TARGETS_OF_ACT):
            listed = client.post(
                f"/v1/campaigns/{self.id}/targets",
                {"targets": [target(number) for number in range(first, first + TARGETS_OF_ACT)]})
            assert listed.status_code == 201, listed.text

    def invite(self):
        """Sends the whole stream; its answers, line by line, and the summary."""
        answer = self.client.session.post(
            f"{self.client.address}/v1/campaigns/{self.id}/invitations", data=STREAM, timeout=MOST_SECONDS,
            headers={"Content-Type": "application/x-ndjson"})
        assert answer.status_code == 200, answer.text
        *lines, summary = [json.loads(text) for text in answer.text.splitlines()]
        return lines, summary

    def negotiations(self, database):
        """How many negotiations say that this campaign opened them, in the raw log."""
        return int(psql(database, f"""
            SELECT count(*) FROM log.events
            WHERE {TYPE} = 'NegotiationOpened' AND {DATA} -> 'campaign' ->> 'id' = '{self.id}'""")[0])

    def report(self, part=""):
        answer = self.client.get(f"/v1/campaigns/{self.id}{part}")
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture(scope="module")
def deployed(cluster_url, tmp_path_factory):
    deployment = Deployment(cluster_url, "campaign", tmp_path_factory.mktemp("campaign"))
    service = deployment.service()
    service.start()
    client = ParleyClient(service.address, deployment.tokens["union-federation"])
    yield deployment, service, client
    service.stop()


def test_ten_thousand_invitations_take_less_than_two_minutes(deployed):
    deployment, _, client = deployed
    campaign = Campaign(client)
    start = time.monotonic()
    lines, summary = campaign.invite()
    seconds = time.monotonic() - start
    print(f"{INVITATIONS} invitations in {seconds:.1f} s, {INVITATIONS / seconds:.0f}/s")
    assert seconds < MOST_SECONDS
    assert summary == {"done": True, "lines": INVITATIONS, "recorded": INVITATIONS, "replayed": 0, "refused": 0}
    assert [answer["target"] for answer in lines] == [f"E-{number}" for number in range(1, INVITATIONS + 1)]
    assert len({answer["negotiation_id"] for answer in lines}) == INVITATIONS
    assert campaign.negotiations(deployment.admin_url) == INVITATIONS
    assert campaign.report()["progress"]["invited"] == INVITATIONS
    coverage = campaign.report("/coverage")
    assert coverage["total"]["enterprises"] == INVITATIONS
    assert coverage["total"]["workers"] == sum(number % 97 for number in range(1, INVITATIONS + 1))
    assert coverage["total"]["workers_covered"] == 0


def test_a_killed_stream_goes_on_where_it_was(deployed):
    deployment, service, client = deployed
    campaign = Campaign(client)
    for reached in KILLED_AFTER:
        broken = []

        def send():
            try:
                campaign.invite()
            except (requests.RequestException, ValueError, AssertionError) as error:
                broken.append(error)

        sender = threading.Thread(target=send)
        sender.start()
        end = time.monotonic() + MOST_SECONDS
        while campaign.negotiations(deployment.admin_url) < reached:
            assert time.monotonic() < end and sender.is_alive(), "the stream did not come so far"
        service.kill()
        sender.join()
        assert broken, "the stream ended before it was killed"
        service.start()
    before = campaign.negotiations(deployment.admin_url)
    assert KILLED_AFTER[-1] <= before < INVITATIONS
    start = time.monotonic()
    lines, summary = campaign.invite()
    print(f"resumed after {before} in {time.monotonic() - start:.1f} s")
    assert summary["done"] and summary["refused"] == 0
    assert summary["replayed"] == before and summary["recorded"] == INVITATIONS - before
    assert len({answer["negotiation_id"] for answer in lines}) == INVITATIONS
    assert campaign.negotiations(deployment.admin_url) == INVITATIONS
    assert campaign.report()["progress"]["invited"] == INVITATIONS
    noted = psql(deployment.admin_url, f"""
        SELECT count(*), count(DISTINCT i ->> 'target'), count(DISTINCT i ->> 'negotiation')
        FROM log.events CROSS JOIN LATERAL jsonb_array_elements({DATA} -> 'invitations') AS i
        WHERE {TYPE} = 'CampaignInvitationsNoted' AND stream_id = '{campaign.id}'""")
    assert noted == [f"{INVITATIONS}|{INVITATIONS}|{INVITATIONS}"]


def test_the_command_line_says_the_same(deployed, tmp_path):
    deployment, _, client = deployed
    campaign = Campaign(client)
    file = tmp_path / "invitations.jsonl"
    file.write_bytes(b"".join(line(number) for number in range(1, 301)))
    for expected in ("recorded", "replayed"):
        told = run(["campaign", "invite", campaign.id, file, "--as", "union-federation"], deployment.variables)
        *lines, summary = [json.loads(text) for text in told.stdout.splitlines()]
        assert summary["done"] and summary[expected] == 300
        assert {answer["status"] for answer in lines} == {expected}
    told = run(["campaign", "coverage", campaign.id, "--json"], deployment.variables)
    assert json.loads(told.stdout) == campaign.report("/coverage")


def test_doctor_finds_nothing(deployed):
    deployment, *_ = deployed
    told = run(["doctor", "--json"], deployment.variables, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert json.loads(told.stdout)["healthy"] is True
