import { scaled, type Unit } from '@chanye/model'
import { Modal } from 'antd'
import { useState, type FormEvent } from 'react'
import { useCorrect } from '../api/decide.ts'
import type { StatementRow } from '../api/shapes.ts'
import { scalesOf } from '../format/amount.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { AntdRoom } from '../parts/AntdRoom.tsx'
import { FaultNote } from '../parts/FaultNote.tsx'
import { Quoted } from '../parts/Marks.tsx'
import { CorrectionField } from './CorrectionField.tsx'
import { correctionFields, typedFrom, valueOf } from './correction-fields.ts'

type Typed = Readonly<Record<string, string>>

/** A person's own reading of a statement: recorded as new evidence whose author is the person, with a reason. */
export function CorrectionForm({ row, close }: { readonly row: StatementRow; readonly close: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const correct = useCorrect()
  const fields = correctionFields[row.shape]
  const content = row.content as unknown as Record<string, unknown>
  const powerOf = (unit: string) => scalesOf(unit as Unit, language)[0]?.power ?? 0
  const start: Typed = Object.fromEntries(fields.map(({ name, kind }) => [name, kind === 'decimal' ? scaled(String(content[name]), -powerOf(String(content['unit']))) : typedFrom(content[name])]))
  const [typed, setTyped] = useState<Typed>({ ...start, reason: '' })
  const [tried, setTried] = useState(false)
  const meant = Object.fromEntries(fields.map((field) => [field.name, valueOf(field, typed[field.name] ?? '')]))
  const wrong = [...fields.filter(({ name }) => meant[name] === undefined).map(({ name }) => name), ...(typed['reason']?.trim() ? [] : ['reason'])]
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    if (wrong.length > 0) return
    const value = meant['value']
    const whole = { ...meant, ...(typeof value === 'string' ? { value: scaled(value, powerOf(String(meant['unit']))) } : {}) }
    const changed = Object.fromEntries(Object.entries(whole).filter(([name, now]) => typedFrom(now) !== typedFrom(content[name])))
    correct.mutate({ statement: row.id, content: changed, reason: typed['reason']?.trim() ?? '' }, { onSuccess: close })
  }
  return (
    <AntdRoom><Modal open title={say('correct.title')} onCancel={close} onOk={() => submit()} okText={say('correct.save')} cancelText={say('cancel')} confirmLoading={correct.isPending} width={560}>
      <form className="correction" onSubmit={submit}>
        {row.evidence[0] && <Quoted sentence={row.evidence[0].sentence} quote={row.evidence[0].quote} />}
        {[...fields, { name: 'reason', label: 'correct.reason', kind: 'text' } as const].map((field) => (
          <CorrectionField key={field.name} field={field} value={typed[field.name] ?? ''} wrong={tried && wrong.includes(field.name)}
            after={field.kind === 'decimal' ? scalesOf((typed['unit'] ?? 'item') as Unit, language)[0]?.name : undefined}
            onChange={(next) => setTyped({ ...typed, [field.name]: next })} />
        ))}
        <p className="note">{say('correct.note')}</p>
        {correct.isError && <FaultNote error={correct.error} title="fault.not-recorded" />}
        <button type="submit" className="unseen" tabIndex={-1}>{say('correct.save')}</button>
      </form>
    </Modal></AntdRoom>
  )
}
