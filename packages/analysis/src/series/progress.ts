export interface Progress {
  /** 完成进度: fraction of the target reached. */
  readonly share: number
  /** 时间进度: fraction of the year gone by. */
  readonly timeShare: number
  /** 快于时间进度: points by which the target is ahead of time, below zero when behind. */
  readonly points: number
}

/**
 * 进度: how far a year's target is reached, beside how far the year is gone.
 *
 * Level / target; months / 12. Where months weigh unequally, what is usual by that month says more (seasonal share).
 *
 * @param level - the year to date, in the unit of the target
 * @param target - for the whole year, above zero
 * @param months - gone by, 1 to 12
 * @throws RangeError for a target that is not positive and finite, a level that is no finite number, or a month that is none
 * @example progress(30, 100, 3).points // => 5.0
 */
export function progress(level: number, target: number, months: number): Progress {
  if (!Number.isFinite(level)) throw new RangeError(`level must be finite: ${level}`)
  if (!(target > 0 && Number.isFinite(target))) throw new RangeError(`target must be positive: ${target}`)
  if (!(Number.isInteger(months) && months >= 1 && months <= 12)) throw new RangeError(`months must be 1 to 12: ${months}`)
  const [share, timeShare] = [level / target, months / 12]
  return { share, timeShare, points: 100 * (share - timeShare) }
}
