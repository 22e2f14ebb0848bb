"""docs/grafana: valid files, and every query of the dashboard answered by the contract. Grafana itself is not run."""

import json
import re

import pytest
import yaml

from analyst_guide import told_by_psql
from parley_process import PROJECT

FOLDER = PROJECT / "docs/grafana"
DASHBOARD = json.loads((FOLDER / "dashboards/parley.json").read_text())
QUERIES = [(panel["title"], target["rawSql"]) for panel in DASHBOARD["panels"] for target in panel["targets"]]
# Panels whose answer depends on the day of the run.
OF_TODAY = ("Expiring agreements",)


def as_sent(sql):
    """What Grafana sends: macros and variables replaced, for the whole time of the demonstration data."""
    sent = re.sub(r"\$__timeFilter\(([^)]+)\)", r"\1 BETWEEN '2023-01-01T00:00:00Z' AND '2026-06-30T23:59:59Z'", sql)
    sent = sent.replace("${ledger}", "1")
    assert "$" not in sent, f"a macro that is not known here: {sent}"
    return sent


def test_the_provisioning_names_what_is_there():
    source, = yaml.safe_load((FOLDER / "provisioning/datasources/parley.yaml").read_text())["datasources"]
    provider, = yaml.safe_load((FOLDER / "provisioning/dashboards/parley.yaml").read_text())["providers"]
    assert provider["type"] == "file" and provider["options"]["path"]
    expected = {"type": source["type"], "uid": source["uid"]}
    used = [DASHBOARD["templating"]["list"][0], *DASHBOARD["panels"]]
    used += [target for panel in DASHBOARD["panels"] for target in panel["targets"]]
    assert all(one["datasource"] == expected for one in used)
    assert source["secureJsonData"]["password"].startswith("$"), "no password in a file"
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])
    for panel in DASHBOARD["panels"]:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24, panel["title"]


@pytest.mark.parametrize("title, sql", QUERIES, ids=[title for title, _ in QUERIES])
def test_the_contract_answers_every_panel(analyst_place, title, sql):
    head, *rows = told_by_psql(as_sent(sql), analyst_place.variables)
    assert len(set(head)) == len(head)
    assert title.startswith(OF_TODAY) or any(any(row) for row in rows), "nothing to show"


def test_the_ledgers_can_be_chosen(analyst_place):
    variable, = DASHBOARD["templating"]["list"]
    assert told_by_psql(as_sent(variable["query"]), analyst_place.variables)[1:] == [["1"]]
