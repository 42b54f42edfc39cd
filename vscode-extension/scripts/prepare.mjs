// Puts beside the extension what it shares with the rest of the project: the colouring and the snippets, both of
// which come from the table of the language's words.
import { mkdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = join(dirname(fileURLToPath(import.meta.url)), '..')
const grammar = join(here, '..', 'grammar')

mkdirSync(join(here, 'syntaxes'), { recursive: true })
copyFileSync(join(grammar, 'planlang.tmLanguage.json'), join(here, 'syntaxes', 'planlang.tmLanguage.json'))
copyFileSync(join(here, '..', 'LICENSE'), join(here, 'LICENSE'))

/** A snippet in the form of the editor: what is not the keyword is to be filled in. */
const bodyOf = row => row.snippet.split('\n').map((line, index) => stop(line, index + 1).replaceAll('\t', '  '))

const stop = (line, index) => {
  const colon = line.indexOf(': ')
  const text = colon < 0 ? '' : line.slice(colon + 2)

  return text === '' ? escape(line) : `${escape(line.slice(0, colon + 2))}\${${index}:${escape(text)}}`
}

const escape = text => text.replace(/[\\$}]/g, sign => `\\${sign}`)

const snippets = {}
for (const row of JSON.parse(readFileSync(join(grammar, 'keywords.json'), 'utf8'))) {
  if (row.word !== '' && row.in[0] !== 'sentence') {
    snippets[`${row.word} (${row.in.join(', ')})`] = { prefix: row.word, body: bodyOf(row), description: row.meaning }
  }
}

mkdirSync(join(here, 'snippets'), { recursive: true })
writeFileSync(join(here, 'snippets', 'planlang.json'), JSON.stringify(snippets, null, 2) + '\n')
