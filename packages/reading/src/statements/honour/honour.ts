import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { moods } from '../figure/status.ts'
import { AWAITED, HONOUR, IS_GRANTED, LEVELS, LEVEL_INSIDE, QUOTED, SEEKABLE, STILL_SOUGHT, UNLEVELLED, WON } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds titles that were granted or are sought: 获批…示范区, 创建…试点城区.
 *
 * @returns one draft a title and place; the holder is the doer of the clause, else the place the document speaks for
 */
export function honours(context: Context): Draft[] {
  const inMood = moods(context)
  return context.sentences.flatMap((sentence) => {
    const mood = inMood[sentence.index]!
    if (!/[获成选建创造跻评通认授纳晋围列确进]/.test(sentence.text)) return []
    return told(sentence.text).flatMap((match) => one(match, sentence, mood.ahead, context.region))
  })
}

/** The titles a sentence tells of; the rarer forms only where their words stand in it. */
function told(text: string): RegExpMatchArray[] {
  const rarer = [...(/获|入选|[定认名]为/.test(text) ? [UNLEVELLED] : []), ...(text.includes('获批') ? [AWAITED] : []), ...(text.includes('”创建') ? [QUOTED] : []), ...(/[国世][家界]级/.test(text) ? [LEVEL_INSIDE] : [])]
  return [HONOUR, ...rarer].flatMap((pattern) => matches(text, pattern))
}

function one(match: RegExpMatchArray, sentence: Sentence, ahead: boolean, region: string | null): Draft[] {
  const { verb = '' } = match.groups!
  const title = match.groups!.title!.replace(/^(?:第一批|首批)?“|”$/g, '')
  const granted = isGranted(verb, sentence.text.slice(0, match.index!))
  if (!granted && !isSought(verb, title, { ahead, heading: sentence.block.kind === 'heading' })) return []
  const at = match.index!
  const holder = holderBefore(sentence.text.slice(0, at))
  const start = sentence.span.start + (granted ? at - holder.length : at)
  return [{
    says: { shape: 'honour', title, level: LEVELS.find(([, words]) => words.test(title))?.[0] ?? 'other', status: granted ? 'granted' : 'target', holder: holder || region },
    mention: { span: { start, end: sentence.span.start + at + match[0].length }, sentence: sentence.span }, doubts: [],
  }]
}

/** A title is granted by its verb, unless its clause works towards it: 力争获批; 成功创建 is won. */
function isGranted(verb: string, before: string): boolean {
  return IS_GRANTED.test(verb) ? !STILL_SOUGHT.test(before) : verb === '创成' || (verb === '创建' && WON.test(before))
}

/** 建成 tells a title that is sought only where a text looks ahead, or in a heading. */
function isSought(verb: string, title: string, { ahead, heading }: { ahead: boolean; heading: boolean }): boolean {
  return heading || IS_GRANTED.test(verb) || (SEEKABLE.test(title) && (verb !== '建成' || ahead))
}

/** The doer straight before the verb, in its clause. */
function holderBefore(before: string): string {
  const clause = before.split(/[，。；、,]/).at(-1)!.trim()
  return /^[〇㐀-鿿A-Za-z“”]{3,20}$/.test(clause) && !/(?:推进|推动|加快|将|积极|持续|全力|融合|零售|连续)/.test(clause) ? clause.replace(/(?:成功|顺利|新)$/, '') : ''
}
