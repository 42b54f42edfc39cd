// Opens a plan with a mistake in a real editor with the package installed, and looks at what a key worker sees.
//   node test/editor/run.mjs PACKAGE [FOLDER-FOR-PICTURES]
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missing, open } from './editor.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const [vsix, pictures = join(tmpdir(), 'planlang-pictures')] = process.argv.slice(2)

if (missing() !== '') {
  console.log(`There is no ${missing()} here.`)
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'planlang-families-'))
cpSync(join(root, 'examples', 'first-family'), join(folder, 'harper'), { recursive: true })
mkdirSync(join(folder, 'mistakes'))
cpSync(join(root, 'tests', 'editors', 'mistake.plan'), join(folder, 'mistakes', 'mistake.plan'))
mkdirSync(pictures, { recursive: true })

const { page, stop } = await open(folder, resolve(vsix), 8765)
const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
const settle = (time = 400) => page.waitForTimeout(time)
const texts = async selector => (await page.locator(selector).allInnerTexts()).join('\n')
const labels = async selector => page.locator(selector).evaluateAll(found => found.map(one => one.getAttribute('aria-label') ?? '').join('\n'))

/** Waits until what is looked for is there; the last thing seen is the complaint. */
const sees = async (wanted, look, time = 20000) => {
  const until = Date.now() + time
  let seen = ''
  while (Date.now() < until) {
    seen = await look().catch(error => error.message)
    if (wanted.test(seen)) {
      return
    }

    await settle(200)
  }

  throw new Error(`We looked for ${wanted} and saw:\n${seen.slice(0, 2000)}`)
}

const openFile = async name => {
  await press('Escape', 'Control+P')
  await settle()
  await page.keyboard.type(name)
  await sees(new RegExp(name.split('/').pop()), () => labels('.quick-input-list .monaco-list-row'))
  await press('Enter')
  await sees(new RegExp(name.split('/').pop()), () => labels('.tab.active'))
}

const goTo = async place => {
  await press('Escape', 'Control+G')
  await settle()
  await page.keyboard.type(place)
  await press('Enter')
  await settle()
}

const command = async title => {
  await press('Escape', 'F1')
  await settle()
  await page.keyboard.type(title)
  await sees(new RegExp(title.replace(/[.?]/g, '.')), () => labels('.quick-input-list .monaco-list-row'))
  await press('Enter')
}

const lines = async () => (await texts('.editor-instance .view-lines')).replace(/\u00a0/g, ' ')

const inPage = async () => {
  for (const frame of page.frames()) {
    const text = await frame.locator('body').innerText({ timeout: 500 }).catch(() => '')
    if (/Family contract|Agreement/i.test(text) && frame !== page.mainFrame()) {
      return text
    }
  }

  return ''
}

const looks = [
  ['a mistake is underlined', async () => {
    await openFile('mistake.plan')
    await page.waitForSelector('.squiggly-error', { timeout: 30000 })
  }],
  ['its words stand among the problems', async () => {
    await press('Control+Shift+M')
    await sees(/We cannot read this date: 'July' is spelt 'Jully' here/, () => labels('.markers-panel .monaco-list-row'))
    await press('Control+Shift+M')
  }],
  ['words that can stand here are offered', async () => {
    await goTo('16:3')
    await press('Control+Space')
    await sees(/met when/, () => labels('.suggest-widget .monaco-list-row'))
  }],
  ['a word is explained', async () => {
    await goTo('14:4')
    await press('Control+K', 'Control+I')
    await sees(/Whom the goal is for/, () => texts('.monaco-hover'))
  }],
  ['a quick fix mends the line', async () => {
    await goTo('15:12')
    await press('Control+.')
    await sees(/July/, () => labels('.action-widget .monaco-list-row'))
    await press('Enter')
    await sees(/by: 17 July 2026/, lines)
    await page.waitForSelector('.squiggly-error', { state: 'detached', timeout: 20000 })
  }],
  ['a person is renamed everywhere', async () => {
    await goTo('7:4')
    await press('F2')
    await page.waitForSelector('.rename-box input', { timeout: 10000 })
    await page.locator('.rename-box input').fill('Kay')
    await page.locator('.rename-box input').press('Enter')
    await sees(/Leanne, Kay/, lines)
  }],
  ['a goal tells how it stands', async () => {
    await openFile('harper/harper.plan')
    await goTo('58:1')
    await sees(/on track|off track|under way|met|not started|not recorded|missed/, () => texts('.codelens-decoration'))
  }],
  ['the page stands beside the text', async () => {
    await command('PlanLang: Show the page beside the text')
    await sees(/Family contract/, inPage)
  }],
  ['the families are listed by key worker, and reached by keys alone', async () => {
    const rows = () => labels('.tree-explorer-viewlet-tree-view .monaco-list-row')
    await command('Families: Focus on Families View')
    await sees(/The Harper family/, rows)
    await press('ArrowDown', 'ArrowDown', 'ArrowRight')
    await sees(/overdue|missed/, rows)
  }],
  ['the day stands in the status bar', async () => sees(/Today/, () => texts('[id$="planlang.asOf"]'))],
  ['another day can be looked at', async () => {
    await command('PlanLang: Look at another day')
    await settle()
    await page.keyboard.type('12 May 2026')
    await press('Enter')
    await sees(/12 May 2026/, () => texts('[id$="planlang.asOf"]'))
  }],
]

let failed = 0
for (const [index, [name, look]] of looks.entries()) {
  const error = await look().then(() => undefined, problem => problem)
  await page.screenshot({ path: join(pictures, `${String(index + 1).padStart(2, '0')} ${name}.png`) })
  failed += error ? 1 : 0
  console.log(error ? `--- ${name}: ${error.message}` : `${name}.`)
}

await stop()
rmSync(folder, { recursive: true, force: true })
console.log(`editor: ${looks.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
