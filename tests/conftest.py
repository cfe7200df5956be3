"""How the tests run: the folder of other people's documents, how hard the laws are tried, the update flag."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.places import SHARED

LAW_EXAMPLES = int(os.environ.get("LAW_EXAMPLES") or 2000)

# A slow machine is no fault of the code: speed is measured by `make bench`, never by a test.
settings.register_profile(
    "dev", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.register_profile(
    "ci",
    settings.get_profile("dev"),
    print_blob=True,
    # A server judges the change before it, so it tries the same documents each time; a person looks for new ones.
    derandomize="CI" in os.environ,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="write what the golden cases gave into tests/cases")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if settings.get_current_profile_name() != "ci":
        return
    laws = {item.function for item in items if isinstance(item, pytest.Function) and item.get_closest_marker("law")}
    for law in laws:
        # One that carries @settings of its own has said how often it wants to be tried.
        if not hasattr(law, "_hypothesis_internal_settings_applied"):
            settings(max_examples=LAW_EXAMPLES)(law)


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-cases"))


@pytest.fixture(scope="session")
def shared() -> Path:
    if not SHARED.is_dir():
        pytest.skip(f"other people's documents are not here: there is no folder {SHARED} (BRIEFS_SHARED names another)")
    return SHARED
