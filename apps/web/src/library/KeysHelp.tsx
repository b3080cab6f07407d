import { Modal } from 'antd'
import { useSay } from '../frame/use-frame.ts'
import { AntdRoom } from '../parts/AntdRoom.tsx'

const keys = [['j', 'next'], ['k', 'before'], ['a', 'accept'], ['r', 'reject'], ['e', 'correct'], ['Enter', 'open'], ['?', 'help']] as const

/** The keys of reviewing. */
export function KeysHelp({ close }: { readonly close: () => void }) {
  const say = useSay()
  return (
    <AntdRoom><Modal open title={say('keys.title')} onCancel={close} footer={null} width={420}>
      <dl className="pairs keys">{keys.map(([key, name]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{say(`keys.${name}`)}</dd></div>)}</dl>
    </Modal></AntdRoom>
  )
}
