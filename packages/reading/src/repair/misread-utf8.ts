import iconv from 'iconv-lite'
import type { Edit } from '../working-text.ts'
import { LOST_ENDINGS } from './rules.ts'

const LOST = /\uFFFD\??/g
const RUN = /[\u4e00-\u9fff\ue000-\uf8ff€]{4,}/gu

/**
 * Undoes UTF-8 that was read as GBK, and fills characters of which such a reading left only `�?`.
 *
 * @returns one edit a stretch; a filled character is a guess with its score, and one that cannot be told stays as it stands
 */
export function misreadUtf8(text: string): Edit[] {
  return text.includes('\uFFFD') ? lostEndings(text) : rereadRuns(text)
}

function lostEndings(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(LOST)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    const after = text.slice(end, end + 6).split('\n', 1)[0]!
    const found = LOST_ENDINGS.find(([left, right]) => left.test(before) && right.test(after))
    if (found) edits.push({ kind: 'misread-utf8', start: match.index, end, after: found[2], score: 0.7, otherReadings: [match[0]] })
    else edits.push({ kind: 'misread-utf8', start: match.index, end, after: '□', score: 0.2, otherReadings: [match[0]] })
  }
  return edits
}

function rereadRuns(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(RUN)) {
    if (!/[鍦浜鐨勫彂灞曞寲涓€鏄鎴彇寤鸿]{2}/u.test(match[0])) continue
    const bytes = iconv.encode(match[0], 'gb18030')
    const after = utf8(bytes)
    if (after === undefined || after.length >= match[0].length) continue
    edits.push({ kind: 'misread-utf8', start: match.index, end: match.index + match[0].length, after, score: 0.95, otherReadings: [match[0]] })
  }
  return edits
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
