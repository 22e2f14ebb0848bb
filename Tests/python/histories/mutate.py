"""Writes thousands of mutated history files with the oracle's verdict on each.

    python3 Tests/python/histories/mutate.py FOLDER [--count 4000] [--seed 1] [--words]

HistoryOracleTests reads FOLDER (environment variable PARLEY_TEST_HISTORY_CASES) and compares Parley's reader with it.
"""

import argparse
import copy
import json
import pathlib
import random

import oracle

HERE = pathlib.Path(__file__).resolve().parent
WORDS = [
    "", "x", "rate", "term", "2023-02-30", "2023-11-05", "2023", "2023-13", "year 2", "start", "-0", "0", "1", "1.0",
    "01", "-1", "1e3", "100", "100.5", "999999999999.999999", "1234567890123", "text", "unknown", "package", "scalar",
    "range", "tiers", "labour", "employer", "neutral", "agreement", "withdrawal", "demand", "Union A", "Employer",
    "https://x", "a\nb", "\u0000", "\u007f", "é", "e\u0301", "字" * 81, "字" * 201, "字" * 301, "字" * 2001, "a" * 65,
    "approved", "at_least", "2023-11-30T18:00", "2023-11-30T25:00", "CNY", "cny", "compounded", "\u00a0", "12",
]
SCALARS = [None, True, False, 0, 1, 2, 7, -1, 200, 5001, 1.0, 1.5, 0.0, -0.0, 1e3, 1e-7, [], {}, [0], ["rate"]]
NAMES = [
    "at_least", "at_most", "previous", "over", "note", "kind", "amount", "unit", "min", "max", "steps", "tiers", "rule",
    "plus", "cap", "km_from", "km_to", "km_below", "km", "post", "party", "round", "expires", "deadline", "lapsed",
    "is_final_offer", "imposed", "binding", "vague", "from_knowledge", "date_approx", "conditions", "supersedes", "yes",
    "for_percent", "result", "unit", "body", "derived", "comparator", "currency", "extra", "Extra", "total_simple", "then",
    "adjusted_for_inflation", "approx", "basis", "bands", "text", "from", "year", "rate", "table", "term", "date", "src",
]




def names_of(schema):
    """Every member name in the schema."""
    if isinstance(schema, dict):
        for name, part in schema.items():
            if name in ("properties", "$defs"):
                yield from part
            yield from names_of(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from names_of(part)


NAMES = sorted({*NAMES, *names_of(oracle.SCHEMA)})


def every_word(small):
    """The small file with every member name of the schema on every kind of value, a table line, a vote and an event."""
    events = small["events"]
    package = events[3]["value"]["by_item"]
    hosts = [events[1]["value"], events[2]["value"], package["rate"], package["table"], package["term"], events[0]["value"]]
    hosts += [events[4]["value"], package["table"]["tiers"][0], small["vote"][0], events[1], small["outcome"]["rate"]]
    for host in hosts:
        for name in NAMES:
            for value in (True, "5", "in words", "compounded", "-1.50"):
                missing = name not in host
                before = host.get(name)
                host[name] = value
                yield json.dumps(small, ensure_ascii=False).encode()
                if missing:
                    del host[name]
                else:
                    host[name] = before


def containers(value):
    """Every object and list in a value."""
    if isinstance(value, (dict, list)):
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from containers(child)


def change_text(text, rng):
    choice = rng.randrange(6)
    if choice == 0:
        return rng.choice(WORDS)
    place = rng.randrange(len(text) + 1)
    if choice == 1:
        return text[:place] + rng.choice("01 -.aZ_字\t\u0301") + text[place:]
    if choice == 2:
        return text[:place] + text[place + 1 :]
    if choice == 3:
        return text.swapcase()
    if choice == 4:
        return text * rng.choice([2, 50])
    return text.strip() + rng.choice(["", " ", ".0", "-01", "T10:00"])


def change_value(value, rng):
    if isinstance(value, str) and rng.random() < 0.7:
        return change_text(value, rng)
    if isinstance(value, int) and not isinstance(value, bool) and rng.random() < 0.7:
        return rng.choice([value + 1, value - 1, float(value), str(value), value + 0.5])
    return rng.choice([rng.choice(WORDS), copy.deepcopy(rng.choice(SCALARS))])


def change_structure(file, rng):
    """One change somewhere in the file, in place."""
    everything = list(containers(file))
    place = rng.choice(everything)
    other = rng.choice(everything)
    action = rng.randrange(8)
    if isinstance(place, dict):
        names = list(place)
        name = rng.choice(names) if names else rng.choice(NAMES)
        if action == 0:
            place.pop(name, None)
        elif action == 1:
            place[rng.choice(NAMES)] = rng.choice([True, rng.choice(WORDS), "5", "x", copy.deepcopy(other)])
        elif action == 2 and names:
            place[rng.choice(NAMES)] = place.pop(name)
        elif action == 3 and isinstance(other, dict) and other:
            place[name] = copy.deepcopy(other[rng.choice(list(other))])
        elif names:
            place[name] = change_value(place[name], rng)
    elif place:
        index = rng.randrange(len(place))
        if action == 0:
            place.pop(index)
        elif action == 1:
            place.insert(index, copy.deepcopy(rng.choice(place)))
        elif action == 2:
            rng.shuffle(place)
        elif action == 3:
            place[index] = copy.deepcopy(other)
        elif not isinstance(place[index], (dict, list)):
            place[index] = change_value(place[index], rng)
        else:
            place.append(rng.choice(["rate", "term", 0, 1, "x"]))
    else:
        place.append(rng.choice(["rate", 0, "x"]))


def change_meaning(file, rng):
    """One change that mostly stays within the schema: it aims at the rules 4 to 8."""
    event = rng.choice(file["events"])
    value = event["value"]
    terms = list(value["by_item"].values()) if value["kind"] == "package" else [value]
    action = rng.randrange(11)
    if action == 0:
        event["seq"] = rng.choice([event["seq"], event["seq"] + 1, float(event["seq"])])
    elif action == 1:
        event["date"] = rng.choice(["2023-11-01", "2023-11-30", "2023-02-29", "2024-02-29", "2020-01-01", None])
        event.pop("date_approx", None)
    elif action == 2:
        event["item"] = rng.choice([[], "rate", ["rate"], ["rate", "term"], ["rate", "table", "term"], ["other"]])
    elif action == 3:
        event["party"] = rng.choice(["Union A", "Union B", "Employer", "Nobody"])
    elif action == 4:
        event["src"] = rng.choice([[], [0], [1, 0], [2], [199], [5]])
        if rng.random() < 0.5:
            event["from_knowledge"] = True
    elif action == 5:
        event["type"] = rng.choice(["demand", "agreement", "mediation", "other", "withdrawal", "ratification_vote"])
        event["by"] = rng.choice(["labour", "employer", "neutral"])
    elif action == 6:
        for term in terms:
            if term["kind"] == "range":
                term["min"], term["max"] = rng.sample(["1", "2", "2.0", "-3", "2.000001"], 2)
    elif action == 7:
        for term in terms:
            for line in term.get("tiers", []):
                base = rng.choice(["km", "m", "rank"])
                line[base + "_from"] = rng.choice(["1", "2", "2.0", "3"])
                line[base + rng.choice(["_to", "_below", ""])] = rng.choice(["1", "2", "2.00", "3"])
    elif action == 8:
        file["outcome"][rng.choice(["rate", "term", "speed"])] = copy.deepcopy(rng.choice([None, *terms]))
    elif action == 9:
        rng.choice(file["items"])["key"] = rng.choice(["rate", "table", "term", "speed"])
    else:
        event[rng.choice(["expires", "deadline"])] = rng.choice(["2023-11-30", "2023-11-31", "2024-02-29", "2023-02-29"])


def change_bytes(data, rng):
    """One damage to the text."""
    place = rng.randrange(len(data))
    action = rng.randrange(9)
    piece = rng.choice([b"\xff", b"\xed\xa0\x80", b"\xc0\xaf", b"\x00", b"\n", b"\\", b'"', b"{", b"}", b",", b"NaN", b"//"])
    if action == 0:
        return data[:place] + piece + data[place:]
    if action == 1:
        return data[:place] + data[place + 1 :]
    if action == 2:
        return data[:place]
    if action == 3:
        return b"\xef\xbb\xbf" + data
    if action == 4:
        return data + rng.choice([b" ", b"\n{}", b"x", b"\x00", b",", b"\xc2\xa0"])
    if action == 5:
        return data.replace(b'"note": ', b'"note": "\\ud83d", "x": ', 1)
    if action == 6:
        name = rng.choice([b'"note": ', b'"unit": ', b'"id": ', b'"amount": ', b'"kind": '])
        return data.replace(name, name + b'"x", ' + name, 1)
    if action == 7:
        levels = rng.choice([20, 26, 27, 28, 29, 30, 31, 32, 33, 400])
        return data.replace(b'"note": ', b'"note": ' + b"[" * levels + b"]" * levels + b', "x": ', 1)
    return data.replace(b'"note": "', b'"note": "' + rng.choice([b"\\ud83d\\ude00", b"\\u0041", b"\\u0000", b"\\q", b"\t"]), 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--words", action="store_true", help="also every member name on every kind of value")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(arguments.seed)
    small = json.loads((HERE / "small.json").read_text(encoding="utf-8"))
    published = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(oracle.HISTORIES.glob("*.json"))
        if path.name != "history.schema.json"
    ]
    cases = list(every_word(small)) if arguments.words else []
    for _ in range(arguments.count):
        file = copy.deepcopy(small if rng.random() < 0.8 else rng.choice(published))
        kind = rng.random()
        if kind < 0.45:
            for _ in range(rng.choice([1, 1, 1, 2])):
                change_structure(file, rng)
        elif kind < 0.85:
            for _ in range(rng.choice([1, 1, 2])):
                change_meaning(file, rng)
        data = json.dumps(file, ensure_ascii=rng.random() < 0.3).encode("utf-8", "surrogatepass")
        if kind >= 0.85:
            data = change_bytes(data, rng)
        cases.append(data)
    verdicts = []
    for number, data in enumerate(cases):
        name = f"{number:05}.json"
        (arguments.folder / name).write_bytes(data)
        verdict = oracle.judge(data)
        verdicts.append({"file": name, "rules": verdict.rules, "places": verdict.places})
    (arguments.folder / "verdicts.json").write_text(json.dumps(verdicts), encoding="utf-8")
    accepted = sum(not verdict["rules"] for verdict in verdicts)
    print(f"seed {arguments.seed}: {len(verdicts)} files, {accepted} of them valid, in {arguments.folder}")


if __name__ == "__main__":
    main()
