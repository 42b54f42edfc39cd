// Puts beside the extension what it shares with the rest of the project.
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = join(dirname(fileURLToPath(import.meta.url)), '..')

mkdirSync(join(here, 'syntaxes'), { recursive: true })
copyFileSync(join(here, '..', 'grammar', 'planlang.tmLanguage.json'), join(here, 'syntaxes', 'planlang.tmLanguage.json'))
copyFileSync(join(here, '..', 'LICENSE'), join(here, 'LICENSE'))
