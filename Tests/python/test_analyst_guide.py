"""docs/guides/analyst.md: its questions are answered as printed, by psql, pandas and DuckDB alike.

What is asked is asked by a login that `parley.create_analyst` made. PARLEY_TEST_RENEW=1 writes the tables of the guide anew
from what psql answers.
"""

import json
import os
import subprocess
import sys

import pytest

import analyst_guide as guide
from parley_process import PROJECT, psql
from test_readme import failures_of

JUDGE = PROJECT / "Tests/python/judges/analyst_answers.py"
RECOMPUTED = (3, 4, 10)
SETTINGS = ("PGHOST", "PGDATABASE", "PGUSER", "PGTZ")


@pytest.fixture(scope="module")
def place(analyst_place):
    if os.environ.get("PARLEY_TEST_RENEW") == "1":
        guide.renew(lambda sql: guide.told_by_psql(sql, analyst_place.variables))
    return analyst_place


@pytest.fixture(scope="module")
def session(place):
    """What the blocks of the guide leave behind: `view`, `duck` …; run in the analyst's folder with the analyst's variables."""
    kept = {name: os.environ.get(name) for name in SETTINGS}
    here = os.getcwd()
    os.environ.update({name: place.variables[name] for name in SETTINGS})
    os.chdir(place.folder)
    names = {}
    for block in guide.preparation():
        exec(compile(block, str(guide.GUIDE), "exec"), names)
    yield names
    os.chdir(here)
    for name, value in kept.items():
        os.environ.pop(name)
        if value is not None:
            os.environ[name] = value


def question(number):
    return guide.questions()[number - 1]


def test_the_questions_are_twelve_and_their_files_those_of_the_guide():
    questions = guide.questions()
    assert [question.number for question in questions] == list(range(1, 13))
    assert [path.read_text() for path in guide.QUESTIONS] == [question.sql for question in questions]
    text = guide.GUIDE.read_text()
    assert all(f"(analyst/{path.name})" in text for path in guide.QUESTIONS)


def test_every_command_answers_as_printed(place):
    failures = failures_of(guide.GUIDE, place.folder, place.variables, 8080)
    assert not failures, "\n\n".join(failures)


@pytest.mark.parametrize("number", range(1, 13))
def test_psql_pandas_and_duckdb_answer_as_printed(place, session, number):
    asked = question(number)
    assert len(asked.table) > 2, "an answer of one row shows little"
    assert guide.told_by_psql(asked.sql, place.variables) == asked.table
    names = dict(session)
    exec(compile(asked.python, f"{guide.GUIDE}, question {number}", "exec"), names)
    assert guide.told_by_pandas(names["answer"]) == asked.table
    assert guide.told_by_duckdb(asked.duckdb, session["duck"]) == asked.table


@pytest.fixture(scope="module")
def recomputed(place):
    """The answers that a script without Parley's code reads out of the events themselves."""
    events = psql(
        place.admin_url,
        "SELECT json_build_object('stream', stream_id, 'type',"
        " convert_from(rtrim(substring(leaf FROM 101 FOR 32), '\\x00'), 'UTF8'), 'payload', convert_from(payload, 'UTF8'))"
        " FROM log.events WHERE ledger_id = 1 ORDER BY position")
    done = subprocess.run(
        [sys.executable, "-I", JUDGE], input="\n".join(events), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("number", RECOMPUTED)
def test_the_raw_events_give_the_same_answer(recomputed, number):
    assert recomputed[str(number)] == question(number).table[1:]


# These move with the clock, and with every statement that asks them.
MOVING = ("_freshness", "_data_dictionary")


def test_numbers_are_the_same_in_psql_pandas_and_duckdb(place, session):
    """Every whole and decimal number of every view, and every sum, to the last digit."""
    columns = guide.told_by_psql(
        "SELECT view_name, string_agg(column_name, ',' ORDER BY ordinal) FROM parley_v1._data_dictionary"
        " WHERE column_type = 'bigint' OR column_type LIKE 'numeric%' GROUP BY view_name ORDER BY view_name",
        place.variables)[1:]
    compared = 0
    for view, listed in columns:
        if view in MOVING:
            continue
        names = listed.split(",")
        all_rows = f"SELECT {listed} FROM parley_v1.{view}"
        told = sorted(guide.told_by_psql(all_rows, place.variables)[1:])
        frame = session["view"](view)[names]
        assert sorted(guide.told_by_pandas(frame)[1:]) == told, view
        assert sorted(guide.told_by_duckdb(all_rows, session["duck"])[1:]) == told, view
        sums = f"SELECT {', '.join(f'sum({name})' for name in names)} FROM parley_v1.{view}"
        added = guide.told_by_psql(sums, place.variables)[1]
        assert guide.told_by_duckdb(sums, session["duck"])[1] == added, view
        assert [guide.text_of(frame[name].dropna().sum()) if frame[name].notna().any() else "" for name in names] == added
        compared += len(told) * len(names)
    assert compared > 10_000
