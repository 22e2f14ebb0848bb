"""Which rules a history file breaks, by Python's jsonschema and a second writing of FORMAT section 7."""

import datetime
import json
import pathlib
from decimal import Decimal

import jsonschema

HISTORIES = pathlib.Path(__file__).resolve().parents[3] / "Schema" / "histories"
MAXIMUM_BYTES = 16 * 1024 * 1024
MAXIMUM_DEPTH = 32

SCHEMA = json.loads((HISTORIES / "history.schema.json").read_text(encoding="utf-8"))
_VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker(["date"]))


class Verdict:
    """The rules broken, as classes ("schema", "format-7.4"), and where the schema is broken. No rule: accepted."""

    def __init__(self, rules=(), places=()):
        self.rules = sorted(set(rules))
        self.places = sorted(set(places))


class _Duplicate(ValueError):
    pass


def _object(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise _Duplicate
    return dict(pairs)


def _refuse_constant(name):
    raise ValueError(name)


def _depth_of_text(text):
    """The deepest nesting of brackets outside strings."""
    depth = deepest = 0
    in_string = escaped = False
    for character in text:
        if in_string:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                in_string = False
        elif character == '"':
            in_string = True
        elif character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for element in value:
            yield from _strings(element)
    elif isinstance(value, dict):
        for name, element in value.items():
            yield name
            yield from _strings(element)


def _leaves(errors):
    for error in errors:
        if error.context:
            yield from _leaves(error.context)
        else:
            yield error


def _pointer(path):
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in path)


def judge(data):
    """The verdict on the bytes of a file."""
    if len(data) > MAXIMUM_BYTES:
        return Verdict(["format-7.3"])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return Verdict(["format-7.1", "format-7.2", "format-7.3"])
    too_deep = _depth_of_text(text) > MAXIMUM_DEPTH
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except _Duplicate:
        # Python notices a name twice at the end of its object; other faults of the text may come before or after.
        return Verdict(["format-7.1", "format-7.2"] + (["format-7.3"] if too_deep else []))
    except (ValueError, RecursionError):
        return Verdict(["format-7.1"] + (["format-7.3"] if too_deep else []))
    if any(0xD800 <= ord(character) <= 0xDFFF for string in _strings(value) for character in string):
        return Verdict(["format-7.1"])
    if too_deep:
        return Verdict(["format-7.3"])
    return _judge_value(value)


def _judge_value(value):
    rules, places = set(), set()
    for error in _leaves(_VALIDATOR.iter_errors(value)):
        if error.validator == "format":
            rules.add("format-7.4")
        else:
            rules.add("schema")
            places.add(_pointer(error.absolute_path))
    if any(not _exists(day) for day in _days(value)):
        rules.add("format-7.4")
    if "schema" not in rules and not rules:
        rules |= {f"format-7.{number}" for number in _broken_rules(value)}
    return Verdict(rules, places)


def _days(value):
    """Every text in the form of a day where the format expects a time."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name in ("date", "deadline", "expires", "from") and isinstance(member, str):
                yield member.split("T")[0]
            else:
                yield from _days(member)
    elif isinstance(value, list):
        for element in value:
            yield from _days(element)


def _exists(text):
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not all(part.isascii() and part.isdigit() for part in parts):
        return True
    try:
        datetime.date(*(int(part) for part in parts))
    except ValueError:
        return False
    return True


def _broken_rules(file):
    """Rules 4 to 8 that a file within the schema breaks."""
    keys = [item["key"] for item in file["items"]]
    if len(set(keys)) != len(keys):
        yield 5
    latest = ""
    for place, event in enumerate(file["events"], start=1):
        if event["seq"] != place:
            yield 4
        if event["date"] is not None:
            if event["date"] < latest:
                yield 4
            latest = max(latest, event["date"])
        if "party" in event and event["party"] not in file["parties"][event["by"]]:
            yield 7
        named = [event["item"]] if isinstance(event["item"], str) else event["item"]
        values = event["value"]["by_item"] if event["value"]["kind"] == "package" else None
        if any(key not in keys for key in [*named, *(values or [])]):
            yield 5
        if values is not None and set(values) != set(named):
            yield 6
        if any(index >= len(file["source"]) for index in event["src"]):
            yield 7
        for term in (values.values() if values is not None else [event["value"]]):
            if _is_reversed(term):
                yield 8
    for key, term in file["outcome"].items():
        if key not in keys:
            yield 5
        if term is not None and _is_reversed(term):
            yield 8
    for figure in file.get("reported_figures", []):
        if any(index >= len(file["source"]) for index in figure["src"]):
            yield 7


def _is_reversed(term):
    if term["kind"] == "range":
        return Decimal(term["min"]) > Decimal(term["max"])
    for line in term.get("tiers", []):
        if "min" in line and Decimal(line["min"]) > Decimal(line["max"]):
            return True
        for name, limit in line.items():
            if not name.endswith("_from"):
                continue
            base = name[: -len("from")]
            if base + "to" in line and Decimal(limit) > Decimal(line[base + "to"]):
                return True
            if base + "below" in line and Decimal(limit) >= Decimal(line[base + "below"]):
                return True
    return False
