/** 文本摘要: the least hashes of a text's shingles, in order; two texts that share most of them are nearly the same. */
export type Sketch = readonly number[]

/** Characters a shingle holds: long enough that a changed figure changes it. */
const SHINGLE = 6
/** Hashes kept of a text. */
const KEPT = 128
/** Texts with fewer shingles are too short to tell a copy by. */
const FEWEST = 40

/**
 * The sketch of a text: only letters, figures and characters count, so that another line break or another stop changes nothing.
 *
 * @returns the hashes kept, least first; empty for a text too short to tell a copy by
 */
export function sketchOf(text: string): Sketch {
  const letters = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  const found = new Set<number>()
  for (let at = 0; at + SHINGLE <= letters.length; at++) found.add(hashed(letters, at))
  return found.size < FEWEST ? [] : [...found].sort((a, b) => a - b).slice(0, KEPT)
}

/** FNV-1a over the characters of one shingle. */
function hashed(letters: string, from: number): number {
  let sum = 0x811c9dc5
  for (let at = from; at < from + SHINGLE; at++) sum = Math.imul(sum ^ letters.charCodeAt(at), 0x01000193)
  return sum >>> 0
}

/**
 * How alike two texts are by their sketches: the part of their shingles that both have, 0 to 1.
 *
 * @returns 0 where either is too short
 * @example likeness([1, 2, 3], [1, 2, 3]) // => 1
 * @example likeness([], [1]) // => 0
 */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.length === 0 || b.length === 0) return 0
  const [first, second] = [new Set(a), new Set(b)]
  const least = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, KEPT)
  return least.filter((hash) => first.has(hash) && second.has(hash)).length / least.length
}
