import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Taken } from '../api/shapes.ts'
import { takeFile, type StageLine } from '../api/take.ts'
import { useRemember } from '../frame/use-frame.ts'

export type IntakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly name: string; readonly lines: readonly StageLine[] }
  | { readonly phase: 'refused'; readonly name: string; readonly error: unknown }
  | { readonly phase: 'done'; readonly name: string; readonly taken: Taken }

export interface Intake {
  readonly state: IntakeState
  readonly take: (file: File) => void
  /** Puts the result away. */
  readonly leave: () => void
}

/** One dropped file on its way into the registry, with the stages as the server tells them. */
export function useIntake(): Intake {
  const [state, setState] = useState<IntakeState>({ phase: 'idle' })
  const client = useQueryClient()
  const remember = useRemember()
  const take = useCallback((file: File) => {
    setState({ phase: 'sending', name: file.name, lines: [] })
    remember({ taken: undefined })
    const told = (line: StageLine) => setState((now) => (now.phase === 'sending' ? { ...now, lines: [...now.lines, line] } : now))
    takeFile(file, told).then(
      async (taken) => {
        await client.invalidateQueries()
        setState({ phase: 'done', name: file.name, taken })
        remember({ taken: taken.document }, 'step')
      },
      (error: unknown) => setState({ phase: 'refused', name: file.name, error }),
    )
  }, [client, remember])
  const leave = useCallback(() => {
    setState({ phase: 'idle' })
    remember({ taken: undefined })
  }, [remember])
  return { state, take, leave }
}
