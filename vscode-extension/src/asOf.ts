// The day whose state is shown, in the status bar; another one can be chosen.
import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { asOf } from './requests'

export class AsOf implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('planlang.asOf', vscode.StatusBarAlignment.Right, 90)

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.item.name = 'PlanLang: the day'
    this.item.command = 'planlang.asOf'
    this.item.tooltip = 'The day whose state is shown. Choose it to look at another day.'
  }

  /** Shows the day that the program has. */
  async start(): Promise<void> {
    await this.set('')
    this.item.show()
  }

  /** Asks for a day, and looks at it. */
  async choose(): Promise<boolean> {
    const date = await vscode.window.showInputBox({
      title: 'Look at another day',
      prompt: 'How did things stand, or how will they, on that day? Leave it empty for today.',
      placeHolder: '17 February 2026',
      validateInput: text => this.problemOf(text),
    })

    return date !== undefined && await this.set(date)
  }

  dispose(): void {
    this.item.dispose()
  }

  private async problemOf(text: string): Promise<string | undefined> {
    return text.trim() === '' || /\d{4}/.test(text) ? undefined : 'A date with its year: 17 February 2026'
  }

  private async set(date: string): Promise<boolean> {
    const answer = await this.client()?.sendRequest(asOf, { date })
    if (answer === undefined || answer.problem !== '') {
      await vscode.window.showWarningMessage(answer?.problem ?? 'The program is not running.')

      return false
    }

    this.item.text = date.trim() === '' ? '$(calendar) Today' : `$(calendar) ${answer.words}`
    this.item.accessibilityInformation = { label: `The day shown: ${answer.words}`, role: 'button' }
    this.item.backgroundColor = date.trim() === '' ? undefined : new vscode.ThemeColor('statusBarItem.warningBackground')

    return true
  }
}
