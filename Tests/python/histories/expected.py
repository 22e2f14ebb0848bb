"""Positions, moves, gaps and agreed terms of the published histories, recomputed from the raw files.

Independent of Parley: it follows Schema/histories/FORMAT.md section 4 and 5 and reads nothing else.

    python3 Tests/python/histories/expected.py --write    rewrites expected.json
    python3 Tests/python/histories/expected.py            compares it with a fresh computation, exit 1 on a difference
"""

import json
import pathlib
import sys
from decimal import Decimal

HERE = pathlib.Path(__file__).resolve().parent
HISTORIES = HERE.parents[2] / "Schema" / "histories"
EXPECTED = HERE / "expected.json"

POSITIONS = {"demand", "offer", "counter", "package_offer"}
FIGURES = {"amount", "min", "max", "cap", "previous"}


def api_term(term):
    """A term in the form of API and events: the flags at_least and at_most are one member, comparator."""
    told = {name: value for name, value in term.items() if name not in ("at_least", "at_most")}
    for flag in ("at_least", "at_most"):
        if term.get(flag):
            told["comparator"] = flag
    if "tiers" in term:
        told["tiers"] = [api_term(line) for line in term["tiers"]]
    return told


def essence(term):
    """What must be equal for a position to be a restatement; None where nothing ever is."""
    term = api_term(term)
    kind = term["kind"]
    if kind == "unknown":
        return None
    if kind == "text":
        return (kind, term["text"])
    if kind == "scalar":
        return (kind, term["unit"], Decimal(term["amount"]), term.get("comparator"))
    if kind == "range":
        return (kind, term["unit"], Decimal(term["min"]), Decimal(term["max"]))
    if kind in ("by_year", "schedule"):
        steps = [
            (step.get("year"), step.get("from"), Decimal(step["amount"]), step.get("adjusted_for_inflation"))
            for step in term["steps"]
        ]
        return (kind, term["unit"], tuple(steps))
    lines = []
    for line in term["tiers"]:
        lines.append(
            tuple(
                sorted(
                    (name, Decimal(value) if name in FIGURES or name.endswith(("_from", "_to", "_below")) else value)
                    for name, value in line.items()
                    if name != "previous"
                )
            )
        )
    return (kind, term["unit"], tuple(lines))


def items_of(event):
    return [event["item"]] if isinstance(event["item"], str) else event["item"]


def values_of(event):
    """The event's term for each of its items."""
    value = event["value"]
    if value["kind"] == "package":
        return value["by_item"]
    return {item: value for item in items_of(event)}


class Side:
    """The course of one side on one item, its parties kept apart."""

    def __init__(self):
        self.tracks = {}
        self.moves = 0
        self.order = 0

    def table(self, party, term):
        track = self.tracks.get(party)
        self.order += 1
        same = track is not None and track["standing"] and essence(term) is not None
        if not (same and essence(term) == essence(track["term"])):
            self.moves += 1
        self.tracks[party] = {"term": term, "standing": True, "order": self.order}

    def end(self, party=None):
        for name, track in self.tracks.items():
            if party is None or name == party:
                track["standing"] = False

    def last(self):
        """The last position tabled by any party that still stands, else the last one tabled."""
        standing = [track for track in self.tracks.values() if track["standing"]]
        return max(standing or self.tracks.values(), key=lambda track: track["order"], default=None)

    def summary(self):
        last = self.last()
        if last is None:
            return {"moves": 0, "standing": False, "term": None}
        return {"moves": self.moves, "standing": last["standing"], "term": api_term(last["term"])}


def gap(labour, employer):
    pair = [side.last() for side in (labour, employer)]
    if any(track is None or not track["standing"] or track["term"]["kind"] != "scalar" for track in pair):
        return None
    left, right = (track["term"] for track in pair)
    if any(left.get(name) != right.get(name) for name in ("unit", "over", "basis")):
        return None
    return {"amount": str(abs(Decimal(left["amount"]) - Decimal(right["amount"]))), "unit": left["unit"]}


def history(file):
    courses = {item["key"]: {"labour": Side(), "employer": Side()} for item in file["items"]}
    agreed = {}
    for event in file["events"]:
        values = values_of(event)
        if event["type"] in POSITIONS and event["by"] != "neutral":
            for item, term in values.items():
                courses[item][event["by"]].table(event.get("party"), term)
        elif event["type"] == "withdrawal" and event["by"] != "neutral":
            for item in items_of(event):
                courses[item][event["by"]].end(event.get("party"))
        elif event["type"] in ("tentative_agreement", "agreement"):
            for item in items_of(event):
                courses[item]["labour"].end()
                courses[item]["employer"].end()
                if event["type"] == "agreement":
                    agreed[item] = values[item]
    told = {}
    for item, sides in courses.items():
        in_force = file["outcome"].get(item) if item in file["outcome"] else agreed.get(item)
        told[item] = {
            "labour": sides["labour"].summary(),
            "employer": sides["employer"].summary(),
            "gap": gap(sides["labour"], sides["employer"]),
            "in_force": api_term(in_force) if in_force else None,
        }
    return told


def computed():
    told = {}
    for path in sorted(HISTORIES.glob("*.json")):
        if path.name != "history.schema.json":
            file = json.loads(path.read_text(encoding="utf-8"))
            told[file["id"]] = history(file)
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def main():
    if "--write" in sys.argv[1:]:
        EXPECTED.write_text(computed(), encoding="utf-8")
        return 0
    if EXPECTED.read_text(encoding="utf-8") != computed():
        print(f"{EXPECTED} is not what the files say; run with --write and look at the difference", file=sys.stderr)
        return 1
    print("expected.json is what the files say")
    return 0


if __name__ == "__main__":
    sys.exit(main())
