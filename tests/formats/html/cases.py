"""What each block is in HTML: one table that the writer and the reader are both held to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefs import (
    Block,
    Blockquote,
    Break,
    Code,
    Delete,
    Emphasis,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Image,
    InlineCode,
    Link,
    List,
    ListItem,
    Paragraph,
    Strong,
    Table,
    Text,
    ThematicBreak,
)


class Case(NamedTuple):
    """Blocks, and how they are written."""

    name: str
    blocks: Sequence[Block]
    html: str


def _item(*blocks: Block, checked: bool | None = None) -> ListItem:
    return ListItem(blocks, checked=checked)


CASES = (
    Case("paragraph", [Paragraph("The ferry is late.")], "<p>The ferry is late.</p>"),
    Case("delimiters", [Paragraph("a < b & c > \"d\" 'e'")], "<p>a &lt; b &amp; c &gt; \"d\" 'e'</p>"),
    Case(
        "spans",
        [Paragraph([Strong("a"), " ", Emphasis("b"), " ", Delete("c"), " ", InlineCode("d")])],
        "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>",
    ),
    Case(
        "links",
        [Paragraph([Link("a", "/x?y=1&z=2"), ", ", Link("b", 'q"r', "It's <b>")])],
        '<p><a href="/x?y=1&amp;z=2">a</a>, <a href="q&quot;r" title="It\'s &lt;b&gt;">b</a></p>',
    ),
    Case(
        "an empty link",
        [Paragraph(["a ", Link([], "/x")])],
        '<p>a<span class="ws"> </span><a href="/x"></a></p>',
    ),
    Case("an address that is empty", [Paragraph(Link("top", ""))], '<p><a href="">top</a></p>'),
    Case(
        "image",
        [Paragraph(Image("/a.png", "A pier", "At dusk"))],
        '<p><img src="/a.png" alt="A pier" title="At dusk"></p>',
    ),
    Case("break", [Paragraph(["one", Break(), "two"])], "<p>one<br>two</p>"),
    Case("headings", [Heading("Tolls", 1), Heading("", 6)], "<h1>Tolls</h1>\n<h6></h6>"),
    Case("rule", [ThematicBreak()], "<hr>"),
    Case("quote", [Blockquote("Yes.")], "<blockquote>\n<p>Yes.</p>\n</blockquote>"),
    Case("tight list", [List(["one", "two"])], "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
    Case(
        "loose list",
        [List([_item(Paragraph("one")), _item(Paragraph("two"))], ordered=True, start=3, spread=True)],
        '<ol start="3">\n<li><p>one</p></li>\n<li><p>two</p></li>\n</ol>',
    ),
    Case(
        "nested list",
        [List([_item(Paragraph("one"), List(["a"])), _item()])],
        "<ul>\n<li>one\n<ul>\n<li>a</li>\n</ul></li>\n<li></li>\n</ul>",
    ),
    Case(
        "tasks",
        [List([_item(Paragraph("done"), checked=True), _item(Paragraph("open"), checked=False)])],
        '<ul>\n<li><input type="checkbox" disabled checked> done</li>\n'
        '<li><input type="checkbox" disabled> open</li>\n</ul>',
    ),
    Case(
        "loose tasks",
        [List([_item(Paragraph("a"), Paragraph("b"), checked=True)], spread=True)],
        '<ul>\n<li><p><input type="checkbox" disabled checked> a</p>\n<p>b</p></li>\n</ul>',
    ),
    Case(
        "code",
        [Code("if a < b:\n\n    stop()", "py", 'title="x"'), Code(""), Code("\n")],
        '<pre><code class="language-py" data-meta="title=&quot;x&quot;">if a &lt; b:\n\n    stop()\n</code></pre>\n'
        "<pre><code>\n</code></pre>\n<pre><code>\n\n</code></pre>",
    ),
    Case(
        "table",
        [Table([["Port", "Fee"], ["Elm", "4"]], (None, "right"))],
        '<div class="table"><table>\n<thead>\n'
        '<tr><th scope="col">Port</th><th scope="col" class="right">Fee</th></tr>\n'
        '</thead>\n<tbody>\n<tr><td>Elm</td><td class="right">4</td></tr>\n</tbody>\n</table></div>',
    ),
    Case(
        "a table that is only a head",
        [Table([["Port"]])],
        '<div class="table"><table>\n<thead>\n<tr><th scope="col">Port</th></tr>\n</thead>\n</table></div>',
    ),
    Case(
        "footnotes",
        [
            Paragraph(["Late", FootnoteReference("a.1"), Link(["x", FootnoteReference("a.1")], "/")]),
            FootnoteDefinition("a.1", "Again."),
        ],
        '<p>Late<sup class="footnote-ref"><a href="#fn-a.1" role="doc-noteref">a.1</a></sup>'
        '<a href="/">x<sup class="footnote-ref">a.1</sup></a></p>\n'
        '<aside class="footnote" id="fn-a.1" role="doc-footnote"><span class="footnote-mark">a.1</span>\n'
        "<p>Again.</p>\n</aside>",
    ),
    Case(
        "spaces at the ends",
        [Paragraph(" a\t")],
        '<p><span class="ws"> </span>a<span class="ws">\t</span></p>',
    ),
    Case("two spaces", [Paragraph("a  b c")], '<p>a<span class="ws">  </span>b c</p>'),
    Case("a line end", [Paragraph("a\nb")], "<p>a\nb</p>"),
    Case("two line ends", [Paragraph("a\n\nb")], '<p>a<span class="ws">\n\n</span>b</p>'),
    Case(
        "spaces across elements",
        [Paragraph(["a ", Emphasis(" b "), Strong("c ")])],
        '<p>a <em><span class="ws"> </span>b </em><strong>c<span class="ws"> </span></strong></p>',
    ),
    Case(
        "spaces beside a break",
        [Paragraph(["a ", Break(), "\nb"])],
        '<p>a<span class="ws"> </span><br><span class="ws">\n</span>b</p>',
    ),
    Case(
        "spaces in code",
        [Paragraph([InlineCode(" a  b")])],
        '<p><code><span class="ws"> </span>a<span class="ws">  </span>b</code></p>',
    ),
    Case("no-break spaces are text", [Paragraph("\u00a0a\u00a0\u00a0b\u2003")], "<p>\u00a0a\u00a0\u00a0b\u2003</p>"),
    Case(
        "markup that is text",
        [Paragraph([Text("</p><script>&amp;<!--")])],
        "<p>&lt;/p&gt;&lt;script&gt;&amp;amp;&lt;!--</p>",
    ),
)
