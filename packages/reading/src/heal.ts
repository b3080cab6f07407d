import { type Block, type Doubt, isFlowFormat, overlaps, type Provenance, type Repair, type Span } from '@chanye/model'
import type { DecodedText } from './decoded-text.ts'
import { markup } from './formats/markup.ts'
import { pageSays } from './formats/page-says.ts'
import type { Healed } from './healed.ts'
import { trimmedLines } from './lines.ts'
import type { PositionMap } from './position-map.ts'
import { provenanceOf } from './provenance/provenance.ts'
import { brokenLines } from './repair/broken-line.ts'
import { fullWidth } from './repair/full-width.ts'
import { halfWidth } from './repair/half-width.ts'
import { lostCharacters, UNREADABLE } from './repair/lost-character.ts'
import { misreadUtf8 } from './repair/misread-utf8.ts'
import { pinyinNotes } from './repair/pinyin-note.ts'
import { radicals } from './repair/radical.ts'
import { DOUBTS } from './repair/rules.ts'
import { shiftedBytes, unmended } from './repair/shifted-bytes.ts'
import { traditionalForms } from './repair/traditional-form.ts'
import { type Edit, WorkingText } from './working-text.ts'
import { matches } from './matches.ts'

/** The order matters: markup before text, bytes before characters, characters before lines. */
const STEPS: readonly ((text: string) => Edit[])[] = [
  markup, shiftedBytes, misreadUtf8, lostCharacters, pinyinNotes, traditionalForms, fullWidth, radicals, halfWidth,
]

/** More stretches than this tell a person no more. */
const MOST_UNREAD = 1000

/**
 * Mends a text without touching it: every repair is an edit over the original, and every clean position maps back.
 * Of a document that keeps its own paragraphs no mark-up is read and no lines are joined.
 *
 * @param onShare - is told after each step which share of them is done
 * @returns the clean text, which is the original with the repairs applied; the blocks, what the document says about itself, and a
 *   doubt for every guess and for what could not be mended and stays as it was
 */
export function heal(source: DecodedText, onShare?: (share: number) => void): Healed {
  let working = WorkingText.of(source.text)
  const typed = isFlowFormat(source.format)
  const steps = typed ? STEPS.filter((step) => step !== markup) : STEPS
  steps.forEach((step, i) => {
    working = working.with(step(working.text))
    onShare?.((i + 1) / (steps.length + 1))
  })
  const { provenance: printed, edits } = provenanceOf(working)
  const dropped = edits.map((edit) => working.place(trimmed(working.text, edit)))
  working = working.with(edits)
  if (!typed) working = working.with(brokenLines(working.text))
  const { repairs, map } = working.settled()
  const clean = working.text
  const provenance = source.format === 'html' ? pageSays(source.text, { printed, map, clean }) : printed
  const blocks = blocksOf({ clean, map, dropped, title: provenance.title })
  onShare?.(1)
  return { source, clean, repairs, blocks, provenance, doubts: [...guesses(repairs), ...unread(clean, map)], map }
}

function blocksOf({ clean, map, dropped, title }: { clean: string; map: PositionMap; dropped: readonly Span[]; title: Provenance['title'] }): Block[] {
  const kept = trimmedLines(clean).filter(({ text }) => text !== '').map((line): Block => {
    const original = map.toOriginal(line)
    return { kind: title && original.start < title.end && title.start < original.end ? 'title' : kindOf(line.text), clean: { start: line.start, end: line.end }, original }
  })
  const furniture = dropped.map((original): Block => ({ kind: 'furniture', clean: map.toClean(original), original }))
  return furniture.length === 0 ? kept : [...kept, ...furniture].sort((a, b) => a.original.start - b.original.start)
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) }
}

/** A row of a table has tabs, or figures between blanks; a heading is short and no sentence. */
function kindOf(line: string): Block['kind'] {
  if (line.includes('\t')) return 'cell'
  if (/[。！？；：，,;!?]/.test(line) || line.length > 60) return 'paragraph'
  return isRow(line.split(/\s+/)) ? 'cell' : 'heading'
}

function isRow(cells: readonly string[]): boolean {
  return (cells.length >= 3 && cells.slice(1).some((cell) => /^[-+]?[\d.,]+%?$/.test(cell))) || (cells.length >= 4 && cells.every((cell) => cell.length <= 12))
}

function guesses(repairs: readonly Repair[]): Doubt[] {
  return repairs.filter(({ score, kind }) => score < 0.95 && kind !== 'broken-line' && kind !== 'furniture').map((repair) => ({
    doubt: repair.after.includes(UNREADABLE) ? 'unreadable' : 'guessed-repair', ...DOUBTS.guess(repair),
  }))
}

/** Characters that no step could mend: they stay as they are, and a person is asked. */
function unread(clean: string, map: PositionMap): Doubt[] {
  const shifted = unmended(clean).slice(0, MOST_UNREAD)
  const lone = matches(clean, /[\ue000-\uf8ff\uFFFD]+/g).slice(0, MOST_UNREAD).map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !shifted.some((other) => overlaps(span, other)))
  return [...shifted, ...lone].map((span) => ({ doubt: 'unreadable', ...DOUBTS.unread(map.toOriginal(span).start, span.end - span.start) }))
}
