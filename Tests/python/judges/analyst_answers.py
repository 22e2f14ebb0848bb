"""Answers three questions of docs/guides/analyst.md from the events themselves, without Parley's code.

Reads one event a line, `{"stream", "type", "payload"}` in the order of the log, and prints the rows of the answers by the
number of the question. Positions are folded by Schema/histories/FORMAT.md §4; what is agreed, by what the events say.
"""

import json
import sys
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal, localcontext

SIDES = {"U": "labour", "E": "employer", "N": "neutral"}
# Where a record says that an item is settled or its terms set, nothing stands on it any more.
SETTLES = ("tentative_agreement", "agreement")


def ratio(part, whole):
    with localcontext() as context:
        context.prec = 60
        return format((Decimal(part) / Decimal(whole)).quantize(Decimal("0.000001"), ROUND_HALF_UP), "f")


def streams(lines):
    """The events of each stream in order: its type and its payload."""
    found = defaultdict(list)
    for line in lines:
        event = json.loads(line)
        found[event["stream"]].append((event["type"], json.loads(event["payload"])))
    return found.values()


# 4. Moves and gaps of the published histories.


def essence(term):
    """What makes a term the same as another one: kind, unit, figures, steps, bands, comparators. Other words are remarks."""
    names = {
        "scalar": ("amount", "unit", "comparator"), "range": ("min", "max", "unit"), "by_year": ("unit", "steps"),
        "schedule": ("unit", "steps"), "tiers": ("unit", "tiers"), "text": ("text",)}
    return {name: term.get(name) for name in ("kind", *names.get(term["kind"], tuple(term)))}


class Item:
    """One item on the table: what stands by side and party, the last one tabled last."""

    def __init__(self):
        self.standing = {}
        self.had_gap = False

    def table(self, holder, term):
        """Puts a position on the table; tells whether it only repeats what stands."""
        before = self.standing.pop(holder, None)
        self.standing[holder] = term
        by_side = {side: standing for (side, _), standing in self.standing.items()}
        self.had_gap = self.had_gap or is_gap(by_side.get("labour"), by_side.get("employer"))
        return before is not None and term["kind"] != "unknown" and essence(before) == essence(term)

    def take_back(self, side, party):
        self.standing = {
            holder: term for holder, term in self.standing.items()
            if holder[0] != side or party not in (None, holder[1])}

    def settle(self):
        self.standing = {}


def is_gap(labour, employer):
    """Whether both are scalars of one unit, span and basis."""
    if not labour or not employer or labour["kind"] != "scalar" or employer["kind"] != "scalar":
        return False
    return all(labour.get(name) == employer.get(name) for name in ("unit", "over", "basis"))


def moves(negotiations):
    rows = []
    for events in negotiations:
        published = events[0][1]["data"].get("published")
        if not published:
            continue
        items, named = defaultdict(Item), set()
        count = {"labour": 0, "employer": 0, "restatements": 0}
        for kind, payload in events:
            data, stated = payload["data"], payload["provenance"].get("stated_type")
            if kind == "AgendaItemAdmitted":
                named.add(data["agenda_item"]["key"])
            elif "number" in data and "terms" in data:
                side = SIDES[data["number"][0]]
                for entry in data["terms"] if side != "neutral" else ():
                    is_same = items[entry["item"]].table((side, data.get("party")), entry["term"])
                    count["restatements" if is_same else side] += 1
            elif stated == "withdrawal":
                for item in data["items"]:
                    items[item].take_back(data["side"], data.get("party"))
            elif stated in SETTLES:
                for item in data["items"]:
                    items[item].settle()
        rows.append([
            published["history_id"],
            *map(str, (*count.values(), len(named), sum(item.had_gap for item in items.values())))])
    return sorted(rows)


# What was bargained on the system, once it is disclosed.


class Bargain:
    """A negotiation recorded on the system: what was drafted, signed and came into force."""

    def __init__(self, events):
        self.conclusion, self.in_force, self.is_published, self.region = None, None, False, None
        self.subjects, self.agreed, self.drafts, self.signatures = {}, {}, {}, defaultdict(set)
        for kind, payload in events:
            self.follow(kind, payload["data"])

    def follow(self, kind, data):
        if kind in ("AgendaItemAdmitted", "AgendaItemProposed"):
            self.subjects[data["agenda_item"]["key"]] = data["agenda_item"]["subject"]
        elif kind in ("TentativeAgreementReached", "AgreementReached"):
            for entry in data.get("terms", []):
                for item in entry.get("items") or [entry["item"]]:
                    self.agreed[item] = entry["term"]
        elif kind == "TentativeAgreementReopened":
            for item in data["items"]:
                self.agreed.pop(item, None)
        elif kind == "BargainingUnitDefined":
            self.region = data.get("region")
        elif kind == "DraftAssembled":
            terms = {item: self.agreed[item] for item in data["items"] if item in self.agreed}
            self.drafts[data["number"]] = (data["plan"]["kind"], terms)
        elif kind == "AgreementSigned":
            self.signatures[data["draft"]].add(data["side"])
            # A platform agreement waits for no authority.
            if len(self.signatures[data["draft"]]) == 2 and self.drafts[data["draft"]][0] == "platform_agreement":
                self.in_force = data["draft"]
        elif kind == "AgreementTookEffect":
            self.in_force = data["draft"]
        elif kind == "AgreementPublished":
            self.is_published = True
        elif kind == "NegotiationConcluded":
            self.conclusion = data["conclusion"]

    @property
    def is_disclosed(self):
        if self.conclusion == "with_agreement":
            return self.in_force is not None or self.is_published
        return self.conclusion == "without_agreement"


# 3. Median piece rates.

PROVINCES = {
    "11": "Beijing", "31": "Shanghai", "32": "Jiangsu", "33": "Zhejiang", "35": "Fujian", "37": "Shandong", "41": "Henan",
    "42": "Hubei", "44": "Guangdong", "50": "Chongqing", "51": "Sichuan", "63": "Qinghai"}


def first_rate(term):
    """The first figure of a term, with its unit."""
    if term["kind"] == "scalar":
        return term["amount"], term["unit"]
    lines = term.get("tiers") or term.get("steps")
    return (lines[0].get("amount"), term["unit"]) if lines else (None, None)


def rates(negotiations):
    found = defaultdict(list)
    for events in negotiations:
        bargain = Bargain(events)
        if not bargain.is_disclosed or bargain.conclusion != "with_agreement" or bargain.in_force is None:
            continue
        for item, term in bargain.drafts[bargain.in_force][1].items():
            amount, unit = first_rate(term)
            if bargain.subjects[item] == "piece_rate" and unit in ("CNY/parcel", "CNY/order"):
                found[unit, PROVINCES[bargain.region[:2]]].append(Decimal(amount))
    return [
        [province, "", unit, str(len(amounts)), format(sorted(amounts)[(len(amounts) - 1) // 2], ".6f")]
        for (unit, province), amounts in sorted(found.items())
    ]


# 10. Votes on drafts.


def votes(negotiations):
    counted = defaultdict(lambda: [0, 0, 0, 0])
    for events in negotiations:
        if not Bargain(events).is_disclosed:
            continue
        routes = {}
        for kind, payload in events:
            data = payload["data"]
            if kind == "DraftSubmittedToCongress":
                routes[data["draft"]] = data["route"]
            elif kind == "CongressBallotRecorded":
                total = counted[routes[data["draft"]], data["result"]]
                for place, number in enumerate((1, data["attending"], data["eligible"], data["in_favour"])):
                    total[place] += number
    return [
        [route, result, str(count), str(attended), str(entitled), ratio(attended, entitled), ratio(approved, entitled)]
        for (route, result), (count, attended, entitled, approved) in sorted(counted.items())
    ]


def answers(lines):
    negotiations = [events for events in streams(lines) if events[0][0] == "NegotiationOpened"]
    return {"3": rates(negotiations), "4": moves(negotiations), "10": votes(negotiations)}


if __name__ == "__main__":
    print(json.dumps(answers(sys.stdin), ensure_ascii=False))
