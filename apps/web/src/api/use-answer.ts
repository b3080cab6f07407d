import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useAsOfDay } from '../frame/use-frame.ts'
import { call, queryText } from './call.ts'
import type { AnswerName, Answers } from './shapes.ts'

type Params = Readonly<Record<string, string | number | undefined>>

interface Options {
  /** Ask only when true. */
  readonly when?: boolean
  /** Show the last page while the next one is fetched. */
  readonly keep?: boolean
}

/** Asks one answer as of the month chosen in the frame. */
export function useAnswer<N extends AnswerName>(name: N, params: Params, { when = true, keep = false }: Options = {}): UseQueryResult<Answers[N]> {
  const asOf = useAsOfDay()
  const asked = { ...params, asOf }
  return useQuery({
    queryKey: [name, asked],
    queryFn: ({ signal }) => call<Answers[N]>(`/api/answers/${name}${queryText(asked)}`, { signal }),
    enabled: when,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
}
