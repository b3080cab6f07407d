import type { HonourLevel } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { moods } from '../figure/status.ts'
import { AND_ANOTHER, BUILT_TITLE, CO_HOLDER, FORMS, HOLDER, IS_GRANTED, LEVELS, NO_HOLDER, SEEKABLE, STILL_SOUGHT, WON } from './rules.ts'
import { once } from '../../once.ts'
import { matches } from '../../matches.ts'

/**
 * Finds titles that were granted or are sought: 获批…示范区, 创建…试点城区.
 *
 * @returns one draft a title and place; the holder is the doer of the clause, else the place the document speaks for
 */
export const honours = once((context: Context): Draft[] => {
  const inMood = moods(context)
  return context.sentences.flatMap((sentence) => {
    const mood = inMood[sentence.index]!
    return told(sentence.text).flatMap((one) => drafts(one, sentence, mood.ahead, context.region))
  })
})

/** A title as a sentence tells of it: the verb that grants or seeks it, and where both stand. */
interface Told { readonly verb: string; readonly title: string; readonly level?: HonourLevel; readonly at: number; readonly end: number }

/** The titles a sentence tells of; the rarer forms only where their words stand in it and no other form tells of the same. */
function told(text: string): Told[] {
  const found: Told[] = []
  for (const match of FORMS.filter(([sign]) => sign.test(text)).flatMap(([, pattern]) => matches(text, pattern))) {
    const { verb = '', title = '' } = match.groups!
    const one = { verb, title, at: match.index, end: match.index + match[0].length }
    if (found.some(({ at, end }) => at < one.end && one.at < end)) continue
    found.push(one)
    const another = AND_ANOTHER.exec(text.slice(one.end))
    if (another) found.push({ verb, level: levelOf(title), title: another.groups!.title!, at: one.end, end: one.end + another[0].length })
  }
  return found
}

function drafts({ verb, title: raw, level = levelOf(raw), at, end }: Told, sentence: Sentence, ahead: boolean, region: string | null): Draft[] {
  const title = raw.replace(/^(?:第一批|首批)?“(?=[^”]*$)|(?<=^[^“]*)”$/g, '')
  const before = sentence.text.slice(0, at)
  const granted = isGranted(verb, before, title, ahead)
  if (!granted && !isSought(verb, title, { ahead, heading: sentence.block.kind === 'heading' })) return []
  const holders = holdersBefore(before)
  return (holders.length > 0 ? holders : [{ name: '', start: at }]).map(({ name, start }) => ({
    says: { shape: 'honour', title, level, status: granted ? 'granted' : 'target', holder: name || region },
    mention: { span: { start: sentence.span.start + (granted ? start : at), end: sentence.span.start + end }, sentence: sentence.span }, doubts: [],
  }))
}

/** The level a title is of, by its own words. */
function levelOf(title: string): HonourLevel {
  return LEVELS.find(([, words]) => words.test(title))?.[0] ?? 'other'
}

/** A title is granted by its verb, unless its clause works towards it: 力争获批; 成功创建 is won. */
function isGranted(verb: string, before: string, title: string, ahead: boolean): boolean {
  if (IS_GRANTED.test(verb)) return !STILL_SOUGHT.test(before)
  return verb === '创成' || (verb === '创建' && WON.test(before)) || (verb === '建成' && !ahead && BUILT_TITLE.test(title) && holdersBefore(before).length > 0)
}

/** 建成 tells a title that is sought only where a text looks ahead, or in a heading. */
function isSought(verb: string, title: string, { ahead, heading }: { ahead: boolean; heading: boolean }): boolean {
  return heading || IS_GRANTED.test(verb) || (SEEKABLE.test(title) && (verb !== '建成' || ahead))
}

/** Those that hold a title, straight before its verb in its clause: 甲入选, 甲、乙入选. */
function holdersBefore(before: string): { name: string; start: number }[] {
  const from = Math.max(...['，', '。', '；', ','].map((mark) => before.lastIndexOf(mark))) + 1
  let start = from
  const all = before.slice(from).split('、').map((raw) => {
    const name = raw.trim().replace(/(?:成功|顺利|新|分别|均|先后)+$/, '')
    const one = { name, start: start + raw.length - raw.trimStart().length }
    start += raw.length + 1
    return one
  })
  const last = all.at(-1)!
  if (!HOLDER.test(last.name) || NO_HOLDER.test(last.name)) return []
  return all.every(({ name }) => CO_HOLDER.test(name) && !NO_HOLDER.test(name)) ? all : [last]
}
