import assert from 'node:assert/strict';
import { basename, dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { all, documents, folder, lines, misfits, openBrowser, Root, run, Together, violations } from './browser.js';
import { dayOf, First, occasion, plans, withOccasions } from './plans.js';

const Styles = ['standard', 'large-print', 'easy-read', 'child'];
const pages = folder();
const changed = withOccasions(join(pages, 'changed'));
const made = new Map();
let chrome;

// The first family has every page in every style; the others show that their words fit too.
const wanted = plans().flatMap(plan => documents.flatMap(document =>
  (plan === First || document === 'contract' ? Styles : Styles.slice(0, 1)).map(style => ({ plan, document, style }))));
const nameOf = ({ plan, document, style }) => `${basename(dirname(plan))}/${basename(plan)} ${document} ${style}`;

before(async () => {
  const opening = openBrowser();
  await all(wanted.map(page => async () => {
    const { plan, document } = page;
    const noOccasion = plan === First && ['letter missed-visit', 'letter step-down'].includes(document);
    const readers = document.startsWith('letter') ? ['--for', 'all'] : [];
    made.set(nameOf(page), await lines(
      'render', ...document.split(' '), noOccasion ? changed : plan, ...readers,
      '--style', page.style, '--as-of', plan === First ? occasion(document) : dayOf(plan), '-o', join(pages, nameOf(page))));
  }));
  chrome = await opening;
});
after(() => chrome?.close());

test('every kind of page is there to be read, in every style', () => {
  const missing = documents.flatMap(document => Styles.map(style => ({ document, style })))
    .filter(({ document, style }) => !wanted.some(page => page.document === document && page.style === style && made.get(nameOf(page)).written.length));

  assert.deepEqual(missing, []);
});

describe('pages', { concurrency: Together }, () => {
  for (const page of wanted) {
    test(nameOf(page), async t => {
      const { written, status, said } = made.get(nameOf(page));
      assert.equal(status, 0, said);
      if (!written.length) return t.skip('nobody gets such a page');
      await chrome.read(pathToFileURL(resolve(Root, written[0])).href, async shown => {
        assert.deepEqual(await violations(shown), [], 'axe');
        if (page.style === 'standard') {
          await shown.setViewportSize({ width: 320, height: 800 });
          assert.deepEqual(await violations(shown), [], 'axe at 320 pixels');
        }

        assert.deepEqual(await misfits(shown), [], 'at 320 pixels');
      });
    });
  }
});
