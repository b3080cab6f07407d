import { useMutation } from '@tanstack/react-query'
import { downloadFindings } from '../api/ledgers.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { FaultNote } from '../parts/FaultNote.tsx'
import type { Mapping } from '../api/shapes.ts'

const formats = ['xlsx', 'csv'] as const

/** The rows in error and in doubt as a sheet with a column of reasons, to be sent back to where they came from. */
export function FindingsDownload({ file, mapping }: { readonly file: File; readonly mapping: Mapping | undefined }) {
  const say = useSay()
  const language = useLanguage()
  const download = useMutation({ mutationFn: (format: (typeof formats)[number]) => downloadFindings(file, { mapping, format, language }) })
  return (
    <>
      {formats.map((format) => <button key={format} type="button" className="button" disabled={download.isPending} onClick={() => download.mutate(format)}>{say('findings.as', { what: say('findings.download'), format: format.toUpperCase() })}</button>)}
      {download.isError && <FaultNote error={download.error} />}
    </>
  )
}
