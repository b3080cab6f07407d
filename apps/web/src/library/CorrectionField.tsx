import { units, type Unit } from '@chanye/model'
import { useId } from 'react'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { worded, type Language, type Say, type TextKey } from '../text/say.ts'
import type { Field } from './correction-fields.ts'

interface Props {
  readonly field: Field
  readonly value: string
  readonly wrong: boolean
  /** The scale a number is typed in, shown behind it. */
  readonly after: string | undefined
  readonly onChange: (value: string) => void
}

/** One labelled field of the correction form. */
export function CorrectionField({ field, value, wrong, after, onChange }: Props) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const shared = { id, value, 'aria-invalid': wrong, 'aria-describedby': wrong ? `${id}-wrong` : undefined }
  return (
    <p className="field">
      <label htmlFor={id}>{say(field.label)}</label>
      {field.kind === 'choice'
        ? <select {...shared} onChange={(event) => onChange(event.target.value)}>{field.choices?.map((choice) => <option key={choice} value={choice}>{choiceText(field, choice, say, language)}</option>)}</select>
        : <input {...shared} type="text" inputMode={field.kind === 'decimal' || field.kind === 'number' ? 'decimal' : 'text'} placeholder={field.kind === 'period' ? say('field.period-form') : ''} onChange={(event) => onChange(event.target.value)} />}
      {after && <span className="after">{after}</span>}
      {wrong && <span id={`${id}-wrong`} className="wrong">{say(wrongText(field))}</span>}
    </p>
  )
}

function wrongText(field: Field): TextKey {
  if (field.name === 'reason') return 'correct.reason-missing'
  return field.kind === 'period' ? 'field.wrong-period' : 'field.wrong'
}

function choiceText(field: Field, choice: string, say: Say, language: Language): string {
  return field.family === 'unit' ? units[choice as Unit][language === 'zh' ? 0 : 1] : worded(say, field.family ?? '', choice)
}
