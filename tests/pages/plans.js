// What the example plans promise, read from their lines alone: an oracle that knows nothing of how pages are made.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const Examples = new URL('../../examples/', import.meta.url).pathname;

/** Every example plan that is of a family, with its path. */
export function plans() {
  return readdirSync(Examples, { recursive: true })
    .filter(path => path.endsWith('.plan') && !path.includes('libraries') && !path.includes('pages'))
    .sort()
    .map(path => join(Examples, path))
    .filter(path => /^plan:/m.test(readFileSync(path, 'utf8')));
}

/** The goals and actions of a plan: title, who, dates, and whether a line says that fewer people see it. */
export function promises(path) {
  const blocks = [];
  const open = [];
  for (const line of readFileSync(path, 'utf8').split('\n').filter(each => each.trim() && !each.trim().startsWith('#'))) {
    const depth = line.length - line.trimStart().length;
    while (open.length && open.at(-1).depth >= depth) open.pop();
    const [, head, value] = /^([^:]*?)(?::\s*(.*))?$/.exec(line.trim());
    const kind = /^(goal|action)\b/.exec(head)?.[1];
    if (value && (kind === 'goal' ? depth === 0 : kind && open.at(-1)?.block?.kind === 'goal')) {
      const block = { kind, title: value, who: [], dates: [], narrowed: open.some(each => each.block?.narrowed) };
      blocks.push(block);
      open.push({ depth, block });
      continue;
    }

    const block = open.at(-1)?.block;
    if (block && head === 'seen by') block.narrowed = true;
    if (block && head === 'who') block.who = value.split(',').map(name => name.trim());
    if (block && ['by', 'from', 'until'].includes(head) && /^\d+ \w+ \d{4}$/.test(value)) block.dates.push(value);
    open.push({ depth, block: undefined });
  }

  return blocks;
}
