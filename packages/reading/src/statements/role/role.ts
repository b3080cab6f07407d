import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { isFirm } from '../../mentions/organisation/organisation.ts'
import { whenSaid } from '../when.ts'
import { BEFORE_LIST, ROLE, ROLE_WORD } from './rules.ts'
import { matches } from '../../matches.ts'

/** The longest short name of a firm. */
const LONGEST = 8

/**
 * Finds the parts firms are said to play: conversion between military and civil work, lender, supplier, listed firm.
 *
 * @returns one draft a firm and part
 */
export function roles(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (sentence.text.includes('等') && ROLE_WORD.test(sentence.text) ? inSentence(sentence, context) : []))
}

function inSentence(sentence: Sentence, context: Context): Draft[] {
  return matches(sentence.text, ROLE).flatMap((match) => {
    const { list, converts, part } = match.groups!
    const { doubts, ...when } = whenSaid(sentence, match.index, context)
    let at = sentence.span.start + match.index
    return list!.split('、').flatMap((member, i) => {
      const organisation = i === 0 ? member.replace(BEFORE_LIST, '') : member
      const start = at + member.length - organisation.length
      at += member.length + 1
      if (!isFirm(organisation) || organisation.length > LONGEST) return []
      return [{ says: { shape: 'role' as const, organisation, role: converts ?? part!, ...when }, mention: { span: { start, end: start + organisation.length }, sentence: sentence.span }, doubts }]
    })
  })
}
