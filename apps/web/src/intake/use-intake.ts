import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Preview, Taken } from '../api/shapes.ts'
import { previewFile, takeFile, type StageLine } from '../api/take.ts'
import { useRemember } from '../frame/use-frame.ts'

export type IntakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly name: string; readonly lines: readonly StageLine[]; readonly nth: number; readonly total: number }
  | { readonly phase: 'looking'; readonly name: string }
  | { readonly phase: 'preview'; readonly name: string; readonly file: File; readonly preview: Preview; readonly rest: readonly File[] }
  | { readonly phase: 'refused'; readonly name: string; readonly error: unknown }
  | { readonly phase: 'done'; readonly name: string; readonly taken: Taken }

/** Files that are tables or documents by their name: what they would bring is shown before it is stored. */
const PREVIEWED = /\.(?:xlsx|xlsm|xls|csv|tsv|et|docx|docm|doc|wps|pdf)$/i

export interface Intake {
  readonly state: IntakeState
  /** Takes files one after the other and shows the last; a file that is refused ends the row. A table or document is previewed, and those after it wait. */
  readonly take: (files: readonly File[]) => void
  /** Takes in the file that was previewed, or passes it over, and goes on with those that wait. */
  readonly settle: (how: 'take' | 'pass') => void
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

  const alone = useCallback((work: () => Promise<unknown>) => {
    if (busy.current) return
    busy.current = true
    remember({ taken: undefined })
    void work().finally(() => { busy.current = false })
  }, [remember])

  const walk = useCallback(async (files: readonly File[]): Promise<void> => {
    for (const [index, file] of files.entries()) {
      if (PREVIEWED.test(file.name)) return looked(file, files.slice(index + 1), setState)
      if (!(await takeOne(file, index + 1, files.length))) return
    }
  }, [takeOne])

  const take = useCallback((files: readonly File[]) => alone(() => walk(files)), [alone, walk])

  const leave = useCallback(() => {
    setState({ phase: 'idle' })
    remember({ taken: undefined })
  }, [remember])
  const settle = (how: 'take' | 'pass') => {
    if (state.phase !== 'preview') return
    const { file, rest } = state
    if (how === 'take') alone(async () => { if (await takeOne(file, 1, 1 + rest.length)) await walk(rest) })
    else if (rest.length > 0) alone(() => walk(rest))
    else leave()
  }
  return { state, take, settle, leave }
}

/** Shows what a file would bring, or why it cannot be read. */
async function looked(file: File, rest: readonly File[], show: (state: IntakeState) => void): Promise<void> {
  show({ phase: 'looking', name: file.name })
  try {
    show({ phase: 'preview', name: file.name, file, preview: await previewFile(file), rest })
  } catch (error) {
    show({ phase: 'refused', name: file.name, error })
  }
}
