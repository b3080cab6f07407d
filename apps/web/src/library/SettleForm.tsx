import type { Resolution } from '@chanye/model'
import { Modal } from 'antd'
import { useState, type FormEvent } from 'react'
import type { Contradiction } from '../api/shapes.ts'
import { useSettle } from '../api/decide.ts'
import { useSay } from '../frame/use-frame.ts'
import { AntdRoom } from '../parts/AntdRoom.tsx'
import { FaultNote } from '../parts/FaultNote.tsx'
import { SideText } from './SideText.tsx'
import { CorrectionField } from './CorrectionField.tsx'

const ways = ['wrong', 'both-hold', 'superseded'] as const satisfies readonly Resolution[]

/** Asks how a contradiction is resolved, which side falls where one does, and why. */
export function SettleForm({ of: { id, sides }, close }: { readonly of: Contradiction; readonly close: () => void }) {
  const say = useSay()
  const settle = useSettle()
  const [resolution, setResolution] = useState<(typeof ways)[number]>('both-hold')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const falls = resolution !== 'both-hold'
  const needsWhich = falls && (wrong.length === 0 || wrong.length === sides.length)
  const noReason = reason.trim() === ''
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    if (!noReason && !needsWhich) settle.mutate({ id, resolution, wrong: falls ? wrong : [], reason: reason.trim() }, { onSuccess: close })
  }
  return (
    <AntdRoom><Modal open width={640} title={say('contradictions.title')} onCancel={close} onOk={() => submit()} okText={say('contradictions.decide')} cancelText={say('cancel')} confirmLoading={settle.isPending}>
      <form className="correction settle" onSubmit={submit}>
        <fieldset><legend>{say('contradictions.how')}</legend>
          {ways.map((way) => <label key={way}><input type="radio" name="resolution" value={way} checked={resolution === way} onChange={() => setResolution(way)} />{say(`resolution.${way}`)}</label>)}
        </fieldset>
        {falls && (
          <fieldset><legend>{say('contradictions.which')}</legend>
            {sides.map((side) => <label key={side.statement}><input type="checkbox" checked={wrong.includes(side.statement)} onChange={(event) => setWrong(event.target.checked ? [...wrong, side.statement] : wrong.filter((one) => one !== side.statement))} /><span className="tabular">{side.known}</span> <SideText side={side} /></label>)}
            {tried && needsWhich && <p role="alert" className="wrong">{say('contradictions.need-which')}</p>}
          </fieldset>
        )}
        <CorrectionField field={{ name: 'reason', label: 'contradictions.reason', kind: 'text' }} value={reason} wrong={tried && noReason} after={undefined} onChange={setReason} />
        {settle.isError && <FaultNote error={settle.error} title="fault.not-recorded" />}
        <button type="submit" className="unseen" tabIndex={-1}>{say('contradictions.decide')}</button>
      </form>
    </Modal></AntdRoom>
  )
}
