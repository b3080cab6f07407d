import type { Answers } from '../api/shapes.ts'
import { useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { worded } from '../text/say.ts'

type Counts = Answers['timeline']['counts']
const kinds = ['new', 'revised', 'target', 'stage', 'chain', 'cluster', 'contradiction'] as const satisfies readonly (keyof Counts)[]

/** @returns the kind of change a word of the address names; undefined for another word */
export function kindOfChange(word: string | undefined): (typeof kinds)[number] | undefined {
  return kinds.find((one) => one === word)
}

/** Chooses one kind of change, each with how many there are. */
export function KindSwitch({ counts }: { readonly counts: Counts }) {
  const say = useSay()
  const remember = useRemember()
  const chosen = kindOfChange(useRemembered().kind)
  const choice = (name: (typeof kinds)[number] | undefined, label: string, n: number) => (
    <button key={label} type="button" aria-pressed={chosen === name} onClick={() => remember({ kind: name })}>{label} <span className="count">{n}</span></button>
  )
  return (
    <div className="side-switch shown" role="group" aria-label={say('changes.kind')}>
      {choice(undefined, say('changes.all'), kinds.reduce((sum, one) => sum + (counts[one] ?? 0), 0))}
      {kinds.map((one) => choice(one, worded(say, 'change', one), counts[one] ?? 0))}
    </div>
  )
}
