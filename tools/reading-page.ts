import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { figureKinds, repairKinds, type StatementShape, statementShapes } from '@chanye/model'
import { corpus as numbers } from '../packages/reading/src/mentions/number/corpus.ts'
import { corpus as organisations } from '../packages/reading/src/mentions/organisation/corpus.ts'
import { corpus as repairs } from '../packages/reading/src/repair/corpus.ts'
import type { ShapeCorpus } from '../packages/reading/src/rule.ts'
import { corpora as figure } from '../packages/reading/src/statements/figure/corpus.ts'

const root = resolve(import.meta.dirname, '..')

/** docs/reference/reading.md: every kind and shape with the phrases that prove it, made from the corpora. */
export async function readingPage(): Promise<string> {
  const shapes = await Promise.all(statementShapes.filter((shape) => shape !== 'figure').map(async (shape) => shapeSection(shape, (await import(`../packages/reading/src/statements/${shape}/corpus.ts`) as { corpus: ShapeCorpus }).corpus)))
  return [
    '# What is read', 'Made from the corpora beside the rules by `npm run golden`: every phrase here is a test. Words and numbers are our own.',
    `## figure ${termOf('figure')}`, meaningOf('figure'), `Kinds: ${figureKinds.join(', ')}.`,
    ...Object.entries(figure).flatMap(([part, { reads, ignores }]) => [`### ${part}`, table(reads.map(([phrase, read]) => [phrase, read.join(', ')])), notRead(ignores)]),
    ...shapes.flat(),
    '## Numbers', table(numbers.reads.map(([phrase, read]) => [phrase, read.map(({ value, unit, bound }) => [value, unit, ...(bound === 'exact' ? [] : [bound])].join(' ')).join(', ')])), notRead(numbers.ignores),
    '## Names of organisations', table(organisations.reads.map(([phrase, read]) => [phrase, read.join(', ')])), notRead(organisations.ignores),
    '## Repairs', `Kinds: ${repairKinds.join(', ')}. Each is an edit over the original with a score.`,
    ...Object.entries(repairs).flatMap(([step, { mends, leaves }]) => [`### ${spaced(step)}`, table(mends.map(([before, after]) => [before, after]), 'mended'), `Left alone: ${leaves.map(quoted).join(', ')}.`]),
  ].join('\n\n') + '\n'
}

function shapeSection(shape: StatementShape, { reads, ignores }: ShapeCorpus): string[] {
  const said = (one: Readonly<Record<string, unknown>>) => Object.entries(one).map(([field, value]) => `${field}: ${shown(value)}`).join('; ')
  return [`## ${shape} ${termOf(shape)}`, meaningOf(shape), table(reads.map(([phrase, read]) => [phrase, read.map(said).join('<br>')])), notRead(ignores)]
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join('、')
  return value !== null && typeof value === 'object' ? Object.values(value).join(' ') : value === null ? 'not said' : String(value)
}

/** The shape's Chinese term, from the glossary: a shape without a line there has none, and that is an error. */
function termOf(shape: StatementShape): string {
  const lines = readFileSync(resolve(root, 'docs/glossary.md'), 'utf8').split('\n').map((line) => line.split('|').slice(1, 3).map((cell) => cell.trim()))
  for (const [english = '', chinese = ''] of lines) {
    const at = english.split(', ').indexOf(shape)
    const terms = chinese.split(', ')
    if (at >= 0) return terms[at] ?? terms.at(-1)!
  }
  throw new Error(`docs/glossary.md has no line for the shape ${shape}`)
}

/** The sentence that stands at the shape in the model. */
function meaningOf(shape: StatementShape): string {
  const model = readFileSync(resolve(root, 'packages/model/src/statement.ts'), 'utf8')
  const name = shape[0]!.toUpperCase() + shape.slice(1)
  return new RegExp(`/\\*\\* ([^*]+) \\*/\\nexport interface ${name}Statement `, 'u').exec(model)![1]!
}

function table(rows: readonly (readonly [string, string])[], what = 'read'): string {
  const cell = (text: string) => text.replace(/\|/gu, '\\|').replace(/\n/gu, ' ')
  return [`| phrase | ${what} |`, '|---|---|', ...rows.map(([phrase, read]) => `| ${cell(phrase)} | ${cell(read)} |`)].join('\n')
}

const quoted = (phrase: string) => `\`${phrase}\``
const notRead = (phrases: readonly string[]) => `Not read: ${phrases.map(quoted).join(', ')}.`
const spaced = (name: string) => name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
