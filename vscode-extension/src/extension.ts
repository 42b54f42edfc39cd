// Starts the program, and gives people its commands. What a plan means is known to the program alone.
import { join } from 'node:path'
import * as vscode from 'vscode'
import { State, type LanguageClient } from 'vscode-languageclient/node'
import { AsOf } from './asOf'
import { FamiliesView, uriOf } from './familiesView'
import { Preview } from './preview'
import { clientOf, find, tellThatNoneIsThere } from './program'
import { recordToday } from './recording'
import { carried, explain, families, newPlan, readers } from './requests'
import * as terminal from './terminal'

let client: LanguageClient | undefined

export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const current = (): LanguageClient | undefined => client
  const preview = new Preview(current)
  const view = new FamiliesView(current)
  const asOf = new AsOf(current)
  const changed = (): void => { preview.changed(); view.changed() }
  const explanations = new Explanations()

  const commands: Record<string, (given?: unknown, line?: unknown) => unknown> = {
    newPlan: () => begin(),
    recordToday: async given => withPlan(given, async (running, plan) => { await recordToday(running, plan); changed() }),
    checkWorkspace: () => vscode.commands.executeCommand('workbench.actions.view.problems'),
    preview: given => withPlan(given, (_, plan) => preview.show(plan)),
    previewFor: given => withPlan(given, (_, plan) => preview.choose(plan)),
    render: given => withPlan(given, (running, plan) => save(context, running, plan)),
    sign: given => withPlan(given, (running, plan) => signWith(context, running, plan)),
    explain: (given, line) => explanations.show('explain', given, line),
    whatWouldItTake: (given, line) => explanations.show('whatWouldItTake', given, line),
    asOf: async () => { if (await asOf.choose()) { changed() } },
    refreshFamilies: () => view.changed(),
    restart: () => start(context, asOf, changed),
  }

  context.subscriptions.push(
    preview,
    asOf,
    vscode.window.registerTreeDataProvider('planlang.families', view),
    vscode.workspace.registerTextDocumentContentProvider(Explanations.scheme, explanations),
    vscode.workspace.registerTextDocumentContentProvider('planlang', {
      provideTextDocumentContent: async uri => (await client?.sendRequest(carried, { uri: uri.toString() }))?.text ?? '',
    }),
    vscode.workspace.onDidChangeTextDocument(event => { if (event.document.languageId === 'planlang') { changed() } }),
    vscode.workspace.onDidSaveTextDocument(document => { if (document.languageId === 'planlang') { view.changed() } }),
    vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('planlang.program')) { void start(context, asOf, changed) } }),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`planlang.${name}`, telling(run))))

  await start(context, asOf, changed)
}

/** What the program answers when it cannot do something is a sentence for people, and no fault of the command. */
const telling = (run: (given?: unknown, line?: unknown) => unknown) => async (given?: unknown, line?: unknown): Promise<void> => {
  try {
    await run(given, line)
  } catch (error) {
    void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error))
  }
}

export const deactivate = async (): Promise<void> => client?.stop()

const start = async (context: vscode.ExtensionContext, asOf: AsOf, changed: () => void): Promise<void> => {
  await client?.stop()
  const program = find(context)
  if (program === undefined) {
    client = undefined
    void tellThatNoneIsThere()

    return
  }

  client = clientOf(program)
  context.subscriptions.push(client.onDidChangeState(state => { if (state.newState === State.Running) { changed() } }))
  await client.start()
  await asOf.start()
}

/** The plan that a command is about: the one it was given, the one in front, or one that is chosen. */
const withPlan = async (given: unknown, act: (running: LanguageClient, plan: vscode.Uri) => unknown): Promise<void> => {
  if (client === undefined) {
    await tellThatNoneIsThere()

    return
  }

  const open = vscode.window.activeTextEditor?.document
  const plan = given instanceof vscode.Uri ? given
    : uriOf(given) ?? (open?.languageId === 'planlang' ? open.uri : await chosenPlan(client))
  if (plan !== undefined) {
    await act(client, plan)
  }
}

const chosenPlan = async (running: LanguageClient): Promise<vscode.Uri | undefined> => {
  const all = await running.sendRequest(families)
  const chosen = await vscode.window.showQuickPick(
    all.map(family => ({ label: family.name, description: family.keyWorker, uri: family.uri })), { title: 'Which family?' })

  return chosen && vscode.Uri.parse(chosen.uri)
}

const begin = async (): Promise<void> => {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (client === undefined || folder === undefined) {
    await (client === undefined ? tellThatNoneIsThere() : vscode.commands.executeCommand('vscode.openFolder'))

    return
  }

  const name = await vscode.window.showInputBox({ title: 'New plan', prompt: 'The name of the family', placeHolder: 'The Harper family' })
  if (name === undefined || name.trim() === '') {
    return
  }

  const made = await client.sendRequest(newPlan, { name })
  if (made.problem !== '') {
    await vscode.window.showWarningMessage(made.problem)

    return
  }

  const plan = vscode.Uri.joinPath(folder.uri, `${made.fileName}.plan`)
  const diary = vscode.Uri.joinPath(folder.uri, `${made.fileName}.record`)
  const edit = new vscode.WorkspaceEdit()
  edit.createFile(plan, { contents: Buffer.from(made.plan), ignoreIfExists: true })
  edit.createFile(diary, { contents: Buffer.from(made.diary), ignoreIfExists: true })
  await vscode.workspace.applyEdit(edit)
  await vscode.window.showTextDocument(plan)
}

const save = async (context: vscode.ExtensionContext, running: LanguageClient, plan: vscode.Uri): Promise<void> => {
  const program = find(context)
  const there = await running.sendRequest(readers, { uri: plan.toString() })
  const document = await vscode.window.showQuickPick(there.documents, { title: 'Which page?' })
  const reader = document && await vscode.window.showQuickPick(
    [{ label: 'Everybody at home', reader: '' }, { label: 'A copy for everybody who gets one', reader: 'all' }, ...there.readers.map(one => ({ label: one.name, reader: one.name }))],
    { title: 'For whom?' })
  if (program && document && reader) {
    terminal.render(program, plan, document.label, reader.reader)
  }
}

const signWith = async (context: vscode.ExtensionContext, running: LanguageClient, plan: vscode.Uri): Promise<void> => {
  const program = find(context)
  const there = await running.sendRequest(readers, { uri: plan.toString() })
  const others = there.readers.map(one => one.name).filter(name => !there.signers.includes(name))
  const chosen = await vscode.window.showQuickPick(
    [...there.signers.map(label => ({ label, description: 'signs the contract' })), ...others.map(label => ({ label }))],
    { title: 'Who signs?', canPickMany: true })
  if (program && chosen && chosen.length > 0) {
    terminal.sign(program, plan, chosen.map(one => one.label))
  }
}

/** Explanations as pages that can be read, but not changed. */
class Explanations implements vscode.TextDocumentContentProvider {
  static readonly scheme = 'planlang-explanation'
  private readonly texts = new Map<string, string>()
  private readonly changes = new vscode.EventEmitter<vscode.Uri>()
  readonly onDidChange = this.changes.event

  async show(question: 'explain' | 'whatWouldItTake', given: unknown, line: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor
    const uri = typeof given === 'string' ? given : editor?.document.uri.toString()
    if (client === undefined || uri === undefined) {
      return
    }

    const answer = await client.sendRequest(explain, { uri, line: typeof line === 'number' ? line : editor?.selection.active.line ?? 0, question })
    const page = vscode.Uri.from({ scheme: Explanations.scheme, path: `/${answer.title}.md`, query: join(uri, question) })
    this.texts.set(page.toString(), answer.markdown)
    this.changes.fire(page)
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page)
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? ''
  }
}
