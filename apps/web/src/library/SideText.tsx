import type { ContradictionSide } from '../api/shapes.ts'
import { stateText } from '../format/change-state.ts'
import { useLanguage } from '../frame/use-frame.ts'

/** What one side says, in a few words. */
export function SideText({ side: { figure, publication, stage, links, whole } }: { readonly side: ContradictionSide }) {
  const language = useLanguage()
  return <>{stateText({ figure, publication, stage, status: links.length === 0 ? null : whole ? 'filled' : 'to_fill', links }, 'contradiction', language)}</>
}
