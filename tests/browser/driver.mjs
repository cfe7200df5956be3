// Answers what the tests ask of Chromium, html-validate and prettier: a JSON object a line, and its answer a line.
import { createInterface } from 'node:readline';
import * as browser from './chromium.mjs';
import * as markup from './markup.mjs';

const PATIENCE = 60_000;
const answers = { ...browser.answers, ...markup.answers };

const late = (ask) =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(`no answer to ${ask}`)), PATIENCE).unref());

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, ...told } = JSON.parse(line);
  let reply;
  try {
    reply = { answer: (await Promise.race([answers[ask](told), late(ask)])) ?? null };
  } catch (error) {
    reply = { error: String(error.stack ?? error) };
  }
  process.stdout.write(JSON.stringify(reply) + '\n');
}
await browser.stop();
process.exit(0);
