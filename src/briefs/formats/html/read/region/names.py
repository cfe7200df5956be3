"""Words in the names of elements that say what an element is for: a table, word by word, in several languages.

Classes and ids are names that somebody gave for a purpose of his own, so each is a weak sign. No word here is the name
of a publisher.

Knows words. Must not know elements.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

NAVIGATION: Final = "navigation"
OTHER_PAGES: Final = "links to other pages"
SHARING: Final = "buttons for sharing"
ADVERTISEMENT: Final = "an advertisement"
COMMENTS: Final = "comments of readers"
SUBSCRIPTION: Final = "an offer to subscribe"
CREDITS: Final = "words about the author, the date or the topics"
PICTURE: Final = "words about a picture or a film"
CONTROL: Final = "a form or a control"
HIDDEN: Final = "text that the page does not show"
ASIDE: Final = "text beside the article"


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def letters(text: str) -> str:
    """A text as headlines are compared: its letters and digits alone, without case."""
    return _NO_WORD.sub("", text.casefold())


_NO_WORD: Final = re.compile(r"[\W_]+")
_TABLE: Final = (
    (
        NAVIGATION,
        "nav navbar navigation breadcrumb breadcrumbs menu submenu pagination pager sitemap skiplink toc sommaire "
        "fildariane brotkrumen migas",
    ),
    (
        OTHER_PAGES,
        "related relateds relacionada relacionadas relacionado relacionados verwandt recommended recommend "
        "recommendation recommendations recommender recirc recirculation readmore readalso seealso alsoread "
        "morelikethis upnext popular mostread mostpopular mostviewed meistgelesen trending ranking crosslink "
        "crosslinking interlinking linkbox linklist similar promo promobox promoted teaserlist liresaussi alire "
        "read-more read-also read-next see-also also-read more-stories more-news more-on most-read most-popular "
        "up-next lire-aussi",
    ),
    (
        SHARING,
        "share shares sharing sharebar sharer sharebuttons sharetools social socials socialmedia socialbar follow "
        "teilen partage partager compartir condividi udostepnij bookmark addtoany addthis",
    ),
    (
        ADVERTISEMENT,
        "ad ads adv advert adverts advertisement advertising adslot adunit adbox adcontainer adwrapper adsense "
        "anzeige anzeigen werbung publicidad publicite reklama reklam reklame annons sponsor sponsored sponsors "
        "dfp gpt taboola outbrain affiliate commercial billboard leaderboard mpu",
    ),
    (
        COMMENTS,
        "comment comments commenting commentlist kommentar kommentare commentaire commentaires comentario "
        "comentarios disqus respond replies discussion forum feedback",
    ),
    (
        SUBSCRIPTION,
        "newsletter newsletters subscribe subscription subscriptions signup optin paywall regwall abo abonnement "
        "aboteaser suscripcion suscribete abbonati donate donation donations spende cta sign-up opt-in",
    ),
    (
        CREDITS,
        "byline bylines author authors authorbox authorbio autor autoren auteur auteurs biography timestamp "
        "pubdate tags taglist tagcloud keywords schlagworte etiquetas topics categories metadata",
    ),
    (
        PICTURE,
        "caption captions credit credits copyright imagecredit bildunterschrift legende player videoplayer "
        "videobox slideshow carousel podcast lightbox",
    ),
    (
        CONTROL,
        "cookie cookies consent gdpr cmp modal popup popover overlay tooltip dropdown login signin toolbar "
        "toolbox rating vote poll survey search searchbox",
    ),
    (ASIDE, "sidebar widgets infobox factbox"),
    (HIDDEN, "visuallyhidden offscreen sronly screenreader sr-only screen-reader visually-hidden off-screen"),
)
KINDS: Final[Mapping[str, str]] = {word: kind for kind, text in _TABLE for word in words(text)}
"""What each word says an element is for; two words that mean it together are joined by a hyphen."""

BY_STEM: Final[Mapping[str, str]] = {
    "breadcrumb": NAVIGATION,
    "relatedp": OTHER_PAGES,
    "relateda": OTHER_PAGES,
    "relateds": OTHER_PAGES,
    "relatedc": OTHER_PAGES,
    "relatedl": OTHER_PAGES,
    "recommend": OTHER_PAGES,
    "sharedaddy": SHARING,
    "sharebutton": SHARING,
    "socialshare": SHARING,
    "newsletter": SUBSCRIPTION,
    "advertis": ADVERTISEMENT,
    "commentl": COMMENTS,
    "commentsa": COMMENTS,
    "cookie": CONTROL,
}
"""What a word says that begins so, because others are joined to it."""
STEMS: Final = tuple(BY_STEM)

SUMMARY: Final = words(
    "lead lede standfirst dek deck subtitle subtitles subheadline subheading subhead subhed subheader summary intro "
    "introduction excerpt abstract kicker teaser chapo chapeau entradilla sumario bajada vorspann anriss ingress "
    "sottotitolo occhiello description strapline sapo spot leadtext leads bigode manchet underrubrik"
)
"""What the summary of an article is called."""

UNSEEN: Final = words("hidden hide is-hidden d-none invisible u-hidden display-none js-hidden")
"""Whole names of what does not show."""

PHRASING: Final = words(
    "span b strong i em u font small big mark abbr acronym cite q s del ins sub sup time tt code kbd var dfn bdi bdo "
    "wbr br img picture source nobr center"
)
"""Elements that only change how words in a line look, or are a picture in it."""
HEADINGS: Final = words("h1 h2 h3 h4 h5 h6")
SILENT: Final = words(
    "script style template noscript svg math iframe object embed canvas audio video link meta head title map"
)
"""Elements without words of their own that could count."""
