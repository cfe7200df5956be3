// One Chromium and one tab, in which page after page is shown and looked at; nothing but this machine is reached.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { focused, measures, policyEvents } from './inside.mjs';

const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// What every picture on the web is here.
const PICTURE = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#7a9"/></svg>');

const served = { page: '', headers: {} };
const heard = { console: [], asked: [], pictures: 0 };
let profile, context, tab, server, address, session;

async function start({ executable }) {
  server = createServer((_, reply) => reply.writeHead(200, served.headers).end(served.page));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${server.address().port}/brief.html`;
  profile = await mkdtemp(join(tmpdir(), 'briefs-browser-'));
  context = await chromium.launchPersistentContext(profile, { executablePath: executable, args: QUIET });
  tab = context.pages()[0];
  await context.addInitScript(policyEvents);
  await context.route('**/*', answerRequest);
  tab.on('console', (message) => heard.console.push(message.text()));
  tab.on('pageerror', (error) => heard.console.push(String(error)));
  session = await context.newCDPSession(tab);
  return context.browser()?.version() ?? '';
}

// The page itself is served, a picture is painted here, and all else is refused and told.
function answerRequest(route) {
  const request = route.request();
  if (request.url().split('#')[0] === address) return route.continue();
  if (request.resourceType() === 'image') {
    heard.pictures += 1;
    return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
  }
  heard.asked.push(request.url());
  return route.abort();
}

async function open({ page, policy, width = 1280, height = 800, dark = false, until = 'load' }) {
  served.page = page;
  served.headers = { 'content-type': 'text/html; charset=utf-8', ...(policy && { 'content-security-policy': policy }) };
  Object.assign(heard, { console: [], asked: [], pictures: 0 });
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ media: null, colorScheme: dark ? 'dark' : 'light' });
  await tab.goto(address, { waitUntil: until });
}

async function show({ zoom = 100, ...told }) {
  await open(told);
  if (zoom !== 100) await tab.evaluate((size) => { document.documentElement.style.fontSize = size; }, `${zoom}%`);
  const refused = await tab.evaluate(() => globalThis.refused);
  return { ...heard, refused, ...(await tab.evaluate(measures)) };
}

async function loaded(told) {
  await open({ ...told, until: 'domcontentloaded' });
  return { content: await tab.content(), outer: await tab.evaluate(() => document.documentElement.outerHTML) };
}

async function axe() {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html).slice(0, 5) }));
}

// Everything the Tab key comes to, in its order, until it leaves the page.
async function tabStops({ limit = 400 }) {
  const stops = [];
  await tab.evaluate(() => { document.activeElement?.blur(); getSelection().removeAllRanges(); });
  for (let at = 0; at < limit; at += 1) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(focused);
    if (stop === null || stop.again) return stops;
    stops.push(stop);
  }
  return stops;
}

// What a screen reader is given: role, name and level of each node that is not passed over, in order.
async function tree() {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const seen = [];
  const visit = (node) => {
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    if (!node.ignored) seen.push({ role: node.role?.value ?? '', name: node.name?.value ?? '', level: level ?? 0 });
    for (const child of node.childIds ?? []) if (byId.has(child)) visit(byId.get(child));
  };
  if (nodes.length) visit(nodes[0]);
  return seen;
}

const printed = async ({ path }) => void (await tab.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true }));
const picture = async ({ path }) => void (await tab.screenshot({ path, animations: 'disabled', caret: 'hide' }));
const evaluate = ({ script }) => tab.evaluate(script);

export async function stop() {
  await context?.close();
  server?.close();
  if (profile) await rm(profile, { recursive: true, force: true });
}

export const answers = { start, show, loaded, axe, tabStops, tree, printed, picture, evaluate };
