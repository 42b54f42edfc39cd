import assert from 'node:assert/strict';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folder, lines, openBrowser, Root, Together } from './browser.js';
import { goals, hidden, plans, promises, read, titled } from './plans.js';

const pages = folder();
let chrome;

before(async () => { chrome = await openBrowser(); });
after(() => chrome?.close());

/** What a reader's eyes find on a contract: its headings by section, the promises in its tables, and all its words. */
const found = page => page.evaluate(() => {
  const words = element => element.innerText.replace(/\s+/g, ' ').trim();
  const sections = [...document.querySelectorAll('h2')].map(words);
  const titles = {};
  let section = '';
  for (const heading of document.querySelectorAll('h2, h3')) {
    if (heading.tagName === 'H2') section = words(heading);
    else (titles[section] ??= []).push(words(heading));
  }

  return { sections, titles, promises: [...document.querySelectorAll('.sides td')].filter(cell => cell.querySelector('strong')).map(words), text: words(document.body) };
});

test('the examples hide something from somebody, and what is hidden is looked for', () => {
  const leaks = plans().map(read).flatMap(plan => plan.home.flatMap(reader => hidden(plan, [reader])));

  assert.ok(leaks.length > 20 && leaks.some(text => /^[A-Z].*\.$/.test(text)), `${leaks.length} lines`);
});

describe('the contract holds every promise that its reader may see, and no other', { concurrency: Together }, () => {
  for (const path of plans()) {
    const plan = read(path);
    for (const reader of [null, ...plan.home]) {
      test(`${basename(path)}, ${reader ?? 'the family'}`, async () => {
        const readers = reader ? [reader] : plan.home;
        const { written } = await lines('render', 'contract', path, ...(reader ? ['--for', reader] : []), '--as-of', '2026-05-12', '-o', join(pages, path));
        const copy = await chrome.read(pathToFileURL(resolve(Root, written[0])).href, found);
        const promised = promises(plan, readers);

        assert.ok(promised.length, 'the plan promises something');
        const short = copy.promises.map(each => each.replace(/( Within \d+ .*? of) .*\.$/, '$1 ….'));
        assert.deepEqual(short.sort(), promised.sort());
        assert.deepEqual(copy.titles['What we have agreed'], goals(plan, readers).map(goal => goal.value));
        assert.deepEqual(copy.titles['Good things that follow'] ?? [], titled(plan, 'reward', readers));
        assert.deepEqual(copy.titles['What may happen if things do not change'] ?? [], titled(plan, 'sanction', readers));
        assert.deepEqual(hidden(plan, readers).filter(text => copy.text.includes(text)), []);
      });
    }
  }
});
