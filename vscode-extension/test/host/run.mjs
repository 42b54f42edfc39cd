// Starts a real editor with the extension as it is built here, and has `index.cjs` run where extensions run.
//   PLANLANG_PROGRAM=…/plan node test/host/run.mjs
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answering, browser, missing, node, tools } from '../editor/editor.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const extension = join(here, '..', '..')
const root = join(extension, '..')
const port = 8766
const longest = 180000

if (missing() !== '') {
  console.log(`There is no ${missing()} here.`)
  process.exit(0)
}

const home = mkdtempSync(join(tmpdir(), 'planlang-host-'))
const folder = join(home, 'families')
const results = join(home, 'results.json')
cpSync(join(root, 'examples', 'first-family'), join(folder, 'harper'), { recursive: true })
mkdirSync(join(folder, 'mistakes'), { recursive: true })
cpSync(join(root, 'tests', 'editors', 'mistake.plan'), join(folder, 'mistakes', 'mistake.plan'))
mkdirSync(join(folder, '.vscode'))
writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'planlang.program': process.env.PLANLANG_PROGRAM ?? join(root, 'artifacts', 'plan', 'plan'),
}))

const server = spawn(node, [
  join(tools, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'), '--host', '127.0.0.1', '--port', `${port}`, '--without-connection-token',
  '--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver', '--disable-workspace-trust',
  '--server-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions'),
], { env: { ...process.env, PLANLANG_HOST_RESULTS: results }, stdio: 'pipe' })
await answering(`http://127.0.0.1:${port}/version`)

const remote = path => `vscode-remote://127.0.0.1:${port}${path}`
const payload = [['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(join(here, 'index.cjs'))]]
const opened = await browser()
const page = await opened.newPage({ viewport: { width: 1400, height: 900 } })
await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`)

const until = Date.now() + longest
while (!existsSync(results) && Date.now() < until) {
  await page.waitForTimeout(200)
}

const found = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [{ name: 'the tests run in the editor', error: `Nothing came within ${longest / 1000} seconds.` }]
await opened.close()
server.kill()
rmSync(home, { recursive: true, force: true })

const failed = found.filter(one => one.error)
found.forEach(one => console.log(one.error ? `--- ${one.name}: ${one.error}` : `${one.name}.`))
console.log(`extension: ${found.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
