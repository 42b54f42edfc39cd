// The browser and the program: both are those of the machine, and a test that lacks one says so.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';

/** The folder of the project. */
export const Root = new URL('../../', import.meta.url).pathname;

const Level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const Spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** The first of these that is there. */
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']
  .find(path => path && existsSync(path));

/** The program: the published one, or the one that a build left. */
const plan = [process.env.PLAN, join(Root, 'artifacts/plan/plan'), join(Root, 'artifacts/bin/PlanLang.Cli/release/plan'), join(Root, 'artifacts/bin/PlanLang.Cli/debug/plan')]
  .find(path => path && existsSync(path));

/** How many pages are made and read at a time. */
export const Together = 2;

/** What the program prints. */
export const run = (...args) => execFileSync(plan, args, { cwd: Root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The lines that the program prints, and the exit status with what it complains about. */
export const lines = (...args) => promisify(execFile)(plan, args, { cwd: Root })
  .then(({ stdout }) => ({ written: stdout.trim().split('\n').filter(Boolean), status: 0, said: '' }))
  .catch(({ code, stdout, stderr }) => ({ written: stdout.trim().split('\n').filter(Boolean), status: code, said: stderr }));

/** The names of what stands under a heading of a help page. */
export const listed = (help, heading) =>
  help.split(new RegExp(`^${heading}:$`, 'm'))[1].split(/\n\n|\n(?=\S)/)[0].split('\n').map(line => /^  (\S+)/.exec(line)?.[1]).filter(Boolean);

/** The names of all documents; a letter has its kind behind it. */
export const documents = listed(run('render', '--help'), 'Commands').flatMap(name =>
  name === 'letter' ? listed(run('render', 'letter', '--help'), 'Commands').map(kind => `letter ${kind}`) : [name]);

/** A folder that goes when the tests have ended. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'planlang-pages-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));

  return path;
}

/** Every job done, a few of them at a time. */
export async function all(jobs) {
  const waiting = [...jobs];
  await Promise.all(Array.from({ length: Together }, async () => {
    while (waiting.length) await waiting.shift()();
  }));
}

/** One browser, and as many pages in it as are read together: a test borrows one. */
export async function openBrowser() {
  const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await chrome.newContext();
  const free = await Promise.all(Array.from({ length: Together }, () => context.newPage()));

  return {
    close: () => chrome.close(),
    async read(href, look) {
      const page = free.pop();
      try {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(href);

        return await look(page);
      } finally {
        free.push(page);
      }
    },
  };
}

/** What axe finds wrong. Our pages have no frames, which its quick way asks for. */
export async function violations(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(Level).analyze();

  return violations.map(each => `${each.id}: ${each.nodes[0].html}`);
}

/** Everything that does not fit: at 320 pixels, which is also 1280 at 400 %, and there with the wide spacing of WCAG 1.4.12. */
export async function misfits(page) {
  await page.setViewportSize({ width: 320, height: 800 });
  const narrow = await overflowing(page);
  await page.addStyleTag({ content: Spacing });

  return [...narrow, ...(await overflowing(page)).map(each => `with wide spacing: ${each}`)];
}

/** Elements that reach beyond an edge, those excepted that only screen readers get. */
const overflowing = page => page.evaluate(() => {
  const all = [...document.querySelectorAll('body *')];
  const unseen = all.filter(each => getComputedStyle(each).clipPath !== 'none');
  const wide = all.filter(each => {
    const { left, right } = each.getBoundingClientRect();

    return (right > innerWidth + 0.5 || left < -0.5) && !unseen.some(other => other.contains(each));
  });
  const { scrollWidth } = document.documentElement;

  return [...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} pixels wide`] : []), ...wide.slice(0, 3).map(each => each.outerHTML.slice(0, 80))];
});
