"""Fixtures: a deployment with its service, shared by the tests that do not destroy it."""

import pytest

from analyst_place import AnalystPlace
from parley_client import ParleyClient
from parley_process import Deployment, required


@pytest.fixture(scope="session")
def cluster_url():
    return required("PARLEY_TEST_DATABASE_URL")


@pytest.fixture(scope="session")
def deployment(cluster_url, tmp_path_factory):
    return Deployment(cluster_url, "end_to_end", tmp_path_factory.mktemp("deployment"))


@pytest.fixture(scope="session")
def service(deployment):
    running = deployment.service()
    running.start()
    yield running
    status = running.stop()
    assert status == 0, f"serve exited {status} on SIGTERM:\n{running.log_tail()}"


@pytest.fixture
def labour(deployment, service):
    return ParleyClient(service.address, deployment.tokens["labour-chief"])


@pytest.fixture
def employer(deployment, service):
    return ParleyClient(service.address, deployment.tokens["employer-chief"])


@pytest.fixture
def auditor(deployment, service):
    return ParleyClient(service.address, deployment.tokens["auditor"])


@pytest.fixture(scope="session")
def analyst_place(cluster_url, tmp_path_factory):
    place = AnalystPlace(cluster_url, tmp_path_factory.mktemp("analyst_log"), tmp_path_factory.mktemp("analyst"))
    yield place
    place.remove()
