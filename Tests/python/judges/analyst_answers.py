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
        "scalar": ("amount", "unit", "at_least", "at_most"), "range": ("min", "max", "unit"), "by_year": ("unit", "steps"),
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


# Whose content is disclosed, of what was bargained on the system.


def disclosed(events):
    conclusion, is_known = None, False
    for kind, payload in events:
        if kind == "NegotiationConcluded":
            conclusion = payload["data"]["conclusion"]
        elif kind in ("AgreementTookEffect", "AgreementPublished"):
            is_known = True
    return conclusion == "without_agreement" or (conclusion == "with_agreement" and is_known)


# 10. Votes on drafts.


def votes(negotiations):
    counted = defaultdict(lambda: [0, 0, 0, 0])
    for events in negotiations:
        if not disclosed(events):
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
    return {"4": moves(negotiations), "10": votes(negotiations)}


if __name__ == "__main__":
    print(json.dumps(answers(sys.stdin), ensure_ascii=False))
