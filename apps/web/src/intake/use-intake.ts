import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Taken } from '../api/shapes.ts'
import { takeFile, type StageLine } from '../api/take.ts'
import { useRemember } from '../frame/use-frame.ts'

export type IntakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly name: string; readonly lines: readonly StageLine[]; readonly nth: number; readonly total: number }
  | { readonly phase: 'refused'; readonly name: string; readonly error: unknown }
  | { readonly phase: 'done'; readonly name: string; readonly taken: Taken }

export interface Intake {
  readonly state: IntakeState
  /** Takes files one after the other and shows the last; a file that is refused ends the row. */
  readonly take: (files: readonly File[]) => void
  /** Puts the result away. */
  readonly leave: () => void
}

/** Dropped files on their way into the registry, with the stages as the server tells them. */
export function useIntake(): Intake {
  const [state, setState] = useState<IntakeState>({ phase: 'idle' })
  const busy = useRef(false)
  const client = useQueryClient()
  const remember = useRemember()

  const takeOne = useCallback(async (file: File, nth: number, total: number): Promise<boolean> => {
    setState({ phase: 'sending', name: file.name, lines: [], nth, total })
    const told = (line: StageLine) => setState((now) => (now.phase === 'sending' ? { ...now, lines: [...now.lines, line] } : now))
    try {
      const taken = await takeFile(file, told)
      await client.invalidateQueries()
      setState({ phase: 'done', name: file.name, taken })
      remember({ taken: taken.document }, nth === total ? 'step' : 'replace')
      return true
    } catch (error) {
      setState({ phase: 'refused', name: file.name, error })
      return false
    }
  }, [client, remember])

  const take = useCallback((files: readonly File[]) => {
    if (busy.current) return
    busy.current = true
    remember({ taken: undefined })
    const row = files.reduce(async (before, file, index) => (await before) && takeOne(file, index + 1, files.length), Promise.resolve(true))
    void row.finally(() => { busy.current = false })
  }, [takeOne, remember])

  const leave = useCallback(() => {
    setState({ phase: 'idle' })
    remember({ taken: undefined })
  }, [remember])
  return { state, take, leave }
}
