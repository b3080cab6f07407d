// npm run bench -- analysis [--only PART] [--write]: each row run in turns with its peer in this process; the middle of the rounds counts. Exit 1 where a floor is missed.
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { forecasts } from './analysis/forecasts.ts'
import { linear } from './analysis/linear.ts'
import type { SpeedRow } from './analysis/speed-row.ts'
import { structure } from './analysis/structure.ts'

const { values: { only, write } } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean' } } })

const seconds = (run: () => void) => { const start = performance.now(); run(); return (performance.now() - start) / 1000 }
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

interface Told { readonly name: string; readonly seconds: number; readonly peer: number | null; readonly ratio: number | null; readonly asked: string; readonly met: boolean }

function told({ name, rounds, ours, peer, floor }: SpeedRow): Told {
  ours()
  const [own, theirs]: number[][] = [[], []]
  for (let round = 0; round < rounds; round++) {
    own!.push(seconds(ours))
    if (peer) theirs!.push(seconds(peer))
  }
  const ratio = peer ? middle(theirs!) / middle(own!) : null
  const met = middle(own!) <= (floor?.seconds ?? Infinity) && (floor?.ratio === undefined || (ratio !== null && ratio >= floor.ratio))
  const asked = floor ? `${floor.seconds === undefined ? '' : `<= ${floor.seconds} s`}${floor.ratio === undefined ? '' : `>= ${floor.ratio} x ${floor.name}`}` : ''
  return { name, seconds: middle(own!), peer: peer ? middle(theirs!) : null, ratio, asked, met }
}

const rows = [...structure, ...linear, ...forecasts].filter(({ name }) => only === undefined || name.includes(only))
const results = rows.map((row) => {
  const result = told(row)
  process.stdout.write(`${result.name.padEnd(52)} ${result.seconds.toFixed(4).padStart(9)} s ${(result.ratio === null ? '' : `${result.ratio.toFixed(2)} x`).padStart(9)}  ${result.asked.padEnd(24)} ${result.met ? 'met' : 'MISSED'}\n`)
  return result
})
if (write) appendFileSync(join(process.cwd(), 'bench/results/analysis.jsonl'), `${JSON.stringify({ bench: 'analysis', commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(), node: process.version, results })}\n`)
process.exitCode = results.length > 0 && results.every(({ met }) => met) ? 0 : 1
