import type { Block, DocumentHints, Span } from '@chanye/model'
import type { Healed } from './healed.ts'
import type { Lexicon } from './lexicon.ts'

/** One sentence of the clean text. All positions here are clean positions. */
export interface Sentence {
  readonly span: Span
  readonly text: string
  readonly block: Block
  /** Position among all sentences, and number of its paragraph (block). */
  readonly index: number
  readonly paragraph: number
}

/** What the rules of statements see: clean text and what is known about the document, nothing of its damage. */
export interface Context {
  readonly healed: Healed
  readonly clean: string
  readonly sentences: readonly Sentence[]
  readonly title: string | null
  /** `2018-01-14`, `2018-01` or `2018`. */
  readonly date: string | null
  /** Full name of the place the document speaks for. */
  readonly region: string | null
  readonly lexicon: Lexicon
  /** Is told up to which clean position the numbers are read. */
  readonly onRead?: (upTo: number) => void
}

/** Marks that end a sentence (2), and those that end a clause only (1). */
const MARKS = new Uint8Array(65536)
for (const mark of '。！？!?；;') MARKS[mark.charCodeAt(0)] = 2
for (const mark of '，,') MARKS[mark.charCodeAt(0)] = 1
/** A sentence longer than this is cut at its next clause, so that no text can make reading slow. */
const LONGEST_SENTENCE = 400

/**
 * Cuts healed text into sentences, and settles title, date and place: what the caller knows before what the text says.
 *
 * @returns the context every recogniser is given; unknown parts are null
 */
export function contextOf(healed: Healed, hints: DocumentHints, lexicon: Lexicon): Context {
  const title = hints.title ?? healed.provenance.title?.value ?? null
  const date = hints.date ?? healed.provenance.publishedAt?.value.slice(0, 10) ?? datedBy(healed, title)
  const sentences: Sentence[] = []
  healed.blocks.forEach((block, paragraph) => pushSentences(sentences, { clean: healed.clean, block, paragraph }))
  return { healed, clean: healed.clean, sentences, title, date, region: hints.region ?? regionOf(healed.clean, title, lexicon), lexicon }
}

/** A line of its own that is a date near the head, or the year a report bears in its title. */
function datedBy(healed: Healed, title: string | null): string | null {
  const head = healed.clean.slice(0, 400)
  const line = /^\s*(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})日?\s*$/m.exec(head)
  if (line) return `${line[1]}-${line[2]!.padStart(2, '0')}-${line[3]!.padStart(2, '0')}`
  return /((?:19|20)\d{2})年/.exec(title ?? '')?.[1] ?? null
}

function pushSentences(found: Sentence[], { clean, block, paragraph }: { clean: string; block: Block; paragraph: number }): void {
  let start = block.clean.start
  for (let at = start; at < block.clean.end; at++) {
    const mark = MARKS[clean.charCodeAt(at)]!
    const long = at - start >= LONGEST_SENTENCE && (mark > 0 || at - start >= 2 * LONGEST_SENTENCE)
    if (!long && mark !== 2 && at < block.clean.end - 1) continue
    const end = at + 1
    const text = clean.slice(start, end)
    if (text.trim() !== '') found.push({ span: { start, end }, text, block, index: found.length, paragraph })
    start = end
  }
}

/** The place named most in title and text, in full with its parent; the title counts ten times. */
function regionOf(clean: string, title: string | null, lexicon: Lexicon): string | null {
  const sample = clean.slice(0, 20_000)
  let best: { name: string; score: number } | null = null
  for (const { name, short, parent } of lexicon.places) {
    const full = `${parent ?? ''}${name}`
    const score = inTitle(title ?? '', { name, short, full: parent ? full : '\0' }) + count(sample, name) * 2 + count(sample, short)
    if (score > (best?.score ?? 1)) best = { name: full, score }
  }
  return best?.name ?? null
}

function inTitle(title: string, { name, short, full }: { name: string; short: string; full: string }): number {
  return (title.includes(short) ? 10 : 0) + (title.includes(name) ? 5 : 0) + (title.includes(full) ? 10 : 0)
}

function count(text: string, word: string): number {
  let found = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++
  return found
}
