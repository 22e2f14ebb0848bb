"""Erasing one representative: the name is nowhere afterwards, old copies cannot be read, and a killed erasure is carried on.

Each search first finds something that is there, so that finding nothing means something.
"""

import base64
import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
import requests

from bundle_bench import Notary
from own_cluster import OwnCluster
from parley_client import ParleyClient, open_table, per_parcel
from parley_process import NOWHERE, Deployment, binary, on_database, psql, run

ACCOUNT = "zhang-duyi-7f3a91c4"
NAME = "张独一7f3a91c4"
WORDS = f"{NAME} (Zhang Duyi) speaks for the couriers of the west district"
SECRET = f"{NAME} would settle for less"
OTHERS = "the chief of labour says this 55aa"
TITLE = "Couriers of the west district"
OFFICE = "Data Protection Office"
KILLS = int(os.environ.get("PARLEY_TEST_ERASURE_KILLS", "6"))


def forms(text):
    """A text as bytes in every form in which it could have been stored: plain, UTF-16, escaped JSON, hexadecimal, and base64
    at each of the three places at which it can begin."""
    raw = text.encode()
    found = [raw, text.encode("utf-16-le"), json.dumps(text)[1:-1].encode(), raw.hex().encode()]
    for skip in range(3):
        padded = base64.b64encode(b"\0" * skip + raw)
        # Characters at the ends are mixed with the neighbours.
        middle = padded[4 if skip else 0:len(padded) // 4 * 4 - 4]
        found += [middle, middle.replace(b"+", b"-").replace(b"/", b"_")]
    return found


def holding(folder, texts):
    """The files under a folder that hold one of the texts in any form."""
    wanted = [form for text in texts for form in forms(text)]
    found = []
    for path in Path(folder).rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if any(form in content for form in wanted):
                found.append(str(path.relative_to(folder)))
    return found


def key(deployment, account, role):
    made = run(["key", "api", "create", "--principal", account, "--role", role, "--json"], deployment.variables)
    return json.loads(made.stdout)["token"]


def doctor(deployment):
    """What does not hold; read models are nobody's concern here."""
    told = run(["doctor", "--json"], deployment.variables, check=False)
    return [finding for finding in json.loads(told.stdout)["findings"]
            if not finding["passed"] and not finding["check"].startswith("projection")]


def act(answer, status=201):
    assert answer.status_code == status, answer.text
    return answer.json()


def speak(address, tokens, account):
    """A table at which a representative of labour says something, on the record and in the caucus; gives its id."""
    labour = ParleyClient(address, tokens["labour-chief"])
    employer = ParleyClient(address, tokens["employer-chief"])
    person = ParleyClient(address, tokens[account])
    negotiation = open_table(labour, employer)
    act(labour.post(f"/v1/negotiations/{negotiation}/representatives", {"person": account}))
    for amount in ("1.10", "1.20"):
        act(person.post(f"/v1/negotiations/{negotiation}/demands", {"terms": [per_parcel(amount)], "remark": WORDS}))
    act(labour.post(f"/v1/negotiations/{negotiation}/demands", {"terms": [per_parcel("1.30")], "remark": OTHERS}))
    act(person.post(f"/v1/negotiations/{negotiation}/caucus/notes", {"remark": SECRET}))
    return negotiation


def reachable(client, negotiation):
    """The text of the answer to every GET route, as far as its path can be filled in."""
    paths = json.loads(requests.get(client.address + "/openapi.json", timeout=30).text)["paths"]
    for path, methods in paths.items():
        if "get" not in methods or path == "/v1/stream":
            continue
        filled = path.replace("{id}", negotiation).replace("{version}", "6").replace("{side}", "labour")
        filled = filled.replace("{key}", "per_parcel").replace("{reference}", "CN@1").replace("{code}", "not-found")
        filled = filled.replace("{number}", "U-1" if "/proposals/" in filled else "1")
        if path.endswith("/compare"):
            filled += "?from=1&to=6"
        answer = client.get(filled)
        assert answer.status_code < 500, answer.text
        yield filled, answer.text
    stream = client.get(f"/v1/stream?follow=false&topics=negotiation:{negotiation}")
    assert stream.status_code == 200, stream.text
    yield "/v1/stream", stream.text


def bundle(deployment, negotiation, notary, name):
    """A new bundle under a new checkpoint."""
    notary.publish()
    folder = deployment.folder / name
    run(["bundle", negotiation, "--output", folder], deployment.variables)
    return folder


def verified(folder, notary):
    """What is left of each piece of content beside the events, once the bundle holds; nothing shows what came later."""
    told = run(["verify", folder, "--policy", notary.policy, "--allow-incomplete", "--json"], {"PATH": "/usr/bin:/bin"})
    return [field["verdict"]
            for event in json.loads(told.stdout)["events"] for field in event["fields"]]


@pytest.fixture(scope="module")
def cluster():
    made = OwnCluster()
    yield made
    made.stop()


def test_nothing_of_the_person_is_left(cluster, tmp_path):
    deployment = Deployment(cluster.url, "erased", tmp_path, demo=False)
    accounts = {ACCOUNT: "negotiator", "labour-chief": "chief-representative", "employer-chief": "chief-representative",
                "auditor": "auditor", "administrator": "administrator"}
    tokens = {account: key(deployment, account, role) for account, role in accounts.items()}
    service = deployment.service()
    service.start()
    try:
        negotiation = speak(service.address, tokens, ACCOUNT)
        readers = [ParleyClient(service.address, tokens[name]) for name in ("auditor", "labour-chief")]
        shown = [path for client in readers for path, text in reachable(client, negotiation) if NAME in text]
        assert any(path.endswith("/events") for path in shown), "the words are shown before the erasure"
        (deployment.folder / "notary").mkdir()
        notary = Notary(deployment, deployment.folder / "notary")
        old = bundle(deployment, negotiation, notary, "old")
        assert holding(old, [NAME]), "the words are in the bundle before the erasure"
        assert set(verified(old, notary)) == {"present"}
        backup = cluster.base_backup("before")
        kept = tmp_path / "kept-keys"
        shutil.copytree(deployment.folder / "person-keys", kept)

        administrator = ParleyClient(service.address, tokens["administrator"])
        asked = act(administrator.post(
            "/v1/erasures", {"person": ACCOUNT, "basis": "consent_withdrawn", "authority": OFFICE}))
        assert asked["events"][0]["data"]["number"] == 1
        for client in readers:
            for path, text in reachable(client, negotiation):
                assert NAME not in text and ACCOUNT not in text, path
        act(administrator.post("/v1/erasures/1/executions", {"authority": OFFICE}))
        end = time.monotonic() + 60
        while act(administrator.get("/v1/erasures/1"), 200)["status"] != "executed":
            assert time.monotonic() < end, service.log_tail()
            time.sleep(0.1)
        for client in readers:
            for path, text in reachable(client, negotiation):
                assert NAME not in text and ACCOUNT not in text, path
        assert ParleyClient(service.address, tokens["labour-chief"]).get("/v1/me").status_code == 200
        told = run(["replay", negotiation, "--json"], deployment.variables, check=False).stdout
        assert NAME not in told and ACCOUNT not in told
        new = bundle(deployment, negotiation, notary, "new")
        assert holding(new, [NAME, ACCOUNT]) == []
        assert verified(new, notary).count("erased") == 2, "both demands of the person had words beside them"
        assert set(verified(old, notary)) == {"present"}, "an old bundle still holds"
    finally:
        status = service.stop()
    assert status == 0, service.log_tail()

    texts = [NAME, ACCOUNT, SECRET]
    assert '"caller"' in service.log_tail() or "caller" in service.log_tail(), "the log names callers somehow"
    for path in (Path(service.log_path), cluster.folder / "log"):
        assert not any(form in path.read_bytes() for text in texts for form in forms(text)), path
    dump = subprocess.run(
        [cluster.programs / "pg_dump", "--inserts", on_database(cluster.url, "erased")], capture_output=True, timeout=120,
        check=True).stdout
    # Payloads are dumped in hexadecimal.
    assert OFFICE.encode().hex().encode() in dump, "the search finds what is there"
    for text in texts:
        assert not any(form in dump for form in forms(text)), text
    psql(cluster.url, "CHECKPOINT")
    psql(cluster.url, "SELECT pg_switch_wal()")
    for folder in (cluster.data / "pg_wal", cluster.data / "base", backup, deployment.folder / "person-keys"):
        assert holding(folder, texts) == [], folder
    assert holding(cluster.data / "pg_wal", [TITLE]), "the search finds a title in the write-ahead log"
    assert holding(backup / "base", [TITLE]), "the search finds a title in the backup"
    assert doctor(deployment) == []

    restored = OwnCluster(restored=backup)
    try:
        for folder, is_readable in ((deployment.folder / "person-keys", False), (kept, True)):
            variables = deployment.variables | {
                "PARLEY_DATABASE_URL": on_database(restored.url, "erased"), "PARLEY_KEY_DIRECTORY": str(folder)}
            told = run(["replay", negotiation, "--json"], variables).stdout
            assert OTHERS in told, "what others said is readable in the backup"
            assert (NAME in told) == is_readable, "the old backup opens with the old keys, and only with them"
    finally:
        restored.stop()


def test_an_erasure_that_is_killed_is_carried_on(cluster, tmp_path):
    deployment = Deployment(cluster.url, "killed", tmp_path, demo=False)
    people = [f"person-{number}-9d41" for number in range(KILLS)]
    roles = {"labour-chief": "chief-representative", "employer-chief": "chief-representative"}
    tokens = {account: key(deployment, account, role) for account, role in roles.items()}
    tokens |= {person: key(deployment, person, "negotiator") for person in people}
    service = deployment.service()
    service.start()
    try:
        for person in people:
            speak(service.address, tokens, person)
    finally:
        assert service.stop() == 0, service.log_tail()
    assert doctor(deployment) == []
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    who = ["--authority", OFFICE, "--as", "administrator"]
    rows = "SELECT count(*) FROM personal.disclosures"
    for number, person in enumerate(people, start=1):
        before = int(psql(deployment.admin_url, rows)[0])
        run(["erase", "request", person, "--basis", "purpose_ended", *who], deployment.variables)
        process = subprocess.Popen(
            [binary(), "erase", "execute", str(number), *who], env=deployment.variables, cwd=NOWHERE,
            start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Somewhere in it: settling at the ledger, the steps, and the pause between them take about four seconds.
        time.sleep(chance.uniform(0.2, 4.5))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert doctor(deployment) == [], f"seed {seed}, erasure {number}: between"
        run(["erase", "execute", str(number), *who], deployment.variables)
        cases = json.loads(run(["erase", "list", "--json"], deployment.variables).stdout)["erasures"]
        assert cases[number - 1]["status"] == "executed", f"seed {seed}"
        assert int(psql(deployment.admin_url, rows)[0]) == before - 3, f"seed {seed}, erasure {number}"
        assert doctor(deployment) == [], f"seed {seed}, erasure {number}: after"
    assert "0 rows and 0 keys" in run(["erase", "replay"], deployment.variables).stdout
    told = run(["erase", "resume"], deployment.variables).stdout
    assert told.startswith("0 erasures"), told
