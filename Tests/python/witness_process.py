"""Runs `parley witness` in a process group of its own, and a log in Python that asks it."""

import base64
import os
import signal
import subprocess
import time
from pathlib import Path

import requests

from parley_process import NOWHERE, binary, environment, free_port, run
from proof_bench import leaf, transparency

OK, VIOLATION, USAGE, BAD_INPUT, TRY_AGAIN, CONFIGURATION = 0, 3, 64, 65, 75, 78


class PythonLog:
    """A log that signs any of its sizes, and another history from its fourth leaf on."""

    def __init__(self, count, origin="python.example/log"):
        self.signer = transparency.Signer(origin, transparency.LOG)
        self.entries = [leaf(index) for index in range(count)]
        self.tree = transparency.Tree(self.entries)
        self.forked_entries = self.entries[:3] + [leaf(index) for index in range(3, count)]
        self.forked_tree = transparency.Tree(self.forked_entries)

    def checkpoint(self, size, tree=None):
        text = transparency.checkpoint_text(self.signer.name, size, (tree or self.tree).root(0, size))
        return text + b"\n" + self.signer.line(text)

    def request(self, old, size, tree=None):
        tree = tree or self.tree
        proof = tree.consistency(old, 0, size) if 0 < old < size else []
        return transparency.add_checkpoint_file(old, proof, self.checkpoint(size, tree))

    @property
    def hash(self):
        return transparency.digest(self.signer.name.encode()).hex()


class WitnessProcess:
    READY_SECONDS = 60

    def __init__(self, folder, log, name="union.example"):
        self.folder = Path(folder)
        self.variables = environment("postgresql:///nowhere", self.folder / "keys")
        self.state = self.folder / "state"
        self.key_file = self.folder / "witness.key"
        self.vkey = run(
            ["key", "signing", name, "--file", self.key_file, "--witness"], self.variables).stdout.strip()
        self.policy = self.folder / "policy"
        self.policy.write_text(f"log {log.signer.vkey}\nwitness union {self.vkey}\nquorum union\n")
        self.log_path = self.folder / "witness.log"
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    def arguments(self, *further):
        return [
            "witness", "--listen", f"127.0.0.1:{self.port}", "--state-directory", str(self.state), "--key",
            str(self.key_file), "--policy", str(self.policy), *further]

    def start(self, *further, before=()):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [*before, binary(), *self.arguments(*further)], env=self.variables, stdout=log, stderr=log, cwd=NOWHERE,
                start_new_session=True)
        end = time.monotonic() + self.READY_SECONDS
        while time.monotonic() < end:
            assert self.process.poll() is None, self.log_path.read_text()[-3000:]
            try:
                if requests.get(self.address + "/readyz", timeout=2).status_code == 200:
                    return
            except requests.RequestException:
                pass
            time.sleep(0.02)
        raise AssertionError("the witness is not ready:\n" + self.log_path.read_text()[-3000:])

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            return self.process.wait(timeout=60)
        return self.process.returncode if self.process else None

    def add(self, body, session=requests):
        return session.post(self.address + "/add-checkpoint", data=body, timeout=30)

    def latest(self, log):
        answer = requests.get(f"{self.address}/{log.hash}/checkpoint", timeout=30)
        return answer.content if answer.status_code == 200 else None

    def refused_to_start(self, *further):
        """The exit status of a start that must fail, and what it says."""
        done = subprocess.run(
            [binary(), *self.arguments(*further)], env=self.variables, capture_output=True, text=True, cwd=NOWHERE,
            timeout=60)
        return done.returncode, done.stderr


def cosigned_time(line):
    """The time that a cosignature says, from the bytes of its line."""
    return int.from_bytes(base64.b64decode(line.split(" ")[2])[4:12], "big")
