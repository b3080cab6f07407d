import type { Block, Doubt, Repair } from '@chanye/model'
import type { DecodedText } from './decoded-text.ts'
import { markup } from './formats/markup.ts'
import type { Healed } from './healed.ts'
import { linesOf, provenanceOf } from './provenance/provenance.ts'
import { brokenLines } from './repair/broken-line.ts'
import { foldedWidth, radicals } from './repair/folded-width.ts'
import { misreadUtf8 } from './repair/misread-utf8.ts'
import { pinyinNotes } from './repair/pinyin-note.ts'
import { shiftedBytes } from './repair/shifted-bytes.ts'
import { traditionalForms } from './repair/traditional-form.ts'
import { type Edit, WorkingText } from './working-text.ts'

/** The order matters: bytes before characters, characters before lines, lines before what they say. */
const STEPS: readonly ((text: string) => Edit[])[] = [
  markup, shiftedBytes, misreadUtf8, pinyinNotes, traditionalForms, foldedWidth, radicals, brokenLines,
]

/**
 * Mends a text without touching it: every repair is an edit over the original, and every clean position maps back.
 *
 * @returns the clean text, the repairs, the blocks and what the document says about itself; what could not be mended stays, with a doubt
 */
export function heal(source: DecodedText): Healed {
  let working = WorkingText.of(source.text)
  for (const step of STEPS) working = working.with(step(working.text))
  const { provenance, edits } = provenanceOf(working)
  working = working.with(edits)
  const repairs = working.repairs()
  return {
    source, clean: working.text, repairs, blocks: blocksOf(working, provenance.title?.start), provenance, doubts: doubtsOf(repairs), map: working.map(),
  }
}

function blocksOf(working: WorkingText, titleStart: number | undefined): Block[] {
  return linesOf(working.text).filter(({ text }) => text !== '').map((line) => {
    const clean = { start: line.start, end: line.end }
    const original = working.place(clean)
    const kind = original.start === titleStart ? 'title' : /[。！？；：，,;!?]/u.test(line.text) || line.text.length > 60 ? 'paragraph' : 'heading'
    return { kind, clean, original }
  })
}

function doubtsOf(repairs: readonly Repair[]): Doubt[] {
  return repairs.filter(({ score, kind }) => score < 0.95 && kind !== 'broken-line').map((repair) => ({
    doubt: 'guessed-repair',
    zh: `位置 ${repair.start} 的“${repair.before}”按“${repair.after}”读，把握 ${Math.round(repair.score * 100)}%`,
    en: `position ${repair.start}: "${repair.before}" is read as "${repair.after}", ${Math.round(repair.score * 100)} % sure`,
  }))
}
