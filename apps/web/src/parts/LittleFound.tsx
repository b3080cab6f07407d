import type { Doubt } from '@chanye/model'
import { useLanguage } from '../frame/use-frame.ts'

/** Says of a document in which the reader found little that it is so; nothing of any other. */
export function LittleFound({ of: doubts }: { readonly of: readonly Pick<Doubt, 'doubt' | 'zh' | 'en'>[] }) {
  const language = useLanguage()
  const little = doubts.find(({ doubt }) => doubt === 'little-found')
  return little ? <p className="note wait" role="status" data-doubt="little-found">{little[language]}</p> : null
}
