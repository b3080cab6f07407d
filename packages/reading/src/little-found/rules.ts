import type { Doubt } from '@chanye/model'

/** What may have been a figure: digits, with what stands inside a number. */
export const NUMERAL = /\d+(?:[.,，]\d+)*/g
/** Digits that date, number or name a thing say no amount: 2024年, 3月, 第2, (4), A5, 10:30, 5G. */
export const NO_AMOUNT_AFTER = /^\s*(?:年|月|日|号|时|分(?!点)|[-—–/:：]\d|[)）、.．]|[A-Za-z])/
export const NO_AMOUNT_BEFORE = /(?:第|[A-Za-z]|[-—–/:：(（]|\d[-./])$/

/** Says how little was read, in figures a person can weigh. */
export function littleFound({ characters, statements, unread }: { readonly characters: number; readonly statements: number; readonly unread: number }): Doubt {
  return {
    doubt: 'little-found',
    zh: `全文 ${characters} 字，只读出 ${statements} 条陈述${unread > 0 ? `，另有 ${unread} 个数字没有读懂` : '，文中也没有可读的数字'}：请打开原文看看是不是要找的文件`,
    en: `${characters} characters, ${statements} ${statements === 1 ? 'statement' : 'statements'} read${unread > 0 ? `; ${unread} ${unread === 1 ? 'number was' : 'numbers were'} not understood` : ', and no numbers to read'}: open the original and see whether it is the right file`,
  }
}
