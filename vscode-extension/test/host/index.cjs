// Runs inside the editor, where extensions run, and asks it what a key worker's keys would ask. `run.mjs` starts it.
const assert = require('node:assert/strict')
const { writeFileSync } = require('node:fs')
const vscode = require('vscode')

const folder = () => vscode.workspace.workspaceFolders[0].uri
const file = (...path) => vscode.Uri.joinPath(folder(), ...path)
const open = async (...path) => vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(...path)))
const placeOf = (document, words, further = 0) => document.positionAt(document.getText().indexOf(words) + further)
const linesAt = (document, places) => places.map(place => document.lineAt((place.range ?? place.targetRange).start.line).text.trim())
const wait = time => new Promise(resolve => setTimeout(resolve, time))

/** Asks until the answer is what is waited for; the last one is the complaint. */
const until = async (ask, isIt, time = 30000) => {
  const end = Date.now() + time
  let answer
  while (Date.now() < end) {
    answer = await ask()
    if (isIt(answer)) {
      return answer
    }

    await wait(100)
  }

  throw new Error(`We waited in vain, and had: ${JSON.stringify(answer)?.slice(0, 800)}`)
}

const problem = (uri, code = 'PL0302') => until(() => vscode.languages.getDiagnostics(uri).find(one => one.code?.value === code), found => found !== undefined)

/** A problem is shown a moment before its fixes can be asked for. */
const fixesAt = (document, range, kind = vscode.CodeActionKind.QuickFix) => until(
  () => vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value), found => found.length > 0)
const labels = list => list.items.map(item => typeof item.label === 'string' ? item.label : item.label.label)

const tests = {
  'the extension starts with a plan': async () => {
    const extension = vscode.extensions.getExtension('planlang.planlang')
    await open('harper', 'harper.plan')
    await extension.activate()

    assert.equal(extension.isActive, true)
  },
  'all commands of the package are there': async () => {
    const there = await vscode.commands.getCommands(true)
    const named = vscode.extensions.getExtension('planlang.planlang').packageJSON.contributes.commands.map(one => one.command)

    assert.deepEqual(named.filter(name => !there.includes(name)), [])
  },
  'a mistake is told with its code, its page and its words': async () => {
    const { document } = await open('mistakes', 'mistake.plan')
    const told = await problem(document.uri)

    assert.match(told.code.target.toString(), /PL0302/)
    assert.equal(document.getText(told.range), 'Jully')
    assert.match(told.message, /'July' is spelt 'Jully' here/)
    assert.equal(told.severity, vscode.DiagnosticSeverity.Error)
  },
  'the page of a message can be read': async () => {
    const told = await problem(file('mistakes', 'mistake.plan'))
    const page = await vscode.workspace.openTextDocument(told.code.target)

    assert.match(page.getText(), /PL0302/)
  },
  'a quick fix mends it, and the problem goes': async () => {
    const { document } = await open('mistakes', 'mistake.plan')
    const told = await problem(document.uri)
    const fixes = await fixesAt(document, told.range)

    assert.equal(fixes[0].title, 'Write: July')
    assert.equal(fixes[0].isPreferred, true)
    await vscode.workspace.applyEdit(fixes[0].edit)
    assert.match(document.getText(), /by: 17 July 2026/)
    await until(() => vscode.languages.getDiagnostics(document.uri), found => !found.some(one => one.code.value === 'PL0302'))
    await vscode.commands.executeCommand('workbench.action.files.revert')
  },
  'everything that has one clear fix is mended at once': async () => {
    const { document } = await open('mistakes', 'mistake.plan')
    await problem(document.uri)
    const all = new vscode.Range(0, 0, document.lineCount, 0)
    const [fix] = await fixesAt(document, all, vscode.CodeActionKind.SourceFixAll)

    assert.equal(fix.edit.get(document.uri).length, 1)
  },
  'a line that is missing is offered, to be looked over': async () => {
    const { document } = await open('mistakes', 'mistake.plan')
    await vscode.window.activeTextEditor.edit(edit => edit.delete(new vscode.Range(1, 0, 2, 0)))
    const told = await problem(document.uri, 'PL0216')
    const fixes = await fixesAt(document, told.range)

    assert.ok(fixes.some(fix => /^Add, and then look over: started: /.test(fix.title) && !fix.isPreferred), fixes.map(fix => fix.title).join(', '))
    await vscode.commands.executeCommand('workbench.action.files.revert')
  },
  'what can stand here is offered, each with its meaning': async () => {
    const { document } = await open('mistakes', 'mistake.plan')
    const list = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(15, 2))

    assert.ok(labels(list).includes('met when'), labels(list).join(', '))
    assert.ok(list.items.find(item => item.label === 'met when').documentation)
  },
  'a date is offered by how far away it is': async () => {
    const { document } = await open('mistakes', 'mistake.plan')
    const list = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(14, 6))

    assert.ok(labels(list).some(label => /^in 6 weeks → \d+ \w+ \d{4}$/.test(label)), labels(list).join(', '))
  },
  'a word is explained': async () => {
    const { document } = await open('harper', 'harper.plan')
    const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, placeOf(document, '  for: ', 3))

    assert.match(hover.contents.map(one => one.value).join('\n'), /Whom the goal is for/)
  },
  'a condition tells how it stands': async () => {
    const { document } = await open('harper', 'harper.plan')
    const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, placeOf(document, 'met when: attendance', 14))

    assert.match(hover.contents.map(one => one.value).join('\n'), /met|too early|not recorded/)
  },
  'a name leads to where it is given, and to where it is used': async () => {
    const { document } = await open('harper', 'harper.plan')
    const at = placeOf(document, 'for: Kai', 6)
    const declared = await vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, at)
    const used = await vscode.commands.executeCommand('vscode.executeReferenceProvider', document.uri, at)

    assert.match(linesAt(document, declared)[0], /^Kai: Kai Harper/)
    assert.deepEqual([...new Set(used.map(place => place.uri.path.split('/').pop()))].sort(), ['harper.plan', 'harper.record'])
  },
  'a person is renamed in the plan and the diary': async () => {
    const { document } = await open('harper', 'harper.plan')
    const edit = await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, 'Kai: Kai', 1), 'Callum')

    assert.deepEqual(edit.entries().map(([uri]) => uri.path.split('/').pop()).sort(), ['harper.plan', 'harper.record'])
  },
  'what cannot be renamed says why': async () => {
    const { document } = await open('harper', 'harper.plan')
    const rename = vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, 'Kai: Kai', 1), 'Mia')

    await assert.rejects(async () => { await rename }, /There is already something called 'Mia'/)
  },
  'a library is renamed with its file': async () => {
    const { document } = await open('harper', 'harper.plan')
    const edit = await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, 'wirral ifip', 2), 'Wirral rules')

    assert.ok(edit.entries().some(([uri]) => uri.path.endsWith('harper.plan')), JSON.stringify(edit))
  },
  'the contents of a plan are listed': async () => {
    const { document } = await open('harper', 'harper.plan')
    const entries = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)

    assert.ok(entries.some(entry => /Kai and Mia are in school/.test(entry.name)), entries.map(entry => entry.name).join(', '))
  },
  'names are found in all files': async () => {
    const found = await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'attendance')

    assert.ok(found.length > 0)
  },
  'blocks fold, and a selection grows': async () => {
    const { document } = await open('harper', 'harper.plan')
    const folds = await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri)
    const [around] = await vscode.commands.executeCommand('vscode.executeSelectionRangeProvider', document.uri, [placeOf(document, 'Kai and Mia are', 4)])

    assert.ok(folds.length > 10)
    assert.ok(around.parent.range.contains(around.range))
  },
  'lenses tell how goals stand': async () => {
    const { document } = await open('harper', 'harper.plan')
    const lenses = await until(() => vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 50), found => found?.some(lens => lens.command))

    assert.ok(lenses.every(lens => lens.command.command.startsWith('planlang.')), JSON.stringify(lenses[0]))
  },
  'hints stand behind the lines': async () => {
    const { document } = await open('harper', 'harper.plan')
    const hints = await vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0))

    assert.ok(hints.some(hint => /years old/.test(hint.label)), JSON.stringify(hints.map(hint => hint.label)))
    assert.ok(hints.some(hint => /^next: /.test(hint.label)))
  },
  'libraries are links': async () => {
    const { document } = await open('harper', 'harper.plan')
    const links = await vscode.commands.executeCommand('vscode.executeLinkProvider', document.uri, 20)

    assert.deepEqual(links.map(link => document.getText(link.range)), ['wirral ifip', 'wirral schools 2025-26'])
  },
  'the forms of conditions help while one is written': async () => {
    const { document } = await open('harper', 'harper.plan')
    const help = await vscode.commands.executeCommand('vscode.executeSignatureHelpProvider', document.uri, placeOf(document, 'met when: attendance of', 22), ' ')

    assert.ok(help.signatures.some(one => one.label.startsWith('MEASURE of SUBJECT')))
  },
  'words have colours of their own': async () => {
    const { document } = await open('harper', 'harper.plan')
    const legend = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokensLegend', document.uri)
    const tokens = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri)

    assert.ok(legend.tokenTypes.includes('keyword'))
    assert.ok(tokens.data.length > 500)
  },
  'a plan in the house form stays as it is, and another one gets it': async () => {
    const { document } = await open('harper', 'harper.plan')
    const options = { tabSize: 2, insertSpaces: true }
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', document.uri, options) ?? [], [])

    const untidy = await vscode.workspace.openTextDocument({ language: 'planlang', content: 'plan:   The Harper family\n    started: 6 Jan 2026\n' })
    const edits = await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', untidy.uri, options)
    const change = new vscode.WorkspaceEdit()
    change.set(untidy.uri, edits)
    await vscode.workspace.applyEdit(change)
    assert.equal(untidy.getText(), 'plan: The Harper family\n  started: 6 January 2026\n')
  },
  'a new line begins as far in as what it belongs to': async () => {
    const editor = await open('harper', 'harper.record')
    const heading = editor.document.lineAt(placeOf(editor.document, '16 January 2026').line)
    editor.selection = new vscode.Selection(heading.range.end, heading.range.end)
    await vscode.commands.executeCommand('type', { text: '\n' })

    await until(() => editor.document.lineAt(heading.lineNumber + 1).text, text => text === '  ')
    await vscode.commands.executeCommand('workbench.action.files.revert')
  },
  'a goal is typed without counting blanks': async () => {
    const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'planlang', content: '' }))
    for (const line of ['goal rest: We rest', 'for: Tess', 'action nap: We sleep at three', 'who: Tess', '', '', 'reviews: every 6 weeks']) {
      await vscode.commands.executeCommand('type', { text: line })
      await vscode.commands.executeCommand('hideSuggestWidget')
      await vscode.commands.executeCommand('type', { text: '\n' })
    }

    const wanted = ['goal rest: We rest', '  for: Tess', '  action nap: We sleep at three', '    who: Tess', '', '', 'reviews: every 6 weeks'].join('\n')
    await until(() => document.getText().split('\n').map(line => line.trimEnd()).slice(0, -1).join('\n'), text => text === wanted)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  },
  'a line is made a comment and back': async () => {
    const { document } = await open('harper', 'harper.plan')
    const before = document.getText()
    await vscode.commands.executeCommand('editor.action.commentLine')
    assert.notEqual(document.getText(), before)
    await vscode.commands.executeCommand('editor.action.commentLine')
    assert.equal(document.getText(), before)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  },
  'the page opens beside the text': async () => {
    await open('harper', 'harper.plan')
    await vscode.commands.executeCommand('planlang.preview')

    await until(() => vscode.window.tabGroups.all.flatMap(group => group.tabs.map(tab => tab.label)), found => found.some(label => /contract/i.test(label)))
  },
  'an explanation opens beside the text': async () => {
    const editor = await open('harper', 'harper.plan')
    editor.selection = new vscode.Selection(placeOf(editor.document, 'goal school:'), placeOf(editor.document, 'goal school:'))
    await vscode.commands.executeCommand('planlang.explain')

    await until(() => vscode.workspace.textDocuments.map(one => one.uri.scheme), found => found.includes('planlang-explanation'))
  },
  'an explanation that is asked for again tells how things stand now': async () => {
    const editor = await open('harper', 'harper.plan')
    const explained = async wanted => {
      editor.selection = new vscode.Selection(placeOf(editor.document, 'goal school:'), placeOf(editor.document, 'goal school:'))
      await vscode.commands.executeCommand('planlang.explain')
      await until(() => vscode.workspace.textDocuments.filter(one => one.uri.scheme === 'planlang-explanation').map(one => one.getText()).join(''), text => wanted.test(text))
      await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One)
    }
    await explained(/at least 90% in each/)
    const at = placeOf(editor.document, '90% in each')
    await editor.edit(edit => edit.replace(new vscode.Range(at, at.translate(0, 3)), '80%'))
    await explained(/at least 80% in each/)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  },
}

exports.run = async () => {
  const results = []
  for (const [name, test] of Object.entries(tests)) {
    results.push(await test().then(() => ({ name }), error => ({ name, error: error.stack ?? String(error) })))
  }

  writeFileSync(process.env.PLANLANG_HOST_RESULTS, JSON.stringify(results))
}
