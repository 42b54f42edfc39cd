// The family's page beside the text. The page runs no script: what it shows comes from the program, and a policy in
// its head lets nothing in from elsewhere.
import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { preview, readers, type Page } from './requests'

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`

export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined
  private shown = { uri: '', document: 'contract', reader: '' }
  private waiting: NodeJS.Timeout | undefined

  constructor(private readonly client: () => LanguageClient | undefined) {}

  /** Opens the page of a plan, or brings it to the front. */
  async show(uri: vscode.Uri): Promise<void> {
    this.shown = { ...this.shown, uri: uri.toString() }
    if (this.panel === undefined) {
      this.panel = vscode.window.createWebviewPanel(
        'planlang.preview', 'Page', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: false, enableFindWidget: true, localResourceRoots: [] })
      this.panel.onDidDispose(() => { this.panel = undefined })
    } else {
      this.panel.reveal(undefined, true)
    }

    await this.refresh()
  }

  /** Asks which document and whose copy, and shows it. */
  async choose(uri: vscode.Uri): Promise<void> {
    const client = this.client()
    if (client === undefined) {
      return
    }

    const there = await client.sendRequest(readers, { uri: uri.toString() })
    const everyone = { label: 'Everybody at home', description: 'what all of them may see', reader: '' }
    const document = await vscode.window.showQuickPick(there.documents, { title: 'Which page?', placeHolder: 'Choose a page' })
    const reader = document && await vscode.window.showQuickPick(
      [everyone, ...there.readers.filter(one => one.documents.includes(document.label)).map(one => ({ label: one.name, description: '', reader: one.name }))],
      { title: 'Whose copy?', placeHolder: 'Choose a reader' })
    if (document && reader) {
      this.shown = { ...this.shown, document: document.label, reader: reader.reader }
      await this.show(uri)
    }
  }

  /** Shows the page again soon, once, after the typing pauses. */
  changed(): void {
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => void this.refresh(), 150)
  }

  async refresh(): Promise<void> {
    const client = this.client()
    if (this.panel === undefined || client === undefined || !client.isRunning()) {
      return
    }

    const page = await client.sendRequest(preview, this.shown)
    this.panel.title = page.title
    this.panel.webview.html = htmlOf(page)
  }

  dispose(): void {
    clearTimeout(this.waiting)
    this.panel?.dispose()
  }
}

const htmlOf = (page: Page): string => page.problem === ''
  ? page.html.replace('<head>', `<head>${policy}`)
  : `<!DOCTYPE html><html lang="en"><head>${policy}<title>${escape(page.title)}</title></head><body><p>${escape(page.problem)}</p></body></html>`

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
