const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, in order. `matchAll` makes a new pattern each time it is asked, which costs more than most texts that hold none.
 *
 * @throws TypeError for a pattern without the `g` flag, which would never end
 * @example matches('a1b22', /\d+/g).map(([digits]) => digits) // => ['1', '22']
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`the pattern ${pattern.source} is not global`)
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
