/** 累计: what a year came to from January to the end of a month. */
export interface CumulativeLevel {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** In any unit, the same for all. */
  readonly value: number
}

/** The months from `from` to `to` of a year. */
export interface MonthSpan { readonly year: number; readonly from: number; readonly to: number }

/** A published level, the one published before it in its year, and the months between. */
export interface Step<Level extends CumulativeLevel> { readonly span: MonthSpan; readonly before: Level | undefined; readonly level: Level }

/**
 * Cumulative levels in their order, each with the one before it in its year.
 *
 * @throws RangeError for a value that is no finite number, a month that is none, or one given twice
 */
export function steps<Level extends CumulativeLevel>(published: readonly Level[]): readonly Step<Level>[] {
  for (const { year, month, value } of published) {
    if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`no month of a year: ${year}-${month}`)
    if (!Number.isFinite(value)) throw new RangeError(`a level must be finite: ${value} in ${year}-${month}`)
  }
  const ordered = published.toSorted((one, other) => one.year - other.year || one.month - other.month)
  return ordered.map((level, at) => {
    const previous = ordered[at - 1]
    const before = previous?.year === level.year ? previous : undefined
    if (before?.month === level.month) throw new RangeError(`a month must be given once: ${level.year}-${level.month} comes twice`)
    return { span: { year: level.year, from: (before?.month ?? 0) + 1, to: level.month }, before, level }
  })
}
