"""Runs the parley binary: one-off commands, and `parley serve` in a process group of its own."""

import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import requests

PROJECT = Path(__file__).resolve().parents[2]
# Commands run outside the working tree, where a developer's .parley/parley.yaml is not read.
NOWHERE = "/"


def required(name):
    """The environment variable that Scripts/test sets."""
    value = os.environ.get(name)
    if not value:
        raise RuntimeError(f"{name} is not set: run Scripts/test")
    return value


def binary():
    return required("PARLEY_TEST_BINARY")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def environment(database_url, key_directory):
    """The variables of a command, free of whatever the caller's shell has."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PARLEY_")}
    return kept | {
        "PARLEY_DATABASE_URL": database_url,
        "PARLEY_SCHEMA_DIRECTORY": str(PROJECT / "Schema"),
        "PARLEY_KEY_DIRECTORY": str(key_directory),
        "PARLEY_DRAIN_SECONDS": "0",
        # Tests count events and positions.
        "PARLEY_HEADS_SECONDS": "0",
        # Load and fuzzing come from a few principals.
        "PARLEY_READ_RATE": "0",
        "PARLEY_WRITE_RATE": "0",
    }


def run(arguments, variables, check=True, timeout=300, input=None):
    """Runs one command to its end; with `check` it must exit 0."""
    done = subprocess.run(
        [binary(), *map(str, arguments)],
        env=variables, capture_output=True, timeout=timeout, input=input, cwd=NOWHERE)
    done.stdout = done.stdout.decode()
    done.stderr = done.stderr.decode()
    if check and done.returncode != 0:
        raise AssertionError(f"parley {arguments} exited {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done


def psql(url, statement):
    """Rows of one statement as text, without going through Parley."""
    done = subprocess.run(
        ["psql", url, "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", statement], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def on_database(url, database, user="postgres"):
    """The address of another database of the same cluster: postgresql:///NAME?host=…&user=…"""
    host = url.split("host=")[1].split("&")[0]
    return f"postgresql:///{database}?host={host}&user={user}"


class Service:
    """`parley serve` on free ports of 127.0.0.1."""

    READY_SECONDS = 60

    def __init__(self, variables, log_path):
        self.port = free_port()
        self.admin_port = free_port()
        self.variables = variables | {"PARLEY_HTTP_PORT": str(self.port), "PARLEY_ADMIN_PORT": str(self.admin_port)}
        self.address = f"http://127.0.0.1:{self.port}"
        self.admin_address = f"http://127.0.0.1:{self.admin_port}"
        self.log_path = log_path
        self.process = None

    def start(self):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [binary(), "serve"], env=self.variables, stdout=log, stderr=log, cwd=NOWHERE, start_new_session=True)
        self.wait_until_ready()

    def wait_until_ready(self):
        end = time.monotonic() + self.READY_SECONDS
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"serve exited {self.process.returncode}:\n{self.log_tail()}")
            try:
                if requests.get(self.admin_address + "/readyz", timeout=2).status_code == 200:
                    return
            except requests.RequestException:
                pass
            time.sleep(0.05)
        raise AssertionError(f"serve not ready after {self.READY_SECONDS} s:\n{self.log_tail()}")

    def log_tail(self):
        return Path(self.log_path).read_text(errors="replace")[-4000:]

    def kill(self):
        """kill -9 of the whole process group: nothing gets a chance to finish."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """SIGTERM, as an operator stops it; gives the exit status, also where it has ended already."""
        if self.process.poll() is not None:
            return self.process.returncode
        self.process.terminate()
        return self.process.wait(timeout=60)


class Deployment:
    """A migrated database with one ledger, the demo and its logins."""

    def __init__(self, cluster_url, name, folder, demo=True):
        self.admin_url = on_database(cluster_url, name)
        psql(cluster_url, f"CREATE DATABASE {name}")
        self.folder = Path(folder)
        self.variables = environment(self.admin_url, self.folder / "person-keys")
        run(["migrate", "up"], self.variables)
        run(["ledger", "create", "1", "--name", "End to end"], self.variables)
        self.logins_path = self.folder / "logins.json"
        self.negotiation = None
        self.tokens = {}
        if demo:
            told = run(["demo", "--ledger", "1", "--logins", self.logins_path, "--json"], self.variables)
            self.negotiation = json.loads(told.stdout)["negotiation_id"]
            logins = json.loads(self.logins_path.read_text())["logins"]
            self.tokens = {login["principal"]: login["token"] for login in logins}

    def service(self, name="serve"):
        return Service(self.variables, self.folder / f"{name}.log")
