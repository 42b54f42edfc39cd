// The families of the open folders, by key worker: who needs attention, and which review comes next.
import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { families, type Attention, type Family } from './requests'

type Node =
  | { kind: 'keyWorker'; name: string; families: Family[] }
  | { kind: 'family'; family: Family }
  | { kind: 'attention'; attention: Attention }

/** What to do where there is no plan is said when it is known that there is none: what is said earlier takes the keys away. */
export class FamiliesView implements vscode.TreeDataProvider<Node> {
  private readonly changes = new vscode.EventEmitter<void>()
  readonly onDidChangeTreeData = this.changes.event
  private waiting: NodeJS.Timeout | undefined

  constructor(private readonly client: () => LanguageClient | undefined) {}

  /** Looks again soon, once, after the changes pause. */
  changed(): void {
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.changes.fire(), 500)
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      return byKeyWorker(await this.all())
    }

    return node.kind === 'keyWorker' ? node.families.map(family => ({ kind: 'family', family }))
      : node.kind === 'family' ? node.family.attention.map(attention => ({ kind: 'attention', attention }))
      : []
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'keyWorker' ? keyWorkerItem(node.name, node.families)
      : node.kind === 'family' ? familyItem(node.family)
      : attentionItem(node.attention)
  }

  private async all(): Promise<Family[]> {
    const client = this.client()
    const all = client?.isRunning() ? await client.sendRequest(families) : []
    void vscode.commands.executeCommand('setContext', 'planlang.hasNoPlans', all.length === 0 && (client === undefined || client.isRunning()))

    return all
  }
}

/** The plan that a line of the view stands for. */
export const uriOf = (node: unknown): vscode.Uri | undefined => {
  const family = (node as { family?: Family } | undefined)?.family

  return family && vscode.Uri.parse(family.uri)
}

const byKeyWorker = (all: Family[]): Node[] => {
  const names = [...new Set(all.map(family => family.keyWorker))]

  return names.map(name => ({ kind: 'keyWorker', name, families: all.filter(family => family.keyWorker === name) }))
}

const keyWorkerItem = (name: string, of: Family[]): vscode.TreeItem => {
  const waiting = of.filter(family => family.attention.length > 0).length
  const item = new vscode.TreeItem(name || 'No key worker', vscode.TreeItemCollapsibleState.Expanded)
  item.description = `${of.length} ${of.length === 1 ? 'family' : 'families'}${waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'needs' : 'need'} attention`}`
  item.iconPath = new vscode.ThemeIcon('person')

  return item
}

const familyItem = (family: Family): vscode.TreeItem => {
  const count = family.attention.length
  const item = new vscode.TreeItem(family.name, count === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed)
  item.description = [count === 0 ? '' : `${count} to look at`, family.nextReview && `review ${family.nextReview}`].filter(part => part !== '').join(' · ')
  item.tooltip = [family.name, family.stage && `Stage: ${family.stage}`, family.nextReview && `Next review: ${family.nextReview}`].filter(Boolean).join('\n')
  item.contextValue = 'family'
  item.iconPath = count === 0 ? new vscode.ThemeIcon('home') : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
  item.command = open('Open the plan', family.uri, family.line)
  item.accessibilityInformation = { label: `${family.name}, ${item.description || 'nothing to look at'}` }

  return item
}

const attentionItem = (attention: Attention): vscode.TreeItem => {
  const item = new vscode.TreeItem(attention.kind)
  item.description = attention.message
  item.tooltip = attention.message
  item.iconPath = new vscode.ThemeIcon('circle-small-filled')
  item.command = open('Open the line', attention.uri, attention.line)
  item.accessibilityInformation = { label: `${attention.kind}: ${attention.message}` }

  return item
}

const open = (title: string, uri: string, line: number): vscode.Command => ({
  title, command: 'vscode.open', arguments: [vscode.Uri.parse(uri), { selection: new vscode.Range(line, 0, line, 0) }],
})
