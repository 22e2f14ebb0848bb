"""A small PostgreSQL cluster of one test, whose files can be read: the write-ahead log, base backups, a restored copy."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from parley_process import required


class OwnCluster:
    """One cluster in a folder of its own; started over a restored base backup where one is given."""

    START_SECONDS = 60

    def __init__(self, restored=None):
        self.programs = Path(required("PARLEY_TEST_PG_CTL")).parent
        # A short path, since socket paths are bounded, and one that the server's user may enter.
        self.folder = Path(tempfile.mkdtemp(prefix="pl", dir="/tmp"))
        self.data = self.folder / "data"
        self.url = f"postgresql:///postgres?host={self.folder}&user=postgres"
        self.folder.chmod(0o755)
        self._own(self.folder)
        if restored is None:
            self._run([self.programs / "initdb", "--pgdata", self.data, "--username=postgres", "--auth=trust",
                       "--no-sync", "--encoding=UTF8", "--locale=C"])
        else:
            shutil.copytree(restored, self.data)
            self.data.chmod(0o700)
            self._own(self.data)
        settings = (f"-c listen_addresses='' -c unix_socket_directories='{self.folder}' -c wal_compression=off "
                    "-c wal_keep_size=512MB -c max_connections=60 -c shared_buffers=32MB")
        self._run([self.programs / "pg_ctl", "start", "--wait", "--silent", f"--pgdata={self.data}",
                   f"--log={self.folder / 'log'}", f"--options={settings}"])

    def base_backup(self, name):
        """A base backup with its write-ahead log; gives its folder."""
        backup = self.folder / name
        self._run([self.programs / "pg_basebackup", "--host", self.folder, "--username=postgres", "--pgdata", backup,
                   "--wal-method=stream", "--checkpoint=fast", "--no-sync"])
        return backup

    def stop(self):
        self._run([self.programs / "pg_ctl", "stop", "--wait", "--silent", "--mode=fast", f"--pgdata={self.data}"])
        shutil.rmtree(self.folder)

    def _own(self, path):
        if os.geteuid() == 0:
            subprocess.run(["chown", "--recursive", "postgres", path], check=True)

    def _run(self, command):
        if os.geteuid() == 0:
            command = ["runuser", "--user", "postgres", "--", *command]
        subprocess.run(
            [str(part) for part in command], check=True, timeout=self.START_SECONDS, cwd="/", stdout=subprocess.DEVNULL)
