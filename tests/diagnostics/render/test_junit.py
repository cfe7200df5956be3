from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from briefs.diagnostics import CATALOGUE, Source
from briefs.diagnostics.render import Findings, junit
from tests.diagnostics.render.documents import DATE, DOCUMENT, FINDINGS, LINK, NOTE, NOWHERE, findings, found


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(Path(__file__).parent / "junit.xsd"))


def report(*documents: Findings) -> etree._Element:
    return etree.fromstring("".join(junit.render(documents)).encode(), etree.XMLParser(resolve_entities=False))


def test_a_document_is_a_suite_and_a_rule_a_case() -> None:
    assert "".join(junit.render(FINDINGS)) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="briefs">\n'
        '  <testsuite name="intel.md" file="intel.md" tests="2" failures="2" errors="0" skipped="0">\n'
        '    <testcase classname="intel.md" name="BRF010 ambiguous-date">\n'
        '      <failure type="warning" message="07.05.19 can be 7 May or 5 July.">2:1: warning: '
        "07.05.19 can be 7 May or 5 July. Write the date as year-month-day.</failure>\n"
        "    </testcase>\n"
        '    <testcase classname="intel.md" name="BRF012 dead-link">\n'
        '      <failure type="warning" message="The source leads nowhere.">6:11: warning: '
        "The source leads nowhere. Give the address of the source, or remove the link.</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="fine.md" file="fine.md" tests="1" failures="0" errors="0" skipped="0">\n'
        '    <testcase classname="fine.md" name="briefs check"/>\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_a_rule_that_speaks_several_times_is_one_case() -> None:
    again = found("A title", "dead-link", "Another one.")
    root = report(Findings("a.md", DOCUMENT, (LINK, DATE, again)))
    assert root.xpath("//testcase/@name") == ["BRF010 ambiguous-date", "BRF012 dead-link"]
    assert root.xpath("//failure/@message")[1] == "The source leads nowhere. (and 1 more)"
    assert [line.partition(" ")[0] for line in root.xpath("//failure")[1].text.splitlines()] == ["6:11:", "4:4:"]


def test_a_note_passes_and_is_told() -> None:
    root = report(Findings("a.md", DOCUMENT, (NOTE,)))
    assert root.xpath("//testsuite/@failures") == ["0"]
    assert root.xpath("string(//system-out)").startswith("4:4: info: Markup was dropped.")


def test_an_error_is_a_failure_of_that_type() -> None:
    root = report(Findings("a.json", "", (NOWHERE,)))
    assert root.xpath("//failure/@type") == ["error"]
    assert root.xpath("string(//failure)").startswith("error: A value is wrong.")


def test_characters_that_xml_has_no_place_for_are_replaced() -> None:
    message = "a\x00b\x1bc\ufffe<&\"']]>\ud800"
    trouble = CATALOGUE["dead-link"].at(Source("x").span(0, 1), message)
    root = report(Findings('\x01\uffff<&".md', "x", (trouble,)))
    assert root.xpath("//failure/@message") == ["a<U+0000>b<U+001B>c\ufffd<&\"']]><U+D800>"]
    assert root.xpath("//testsuite/@name") == ['<U+0001>\ufffd<&".md']


@given(documents=findings())
def test_whatever_is_found_is_valid(documents: list[Findings], schema: etree.XMLSchema) -> None:
    root = report(*documents)
    schema.assertValid(root)
    assert len(root) == len(documents)
    for suite in root:
        assert int(suite.get("tests")) == len(suite)
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
