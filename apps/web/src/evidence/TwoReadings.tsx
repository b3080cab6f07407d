import { choosableReadings } from '@chanye/model'
import { useChoose } from '../api/decide.ts'
import type { ChoiceRow } from '../api/shapes.ts'
import { deciderText } from '../format/decider-text.ts'
import { readingText } from '../format/reading-text.ts'
import { momentText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { FaultNote } from '../parts/FaultNote.tsx'
import { worded } from '../text/say.ts'

/** Both readings of every doubt that keeps two, side by side, to choose between; who chose what and when stays in sight. */
export function TwoReadings({ of: choices }: { readonly of: readonly ChoiceRow[] }) {
  return <>{choices.map((choice) => <OneDoubt key={choice.doubt} choice={choice} />)}</>
}

function OneDoubt({ choice }: { readonly choice: ChoiceRow }) {
  const say = useSay()
  const language = useLanguage()
  const choose = useChoose()
  const { statement, doubt, fields, chosen } = choice
  return (
    <fieldset className="readings" data-doubt={doubt}>
      <legend>{worded(say, 'doubt', doubt)}</legend>
      <p className="readings-why">{choice[language]}</p>
      <div className="readings-two">
        {choosableReadings.map((reading) => (
          <button key={reading} type="button" className="reading" aria-pressed={chosen?.reading === reading} onClick={() => choose.mutate({ statement, doubt, reading })}>
            <span>{say(`choice.${reading}`)}</span>
            <strong>{readingText(fields, reading, language)}</strong>
          </button>
        ))}
      </div>
      <p className="readings-state" role="status">
        {chosen
          ? say('choice.chosen', { who: deciderText(chosen.by, language), when: momentText(chosen.at), reading: readingText(fields, chosen.reading, language) })
          : say('choice.open')}
      </p>
      {choose.isError && <FaultNote error={choose.error} title="fault.not-recorded" />}
    </fieldset>
  )
}
