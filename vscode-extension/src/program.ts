// Finds the program that knows the language, and starts it.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import * as vscode from 'vscode'
import { LanguageClient, RevealOutputChannelOn, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node'

const fileName = process.platform === 'win32' ? 'plan.exe' : 'plan'

/** The program that the settings name, else the one in the package, else the one on the PATH. */
export const find = (context: vscode.ExtensionContext): string | undefined => {
  const named = vscode.workspace.getConfiguration('planlang').get<string>('program', '').trim()
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '').map(folder => join(folder, fileName))

  return [named, context.asAbsolutePath(join('server', fileName)), ...onPath].find(path => path !== '' && existsSync(path))
}

export const clientOf = (program: string): LanguageClient => {
  const run = { command: program, args: ['lsp'] }
  const server: ServerOptions = { run, debug: run }
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: 'file', language: 'planlang' }, { scheme: 'untitled', language: 'planlang' }],
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { previews: true },
    markdown: { isTrusted: true, supportHtml: false },
  }

  return new LanguageClient('planlang', 'PlanLang', server, options)
}

/** Says, once and in plain words, that there is no program, and what to do. */
export const tellThatNoneIsThere = async (): Promise<void> => {
  const settings = 'Name the program'
  const help = 'How to get it'
  const chosen = await vscode.window.showErrorMessage(
    'PlanLang can colour your plans, but cannot check them: the program “plan” is not on this machine yet. '
    + 'Install the PlanLang package for your kind of machine, or tell us where the program is.',
    settings, help)
  if (chosen === settings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'planlang.program')
  } else if (chosen === help) {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'planlang.planlang#start')
  }
}
