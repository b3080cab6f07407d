import { pinyin } from 'pinyin-pro'
import type { Edit } from '../working-text.ts'

const NOTE = /(\p{Script=Han})([(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,7}[)）])/gu
const known = new Map<string, ReadonlySet<string>>()

/**
 * Finds bracketed notes that say how the character before them is read, `數(shù)`; real brackets stay.
 *
 * @returns one edit a note, dropping bracket and all; empty where there is none
 * @example pinyinNotes('產(chǎn)值(max)').length // => 1
 */
export function pinyinNotes(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(NOTE)) {
    const [, character = '', note = ''] = match
    if (!isReading(character, note.slice(1, -1))) continue
    const start = match.index + character.length
    edits.push({ kind: 'pinyin-note', start, end: start + note.length, after: '' })
  }
  return edits
}

/** @returns whether `sound` is one of the readings of the character, tone marks compared when both have them */
export function isReading(character: string, sound: string): boolean {
  let readings = known.get(character)
  if (!readings) {
    const all = pinyin(character, { multiple: true, type: 'array' })
    readings = new Set(all.flatMap((reading) => [reading, toneless(reading)]))
    known.set(character, readings)
  }
  return readings.has(sound) || readings.has(toneless(sound))
}

function toneless(sound: string): string {
  return sound.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '').normalize('NFC')
}
