import type { Matrix } from '../../numeric/matrix.ts'
import type { SpellTimes } from './spell.ts'

/** Spells with covariates in the order a partial likelihood walks through them: stratum by stratum, latest end first. */
export interface Cohort extends SpellTimes {
  readonly events: Uint8Array
  readonly covariates: Matrix
  readonly strata: readonly Stratum[]
}

export interface Stratum {
  readonly name: string
  /** Each time spells end, latest first. */
  readonly moments: readonly Moment[]
  /** Spells first seen late, latest first. */
  readonly entering: Int32Array
}

/** The spells that end at a time, in the event or not. */
export interface Moment { readonly time: number; readonly deaths: Int32Array; readonly censored: Int32Array }

/** Sums over a set of spells of w, w x and w x x′ (lower triangle), with relative hazards w. */
export interface WeightedSums { weight: number; readonly first: Float64Array; readonly second: Float64Array }

/** Those watched at a time events come, and those of them who have the events; overwritten at the next time. */
export interface RiskSet { readonly stratum: string; readonly time: number; readonly deaths: number; readonly risk: WeightedSums; readonly tied: WeightedSums }

/**
 * Spells ordered within strata.
 */
export function cohort({ times, entries }: SpellTimes, events: Uint8Array, covariates: Matrix, strata: readonly string[]): Cohort {
  const members = new Map<string, number[]>()
  strata.forEach((name, place) => { const known = members.get(name); if (known) known.push(place); else members.set(name, [place]) })
  const latestFirst = (places: readonly number[], by: Float64Array) => Int32Array.from(places).sort((a, b) => by[b]! - by[a]!)
  const ordered = [...members].map(([name, places]): Stratum => ({ name, moments: moments(latestFirst(places, times), times, events), entering: latestFirst(places.filter((place) => entries[place]! >= 0), entries) }))
  return { times, entries, events, covariates, strata: ordered }
}

function moments(order: Int32Array, times: Float64Array, events: Uint8Array): Moment[] {
  const found: Moment[] = []
  for (let from = 0, to = 0; from < order.length; from = to) {
    const time = times[order[from]!]!
    while (to < order.length && times[order[to]!] === time) to++
    const ending = order.subarray(from, to)
    found.push({ time, deaths: ending.filter((place) => events[place] === 1), censored: ending.filter((place) => events[place] === 0) })
  }
  return found
}

/**
 * Visits each time events come, latest first, with the sums over those then watched, each by its relative hazard.
 */
export function eachRiskSet({ entries, covariates, strata }: Cohort, hazards: Float64Array, visit: (set: RiskSet) => void): void {
  const [risk, tied] = [emptySums(covariates.columns), emptySums(covariates.columns)]
  for (const { name, moments: endings, entering } of strata) {
    clear(risk)
    let late = 0
    for (const { time, deaths, censored } of endings) {
      clear(tied)
      for (const place of censored) add(risk, covariates, place, hazards[place]!)
      for (const place of deaths) add(risk, covariates, place, hazards[place]!)
      for (const place of deaths) add(tied, covariates, place, hazards[place]!)
      for (; late < entering.length && entries[entering[late]!]! >= time; late++) add(risk, covariates, entering[late]!, -hazards[entering[late]!]!)
      if (deaths.length > 0) visit({ stratum: name, time, deaths: deaths.length, risk, tied })
    }
  }
}

const emptySums = (width: number): WeightedSums => ({ weight: 0, first: new Float64Array(width), second: new Float64Array(width * width) })

function clear(sums: WeightedSums): void {
  sums.weight = 0
  sums.first.fill(0)
  sums.second.fill(0)
}

function add(sums: WeightedSums, { columns, values }: Matrix, place: number, weight: number): void {
  const { first, second } = sums
  sums.weight += weight
  for (let a = 0, from = place * columns; a < columns; a++) {
    const weighted = weight * values[from + a]!
    first[a]! += weighted
    for (let b = 0; b <= a; b++) second[a * columns + b]! += weighted * values[from + b]!
  }
}
