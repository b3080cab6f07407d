import { entityRows, factRows, type Reading, type Row } from '@chanye/engine'
import { Fault, type FigureStatement, type Statement } from '@chanye/model'
import { bytesOfFile, docName, metaOf, writeWhole } from '../files.ts'
import { progressLine } from '../progress-line.ts'
import { type GlobalOptions, type Language, languageOf, sayError, type Terminal, withReader } from '../terminal.ts'
import { readTable } from '../read-table.ts'
import { figureLine, statementLine, words } from '../text.ts'

export interface ReadOptions extends GlobalOptions { readonly meta?: string; readonly facts?: string; readonly entities?: string; readonly cells?: string; readonly ledger?: string; readonly against?: string; readonly mapping?: string; readonly progress?: boolean }

/**
 * Reads files and stores nothing: writes facts and entities where asked, else a list a person can read.
 *
 * @returns 0, or 1 when a file was refused; the others are read all the same, and no output is half written
 */
export async function readCommand(files: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const language = languageOf(options, terminal)
  if (options.cells !== undefined || options.ledger !== undefined || options.against !== undefined || options.mapping !== undefined) return await readTable(files, options, terminal)
  const meta = metaOf(options.meta)
  const facts: Row[] = []
  const entities: Row[] = []
  const quiet = options.facts !== undefined || options.entities !== undefined
  let failed = 0
  await withReader(terminal, async (reader) => {
    for (const file of files) {
      const progress = progressLine(file, options, language, terminal)
      try {
        const reading = await reader({ name: file, bytes: bytesOfFile(file), hints: meta.get(docName(file)) }, progress?.tell)
        progress?.end()
        facts.push(...factRows(docName(file), reading))
        entities.push(...entityRows(docName(file), reading))
        if (quiet) littleFound(reading).forEach((doubt) => terminal.err(`${file}: ${doubt[language]}\n`))
        else terminal.out(listing(file, reading, language))
      } catch (error) {
        progress?.end()
        if (!(error instanceof Fault)) throw error
        failed++
        sayError(error, language, terminal)
      }
    }
  })
  if (options.facts) writeWhole(options.facts, lines(facts))
  if (options.entities) writeWhole(options.entities, lines(entities))
  return failed > 0 ? 1 : 0
}

function lines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** What is doubted of the document as a whole because little was found in it. */
function littleFound({ doubts }: Reading): Reading['doubts'] {
  return doubts.filter(({ doubt }) => doubt === 'little-found')
}

function listing(file: string, reading: Reading, language: Language): string {
  const said = (key: keyof typeof words) => words[key][language]
  const { decoding } = reading.source
  const guesses = reading.repairs.filter(({ score }) => score < 1)
  const head = [
    file, `  ${said('title')}: ${reading.title ?? said('unknown')}`, `  ${said('date')}: ${reading.provenance.publishedAt?.value ?? reading.date ?? said('unknown')}   ${said('place')}: ${reading.region ?? said('unknown')}   ${said('source')}: ${reading.provenance.takenFrom?.value ?? said('unknown')}`,
    `  ${said('encoding')}: ${decoding.encoding} (${percent(decoding.confidence)} ${said('sure')})   ${said('repairs')}: ${reading.repairs.length}`,
    ...guesses.map(({ before, after, score }) => `    ⟦${before}⟧ → ${after}   ${percent(score)} ${said('sure')}`),
    ...littleFound(reading).map((doubt) => `  ! ${doubt[language]}`),
  ]
  const figures = reading.statements.filter((statement): statement is FigureStatement => statement.shape === 'figure')
  const others = reading.statements.filter((statement): statement is Exclude<Statement, FigureStatement> => statement.shape !== 'figure')
  const body = reading.statements.length === 0 ? [`  ${said('nothing')}`] : [...sentences(reading, figures, language), '', `  ${said('named')}`, ...others.map((statement) => `    ${statementLine(statement, language)}`)]
  return `${[...head, '', ...body].join('\n')}\n\n`
}

function sentences(reading: Reading, figures: readonly FigureStatement[], language: Language): string[] {
  const bySentence = new Map<number, { text: string; under: string[] }>()
  for (const figure of figures) {
    for (const mention of figure.mentions) {
      const { start } = mention.sentence
      const clean = reading.map.toClean(mention.sentence)
      const entry = bySentence.get(start) ?? { text: reading.clean.slice(clean.start, clean.end), under: [] }
      bySentence.set(start, entry)
      const number = reading.map.toClean(mention)
      entry.under.push(`    ${reading.clean.slice(number.start, number.end)}  ${figureLine(figure, language)}`, ...figure.doubts.map((doubt) => `        ? ${doubt[language]}`))
    }
  }
  return [...bySentence].sort(([a], [b]) => a - b).flatMap(([, { text, under }]) => [`  ${text}`, ...under])
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
