import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { FILLS, LISTED, LISTED_PLAINLY, MADE, NO_PRODUCT, PRODUCT_WORD } from './rules.ts'
import { matches } from '../../matches.ts'

interface Named { readonly names: readonly string[]; readonly category: string | null; readonly owner: string | null; readonly open: boolean }

/**
 * Finds products that are said to fill a gap in the market: 甲、乙等多项药品制剂填补国内产品空白.
 *
 * @returns one draft a product; nothing where the clause names none
 */
export function products(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (PRODUCT_WORD.test(sentence.text) ? inSentence(sentence) : []))
}

function inSentence({ text, span }: Sentence): Draft[] {
  return matches(text, FILLS).flatMap((match) => {
    const clause = /[^，。；,;]*$/.exec(text.slice(0, match.index))![0]
    const found = namedIn(clause)
    if (!found) return []
    const start = span.start + match.index - clause.length
    return found.names.map((name) => ({
      says: { shape: 'product' as const, name, category: found.category, owner: found.owner, claim: match.groups!.claim!, open: found.open },
      mention: { span: { start: start + clause.indexOf(name), end: start + clause.indexOf(name) + name.length }, sentence: span }, doubts: [],
    }))
  })
}

function namedIn(clause: string): Named | undefined {
  if (NO_PRODUCT.test(clause)) return undefined
  const made = MADE.exec(clause)?.groups
  if (made) return { names: [made.name!], category: null, owner: made.owner!, open: false }
  const listed = (LISTED.exec(clause) ?? LISTED_PLAINLY.exec(clause))?.groups
  return listed ? { names: listed.list!.replace(/等$/, '').split('、'), category: listed.category ?? null, owner: null, open: listed.open !== undefined || /等$/.test(listed.list!) } : undefined
}
