import { chinaDay, type Day, isPeriod, periodDays } from '@chanye/model'

/**
 * The day a document became known: its day of publication, the last day of the month or year it is dated, else the day it was taken in.
 *
 * @param published - a moment, day, month or year as the document or the caller says it; null when unknown
 * @returns the day, never later than the day of taking in: what we hold is known
 * @example knownOn('2018-01', '2026-03-01T08:00:00Z') // => '2018-01-31'
 */
export function knownOn(published: string | null, recordedAt: string): Day {
  const recorded = chinaDay(recordedAt)
  const said = saidDay(published)
  return said === null || said > recorded ? recorded : said
}

/** @returns whether a document is dated after the day it was taken in @example isDatedLater('2031-01-05', '2026-03-01T08:00:00Z') // => true */
export function isDatedLater(published: string | null, recordedAt: string): boolean {
  return (firstDay(published) ?? '') > chinaDay(recordedAt)
}

function saidDay(published: string | null): Day | null {
  const part = period(published)
  return part === null ? null : periodDays(part).last
}

function firstDay(published: string | null): Day | null {
  const part = period(published)
  return part === null ? null : periodDays(part).first
}

function period(published: string | null): string | null {
  const part = published?.split('T')[0] ?? ''
  return isPeriod(part) ? part : null
}
