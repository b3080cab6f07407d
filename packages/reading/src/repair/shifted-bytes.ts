import iconv from 'iconv-lite'
import type { Edit } from '../working-text.ts'
import { COMMON } from './rules.ts'

const RUN = /[?\uFFFD](?=[;,:!(]?[\u4e00-\u9fff\ue000-\uf8ff])[;,:!(]?[\u4e00-\u9fff\ue000-\uf8ff]{3,60}(?:[a-zA-Z@-~](?:\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\))?)?/gu
const WIDE: Readonly<Record<string, string>> = { ';': '；', ',': '，', ':': '：', '!': '！', '(': '（' }
const LOST_LEADS = [0xa1, 0xa3]
const PINYIN_TAIL = /([a-zA-Z@-~])(\([^)]*\))$/u

interface Candidate { readonly text: string; readonly score: number; readonly bytes: string }

/**
 * Finds clauses whose GBK bytes were paired one byte off because one was lost, and pairs them anew.
 *
 * @returns one edit a clause, with the bytes before and after, a score from 0 to 1 by how common its characters are,
 *   and the reading as it stands among the other readings; nothing where the new reading is not clearly better
 */
export function shiftedBytes(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(RUN)) {
    const edit = mended(match[0], match.index, text[match.index - 1] ?? '')
    if (edit) edits.push(...apart(edit, match[0]))
  }
  return edits
}

function mended(run: string, at: number, before: string): Edit | undefined {
  const note = PINYIN_TAIL.exec(run)?.[2] ?? ''
  const damaged = note ? run.slice(0, -note.length) : run
  const body = (WIDE[damaged[1] ?? ''] ?? damaged[1] ?? '') + damaged.slice(2)
  const bytes = iconv.encode(body, 'gb18030')
  const asRead = commonness(damaged.slice(1))
  const candidates = leadsFor(bytes).map((lead) => paired(lead, bytes, before)).sort((a, b) => b.score - a.score)
  const [best, ...others] = candidates
  if (!best || best.score < 0.5 || best.score - asRead < 0.25) return undefined
  return {
    kind: 'shifted-bytes', start: at, end: at + run.length, after: best.text, score: round(best.score),
    otherReadings: [run, ...new Set(others.filter(({ score }) => score > best.score - 0.15).map(({ text }) => text))].slice(0, 4),
    bytes: { before: hex(bytes), after: best.bytes },
  }
}

/** A mark that was folded and the clause after it are two places, so that the sentence before is not held to rest on the clause. */
function apart(edit: Edit, run: string): Edit[] {
  if (!WIDE[run[1] ?? ''] || !/^[。，、；：！]/u.test(edit.after)) return [edit]
  const { start, after } = edit
  return [{ ...edit, end: start + 2, after: after[0]!, otherReadings: [run.slice(0, 2)] }, { ...edit, start: start + 2, after: after.slice(1), otherReadings: (edit.otherReadings ?? []).map((reading) => reading.slice(reading === run ? 2 : 1)) }]
}

/** The lead bytes that could stand before the first byte that was kept: punctuation first, then every common character. */
function leadsFor(bytes: Buffer): number[] {
  const punctuation = LOST_LEADS.filter((lead) => /^[。，、；：！？“”（）《》]$/u.test(iconv.decode(Buffer.from([lead, bytes[0]!]), 'gb18030')))
  if (punctuation.length > 0) return punctuation
  return Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, i) => 0xb0 + i)
}

function paired(lead: number, kept: Buffer, before: string): Candidate {
  const bytes = Buffer.concat([Buffer.from([lead]), kept])
  const text = iconv.decode(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1), 'gb18030')
  const doubled = /[。，；：！？、]/u.test(text[0] ?? '') && /[。，；：！？、,.;:]/u.test(before)
  return { text, score: commonness(text) * (doubled ? 0.8 : 1), bytes: hex(bytes) }
}

/** Share of the characters that are common in public prose, from 0 to 1. */
function commonness(text: string): number {
  let weight = 0
  let n = 0
  for (const character of text) {
    n++
    if (COMMON.has(character) || /[。，、；：“”（）]/u.test(character)) weight += 1
    else if (isFirstLevel(character)) weight += 0.75
  }
  return n === 0 ? 0 : weight / n
}

/** Level one of GB 2312 holds the 3,755 characters of everyday use: lead bytes B0 to D7. */
function isFirstLevel(character: string): boolean {
  const bytes = iconv.encode(character, 'gb18030')
  return bytes.length === 2 && bytes[0]! >= 0xb0 && bytes[0]! <= 0xd7 && bytes[1]! >= 0xa1
}

function hex(bytes: Buffer): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ')
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
