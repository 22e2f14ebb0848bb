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


def text(amount):
    """An amount as numeric(18,6) writes it."""
    return format(Decimal(amount).quantize(Decimal("0.000001")), "f")


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


# 4. First and last gap of each item of the published histories.


def course(events):
    """Both standing figures of each item after each event that changed one: {item: [(labour, employer)]}."""
    standing = defaultdict(dict)
    steps = defaultdict(list)
    for kind, payload in events:
        data, stated = payload["data"], payload["provenance"].get("stated_type")
        if "number" in data and "kind" in data:
            side, touched = SIDES[data["number"][0]], [(entry["item"], entry["term"]) for entry in data.get("terms", [])]
            for item, term in touched:
                if side != "neutral":
                    # The last one tabled by any party of the side is the side's.
                    standing[item].pop((side, data.get("party")), None)
                    standing[item][side, data.get("party")] = term
        elif stated == "withdrawal":
            touched = [(item, None) for item in data["items"]]
            for item, _ in touched:
                for holder in [holder for holder in standing[item] if holder[0] == data["side"]]:
                    if data.get("party") in (None, holder[1]):
                        del standing[item][holder]
        elif stated in SETTLES:
            touched = [(item, None) for item in data["items"]]
            for item, _ in touched:
                standing[item].clear()
        else:
            continue
        for item, _ in touched:
            last = {side: term for (side, _), term in standing[item].items()}
            steps[item].append((last.get("labour"), last.get("employer")))
    return steps


def gap(labour, employer):
    """The exact difference of two scalars of one unit, span and basis; None for all else."""
    if not labour or not employer or labour["kind"] != "scalar" or employer["kind"] != "scalar":
        return None
    if any(labour.get(name) != employer.get(name) for name in ("unit", "over", "basis")):
        return None
    return abs(Decimal(labour["amount"]) - Decimal(employer["amount"]))


def gaps(negotiations):
    rows = []
    for events in negotiations:
        published = events[0][1]["data"].get("published")
        if not published:
            continue
        for item, steps in course(events).items():
            known = [(labour, employer) for labour, employer in steps if gap(labour, employer) is not None]
            if not known:
                continue
            figures = [
                text(amount) for labour, employer in (known[0], known[-1])
                for amount in (labour["amount"], employer["amount"], gap(labour, employer))]
            rows.append([published["history_id"], item, known[0][0]["unit"], *figures])
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
    return {"4": gaps(negotiations), "10": votes(negotiations)}


if __name__ == "__main__":
    print(json.dumps(answers(sys.stdin), ensure_ascii=False))
