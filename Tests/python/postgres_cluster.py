"""A PostgreSQL cluster that may be killed; by default that of the crash tests, which `Scripts/test` creates with fsync on."""

import os
import signal
import subprocess
import time
from pathlib import Path

from parley_process import required


class PostgresCluster:
    """One cluster by its data folder. Only processes that descend from its postmaster are ever signalled."""

    START_SECONDS = 60

    def __init__(self, data=None, socket=None):
        self.data = Path(data or required("PARLEY_TEST_CRASH_DATA"))
        self.socket = socket or required("PARLEY_TEST_CRASH_SOCKET")
        self.pg_ctl = required("PARLEY_TEST_PG_CTL")
        self.url = f"postgresql:///postgres?host={self.socket}&user=postgres"

    def kill(self):
        """kill -9 of the postmaster and all its children, as a crash of the machine's PostgreSQL."""
        lock = self.data / "postmaster.pid"
        postmaster = int(lock.read_text().splitlines()[0])
        # Stopped, it starts no child that would be missed.
        os.kill(postmaster, signal.SIGSTOP)
        family = [postmaster, *children(postmaster)]
        for process in family:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        end = time.monotonic() + self.START_SECONDS
        while any(is_alive(process) for process in family):
            assert time.monotonic() < end, "killed PostgreSQL processes do not go away"
            time.sleep(0.02)
        # In a container nobody may reap the dead postmaster: its id stays taken, and its locks would hold for ever.
        for path in (lock, *Path(self.socket).glob(".s.PGSQL.*")):
            path.unlink()

    def start(self):
        settings = (
            f"-c listen_addresses='' -c unix_socket_directories='{self.socket}' "
            "-c unix_socket_permissions=0700 -c fsync=on -c synchronous_commit=on")
        command = [self.pg_ctl, "start", "--wait", "--silent", f"--pgdata={self.data}",
                   f"--log={self.data.parent / 'log'}", f"--options={settings}"]
        if os.geteuid() == 0:
            command = ["runuser", "--user", "postgres", "--", *command]
        subprocess.run(command, check=True, timeout=self.START_SECONDS, cwd="/")


def children(parent):
    """The direct children of a process."""
    text = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    return [int(process) for process in text.split()]


def is_alive(process):
    """Whether a process runs; one that only waits to be reaped does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False
