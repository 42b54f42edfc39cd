import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { documents, folder, lines, misfits, openBrowser, Root, Together, violations } from './browser.js';
import { occasion, withOccasions } from './plans.js';

const family = folder();
const plan = withOccasions(family);
let chrome;

/** English with every letter of its sentences made a Hebrew one, so that whatever is not of the language shows. */
function pseudo() {
  const english = readFileSync(join(Root, 'src/PlanLang/Data/languages/en.txt'), 'utf8').split('\n');
  const hebrew = letters => [...letters].map(letter => String.fromCharCode(0x5d0 + letter.charCodeAt(0) % 22)).join('');
  const own = { 'page.direction': 'rtl', 'page.language': 'he', 'language.checked': 'nobody' };

  return english.map(line => {
    const [name, ...rest] = line.split(' = ');
    if (!rest.length || name.startsWith('#')) return line;

    return `${name} = ${own[name] ?? (name.startsWith('language.') ? rest.join(' = ') : rest.join(' = ').replace(/(\{\w+\})|[A-Za-z0-9]+/g, (all, fact) => fact ?? hebrew(all)))}`;
  }).join('\n');
}

/** Words that are neither the language's own nor isolated, and isolated words whose language is not said. */
const mixed = page => page.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { parentElement: at, data } = texts.currentNode;
    const isolated = at.closest('bdi');
    if (at.closest('svg, style')) continue;
    if (!isolated && /[A-Za-z]/.test(data)) found.push(`not isolated: ${data}`);
    if (isolated && /[A-Za-z]/.test(data) && at.closest('[lang]').lang !== 'en-GB') found.push(`no language: ${data}`);
    if (isolated && getComputedStyle(isolated).unicodeBidi !== 'isolate') found.push(`no isolate: ${data}`);
  }

  return found;
});

before(async () => {
  mkdirSync(join(family, 'languages'));
  writeFileSync(join(family, 'languages/he.txt'), pseudo());
  chrome = await openBrowser();
});
after(() => chrome?.close());

describe('languages', { concurrency: Together }, () => {
  for (const language of ['he', 'ur', 'cy', 'pl']) {
    const fromTheRight = language === 'he' || language === 'ur';
    // Every page from the right; of the others the one with the most on it.
    for (const document of fromTheRight ? documents : documents.slice(0, 1)) {
      test(`${document} in ${language}`, async () => {
        const readers = document === 'child' ? ['--for', 'Kai'] : document.startsWith('letter') ? ['--for', 'Leanne'] : [];
        const { written, said } = await lines('render', ...document.split(' '), plan, ...readers,
          '--language', language, '--allow-unchecked', '--as-of', occasion(document), '-o', join(family, language));
        assert.equal(written.length, 1, said);
        await chrome.read(pathToFileURL(resolve(Root, written[0])).href, async page => {
          assert.deepEqual(
            await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]),
            [language, fromTheRight ? 'rtl' : 'ltr']);
          assert.deepEqual(fromTheRight ? await mixed(page) : [], []);
          assert.deepEqual(await violations(page), [], 'axe');
          assert.deepEqual(await misfits(page), [], 'at 320 pixels');
        });
      });
    }
  }
});
