import type { Publication, Status } from '@chanye/model'
import { ESTIMATED, FINAL_KIND, FIRST_KIND, PRELIMINARY, REVISED } from './rules.ts'

/** Where a figure stands: its sentence, the title of its document, and what the reader made of its status. */
export interface Told { readonly sentence: string; readonly title: string | null; readonly status: Status }

/**
 * How far a published figure has come: the wording of its sentence goes before the kind of its document.
 *
 * @returns `unstated` where neither says, and for a target, which is no result
 * @example publicationOf({ sentence: '预计全年增长8%。', title: null, status: 'estimate' }) // => 'estimate'
 * @example publicationOf({ sentence: '全年增长8%。', title: '某区2023年统计公报', status: 'actual' }) // => 'final'
 */
export function publicationOf({ sentence, title, status }: Told): Publication {
  if (status === 'target') return 'unstated'
  if (REVISED.test(sentence)) return 'revised'
  if (status !== 'actual') return PRELIMINARY.test(sentence) && !ESTIMATED.test(sentence) ? 'preliminary' : 'estimate'
  if (PRELIMINARY.test(sentence)) return 'preliminary'
  return byKind(title ?? '')
}

function byKind(title: string): Publication {
  if (REVISED.test(title)) return 'revised'
  if (FINAL_KIND.test(title)) return 'final'
  return FIRST_KIND.test(title) ? 'preliminary' : 'unstated'
}
