// The package for one kind of machine, with the program for it inside:
//   npm run package -- linux-x64 ../artifacts/plan/plan
// Without a program the package starts the `plan` on the PATH.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = join(dirname(fileURLToPath(import.meta.url)), '..')
const [target, program] = process.argv.slice(2)
const server = join(here, 'server')

rmSync(server, { recursive: true, force: true })
if (program) {
  mkdirSync(server)
  copyFileSync(resolve(program), join(server, basename(program)))
  chmodSync(join(server, basename(program)), 0o755)
}

const options = ['package', '--no-dependencies', '--allow-missing-repository', '--out', join(here, `planlang${target ? `-${target}` : ''}.vsix`)]
execFileSync(join(here, 'node_modules', '.bin', 'vsce'), target ? [...options, '--target', target] : options, { cwd: here, stdio: 'inherit' })
