"""When the database refuses a row, the row is told to nobody: not over HTTP, not in the service's log, not on the command
line, and not in the log of PostgreSQL.

Refusals are forced on a cluster of the test's own: by constraints that the next row cannot meet, and by a trigger that puts
the row into everything that PostgreSQL lets it say beside the message.
"""

import re

import pytest

from parley_client import ParleyClient, open_table, per_parcel
from parley_process import Deployment, on_database, psql, run
from private_cluster import PrivateCluster

SECRET_AMOUNT = "0.913277"
SECRET_NAME = "wang-fang-13800138000"
SECRETS = [SECRET_AMOUNT, SECRET_NAME]
# As PostgreSQL prints bytes.
SECRETS += [secret.encode().hex() for secret in SECRETS]


@pytest.fixture(scope="module")
def refusing(tmp_path_factory):
    """A service at work, whose database then refuses events and API keys."""
    cluster = PrivateCluster("detail-test")
    try:
        deployment = Deployment(cluster.url, "parley", tmp_path_factory.mktemp("detail"))
        service = deployment.service()
        service.start()
        labour = ParleyClient(service.address, deployment.tokens["labour-chief"])
        employer = ParleyClient(service.address, deployment.tokens["employer-chief"])
        negotiation = open_table(labour, employer)
        admin = on_database(cluster.url, "parley")
        psql(admin, """
            CREATE FUNCTION log.refuse_event() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'refused' USING ERRCODE = '23514', DETAIL = convert_from(NEW.payload, 'UTF8'),
                    HINT = 'Look into the row.', COLUMN = 'payload', TABLE = 'events', CONSTRAINT = 'forced';
            END $$;
            CREATE TRIGGER refuse_event BEFORE INSERT ON log.events FOR EACH ROW EXECUTE FUNCTION log.refuse_event();
            ALTER TABLE access.api_keys ADD CONSTRAINT forced CHECK (key_id = '') NOT VALID;
            """)
        yield cluster, deployment, service, employer, negotiation, admin
        assert service.stop() == 0
    finally:
        cluster.remove()


def expect_discreet(text):
    for secret in SECRETS:
        assert secret not in text
    assert "Failing row" not in text and "DETAIL" not in text and "CONTEXT" not in text and "STATEMENT" not in text


def test_an_act_that_the_database_refuses(refusing):
    _, _, service, employer, negotiation, admin = refusing
    answer = employer.offer(negotiation, [per_parcel(SECRET_AMOUNT)])
    # A fault of ours, told as what it is; the forced refusal is the only way to one.
    assert answer.status_code == 500 and answer.json()["code"] == "internal-error"
    expect_discreet(answer.text + str(answer.headers))
    log = service.log_path.read_text()
    assert "request failed" in log and "23514" in log, "the refusal itself is logged"
    expect_discreet(log)


def test_a_command_that_the_database_refuses(refusing):
    _, deployment, *_ = refusing
    told = run(
        ["key", "api", "create", "--principal", SECRET_NAME, "--role", "auditor", "--json"], deployment.variables, check=False)
    assert told.returncode == 1 and "violates check constraint" in told.stderr
    expect_discreet(told.stdout + told.stderr)


def test_psql_shows_what_parley_does_not(refusing):
    """The rows are really in what the server says: the tests above would see them otherwise."""
    *_, admin = refusing
    with pytest.raises(AssertionError, match=SECRET_NAME):
        psql(admin, f"""
            INSERT INTO access.api_keys (key_id, token_sha256, principal, roles, ledgers)
            VALUES ('x', sha256(''), '{SECRET_NAME}', '{{auditor}}', '{{1}}')""")


def test_the_servers_log_has_the_refusals_without_rows(refusing):
    cluster, *_ = refusing
    log = cluster.log.read_text(errors="replace")
    assert re.search(r"ERROR: +refused", log), "the server logs at all"
    assert re.search(r"ERROR: .*violates check constraint", log)
    expect_discreet(log)
