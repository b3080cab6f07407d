import { useQueryClient } from '@tanstack/react-query'
import { type Dispatch, type SetStateAction, useCallback, useRef, useState } from 'react'
import type { FilePreview, Mapping, Preview, Taken, TakenArchive } from '../api/shapes.ts'
import { previewArchive, previewFile, takeArchive, takeFile, type StageLine } from '../api/take.ts'
import { useRemember } from '../frame/use-frame.ts'
import type { TextKey } from '../text/say.ts'

/** Whether the server is at work on the file that is shown, or why it did not do what was last asked. */
export type Work = 'none' | 'running' | { readonly error: unknown; readonly title: TextKey }

export type IntakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly name: string; readonly lines: readonly StageLine[]; readonly nth: number; readonly total: number }
  | { readonly phase: 'looking'; readonly name: string }
  | { readonly phase: 'preview'; readonly name: string; readonly file: File; readonly preview: Preview; readonly mapping: Mapping | undefined; readonly work: Work; readonly rest: readonly File[] }
  | { readonly phase: 'archive'; readonly name: string; readonly file: File; readonly files: readonly FilePreview[]; readonly work: Work; readonly rest: readonly File[] }
  | { readonly phase: 'archived'; readonly name: string; readonly archive: TakenArchive; readonly rest: readonly File[] }
  | { readonly phase: 'refused'; readonly name: string; readonly error: unknown }
  | { readonly phase: 'done'; readonly name: string; readonly taken: Taken }

/** A file whose preview is in sight. */
type Seen = Extract<IntakeState, { readonly phase: 'preview' }>

/** Which of how many files it is. */
interface Turn { readonly nth: number; readonly total: number }

/** Files that are tables or documents by their name: what they would bring is shown before it is stored. */
const PREVIEWED = /\.(?:xlsx|xlsm|xls|csv|tsv|et|docx|docm|doc|wps|pdf)$/i
const ARCHIVE = /\.zip$/i

export interface Intake {
  readonly state: IntakeState
  /** Takes files one after the other and shows the last; a file that is refused ends the row. A table file is previewed, and those after it wait. */
  readonly take: (files: readonly File[]) => void
  /** Takes in the file that was previewed, or passes it over, and goes on with those that wait. */
  readonly settle: (how: 'take' | 'pass') => void
  /** Reads the previewed file anew as a person says. @returns whether it was read so; what was seen stays where that is refused, or something else runs */
  readonly map: (mapping: Mapping) => Promise<boolean>
  /** Takes in every file of the archive that was previewed but those left out by choice; the archive stays in sight where that fails. */
  readonly takeAll: (leave: readonly string[]) => void
  /** Puts the result away. */
  readonly leave: () => void
}

/** Dropped files on their way into the registry, with the stages as the server tells them. */
export function useIntake(): Intake {
  const [state, setState] = useState<IntakeState>({ phase: 'idle' })
  const client = useQueryClient()
  const remember = useRemember()

  const takeOne = useTakeOne(setState)
  const alone = useAlone()

  const walk = useCallback(async (files: readonly File[]): Promise<void> => {
    for (const [index, file] of files.entries()) {
      if (PREVIEWED.test(file.name) || ARCHIVE.test(file.name)) return looked(file, files.slice(index + 1), setState)
      if (!(await takeOne(file, { nth: index + 1, total: files.length }))) return
    }
  }, [takeOne])

  const take = useCallback((files: readonly File[]) => void alone(() => walk(files)), [alone, walk])

  const leave = useCallback(() => {
    setState({ phase: 'idle' })
    remember({ taken: undefined })
  }, [remember])
  const settle = (how: 'take' | 'pass') => {
    if (state.phase !== 'preview' && state.phase !== 'archive' && state.phase !== 'archived') return
    const { rest } = state
    const shown = state.phase === 'preview' ? state : undefined
    if (how === 'take' && shown) void alone(async () => { if (await takeOne(shown.file, { nth: 1, total: 1 + rest.length }, shown)) await walk(rest) })
    else if (rest.length > 0) void alone(() => walk(rest))
    else leave()
  }
  const map = async (mapping: Mapping) => state.phase === 'preview' && (await alone(() => mapped(state, mapping, setState)) ?? false)
  const takeAll = (left: readonly string[]) => {
    if (state.phase !== 'archive') return
    void alone(async () => {
      setState({ ...state, work: 'running' })
      const outcome = await archived(state, left)
      if (outcome.phase === 'archived') await client.invalidateQueries()
      setState(outcome)
    })
  }
  return { state, take, settle, map, takeAll, leave }
}

/** Takes one file in and tells its stages; one that was previewed stays in sight, with all that was said of it, where that fails. @returns a function that says whether it was taken */
function useTakeOne(setState: Dispatch<SetStateAction<IntakeState>>): (file: File, turn: Turn, seen?: Seen) => Promise<boolean> {
  const client = useQueryClient()
  const remember = useRemember()
  return useCallback(async (file: File, { nth, total }: Turn, seen?: Seen): Promise<boolean> => {
    setState({ phase: 'sending', name: file.name, lines: [], nth, total })
    const told = (line: StageLine) => setState((now) => (now.phase === 'sending' ? { ...now, lines: [...now.lines, line] } : now))
    try {
      const taken = await takeFile(file, told, seen?.mapping)
      await client.invalidateQueries()
      setState({ phase: 'done', name: file.name, taken })
      remember({ taken: taken.document }, nth === total ? 'step' : 'replace')
      return true
    } catch (error) {
      setState(seen ? { ...seen, work: { error, title: 'fault.not-recorded' } } : { phase: 'refused', name: file.name, error })
      return false
    }
  }, [client, remember, setState])
}

/** Takes the files of an archive in; what came of it. */
async function archived(seen: Extract<IntakeState, { readonly phase: 'archive' }>, left: readonly string[]): Promise<IntakeState> {
  const { file, name, rest } = seen
  try {
    return { phase: 'archived', name, archive: await takeArchive(file, left), rest }
  } catch (error) {
    return { ...seen, work: { error, title: 'fault.not-recorded' } }
  }
}

/** Does one thing at a time; what comes meanwhile is passed over. */
function useAlone(): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  const busy = useRef(false)
  const remember = useRemember()
  return useCallback(async (work) => {
    if (busy.current) return undefined
    busy.current = true
    remember({ taken: undefined })
    try {
      return await work()
    } finally {
      busy.current = false
    }
  }, [remember])
}

/** Shows what a file would bring, or why it cannot be read. */
async function looked(file: File, rest: readonly File[], show: (state: IntakeState) => void): Promise<void> {
  show({ phase: 'looking', name: file.name })
  try {
    if (ARCHIVE.test(file.name)) show({ phase: 'archive', name: file.name, file, files: await previewArchive(file), work: 'none', rest })
    else show({ phase: 'preview', name: file.name, file, preview: await previewFile(file), mapping: undefined, work: 'none', rest })
  } catch (error) {
    show({ phase: 'refused', name: file.name, error })
  }
}

/** Shows the previewed file as it is read by a mapping; as it was before, with the fault, where it cannot be. @returns whether it could */
async function mapped(seen: Seen, mapping: Mapping, show: (state: IntakeState) => void): Promise<boolean> {
  show({ ...seen, work: 'running' })
  try {
    show({ ...seen, preview: await previewFile(seen.file, mapping), mapping, work: 'none' })
    return true
  } catch (error) {
    show({ ...seen, work: { error, title: 'understood.refused' } })
    return false
  }
}
