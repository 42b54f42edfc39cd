// What the editor asks the program besides the usual: the shapes of its own requests.
import { RequestType, RequestType0 } from 'vscode-languageclient/node'

/** A place in a file, as the protocol writes it: lines and columns from 0. */
export interface Place { uri: string; line: number }

export interface Attention extends Place { kind: string; message: string }

export interface Family extends Place {
  name: string
  keyWorker: string
  stage: string
  nextReview: string
  attention: Attention[]
}

export interface Choice { label: string; detail: string }

/** One gap of a record to be filled in. */
export interface Gap {
  prompt: string
  /** What may stand there; empty where anything may. */
  choices: string[]
  placeholder: string
  isOptional: boolean
}

/** One kind of record, with its gaps as {0}, {1} … */
export interface RecordForm { label: string; detail: string; gaps: Gap[] }

export interface Page { title: string; html: string; problem: string }

export interface Reader { name: string; documents: string[] }

/** Every family of the open folders. */
export const families = new RequestType0<Family[], void>('plan/families')

/** One page of a family, as one reader sees it; without a reader, as everybody at home may see it. */
export const preview = new RequestType<{ uri: string; document: string; reader: string }, Page, void>('plan/preview')

/** The documents there are, who gets a copy, and who signs the contract. */
export const readers = new RequestType<{ uri: string }, { documents: Choice[]; readers: Reader[]; signers: string[] }, void>('plan/readers')

/** The commonest records of a family, with the names that fit. */
export const recordForms = new RequestType<{ uri: string }, RecordForm[], void>('plan/recordForms')

/** Writes a record under the heading of a day; answers with the place it now has. */
export const record = new RequestType<{ uri: string; form: number; values: string[] }, Place & { problem: string }, void>('plan/record')

/** The day whose state is shown; an empty text means today. Answers with the day in words. */
export const asOf = new RequestType<{ date: string }, { date: string; words: string; problem: string }, void>('plan/asOf')

/** The explanation of the block in which the cursor stands, as Markdown. */
export const explain = new RequestType<Place & { question: 'explain' | 'whatWouldItTake' }, { title: string; markdown: string }, void>('plan/explain')

/** The smallest useful plan, for a family of that name. */
export const newPlan = new RequestType<{ name: string }, { fileName: string; plan: string; diary: string; problem: string }, void>('plan/new')

/** A text that the program carries along: the page of a message, a library that comes with it. */
export const carried = new RequestType<{ uri: string }, { text: string }, void>('plan/text')
