"""A private cluster of a test's own, made and started by the functions that Scripts/run uses."""

import subprocess
from pathlib import Path

from parley_process import PROJECT
from postgres_cluster import PostgresCluster


class PrivateCluster(PostgresCluster):
    """The cluster `name`, new; with `archive` it archives its log to that backup directory."""

    def __init__(self, name, archive=None):
        self.name = name
        self.shell("cluster_remove", name)
        if archive is None:
            self.shell("cluster_start", name)
        else:
            self.shell("archived_start", name, str(archive))
        located = self.shell("cluster_where", name).stdout.splitlines()
        super().__init__(data=located[0], socket=located[1])
        self.log = Path(located[2])

    def remove(self):
        self.shell("cluster_remove", self.name)

    @staticmethod
    def shell(*call):
        script = """
            set -euo pipefail
            . Scripts/lib/common.sh; . Scripts/lib/prerequisites.sh; . Scripts/lib/cluster.sh; . Scripts/lib/archive.sh
            archived_start() { archive_settings "$1" "$2"; cluster_start "$1" "${ARCHIVE_SETTINGS[@]}"; }
            cluster_where() { cluster_locate "$1"; printf '%s\\n' "$CLUSTER_DATA" "$CLUSTER_SOCKET" "$CLUSTER_LOG"; }
            "$@" </dev/null
            """
        done = subprocess.run(
            ["bash", "-c", script, "bash", *call], cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return done
