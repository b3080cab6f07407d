import type { Figure } from '../api/shapes.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from './EvidenceLink.tsx'

/** Beside a figure of which other values are published: how many, whether this is the one in use, and by which rule. Leads to all of them. */
export function ChoiceMark({ of: { choice, statement } }: { readonly of: Pick<Figure, 'choice' | 'statement'> }) {
  const say = useSay()
  const language = useLanguage()
  if (choice === null) return null
  const what = choice.by === 'undecided' ? say('choice.undecided', { n: choice.others + 1 }) : choice.used ? say('choice.used', { n: choice.others }) : say('choice.not-used')
  return (
    <span className={choice.used ? 'mark mark-plain' : 'mark mark-draft'} title={[what, choice.why[language]].join(say('list.semicolon'))}>
      <EvidenceLink id={statement} quiet>{say('choice.mark', { n: choice.others })}</EvidenceLink>
    </span>
  )
}
