import type { Goal } from '../api/shapes.ts'
import { figureText } from '../format/amount.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { worded, type Say } from '../text/say.ts'

/** One goal with what it lacks, leading to its evidence. */
export function GoalPhrase({ goal, place }: { readonly goal: Goal; readonly place: string }) {
  const say = useSay()
  const language = useLanguage()
  const value = goal.figure ? figureText(goal.figure, language) : ''
  const lacks = missingText(goal.missing, say)
  return (
    <EvidenceLink id={goal.evidence[0]?.evidence}>
      {say(lacks ? 'brief.goal-lacking' : 'brief.goal', { name: goalName(goal, place), value, lacks })}
    </EvidenceLink>
  )
}

/** @returns whom and what the goal is about, each once; the place the page speaks of goes without saying */
export function goalName({ subject, label }: Goal, place: string): string {
  if (!subject || subject.endsWith(place) || label.includes(subject)) return label
  return subject.includes(label) ? subject : `${subject} ${label}`
}

/** @returns what is missing as a list in words; empty when nothing is */
export function missingText(missing: readonly string[], say: Say): string {
  return missing.map((part) => worded(say, 'missing', part)).join(say('list.comma'))
}
