// What is done by the command line, in a terminal where everybody can see what was asked and answered.
import { basename, dirname } from 'node:path'
import * as vscode from 'vscode'

/** Runs the program with those words beside the plan. */
export const run = (program: string, plan: vscode.Uri, words: string[]): void => {
  const terminal = vscode.window.createTerminal({ name: 'PlanLang', cwd: dirname(plan.fsPath), iconPath: new vscode.ThemeIcon('note') })
  terminal.show(true)
  terminal.sendText([program, ...words].map(quote).join(' '))
}

/** Saves every page of the plan in a folder of its own. */
export const render = (program: string, plan: vscode.Uri, document: string, reader: string): void =>
  run(program, plan, ['render', document, basename(plan.fsPath), ...(reader === '' ? [] : ['--for', reader]), '-o', 'pages'])

export const sign = (program: string, plan: vscode.Uri, names: string[]): void =>
  run(program, plan, ['sign', basename(plan.fsPath), ...names.flatMap(name => ['--by', name])])

const quote = (word: string): string => /^[\w./:\\-]+$/.test(word) ? word
  : process.platform === 'win32' ? `"${word.replace(/"/g, '\\"')}"`
  : `'${word.replace(/'/g, `'\\''`)}'`
