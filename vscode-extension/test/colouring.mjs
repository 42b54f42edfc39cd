// Every example's colours, word by word, as vscode-tmgrammar-test reads them, against the snapshots beside this file.
//   node test/colouring.mjs [--updateSnapshot]
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const extension = join(here, '..')
const examples = join(extension, '..', 'examples')
const copies = join(here, 'colouring')

const filesOf = folder => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.(plan|record)$/.test(entry.name))
  .map(entry => relative(examples, join(entry.parentPath, entry.name)))
  .sort()

mkdirSync(copies, { recursive: true })
const copied = filesOf(examples).map(path => {
  const copy = join(copies, path.split(sep).join('-').replaceAll(' ', '-'))
  copyFileSync(join(examples, path), copy)

  return copy
})

const update = process.argv.slice(2)
const missing = update.length > 0 ? [] : copied.filter(copy => !existsSync(`${copy}.snap`))
try {
  if (missing.length > 0) {
    throw new Error(`No snapshot yet for ${missing.join(', ')}: run it with --updateSnapshot, and read what it wrote.`)
  }

  const run = join(extension, 'node_modules', '.bin', 'vscode-tmgrammar-snap')
  execFileSync(run, ['--config', join(extension, 'package.json'), ...update, ...copied], { cwd: extension, stdio: 'inherit' })
  console.log(`${copied.length} passed, 0 failed`)
} catch (error) {
  console.error(error.status ? 'A file is coloured otherwise than before. Run it with --updateSnapshot, and read what it wrote.' : error.message)
  process.exitCode = 1
} finally {
  copied.forEach(copy => rmSync(copy))
}
