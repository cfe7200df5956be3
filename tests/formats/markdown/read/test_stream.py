"""Documents one after the other in a text, whatever stands before the first and however lines end."""

import pytest

import briefs

DOCUMENT = "---\ntitle: {0}\n---\n\nThe {0} ferry sails.\n\n"
each_end = pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])


@each_end
@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n", "\ufeff\n"])
@pytest.mark.parametrize("names", ["ab", "abc"])
def test_no_document_of_a_stream_is_lost(before: str, names: str, end: str) -> None:
    text = before + "".join(map(DOCUMENT.format, names))
    found = [each.brief.title for each in briefs.read_all(text.replace("\n", end), "markdown") if each.brief]
    assert found == list(names)


@each_end
@pytest.mark.parametrize("fence", ["```", "~~~", "   ```", "\ufeff```"])
def test_what_looks_like_a_stream_in_code_is_code(fence: str, end: str) -> None:
    text = f"{fence}\nx\n\n{DOCUMENT.format('b')}{fence.strip(chr(0xFEFF))}\n"
    assert len(briefs.read_all(text.replace("\n", end), "markdown")) == 1
