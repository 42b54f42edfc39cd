// What the example plans promise, read from their lines alone: an oracle that knows nothing of how pages are made.
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const Examples = new URL('../../examples/', import.meta.url).pathname;
const Months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const Weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Every example plan that is of a family, with its path. */
export function plans() {
  return readdirSync(Examples, { recursive: true })
    .filter(path => path.endsWith('.plan') && !path.includes('libraries') && !path.includes('pages'))
    .sort()
    .map(path => join(Examples, path))
    .filter(path => /^plan:/m.test(readFileSync(path, 'utf8')));
}

/** The family that has every page. */
export const First = join(Examples, 'first-family/harper.plan');

/** A copy of the first family's plan and diary with occasions for the letters that it has no occasion for. */
export function withOccasions(folder) {
  const plan = join(folder, 'harper.plan');
  cpSync(dirname(First), folder, { recursive: true });
  appendFileSync(join(folder, 'harper.record'), '\n11 May 2026\n  visit missed: Dana, no answer\n    seen by: Leanne\n');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^(step down to .*)\n  when all of\n(    .*\n)+/m, '$1\n  when: Leanne agrees\n'));

  return plan;
}

/** The day on which the first family has that page. */
export const occasion = document => document === 'letter warning' ? '2026-03-20' : '2026-05-12';

/** The day before the family's plan was closed, or a day on which the first family is well under way. */
export function dayOf(plan) {
  const diary = plan.replace(/plan$/, 'record');
  let day;
  for (const line of existsSync(diary) ? readFileSync(diary, 'utf8').split('\n') : []) {
    if (/^\d+ \w+ \d{4}$/.test(line)) day = dateOf(line);
    if (/^\s+closed:/.test(line)) return new Date(day - Day).toISOString().slice(0, 10);
  }

  return '2026-05-12';
}

/** What a plan says: who is at home, and its goals, actions, rewards and sanctions with who may see them. */
export function read(path) {
  const blocks = [];
  const open = [];
  for (const line of readFileSync(path, 'utf8').split('\n').filter(each => each.trim() && !/^\s*#( |$)/.test(each))) {
    const depth = line.length - line.trimStart().length;
    while (open.length && open.at(-1).depth >= depth) open.pop();
    const [, head, value] = /^(.*?)(?::\s*(.*))?$/.exec(line.trim());
    const block = { depth, head, kind: head.split(/[ ,]/)[0], value: value ?? '', parent: open.at(-1), lines: [] };
    open.at(-1)?.lines.push(block);
    open.push(block);
    blocks.push(block);
  }

  const people = name => blocks.find(each => each.depth === 0 && each.head === name)?.lines ?? [];
  const home = people('family').filter(each => !each.value.includes('lives elsewhere')).map(each => each.head);

  const libraries = join(dirname(path), 'libraries');
  const shared = existsSync(libraries) ? readdirSync(libraries).filter(each => each.endsWith('.plan')).map(each => readFileSync(join(libraries, each), 'utf8')) : [];
  const titles = shared.flatMap(text => [...text.matchAll(/^(\w.*?): (.*)$/gm)].map(([, head, title]) => [head, title]));

  return { blocks, home, shared: Object.fromEntries(titles), family: people('family').map(each => each.head) };
}

/** The value of a line of a block; empty where it has none. */
const line = (block, head) => block.lines.find(each => each.head === head)?.value ?? '';

const names = text => text.split(',').map(name => name.trim()).filter(Boolean);

/** Whether somebody at home may see a block: each "seen by" on the way to it names them, or all at home. */
export function isSeen(block, reader) {
  for (let at = block; at; at = at.parent) {
    const said = names(line(at, 'seen by'));
    if (said.length && !said.some(one => [reader, 'family', 'everyone'].includes(one))) return false;
  }

  return true;
}

/** Goals, in order, that all these people may see. */
export const goals = (plan, readers) => plan.blocks.filter(each =>
  each.kind === 'goal' && each.depth === 0 && each.value && readers.every(reader => isSeen(each, reader)));

/** What may happen and what may follow, that all these people may see; a title that a plan leaves out is its library's. */
export const titled = (plan, kind, readers) => plan.blocks
  .filter(each => each.kind === kind && each.depth === 0 && readers.every(reader => isSeen(each, reader)))
  .map(each => each.value || plan.shared[each.head]);

/** Each promise, as "who: what. when": on the side of the family, of the service, or of both. */
export const promises = (plan, readers) => goals(plan, readers).flatMap(goal => goal.lines)
  .filter(each => each.kind === 'action' && each.value && readers.every(reader => isSeen(each, reader)))
  .flatMap(action => {
    const who = names(line(action, 'who'));
    const sides = [who.filter(name => plan.family.includes(name)), who.filter(name => !plan.family.includes(name))];

    return sides.flatMap((own, side) => own.length
      ? [`${and(own)}${sides[1 - side].length ? `, with ${and(sides[1 - side])}` : ''}: ${ended(action.value)} ${when(action)}`]
      : []);
  });

/** Sentences and titles that not all these people may see: whatever the reader finds, it is none of these. */
export function hidden(plan, readers) {
  const inside = block => [block.value || block.head, ...block.lines.flatMap(inside)];
  const secret = block => ['worries', 'note', 'criteria', 'result', 'score'].includes(block.kind) && block.depth === 0
    || !readers.every(reader => isSeen(block, reader));

  return plan.blocks.filter(secret).flatMap(inside).filter(text => text.split(' ').length > 3);
}

const and = list => list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;

const ended = text => /[.!?]$/.test(text) ? text : `${text}.`;

function when(action) {
  const said = [
    line(action, 'when').replace(/^within (.*) of a .*/, 'within $1 of …'),
    ...['by', 'from', 'until'].map(word => line(action, word) && `${word} ${dated(line(action, word))}`),
  ].filter(Boolean).join(', ');

  return said && ended(said[0].toUpperCase() + said.slice(1));
}

const dateOf = text => {
  const [day, month, year] = text.split(' ');

  return Date.UTC(year, Months.indexOf(month), day);
};

const Day = 24 * 3600 * 1000;

/** A day with its weekday; "5 working days after 4 June 2013" is counted, in weeks that have no bank holiday. */
function dated(text) {
  const [, count, from] = /^(\d+) working days after (.*)$/.exec(text) ?? [null, 0, text];
  let day = dateOf(from);
  for (let left = Number(count); left > 0; left -= [0, 6].includes(new Date(day).getUTCDay()) ? 0 : 1) day += Day;
  const date = new Date(day);

  return `${Weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${Months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
