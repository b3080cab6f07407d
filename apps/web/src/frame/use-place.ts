import { useAnswer } from '../api/use-answer.ts'
import type { PlaceRow } from '../api/shapes.ts'
import { useRemembered } from './use-frame.ts'

/** The place the page speaks of: the address says it, else the real place with the most documents. */
export function usePlace(): { readonly code: string | undefined; readonly row: PlaceRow | undefined; readonly all: readonly PlaceRow[]; readonly waiting: boolean } {
  const { place } = useRemembered()
  const { data, isPending } = useAnswer('places', {})
  const all = (data?.places ?? []).filter((row) => row.documents > 0)
  const first = all.find((row) => !row.invented) ?? all[0]
  const code = place ?? first?.code
  return { code, row: data?.places.find((row) => row.code === code), all, waiting: isPending }
}
