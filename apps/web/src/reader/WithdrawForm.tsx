import { Modal } from 'antd'
import { useState, type FormEvent } from 'react'
import { useWithdraw } from '../api/decide.ts'
import { useSay } from '../frame/use-frame.ts'
import { CorrectionField } from '../library/CorrectionField.tsx'
import { AntdRoom } from '../parts/AntdRoom.tsx'
import { FaultNote } from '../parts/FaultNote.tsx'

/** Asks for the reason before an import is taken back, and says what follows. */
export function WithdrawForm({ document, standing, close }: { readonly document: string; readonly standing: number; readonly close: () => void }) {
  const say = useSay()
  const withdraw = useWithdraw()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    if (!missing) withdraw.mutate({ document, reason: reason.trim() }, { onSuccess: close })
  }
  return (
    <AntdRoom><Modal open title={say('withdraw.title')} onCancel={close} onOk={() => submit()} okText={say('withdraw.do')} cancelText={say('cancel')} confirmLoading={withdraw.isPending}>
      <form className="correction" onSubmit={submit}>
        <p>{say('withdraw.follows', { n: standing })}</p>
        <CorrectionField field={{ name: 'reason', label: 'withdraw.reason', kind: 'text' }} value={reason} wrong={tried && missing} after={undefined} onChange={setReason} />
        {withdraw.isError && <FaultNote error={withdraw.error} title="fault.not-recorded" />}
        <button type="submit" className="unseen" tabIndex={-1}>{say('withdraw.do')}</button>
      </form>
    </Modal></AntdRoom>
  )
}
