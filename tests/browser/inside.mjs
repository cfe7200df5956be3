// What is asked inside a page. Each function is sent there as text, so it knows nothing of this file.

// Before anything else: what the page's policy refuses is written down.
export function policyEvents() {
  globalThis.refused = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.refused.push({ directive: event.effectiveDirective, address: event.blockedURI, sample: event.sample }));
}

export function measures() {
  const root = document.documentElement;
  const told = (element) => element.cloneNode().outerHTML.slice(0, 200);
  const all = [...document.body.querySelectorAll('*')].map((element) => [element, getComputedStyle(element)]);
  const list = (wanted) => all.filter(([element, look]) => wanted(element, look)).map(([element]) => told(element));
  const scrolls = (value) => value === 'auto' || value === 'scroll';
  const hides = (value) => value === 'hidden' || value === 'clip';
  // Text for screen readers alone is a box of a pixel.
  const big = (element) => element.clientWidth > 1 && element.clientHeight > 1;
  const named = (element) => element.getAttribute('aria-label') || element.getAttribute('aria-labelledby');
  const over = (element) => element.scrollWidth > element.clientWidth + 1;
  const tall = (element) => element.scrollHeight > element.clientHeight + 1;
  const article = getComputedStyle(document.querySelector('article') ?? document.body);
  return {
    width: root.clientWidth,
    scrolled: Math.max(root.scrollWidth, document.body.scrollWidth),
    sideways: list((element, look) =>
      big(element) && scrolls(look.overflowX) && over(element) && (element.tabIndex !== 0 || !named(element))),
    clipped: list((element, look) =>
      big(element) && ((hides(look.overflowX) && over(element)) || (hides(look.overflowY) && tall(element)))),
    reordered: list((element, look) =>
      look.order !== '0' || look.flexDirection.endsWith('reverse') || look.flexWrap.endsWith('reverse') || element.tabIndex > 0),
    links: [...document.links].filter((link) => link.checkVisibility()).length,
    ink: article.color,
    paper: getComputedStyle(root).backgroundColor,
    font: article.fontFamily,
  };
}

// The element that has the focus, and whether one can see that it has.
export function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const again = element.dataset.tabbed !== undefined;
  element.dataset.tabbed = '';
  const look = getComputedStyle(element);
  const outlined = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0;
  const box = element.getBoundingClientRect();
  return {
    tag: element.localName,
    text: element.textContent.trim().slice(0, 60),
    // Its place among all elements: the order in which the page is read.
    place: [...document.querySelectorAll('*')].indexOf(element),
    seen: outlined && box.width > 1 && box.height > 1,
    again,
  };
}
