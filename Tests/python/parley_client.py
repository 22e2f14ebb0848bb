"""A client as a user would write it with requests: one method for each act that the tests need."""

import uuid

import requests


class ParleyClient:
    TIMEOUT_SECONDS = 30

    def __init__(self, address, token):
        self.address = address
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def get(self, path, **options):
        return self.session.get(self.address + path, timeout=self.TIMEOUT_SECONDS, **options)

    def post(self, path, body, key=None, version=None, **options):
        headers = {"Idempotency-Key": key or str(uuid.uuid4())}
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        return self.session.post(
            self.address + path, json=body, headers=headers, timeout=self.TIMEOUT_SECONDS, **options)

    def invite(self, addressee, items, key=None, title="Couriers of the west district"):
        return self.post("/v1/negotiations", invitation(addressee, items, title), key)

    def accept_invitation(self, negotiation, key=None):
        return self.post(f"/v1/negotiations/{negotiation}/acceptances", {}, key)

    def demand(self, negotiation, terms, key=None, **options):
        return self.post(f"/v1/negotiations/{negotiation}/demands", {"terms": terms}, key, **options)

    def offer(self, negotiation, terms, key=None, **options):
        return self.post(f"/v1/negotiations/{negotiation}/offers", {"terms": terms}, key, **options)

    def answer(self, negotiation, number, kind, version, body=None, key=None, **options):
        """`kind`: acceptances, rejections, withdrawals, counter-offers."""
        return self.post(
            f"/v1/negotiations/{negotiation}/offers/{number}/{kind}", body or {}, key, version, **options)

    def table(self, negotiation, **parameters):
        answer = self.get(f"/v1/negotiations/{negotiation}/table", params=parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def version(self, negotiation):
        return self.table(negotiation)["version"]

    def events(self, negotiation):
        """All events of a negotiation, page by page."""
        found = []
        while True:
            after = found[-1]["version"] if found else 0
            answer = self.get(
                f"/v1/negotiations/{negotiation}/events", params={"after_version": after, "limit": 200})
            assert answer.status_code == 200, answer.text
            page = answer.json()
            found += page["data"]
            if not page["has_more"]:
                return found


def invitation(addressee, items, title):
    return {
        "title": {"en": title, "zh": "西区快递员集体协商"},
        "labour": ["West District Couriers' Union"],
        "employer": ["Courier Companies' Association"],
        "side": "labour",
        "jurisdiction": "CN",
        "currency": "CNY",
        "time_zone": "Asia/Shanghai",
        "addressee": addressee,
        "items": items,
    }


def per_parcel_item(key="per_parcel"):
    return {
        "key": key, "title": {"en": "Rate per parcel", "zh": "派件单价"}, "subject": "piece_rate", "unit": "CNY/parcel"}


def per_parcel(amount, item="per_parcel"):
    return {"item": item, "term": {"kind": "scalar", "amount": amount, "unit": "CNY/parcel"}}


def open_table(labour, employer, addressee="employer-chief", items=None):
    """A negotiation with both chiefs seated and its items on the agenda; gives its id."""
    invited = labour.invite(addressee, items or [per_parcel_item()])
    assert invited.status_code == 201, invited.text
    negotiation = invited.json()["negotiation_id"]
    accepted = employer.accept_invitation(negotiation)
    assert accepted.status_code == 201, accepted.text
    return negotiation
