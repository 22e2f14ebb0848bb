"""What was recorded comes back from a backup, to the end or to a moment; what is damaged or missing is never passed over.

One story on a cluster of its own: acts, a base backup, more acts, a moment and a position remembered, more acts, and
`kill -9` of PostgreSQL. Every restore is made by Scripts/restore with the real binary, which ends by `parley doctor`.
"""

import os
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from parley_client import ParleyClient, open_table, per_parcel
from parley_process import PROJECT, Deployment, binary, on_database, psql
from private_cluster import PrivateCluster

DATABASE = "parley"
ARCHIVE_SECONDS = 60
NOTHING_HOLDS = 3
SEGMENT = re.compile(r"[0-9A-F]{24}")


@dataclass
class Backed:
    """What was there when, and the folders left after the crash."""

    folder: Path
    directory: Path
    base: Path
    person_keys: Path
    lost_data: Path
    moment: str
    position: str
    at_moment: int
    archived: int
    last: int

    def restore(self, *options, backup=None, into=None, notary=None):
        into = into or Path(tempfile.mkdtemp(dir=self.folder))
        return into, script(
            "restore", backup or self.directory, "--into", into, *options, keys=self.person_keys, notary=notary)


def script(name, *arguments, keys=None, notary=None):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PARLEY_")}
    kept["PARLEY_BINARY"] = binary()
    if notary:
        kept["PARLEY_NOTARY_DIRECTORY"] = str(notary)
    if keys:
        kept["PARLEY_KEY_DIRECTORY"] = str(keys)
    return subprocess.run(
        [PROJECT / "Scripts" / name, *map(str, arguments)], env=kept, capture_output=True, text=True, timeout=600)


def head(url):
    """How many events ledger 1 holds; its positions have no gap."""
    count, last = psql(url, "SELECT count(*), max(position) FROM log.events WHERE ledger_id = 1")[0].split("|")
    assert count == last
    return int(count)


def archive_the_rest(url, directory):
    """Lets the server archive all that it has written until now."""
    segment = psql(url, "SELECT pg_walfile_name(pg_switch_wal() - 1)")[0]
    end = time.monotonic() + ARCHIVE_SECONDS
    while not (directory / "wal" / segment).exists():
        assert time.monotonic() < end, f"{segment} was not archived"
        time.sleep(0.05)


@pytest.fixture(scope="module")
def backed():
    # Outside of the folder of pytest: the user postgres may not enter that one.
    folder = Path(tempfile.mkdtemp(prefix="parley-backup-", dir="/tmp"))
    folder.chmod(0o755)
    directory = folder / "backups"
    cluster = PrivateCluster("backup-test", archive=directory)
    try:
        yield story(cluster, folder, directory)
    finally:
        cluster.remove()
        shutil.rmtree(folder)


def story(cluster, folder, directory):
    deployment = Deployment(cluster.url, DATABASE, folder)
    url = on_database(cluster.url, DATABASE)
    service = deployment.service()
    service.start()
    labour = ParleyClient(service.address, deployment.tokens["labour-chief"])
    employer = ParleyClient(service.address, deployment.tokens["employer-chief"])
    negotiation = open_table(labour, employer)
    amounts = iter(range(100_000, 1_000_000))

    def record(count):
        for _ in range(count):
            answer = employer.offer(negotiation, [per_parcel(f"0.{next(amounts)}")])
            assert answer.status_code == 201, answer.text

    record(20)
    made = script("backup", directory, "--from", cluster.url)
    assert made.returncode == 0, made.stderr
    base = Path(made.stdout.strip())
    # Several segments, so that one can be missing between others.
    for _ in range(3):
        record(10)
        archive_the_rest(url, directory)
    at_moment = head(url)
    moment, position = psql(
        url, "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), pg_current_wal_lsn()"
    )[0].split("|")
    for _ in range(2):
        record(10)
        archive_the_rest(url, directory)
    archived = head(url)
    record(7)
    last = head(url)
    cluster.kill()
    service.kill()
    return Backed(
        folder=folder, directory=directory, base=base, person_keys=folder / "person-keys", lost_data=cluster.data,
        moment=moment, position=position, at_moment=at_moment, archived=archived, last=last)


def restored_head(answer):
    """The head of ledger 1 that Scripts/restore tells, once every check has passed."""
    into, done = answer
    assert done.returncode == 0, done.stdout + done.stderr
    assert "parley doctor" in done.stderr
    (row,) = re.findall(r"^ +1 \| +(\d+) \|", done.stdout, re.MULTILINE)
    assert not (into / "postmaster.pid").exists(), "the restored cluster still runs"
    return int(row)


def test_restores_to_the_end_of_the_archive(backed):
    assert backed.at_moment < backed.archived < backed.last
    assert restored_head(backed.restore()) == backed.archived


def test_restores_everything_with_the_log_of_the_lost_cluster(backed):
    assert restored_head(backed.restore("--also-wal", backed.lost_data / "pg_wal")) == backed.last


def test_restores_to_a_moment(backed):
    assert restored_head(backed.restore("--to", backed.moment)) == backed.at_moment


def test_restores_to_a_position(backed):
    assert restored_head(backed.restore("--to-position", backed.position)) == backed.at_moment


def test_restores_a_named_base_backup(backed):
    assert restored_head(backed.restore(backup=backed.base)) == backed.archived


def test_finds_what_was_altered_before_it_serves(backed, tmp_path):
    """A row altered behind the log's back is in the backup as well: the check after the restore finds it."""
    into, done = backed.restore()
    assert done.returncode == 0, done.stderr
    cluster = Restored(into, backed.folder)
    cluster.start()
    changed = psql(
        cluster.url(DATABASE),
        "ALTER TABLE log.events DISABLE TRIGGER append_only; "
        "WITH changed AS (UPDATE log.events SET payload = payload || ' ' WHERE position = 5 RETURNING 1) "
        "SELECT count(*) FROM changed; "
        "ALTER TABLE log.events ENABLE ALWAYS TRIGGER append_only; CHECKPOINT")
    assert changed == ["1"]
    directory = backed.folder / "altered"
    shutil.copytree(backed.directory, directory)
    own(directory)
    cluster.base_backup(directory)
    again, found = backed.restore(backup=directory)
    cluster.stop()
    assert found.returncode == NOTHING_HOLDS, found.stdout + found.stderr
    assert "do not serve from it" in found.stderr and "invariants" in found.stderr


@pytest.mark.parametrize("ahead, status", [(0, 0), (1, NOTHING_HOLDS)])
def test_tells_that_the_notary_signed_more(backed, tmp_path, ahead, status):
    (tmp_path / "ledger-1.state").write_text(f"parley-notary-state v1\nledger 1\nsize {backed.archived + ahead}\n")
    _, done = backed.restore(notary=tmp_path)
    assert done.returncode == status, done.stdout + done.stderr
    assert ("notary of ledger 1" in done.stderr) == (ahead > 0)


def test_refuses_a_damaged_base_backup(backed):
    copied = copy_of(backed, "damaged-base")
    victim = max((copied / "base" / backed.base.name / "base").rglob("*"), key=lambda path: path.is_file() and path.stat().st_size)
    flip_byte(victim)
    refused(backed.restore(backup=copied), "is damaged; nothing was written")


def test_refuses_a_gap_in_the_archive(backed):
    copied = copy_of(backed, "gap")
    missing = segments(copied)[-2]
    (copied / "wal" / missing).unlink()
    refused(backed.restore(backup=copied), f"the archive has a gap: {missing} is missing")


def test_restores_to_a_moment_before_the_gap_but_not_after_it(backed):
    copied = copy_of(backed, "late-gap")
    (copied / "wal" / segments(copied)[-1]).unlink()
    assert restored_head(backed.restore("--to", backed.moment, backup=copied)) == backed.at_moment
    _, done = backed.restore("--to", "2999-01-01T00:00:00Z", backup=copied)
    assert done.returncode == 1 and "recovery did not come to its end" in done.stderr, done.stderr


def test_refuses_a_damaged_segment(backed):
    copied = copy_of(backed, "damaged-segment")
    victim = segments(copied)[-2]
    flip_byte(copied / "wal" / victim)
    refused(backed.restore(backup=copied), f"{victim} is damaged")


@pytest.mark.parametrize("content", ["PG_VERSION", "postmaster.pid", "letters.txt"])
def test_never_restores_over_something(backed, content):
    into = Path(tempfile.mkdtemp(dir=backed.folder))
    (into / content).write_text("15")
    _, done = backed.restore(into=into)
    assert done.returncode == 1 and "is not empty" in done.stderr
    assert [path.name for path in into.iterdir()] == [content]


@pytest.mark.parametrize("options", [["--to", "yesterday"], ["--to", "2026-11-28T10:00:00"], ["--to-position", "x"],
                                     ["--to", "2026-11-28T10:00:00Z", "--to-position", "0/1"], ["--to", "1999-01-01T00:00:00Z"]])
def test_refuses_a_moment_that_is_none(backed, options):
    into, done = backed.restore(*options)
    assert done.returncode == 1 and done.stderr.count("error: ") == 1, done.stderr
    assert list(into.iterdir()) == []


def test_archives_each_file_once_and_never_over_another(backed, tmp_path):
    archive, source = tmp_path / "wal", tmp_path / "segment"
    archive.mkdir()
    source.write_bytes(b"first")

    def archived():
        return subprocess.run(
            [PROJECT / "Scripts/lib/archive-wal", source, "000000010000000000000001", archive],
            capture_output=True, text=True, timeout=60)

    assert archived().returncode == 0
    assert archived().returncode == 0, "the same bytes again, as after a crash"
    source.write_bytes(b"other")
    refusal = archived()
    assert refusal.returncode != 0 and "is there already with other bytes" in refusal.stderr
    assert sorted(path.name for path in archive.iterdir()) == [
        "000000010000000000000001", "000000010000000000000001.sha256"]
    assert (archive / "000000010000000000000001").read_bytes() == b"first"
    checked = subprocess.run(["sha256sum", "--check", "--status", "000000010000000000000001.sha256"], cwd=archive, timeout=60)
    assert checked.returncode == 0


def test_a_backup_directory_belongs_to_one_cluster(backed):
    copied = copy_of(backed, "another")
    (copied / "cluster").write_text("7000000000000000000 1\n")
    located = ["bash", "-c", """
        set -euo pipefail
        . Scripts/lib/common.sh; . Scripts/lib/prerequisites.sh; . Scripts/lib/cluster.sh; . Scripts/lib/archive.sh
        archive_settings backup-test "$1" """, "bash", str(copied)]
    done = subprocess.run(located, cwd=PROJECT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "is of another cluster" in done.stderr


class Restored:
    """A restored cluster, started for a test."""

    def __init__(self, data, folder):
        self.data = data
        self.socket = Path(tempfile.mkdtemp(dir="/tmp", prefix="parley-restored-"))
        own(self.socket)
        self.tools = Path(os.environ["PARLEY_TEST_PG_CTL"]).parent

    def url(self, database):
        return f"postgresql:///{database}?host={self.socket}&user=postgres"

    def start(self):
        as_owner(self.tools / "pg_ctl", "start", "--wait", "--silent", f"--pgdata={self.data}",
                 f"--log={self.data}/restored.log",
                 f"--options=-c listen_addresses='' -c unix_socket_directories='{self.socket}' -c archive_mode=off")

    def stop(self):
        as_owner(self.tools / "pg_ctl", "stop", "--wait", "--silent", "--mode=fast", f"--pgdata={self.data}")
        shutil.rmtree(self.socket)

    def base_backup(self, directory):
        """A base backup newer than all others, as the only one, without the archive that it does not need."""
        shutil.rmtree(directory / "base")
        shutil.rmtree(directory / "wal")
        for folder in ("base", "wal"):
            (directory / folder).mkdir()
            own(directory / folder)
        as_owner(self.tools / "pg_basebackup", f"--dbname={self.url('postgres')}", "--wal-method=stream",
                 "--checkpoint=fast", f"--pgdata={directory}/base/29990101T000000Z")


def as_owner(*command):
    user = ["runuser", "--user", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*user, *map(str, command)], check=True, timeout=120, cwd="/", stdout=subprocess.DEVNULL)


def own(path):
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", "postgres:postgres", path], check=True, timeout=60)


def copy_of(backed, name):
    copied = backed.folder / name
    subprocess.run(["cp", "--archive", backed.directory, copied], check=True, timeout=60)
    return copied


def segments(directory):
    return sorted(path.name for path in (directory / "wal").iterdir() if SEGMENT.fullmatch(path.name))


def flip_byte(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def refused(answer, reason):
    into, done = answer
    assert done.returncode == 1, done.stdout + done.stderr
    assert reason in done.stderr
    assert list(into.iterdir()) == [], "something was written"
