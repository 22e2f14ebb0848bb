"""What the analyst of docs/guides/analyst.md has: a log with the demonstration data, a login, a shell and a folder."""

import os
import sys

from parley_process import PROJECT, Deployment, on_database, psql, run

DATABASE = "analyst_guide"
LOGIN = "federation_li"
SEED = 7
NEGOTIATIONS = 300


class AnalystPlace:
    """A database of its own with the published histories and a small simulated federation, every read model at its head."""

    def __init__(self, cluster_url, log_folder, folder):
        self.cluster_url = cluster_url
        self.folder = folder
        self.deployment = Deployment(cluster_url, DATABASE, log_folder, demo=False)
        self.admin_url = self.deployment.admin_url
        run(["import", *sorted(PROJECT.glob("Schema/histories/[a-z]*-*.json"))], self.deployment.variables)
        run(
            ["simulate", "--ledger", "1", "--seed", SEED, "--negotiations", NEGOTIATIONS, "--from", "2023-01-01", "--to",
             "2026-06-30"], self.deployment.variables, timeout=900)
        self.make_read_models()
        psql(self.admin_url, f"SELECT parley.create_analyst('{LOGIN}')")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PARLEY_", "PG"))}
        # What the guide asks for; nothing of Parley's own settings.
        self.variables = kept | {
            "PGHOST": cluster_url.split("host=")[1].split("&")[0], "PGDATABASE": DATABASE, "PGUSER": LOGIN, "PGTZ": "UTC",
            "OPERATOR": on_database(cluster_url, DATABASE),
            "PATH": f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}",
        }

    def make_read_models(self):
        """Makes them from the log, which goes no further: `serve` would record what the clock of today makes due."""
        run(["projection", "rebuild", "--drop-old"], self.deployment.variables, timeout=600)
        assert psql(self.admin_url, "SELECT sum(lag_events) FROM parley_v1._freshness") == ["0"]

    def remove(self):
        psql(self.cluster_url, f"DROP DATABASE {DATABASE} WITH (FORCE)")
        psql(self.cluster_url, f"DROP ROLE {LOGIN}")
