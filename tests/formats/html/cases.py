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
        '<p>a<span class="ws"> </span><a href="/x" aria-label="/x"></a></p>',
    ),
    Case("an address that is empty", [Paragraph(Link("top", ""))], '<p><a href="">top</a></p>'),
    Case(
        "image",
        [Paragraph(Image("/a.png", "A pier", "At dusk"))],
        '<figure><img src="/a.png" alt="A pier"><figcaption>At dusk</figcaption></figure>',
    ),
    Case(
        "images in a line",
        [Paragraph(["a ", Image("/a.png", "A pier", "At dusk"), Image("/b.png", "", "At dawn")])],
        '<p>a <img src="/a.png" alt="A pier" title="At dusk"><img src="/b.png" alt="" data-title="At dawn"></p>',
    ),
    Case("break", [Paragraph(["one", Break(), "two"])], "<p>one<br>two</p>"),
    Case(
        "headings",
        [Heading("Tolls", 1), Heading("Fees", 2), Heading("Boats", 5), Heading("Mail", 2), Heading("", 6)],
        '<h2 data-depth="1">Tolls</h2>\n<h3 data-depth="2">Fees</h3>\n<h4 data-depth="5">Boats</h4>\n'
        '<h3 data-depth="2">Mail</h3>\n<p class="heading" data-depth="6"></p>',
    ),
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
        '<ul>\n<li><input type="checkbox" disabled checked aria-label="done"> done</li>\n'
        '<li><input type="checkbox" disabled aria-label="to do"> open</li>\n</ul>',
    ),
    Case(
        "loose tasks",
        [List([_item(Paragraph("a"), Paragraph("b"), checked=True)], spread=True)],
        '<ul>\n<li><p><input type="checkbox" disabled checked aria-label="done"> a</p>\n<p>b</p></li>\n</ul>',
    ),
    Case(
        "code",
        [Code("if a < b:\n\n    stop()", "py", 'title="x"'), Code(""), Code("\n")],
        '<pre><code class="language-py" data-meta="title=&quot;x&quot;">if a &lt; b:\n\n    stop()\n</code></pre>\n'
        "<pre><code>\n</code></pre>\n<pre><code>\n\n</code></pre>",
    ),
    Case(
        "code that is wide",
        [Code("a line that is wider than a phone is")],
        '<pre role="group" aria-label="Code" tabindex="0"><code>a line that is wider than a phone is\n</code></pre>',
    ),
    Case(
        "a column without a heading",
        [Table([["", "Fee"], ["Elm", "4"]])],
        '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n'
        '<tr><td></td><th scope="col">Fee</th></tr>\n'
        "</thead>\n<tbody>\n<tr><td>Elm</td><td>4</td></tr>\n</tbody>\n</table></div>",
    ),
    Case(
        "table",
        [Table([["Port", "Fee"], ["Elm", "4"]], (None, "right"))],
        '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n'
        '<tr><th scope="col">Port</th><th scope="col" class="right">Fee</th></tr>\n'
        '</thead>\n<tbody>\n<tr><td>Elm</td><td class="right">4</td></tr>\n</tbody>\n</table></div>',
    ),
    Case(
        "rows that end early",
        [Table([["Port", "Fee", "Note"], ["Elm", "4", ""], ["Oak", "", ""]])],
        '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n'
        '<tr><th scope="col">Port</th><th scope="col">Fee</th><th scope="col">Note</th></tr>\n'
        "</thead>\n<tbody>\n<tr><td>Elm</td><td>4</td><td></td></tr>\n"
        '<tr><td>Oak</td><td colspan="2"></td></tr>\n</tbody>\n</table></div>',
    ),
    Case(
        "a table that is only a head",
        [Table([["Port"]])],
        '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n'
        '<tr><th scope="col">Port</th></tr>\n</thead>\n</table></div>',
    ),
    Case(
        "footnotes",
        [
            Paragraph(["Late", FootnoteReference("a.1"), Link(["x", FootnoteReference("a.1")], "/")]),
            FootnoteDefinition("a.1", "Again."),
        ],
        '<p>Late<sup class="footnote-ref" data-note="a.1" id="fnref-1">'
        '<a href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup>'
        '<a href="/">x<sup class="footnote-ref" data-note="a.1" id="fnref-1-2">1</sup></a></p>\n'
        '<aside class="footnote" id="fn-1" data-note="a.1" role="doc-footnote"><span class="footnote-mark">1</span>\n'
        '<p>Again.<a class="word back" href="#fnref-1" role="doc-backlink" aria-label="Back to the text (1)">'
        "\u00a0↩︎</a>"
        '<a class="word back" href="#fnref-1-2" role="doc-backlink" aria-label="Back to the text (2)">'
        "\u00a0↩︎</a></p>\n"
        "</aside>",
    ),
    Case(
        "footnotes in a row",
        [FootnoteDefinition("1", "a"), FootnoteDefinition("2", "b")],
        '<section class="footnotes" role="doc-endnotes" aria-label="Notes">\n'
        '<aside class="footnote" id="fn-1" role="doc-footnote"><span class="footnote-mark">1</span>\n'
        "<p>a</p>\n</aside>\n"
        '<aside class="footnote" id="fn-2" role="doc-footnote"><span class="footnote-mark">2</span>\n'
        "<p>b</p>\n</aside>\n"
        "</section>",
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
