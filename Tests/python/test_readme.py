"""What the README and the guides show is what happens.

Every block marked ``console`` is run, line by line, in one shell: a line that begins with ``$ `` is a command (a
backslash continues it), what follows up to the next command is its answer. Identifiers, times, tokens and hashes differ
from run to run, so both texts are compared with those replaced. ``…`` at the end of a line stands for the rest of that
line, a line of ``…`` alone for any lines. The commands find a deployment as Scripts/run leaves it.
"""

import os
import re
import subprocess

import pytest

from parley_process import PROJECT, binary

README = PROJECT / "README.md"
# Two guides have data of their own: test_auditor_guide.py, test_analyst_guide.py.
OWN_DATA = ("analyst", "auditor")
DOCUMENTS = [README, *sorted(path for path in PROJECT.glob("docs/guides/*.md") if path.stem not in OWN_DATA)]
VOLATILE = [
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "<id>"),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"), "<time>"),
    (re.compile(r"parley_sk_[0-9a-f_]+"), "<token>"),
    (re.compile(r'"(\d+)-[0-9A-Za-z_-]{6,}"'), r'"\1-<hash>"'),
    (re.compile(r'"request_id":\s*"[^"]*"'), '"request_id": "<id>"'),
]
SCRIPTS = ("Scripts/run", "Scripts/test", "Scripts/bench")


def blocks(document):
    """The commands of each console block with their answers: [[(command, answer)]]."""
    found = []
    for text in re.findall(r"^```console\n(.*?)^```$", document.read_text(), re.MULTILINE | re.DOTALL):
        commands = []
        continued = False
        for line in text.splitlines():
            if line.startswith("$ "):
                commands.append([line[2:], ""])
                continued = line.endswith("\\")
            elif continued:
                commands[-1][0] += "\n" + line
                continued = line.endswith("\\")
            else:
                commands[-1][1] += line + "\n"
        found.append([tuple(command) for command in commands])
    return found


def stable(text):
    for pattern, replacement in VOLATILE:
        text = pattern.sub(replacement, text)
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def pattern_of(answer):
    parts = []
    for line in stable(answer).splitlines():
        if line.strip() == "…":
            parts.append(r"(?:.*\n?)*?")
        elif line.endswith("…"):
            parts.append(re.escape(line[:-1]) + r".*\n?")
        else:
            parts.append(re.escape(line) + r"\n?")
    return "".join(parts)


@pytest.fixture(scope="module")
def place(cluster_url, tmp_path_factory):
    """A folder like the working tree after Scripts/run, with its service; gives folder and service."""
    from parley_process import Deployment, run

    deployment = Deployment(cluster_url, "readme", tmp_path_factory.mktemp("readme"))
    run(["import", *sorted(PROJECT.glob("Schema/histories/[a-z]*-*.json"))], deployment.variables)
    folder = deployment.folder / "tree"
    (folder / ".parley").mkdir(parents=True)
    (folder / ".build/release").mkdir(parents=True)
    (folder / ".parley/logins.json").symlink_to(deployment.logins_path)
    (folder / ".build/release/parley").symlink_to(binary())
    for name in ("Schema", "Scripts", "Tests"):
        (folder / name).symlink_to(PROJECT / name)
    service = deployment.service()
    service.start()
    yield folder, service
    service.stop()


def test_the_readme_is_short():
    assert len(README.read_text().splitlines()) <= 120


def failures_of(document, folder, variables, port):
    """Runs the blocks of a document in a folder and tells which answers are other than printed."""
    assert blocks(document), f"{document.name} shows no console block"
    failures = []
    # One shell for all blocks of a document: a reader's variables stay set from one block to the next.
    script = ["set -o pipefail"]
    expected = []
    for commands in blocks(document):
        for command, answer in commands:
            if command.split()[0] in SCRIPTS:
                assert os.access(PROJECT / command.split()[0], os.X_OK), command
                continue
            script.append(command.replace("127.0.0.1:8080", f"127.0.0.1:{port}"))
            script.append(f"printf '\\n\\036%s\\036\\n' \"$?\"")
            expected.append((command, answer))
    done = subprocess.run(
        ["bash", "-c", "\n".join(script)], cwd=folder, env=variables, capture_output=True, text=True, timeout=300)
    answers = re.split("\n\036(\\d+)\036\n", done.stdout)
    for index, (command, answer) in enumerate(expected):
        told = stable(answers[2 * index].replace(f"127.0.0.1:{port}", "127.0.0.1:8080"))
        if not re.fullmatch(pattern_of(answer), told + "\n" if told else ""):
            failures.append(f"$ {command}\n--- {document.name}\n{stable(answer)}\n--- now\n{told}\n{done.stderr[-500:]}")
    return failures


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_every_command_answers_as_printed(place, document):
    folder, service = place
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PARLEY_")}
    variables |= {name: value for name, value in service.variables.items() if name.startswith("PARLEY_")}
    failures = failures_of(document, folder, variables, service.port)
    assert not failures, "\n\n".join(failures)
