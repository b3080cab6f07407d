import { dice, forecast } from '@chanye/analysis'
import type { SpeedRow } from './speed-row.ts'

const SERIES = 1000
const MONTHS = 168
const HORIZON = 12

/** Monthly series with a trend, a season and noise, each of its own. */
function invented(): readonly (readonly number[])[] {
  const roll = dice(2026)
  return Array.from({ length: SERIES }, () => {
    const [level, slope, swing, noise, phase] = [50 + 900 * roll(), 0.4 * (roll() - 0.3), 0.25 * roll(), 0.05 * roll(), 12 * roll()]
    return Array.from({ length: MONTHS }, (_, month) => level * (1 + slope * month / 100) * (1 + swing * Math.sin(((month + phase) * Math.PI) / 6)) * (1 + noise * (roll() + roll() + roll() - 1.5)))
  })
}

let series: readonly (readonly number[])[] | undefined

/** Forecasts chosen by backtest, with conformal intervals. */
export const forecasts: readonly SpeedRow[] = [
  { name: `${SERIES} series of ${MONTHS} months, backtest and intervals`, rounds: 1, ours: () => { for (const values of (series ??= invented())) forecast({ values, period: 12, horizon: HORIZON }) }, floor: { name: 'seconds', seconds: 10 } },
]
