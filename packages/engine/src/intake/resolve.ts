import type { Lexicon } from '@chanye/reading'
import type { NamedIn, Proposal } from '../store/organisations.ts'
import type { Says } from '../store/statements.ts'

/** @returns the firms and bodies a statement names, with the part each plays */
export function namesIn(says: Says, statement: string, document: string): NamedIn[] {
  const named = (name: string | null, role: string): NamedIn[] => (name ? [{ name, statement, document, role }] : [])
  switch (says.shape) {
    case 'enterprise': return named(says.name, 'named')
    case 'project': return named(says.owner, 'owner')
    case 'lead': return /[一二三四]期$|项目$|智能化$/u.test(says.lead) ? [] : named(says.lead, 'lead')
    case 'honour': return says.holder && /(?:中心|研究院|公司|集团|医药|药业|电子|科技|工业)$/u.test(says.holder) ? named(says.holder, 'holder') : []
    default: return []
  }
}

/**
 * Names that may be one firm because they share a brand: 甲乙电子 and 甲乙面板. Proposed, never merged.
 *
 * @param known - every organisation, old and new
 * @param fresh - the names this document brought
 */
export function proposals(known: readonly { readonly id: string; readonly name: string }[], fresh: ReadonlySet<string>, { document, lexicon }: { document: string; lexicon: Lexicon }): Proposal[] {
  const places = new Set(lexicon.places.map(({ short }) => short))
  const byStem = new Map<string, { readonly id: string; readonly name: string }[]>()
  for (const one of known) {
    const stem = one.name.slice(0, 2)
    if (places.has(stem) || GENERIC.test(stem)) continue
    byStem.set(stem, [...(byStem.get(stem) ?? []), one])
  }
  return [...byStem].flatMap(([stem, group]) => pairs(group).filter(([a, b]) => fresh.has(a.name) || fresh.has(b.name)).map(([a, b]) => ({
    a: a.id, b: b.id, document, score: score(a.name, b.name),
    why: { zh: `“${a.name}”与“${b.name}”同用字号“${stem}”`, en: `"${a.name}" and "${b.name}" share the brand "${stem}"` },
  })))
}

const GENERIC = /^(?:中国|国家|全国|新华|华电|国电|南方|北方|东方|西部|中央|人民|建设|工商|农业|交通|第一|联合|国际|上海|北京|重庆|大连|智能|生物|科技|国网|中石|中海|中铁|中建|中交|[\dA-Za-z]{2})/u

function pairs<T>(group: readonly T[]): [T, T][] {
  return group.flatMap((a, i) => group.slice(i + 1).map((b): [T, T] => [a, b]))
}

/** Longer shared beginnings and containment make it likelier. */
function score(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  if (a.includes(b) || b.includes(a)) return 0.8
  return Math.min(0.75, 0.4 + shared * 0.05)
}
