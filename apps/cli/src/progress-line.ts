import { type Progress, readingStages } from '@chanye/engine'
import type { Language, Terminal } from './terminal.ts'
import { stageWords, words } from './text.ts'

/** Goes to the head of the line and clears it. */
const AFRESH = '\r\u001b[K'
/** In a log, which cannot be written over, a line each so many percent. */
const LOGGED_PERCENT = 25

/** Tells of one file how far it is read; `end` takes the line away again. */
export interface ProgressLine { readonly tell: (progress: Progress) => void; readonly end: () => void }

/**
 * Shows a person at the terminal how far a file is read: the stage in words and the share of its characters. Goes to `err` alone, so that what is piped stays clean.
 *
 * @returns undefined where nobody watches and nobody asked
 */
export function progressLine(file: string, { progress }: { readonly progress?: boolean }, language: Language, terminal: Terminal): ProgressLine | undefined {
  if (!progress && !terminal.watched) return undefined
  let told = ''
  return {
    tell: (now) => {
      const step = terminal.watched ? 1 : LOGGED_PERCENT
      const line = lineOf(file, now, { step, language })
      if (line === told) return
      told = line
      terminal.err(terminal.watched ? `${AFRESH}${line}` : `${line}\n`)
    },
    end: () => { if (terminal.watched && told !== '') terminal.err(AFRESH) },
  }
}

function lineOf(file: string, { stage, share }: Progress, { step, language }: { readonly step: number; readonly language: Language }): string {
  const percent = Math.floor(Math.round(share * 100) / step) * step
  return `${file}  ${readingStages.indexOf(stage) + 1}/${readingStages.length} ${stageWords[stage][language]}  ${percent} % ${words.ofCharacters[language]}`
}

/** Milliseconds between two words to a person who watches. */
const OFTEN = 250

/** Shows how many rows of long work are done, where somebody watches. */
export function rowProgress(name: string, language: Language, terminal: Terminal): { readonly tell: (done: number, of: number) => void; readonly end: () => void } {
  if (!terminal.watched) return { tell: () => {}, end: () => {} }
  let last = 0
  return {
    tell: (done, of) => {
      if (performance.now() - last < OFTEN && done < of) return
      last = performance.now()
      terminal.err(`${AFRESH}${name}  ${done} / ${of} ${words.rowsDone[language]}`)
    },
    end: () => { if (last > 0) terminal.err(AFRESH) },
  }
}
