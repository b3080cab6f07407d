import { Drawer } from 'antd'
import { useAnswer } from '../api/use-answer.ts'
import { useRemember, useSay } from '../frame/use-frame.ts'
import { AntdRoom } from '../parts/AntdRoom.tsx'
import { Answered } from '../parts/Answered.tsx'
import { PieceView } from './PieceView.tsx'

/** Everything a figure rests on; open while the address names an id of an evidence, statement, document or firm. */
export function EvidenceDrawer({ id }: { readonly id: string }) {
  const say = useSay()
  const remember = useRemember()
  const answer = useAnswer('evidence', { id })
  return (
    <AntdRoom><Drawer open size={620} title={say('evidence.title')} onClose={() => remember({ evidence: undefined })} rootClassName="evidence-drawer" aria-label={say('evidence.title')}
      closable={{ 'aria-label': say('close') }}>
      <Answered of={answer} lines={9}>
        {({ items }) => items.length === 0
          ? <p className="refusal">{say('evidence.none')}</p>
          : items.map((piece, index) => <PieceView key={piece.ref.evidence} piece={piece} place={items.length > 1 ? say('evidence.of', { n: index + 1, total: items.length }) : null} />)}
      </Answered>
    </Drawer></AntdRoom>
  )
}
