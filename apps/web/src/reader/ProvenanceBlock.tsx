import { holdsTables } from '@chanye/model'
import { Link } from '@tanstack/react-router'
import type { CleanRepair, DocumentAnswer, DocumentDetail } from '../api/shapes.ts'
import { deciderText } from '../format/decider-text.ts'
import { dayText, momentText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { worded } from '../text/say.ts'

/** Who wrote, edited, published and passed on the document, how it was decoded, and what may be done with it. */
export function ProvenanceBlock({ document, repairs, mapping }: { readonly document: DocumentDetail; readonly repairs: readonly CleanRepair[]; readonly mapping: DocumentAnswer['mapping'] }) {
  const say = useSay()
  const language = useLanguage()
  const guesses = repairs.filter(({ score }) => score < 1)
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [say('document.author'), document.author?.value],
    [say('document.editor'), document.editor?.value],
    [say('document.published'), momentText(document.published?.value)],
    [say('document.lineage'), document.lineage.map(({ name, role }) => say('document.link', { name, role: worded(say, 'role', role) })).join(say('list.arrow')) || document.takenFrom?.value],
    [say('document.publisher'), document.publisher?.value],
    [say('document.rights'), document.rights?.value],
    ...(document.source ? [[say('document.source'), document.source] as const] : []),
    holdsTables(document.format) ? [say('document.format'), worded(say, 'format', document.format)] : [say('document.encoding'), say('document.sure', { encoding: document.encoding.toUpperCase(), percent: Math.round(document.confidence * 100) })],
    [say('documents.repairs'), say('document.repaired', { n: repairs.length, guesses: guesses.length })],
  ]
  return (
    <dl className="provenance card">
      {mapping && <div><dt>{say('document.mapping')}</dt><dd>{say('document.mapped', { by: deciderText(mapping.by, language), day: dayText(mapping.at) })}{mapping.correction && <> <Link to="/documents/$document" params={{ document: mapping.correction }}>{say('document.mapped-cells')}</Link></>}</dd></div>}
      {pairs.map(([name, value]) => <div key={name}><dt>{name}</dt><dd className={value ? '' : 'faint'}>{value || say('document.not-said')}</dd></div>)}
    </dl>
  )
}
