import assert from 'node:assert/strict';
import { basename, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { browser, folder, listed, Root, run } from './browser.js';
import { plans, promises } from './plans.js';

const Level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const Styles = ['standard', 'large-print', 'easy-read', 'child'];
const Day = '2026-05-12';
const Spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const documents = listed(run('render', '--help'), 'Commands').flatMap(name =>
  name === 'letter' ? listed(run('render', 'letter', '--help'), 'Commands').map(kind => `letter ${kind}`) : [name]);
const pages = folder();
let chrome, context;

before(async () => {
  chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  context = await chrome.newContext({ viewport: { width: 1280, height: 900 } });
});
after(() => chrome?.close());

/** The first page of a kind that the program makes of a plan; null where nobody gets one. */
function made(plan, document, style) {
  const at = join(pages, basename(plan, '.plan'), plan.split('/').at(-2), style);
  const readers = document.startsWith('letter') ? ['--for', 'all'] : [];
  try {
    const [first] = run('render', ...document.split(' '), plan, ...readers, '--style', style, '--as-of', Day, '-o', at).split('\n');

    return first ? pathToFileURL(resolve(Root, first)).href : null;
  } catch {
    return null;
  }
}

/** Elements that reach beyond the right edge, those excepted that only screen readers get. */
const overflowing = page => page.evaluate(() => {
  const unseen = [...document.querySelectorAll('body *')].filter(each => getComputedStyle(each).clipPath !== 'none');
  const wide = [...document.querySelectorAll('body *')]
    .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5 && !unseen.some(other => other.contains(each)));

  return { scroll: document.documentElement.scrollWidth - innerWidth, wide: wide.slice(0, 3).map(each => each.outerHTML.slice(0, 80)) };
});

for (const plan of plans()) {
  for (const document of documents) {
    // The first family has every page in every style; the others show that their words fit too.
    for (const style of plan.includes('first-family') || document === 'contract' ? Styles : Styles.slice(0, 1)) {
      test(`${basename(plan)} ${document} ${style}`, async t => {
        const href = made(plan, document, style);
        if (!href) return t.skip('nobody gets such a page');
        const page = await context.newPage();
        try {
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.goto(href);
          const { violations } = await new AxeBuilder({ page }).withTags(Level).analyze();
          assert.deepEqual(violations.map(each => `${each.id}: ${each.nodes[0].html}`), [], 'axe');

          // 320 pixels, which is also 1280 at 400 %.
          await page.setViewportSize({ width: 320, height: 800 });
          assert.deepEqual(await overflowing(page), { scroll: 0, wide: [] }, 'at 320 pixels');
          if (style === 'standard') {
            const narrow = await new AxeBuilder({ page }).withTags(Level).analyze();
            assert.deepEqual(narrow.violations.map(each => `${each.id}: ${each.nodes[0].html}`), [], 'axe at 320 pixels');
          }

          await page.addStyleTag({ content: Spacing });
          assert.deepEqual(await overflowing(page), { scroll: 0, wide: [] }, 'with wide spacing');
        } finally {
          await page.close();
        }
      });
    }
  }

  test(`${basename(plan)}: every promise that the family may see is in its contract, and no other`, async () => {
    const page = await context.newPage();
    try {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(made(plan, 'contract', 'standard'));
        const text = await page.locator('body').innerText();
        const cells = await page.locator('td').allInnerTexts();
        const found = promises(plan);
        assert.ok(found.some(each => each.kind === 'action'), 'the plan promises something');
        for (const goal of found.filter(each => each.kind === 'goal')) {
          assert.equal(text.includes(goal.title), !goal.narrowed, goal.title);
        }

        for (const action of found.filter(each => each.kind === 'action')) {
          const row = cells.filter(cell => cell.includes(action.title));
          assert.equal(row.length > 0, !action.narrowed, action.title);
          for (const expected of action.narrowed ? [] : [...action.who, ...action.dates]) {
            assert.ok(row.every(cell => cell.includes(expected)), `${action.title}: ${expected}`);
          }
        }
      }
    } finally {
      await page.close();
    }
  });
}
