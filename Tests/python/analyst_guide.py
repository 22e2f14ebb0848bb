"""The blocks of docs/guides/analyst.md: what is run, and the tables that have to come out.

A question is a section ``### N. …`` with a block ``sql``, the table of its answer, a block ``python`` that makes the data frame
``answer``, and, where DuckDB needs other words than PostgreSQL, a block ``sql duckdb``. Blocks ``python`` before the questions
make the connections that they use.
"""

import csv
import io
import re
import subprocess
from dataclasses import dataclass
from decimal import Decimal

from parley_process import PROJECT

GUIDE = PROJECT / "docs/guides/analyst.md"
QUESTIONS = sorted((PROJECT / "docs/guides/analyst").glob("*.sql"))
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# A statement, and the table of its answer after it.
EXAMPLE = re.compile(r"^```sql\n(.*?)^```\n\n((?:\|[^\n]*\|\n)+)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Question:
    number: int
    title: str
    sql: str
    python: str
    duckdb: str
    table: list


def sections():
    """The text before the questions, and the text of each question."""
    before, *rest = re.split(r"^(?=### \d+\. )", GUIDE.read_text(), flags=re.MULTILINE)
    return before, rest


def blocks(text, kind):
    return [body for marked, body in FENCE.findall(text) if marked == kind]


def questions():
    found = []
    for text in sections()[1]:
        number, title = re.match(r"### (\d+)\. (.*)", text).groups()
        (sql, table), = EXAMPLE.findall(text)
        python, = blocks(text, "python")
        duckdb = next(iter(blocks(text, "sql duckdb")), sql)
        found.append(Question(int(number), title, sql, python, duckdb, cells_of(table)))
    return found


def cells_of(table):
    """Headings and rows of a table in Markdown."""
    lines = [[cell.strip() for cell in line.strip("|\n").split("|")] for line in table.splitlines()]
    return [lines[0], *lines[2:]]


def markdown(cells):
    """A table in Markdown; numbers stand on the right."""
    head, *rows = cells
    is_number = [
        bool(rows) and all(re.fullmatch(r"-?\d*(\.\d+)?", row[column]) for row in rows) for column in range(len(head))]
    lines = [head, ["---:" if number else "---" for number in is_number], *rows]
    return "".join(f"|{'|'.join(line)}|\n" if index == 1 else f"| {' | '.join(line)} |\n"
                   for index, line in enumerate(lines))


def preparation():
    """The blocks that make the connections, in their order."""
    return blocks(sections()[0], "python")


def renew(answer):
    """Writes every table of the guide anew, with what `answer` tells for the statement before it."""
    text = EXAMPLE.sub(lambda found: found[0].replace(found[2], markdown(answer(found[1]))), GUIDE.read_text())
    GUIDE.write_text(text)


def text_of(value):
    """A value of pandas or DuckDB as psql writes it."""
    if value is None or value != value:
        return ""
    if isinstance(value, Decimal):
        return format(value, "f")
    assert not isinstance(value, float), f"{value} is a binary fraction"
    return str(value)


def told_by_psql(sql, variables):
    """Headings and rows of one statement, run as a user runs it."""
    done = subprocess.run(
        ["psql", "-X", "--csv", "-v", "ON_ERROR_STOP=1"], input=sql, env=variables, capture_output=True, text=True,
        timeout=120)
    assert done.returncode == 0, done.stderr
    return list(csv.reader(io.StringIO(done.stdout)))


def told_by_duckdb(sql, connection):
    cursor = connection.execute(sql)
    return [[column[0] for column in cursor.description], *[[text_of(cell) for cell in row] for row in cursor.fetchall()]]


def told_by_pandas(frame):
    return [
        [str(column) for column in frame.columns],
        *[[text_of(cell) for cell in row] for row in frame.itertuples(index=False, name=None)],
    ]
