import { pinyin } from 'pinyin-pro'
import type { Edit } from '../working-text.ts'

const SOUND = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê]{1,7}$/
/** The longest note is two brackets around seven letters. */
const LONGEST = 9
const known = new Map<string, { readonly exact: ReadonlySet<string>; readonly toneless: ReadonlySet<string> }>()

/**
 * Finds bracketed notes that say how the character before them is read, `數(shù)`; real brackets stay.
 *
 * @returns one edit a note that leaves the character alone; a note whose tone is another one is a guess
 * @example pinyinNotes('產(chǎn)值(max)').length // => 1
 */
export function pinyinNotes(text: string): Edit[] {
  const edits: Edit[] = []
  for (const bracket of ['(', '（']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      const edit = noteAt(text, at)
      if (edit) edits.push(edit)
    }
  }
  return edits.sort((a, b) => a.start - b.start)
}

function noteAt(text: string, at: number): Edit | undefined {
  const character = text[at - 1] ?? ''
  if (!isHan(character)) return undefined
  const inside = text.slice(at + 1, at + LONGEST)
  const close = inside.search(/[)）]/)
  if (close < 1) return undefined
  const sound = inside.slice(0, close)
  if (!SOUND.test(sound)) return undefined
  const sure = likeness(character, sound)
  if (sure === 0) return undefined
  const end = at + close + 2
  const guess = sure < 1 ? { score: sure, otherReadings: [text.slice(at - 1, end)] } : {}
  return { kind: 'pinyin-note', start: at - 1, end, after: character, ...guess }
}

function isHan(character: string): boolean {
  const code = character.charCodeAt(0)
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
}

/** 1 for a reading of the character, 0.9 for one that differs in its tone or has no tone mark, else 0. */
function likeness(character: string, sound: string): number {
  let readings = known.get(character)
  if (!readings) {
    const all = pinyin(character, { multiple: true, type: 'array' })
    readings = { exact: new Set(all), toneless: new Set(all.map(toneless)) }
    known.set(character, readings)
  }
  if (readings.exact.has(sound)) return 1
  return readings.toneless.has(toneless(sound)) ? 0.9 : 0
}

function toneless(sound: string): string {
  return sound.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '').normalize('NFC')
}
