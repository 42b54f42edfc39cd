// Starts a real editor over a folder, with the package installed, and shows it in a browser.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
/** Where the editor and its Node.js are. */
export const tools = process.env.PLANLANG_EDITOR_TOOLS ?? join(here, 'node_modules')
export const node = join(tools, 'node', 'bin', 'node')
const entry = join(tools, 'code-server', 'out', 'node', 'entry.js')
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']

/** What is not here of what a run needs; an empty text where nothing is missing. */
export const missing = () => !existsSync(entry) ? 'code-server'
  : !existsSync(node) ? 'node 24'
  : browserPath() === undefined ? 'a browser'
  : ''

const browserPath = () => browsers.find(path => existsSync(path))

/** Nothing that is not ours on the screen, and the program that the caller names, where the package has none. */
const settings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'files.autoSave': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  ...(process.env.PLANLANG_PROGRAM ? { 'planlang.program': process.env.PLANLANG_PROGRAM } : {}),
}

/** The editor over a folder; `stop` ends it and takes its settings away. */
export const open = async (folder, vsix, port) => {
  const home = mkdtempSync(join(tmpdir(), 'planlang-editor-'))
  const paths = ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions'), '--config', '/dev/null']
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":"","controlUrl":"","recommendationsUrl":""}',
  }
  mkdirSync(join(home, 'user', 'User'), { recursive: true })
  writeFileSync(join(home, 'user', 'User', 'settings.json'), JSON.stringify(settings))
  execFileSync(node, [entry, ...paths, '--install-extension', vsix], { env, stdio: 'pipe' })
  const server = spawn(node, [
    entry, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check',
    '--disable-workspace-trust', '--disable-getting-started-override', ...paths, folder,
  ], { env, stdio: 'pipe' })
  await answering(`http://127.0.0.1:${port}/healthz`)
  const opened = await browser()
  const page = await opened.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`)
  await page.waitForSelector('.monaco-workbench', { timeout: 60000 })

  return {
    page,
    stop: async () => {
      await opened.close()
      server.kill()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export const browser = () => chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

/** Waits until the editor answers at an address. */
export const answering = async url => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) {
      return
    }

    await new Promise(resolve => setTimeout(resolve, 200))
  }

  throw new Error('The editor did not start.')
}
