/** 片段: half-open `[start, end)` in UTF-16 code units of the decoded original text, before any repair. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** @returns whether the two share at least one position @example overlaps({ start: 0, end: 2 }, { start: 1, end: 3 }) // => true */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
