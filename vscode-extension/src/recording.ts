// Recording by filling in gaps, so that nobody has to remember a word of the language.
import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { record, recordForms, type Gap } from './requests'

/** Asks what happened, then for each gap in turn, and has the line written under today's date. */
export const recordToday = async (client: LanguageClient, uri: vscode.Uri): Promise<void> => {
  const forms = await client.sendRequest(recordForms, { uri: uri.toString() })
  const form = await vscode.window.showQuickPick(
    forms.map((one, index) => ({ ...one, description: one.detail, detail: undefined, index })),
    { title: 'What happened?', placeHolder: 'Choose what you want to write down', matchOnDescription: true })
  const values = form && await fill(form.label, form.gaps)
  if (form === undefined || values === undefined) {
    return
  }

  const written = await client.sendRequest(record, { uri: uri.toString(), form: form.index, values })
  if (written.problem !== '') {
    await vscode.window.showWarningMessage(written.problem)

    return
  }

  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(written.uri), { preserveFocus: false })
  editor.selection = new vscode.Selection(written.line, 0, written.line, 0)
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

const fill = async (title: string, gaps: Gap[]): Promise<string[] | undefined> => {
  const values: string[] = []
  for (const [index, gap] of gaps.entries()) {
    const value = await ask(`${title} (${index + 1} of ${gaps.length})`, gap)
    if (value === undefined) {
      return undefined
    }

    values.push(value)
  }

  return values
}

/** Nobody is told of a mistake before they have made one. */
const ask = async (title: string, gap: Gap, complaint?: string): Promise<string | undefined> => {
  const value = gap.choices.length > 0
    ? await vscode.window.showQuickPick(gap.choices, { title, placeHolder: gap.prompt, ignoreFocusOut: true })
    : await vscode.window.showInputBox({
      title,
      prompt: gap.prompt,
      placeHolder: gap.placeholder,
      ignoreFocusOut: true,
      validateInput: text => text.trim() === '' ? complaint : undefined,
    })

  return value?.trim() === '' && !gap.isOptional ? ask(title, gap, 'Something has to stand here.') : value
}
