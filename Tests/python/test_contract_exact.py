"""The contract as analysts read it: psql, pandas and DuckDB give the same values, digit by digit."""

import csv
import datetime
import io
import subprocess
import warnings
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from pathlib import Path

import duckdb
import duckdb_extension_postgres_scanner
import pandas
import psycopg
import pytest

from parley_process import PROJECT, Deployment, on_database, psql, run

ANALYST = "contract_reader"
HISTORIES = sorted(PROJECT.glob("Schema/histories/[a-z]*-*.json"))
# Enough digits for every sum; PostgreSQL rounds half away from zero.
EXACT = Context(prec=60, rounding=ROUND_HALF_UP)
PLACES = Decimal("0.000001")
# Eighteen digits: a double has sixteen.
PROBE = "123456789012.345678"


@pytest.fixture(scope="module")
def contract(cluster_url, tmp_path_factory):
    """A database with the demo and the eight published histories, its read models at the head, as one analyst's address."""
    deployment = Deployment(cluster_url, "contract_exact", tmp_path_factory.mktemp("contract"))
    run(["import", "--ledger", "1", "--json", *HISTORIES], deployment.variables)
    serving = deployment.service()
    serving.start()
    try:
        behind = "SELECT coalesce(sum(lag_events), -1) FROM parley_v1._freshness"
        assert any(psql(deployment.admin_url, behind) == ["0"] for _ in range(1000)), "the read models do not follow"
    finally:
        assert serving.stop() == 0
    psql(deployment.admin_url, f"SELECT parley.create_analyst('{ANALYST}', 10)")
    yield on_database(cluster_url, "contract_exact", user=ANALYST)
    psql(cluster_url, "DROP DATABASE contract_exact WITH (FORCE)")
    psql(cluster_url, f"DROP ROLE {ANALYST}")


@pytest.fixture(scope="module")
def duck(contract):
    """DuckDB attached by its own reader of PostgreSQL, which comes as a wheel: nothing is downloaded at run time."""
    folder = Path(duckdb_extension_postgres_scanner.__file__).parent / "extensions" / f"v{duckdb.__version__}"
    connection = duckdb.connect()
    connection.execute(f"LOAD '{folder / 'postgres_scanner.duckdb_extension'}'")
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(f"ATTACH '{contract}' AS parley (TYPE postgres, READ_ONLY, SCHEMA 'parley_v1')")
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def dictionary(contract):
    """Of each view its columns with their types, in order."""
    views = {}
    for view, column, kind in read_csv(contract, """
            SELECT view_name, column_name, column_type FROM _data_dictionary WHERE ordinal > 0
            ORDER BY view_name, ordinal"""):
        views.setdefault(view, []).append((column, kind))
    return views


def read_csv(address, statement):
    """What psql prints, as rows of text; None for NULL."""
    done = subprocess.run(
        ["psql", address, "-Xq", "-v", "ON_ERROR_STOP=1", "-c",
         f"COPY ({statement}) TO STDOUT (FORMAT csv, NULL '\\N', FORCE_QUOTE *)"],
        capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return [[None if value == "\\N" else value for value in row] for row in csv.reader(io.StringIO(done.stdout))]


def read_pandas(address, statement, columns=()):
    """A frame without floats: decimals stay decimals, and whole numbers with gaps are Int64 by what the dictionary says."""
    whole = {name: "Int64" for name, kind in columns if kind == "bigint"}
    with psycopg.connect(address) as connection, warnings.catch_warnings():
        # pandas prefers SQLAlchemy; any connection of the DB-API does.
        warnings.simplefilter("ignore", UserWarning)
        return pandas.read_sql_query(statement, connection, coerce_float=False, dtype=whole)


def is_number(kind):
    return kind.startswith("numeric")


def exact(value):
    """One value as text with every digit, whichever tool it comes from."""
    if value is None or value is pandas.NA or value is pandas.NaT:
        return None
    assert not isinstance(value, float), f"a float came out: {value!r}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).isoformat(timespec="microseconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def statement_of(columns, view):
    names = ", ".join(f'"{name}"' for name, _ in columns)
    return f"SELECT {names} FROM parley_v1.{view}"


def from_psql(contract, columns, view):
    """The rows of a view as psql prints them, times in the form of the others."""
    casts = []
    for name, kind in columns:
        if kind == "timestamp with time zone":
            casts.append(f"""to_char("{name}" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"')""")
        elif kind == "boolean":
            casts.append(f'"{name}"::text')
        else:
            casts.append(f'"{name}"')
    return sorted_rows(read_csv(contract, f"SELECT {', '.join(casts)} FROM parley_v1.{view}"))


def sorted_rows(rows):
    return sorted((tuple(row) for row in rows), key=lambda row: [(value is not None, value or "") for value in row])


def test_there_is_something_to_read(contract, dictionary):
    numbers = [(view, name) for view, columns in dictionary.items() for name, kind in columns if is_number(kind)]
    filled = [(view, name) for view, name in numbers
              if read_csv(contract, f"SELECT count({name}) FROM parley_v1.{view}") != [["0"]]]
    assert len(numbers) >= 10 and len(filled) >= 5, (numbers, filled)


def test_psql_pandas_and_duckdb_read_the_same_rows(contract, duck, dictionary):
    for view, columns in dictionary.items():
        told = from_psql(contract, columns, view)
        frame = read_pandas(contract, statement_of(columns, view), columns)
        assert list(frame.columns) == [name for name, _ in columns]
        assert not [name for name in frame if "float" in str(frame[name].dtype) or "double" in str(frame[name].dtype)]
        # Text that is missing is a NaN to pandas.
        frame = frame.astype(object).where(frame.notna(), None)
        rows = zip(*(frame[name].tolist() for name, _ in columns)) if len(frame) else []
        assert sorted_rows(map(exact, row) for row in rows) == told, view
        rows = duck.execute(statement_of(columns, f"{view}").replace("FROM ", "FROM parley.")).fetchall()
        assert sorted_rows(map(exact, row) for row in rows) == told, view


def test_duckdb_sees_no_double(duck, dictionary):
    wrong = []
    for view in dictionary:
        for name, kind, *_ in duck.execute(f"DESCRIBE parley.parley_v1.{view}").fetchall():
            if "DOUBLE" in kind or "FLOAT" in kind or "REAL" in kind:
                wrong.append((view, name, kind))
    assert wrong == []
    # What the rule is for: a number without precision and scale is a double to DuckDB, and loses digits.
    [[bare, cast]] = duck.execute(
        f"SELECT typeof(a), typeof(b) FROM postgres_query('parley', 'SELECT {PROBE}::numeric AS a, {PROBE}::numeric(18,6) AS b')"
    ).fetchall()
    assert (bare, cast) == ("DOUBLE", "DECIMAL(18,6)")


def test_eighteen_digits_survive_everywhere(contract, duck):
    statement = f"SELECT {PROBE}::numeric(18,6) AS amount"
    assert read_csv(contract, statement) == [[PROBE]]
    assert exact(read_pandas(contract, statement)["amount"].tolist()[0]) == PROBE
    assert exact(duck.execute(f"SELECT amount FROM postgres_query('parley', '{statement}')").fetchone()[0]) == PROBE


def test_sums_and_averages_are_the_same_everywhere(contract, duck, dictionary):
    """DuckDB's own avg is a double: an average comes from PostgreSQL, cast, or from the exact sum and the count."""
    for view, columns in dictionary.items():
        for name in [name for name, kind in columns if is_number(kind)]:
            aggregate = f"SELECT count({name}) AS n, sum({name})::numeric(38,6) AS s, " \
                        f"avg({name})::numeric(38,6) AS a, min({name}) AS lo, max({name}) AS hi FROM parley_v1.{view}"
            [told] = read_csv(contract, aggregate)
            # The same statement, run by PostgreSQL and handed over by DuckDB; min and max without precision as text.
            sent = aggregate.replace(f"min({name})", f"min({name})::text").replace(f"max({name})", f"max({name})::text")
            handed = duck.execute("SELECT * FROM postgres_query('parley', ?)", [sent]).fetchone()
            assert [exact(value) for value in handed] == told, (view, name)
            # DuckDB's own sum over the view, and pandas over its column.
            own = duck.execute(
                f"SELECT count({name}), sum({name}), typeof(sum({name})), min({name}), max({name}) "
                f"FROM parley.parley_v1.{view}").fetchone()
            assert own[2].startswith("DECIMAL(38,"), (view, name, own)
            values = [Decimal(str(value)) for value in read_pandas(contract, statement_of([(name, None)], view))[name]
                      if value is not pandas.NA and value is not None]
            with localcontext(EXACT):
                total = sum(values, Decimal(0))
                mean = (total / len(values)).quantize(PLACES) if values else None
            assert [str(own[0]), own[1], exact(own[3]), exact(own[4])] == [
                told[0], Decimal(told[1]) if told[1] else None, told[3], told[4]], (view, name)
            assert [str(len(values)), total if values else None, mean] == [
                told[0], *(Decimal(value) if value else None for value in told[1:3])], (view, name)
