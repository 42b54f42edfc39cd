// The browser and the program: both are those of the machine, and a test that lacks one says so.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of the project. */
export const Root = new URL('../../', import.meta.url).pathname;

/** The first of these that is there. */
export const browser = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']
  .find(path => path && existsSync(path));

/** The program: the published one, or the one that a build left. */
const plan = [process.env.PLAN, join(Root, 'artifacts/plan/plan'), join(Root, 'artifacts/bin/PlanLang.Cli/release/plan'), join(Root, 'artifacts/bin/PlanLang.Cli/debug/plan')]
  .find(path => path && existsSync(path));

/** What the program prints. */
export const run = (...args) => execFileSync(plan, args, { cwd: Root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The names of what stands under a heading of a help page. */
export const listed = (help, heading) =>
  help.split(new RegExp(`^${heading}:$`, 'm'))[1].split(/\n\n|\n(?=\S)/)[0].split('\n').map(line => /^  (\S+)/.exec(line)?.[1]).filter(Boolean);

/** A folder that goes when the tests have ended. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'planlang-pages-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));

  return path;
}
