from pathlib import Path, PurePosixPath
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given

from briefs.diagnostics.render import Findings, relative_to
from briefs.diagnostics.render.addresses import in_patch, path_of, uri_of
from tests.diagnostics.render.documents import AWKWARD

HERE = str(Path.cwd())


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("notes/intel.md", "notes/intel.md"),
        ("../intel.md", "../intel.md"),
        ("a b/ü%.md", "a%20b/%C3%BC%25.md"),
        ("a:b.md", "a%3Ab.md"),  # not a scheme
        ("#1?.md", "%231%3F.md"),
        ("caf\udce9.md", "caf%E9.md"),
        ("<stdin>", "%3Cstdin%3E"),
        ("/srv/a b.md", "file:///srv/a%20b.md"),
    ],
)
def test_a_name_becomes_a_uri(name: str, uri: str) -> None:
    assert uri_of(name) == uri


@given(AWKWARD)
def test_a_relative_name_is_found_again_from_its_uri(name: str) -> None:
    if not PurePosixPath(name).is_absolute():
        assert uri_of(name).isascii()
        assert unquote_to_bytes(uri_of(name)).decode(errors="replace") == path_of(name)


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("notes/intel.md", "notes/intel.md"),
        ("café.md", "café.md"),
        ("caf\udcc3\udca9.md", "café.md"),
        ("a b.md", "a b.md\t"),
        ("a\nb.md", r'"a\012b.md"'),
        ('q"x\\.md', r'"q\"x\\.md"'),
        ("caf\udce9.md", r'"caf\351.md"'),
        ("\u202eü.md", r'"\342\200\256\303\274.md"'),
    ],
)
def test_a_name_at_the_head_of_a_patch_is_found_again(name: str, head: str) -> None:
    assert in_patch(name) == head


def test_a_name_that_is_not_utf8_is_written_as_far_as_it_can() -> None:
    assert path_of("caf\udce9/ü.md") == "caf\ufffd/ü.md"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (f"{HERE}/notes/intel.md", "notes/intel.md"),
        (str(Path(HERE).parent / "intel.md"), "../intel.md"),
        ("notes/intel.md", "notes/intel.md"),
        ("<stdin>", "<stdin>"),
    ],
)
def test_a_whole_path_becomes_the_way_from_the_folder(name: str, expected: str) -> None:
    [found] = relative_to(HERE, [Findings(name, "text", ())])
    assert found == Findings(expected, "text", ())
