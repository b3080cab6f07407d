/** Dice that fall the same way on every machine: numbers from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** @returns an invented unified social credit code of the invented district, with its GB 32100 check character */
export function creditCode(n: number): string {
  const body = `91990101MA5U${String(10000 + n)}`
  const sum = [...body].reduce((total, character, i) => total + WEIGHTS[i]! * CHARACTERS.indexOf(character), 0)
  return body + CHARACTERS[(31 - (sum % 31)) % 31]!
}

/** @returns an invented code of the approval platform */
export function platformCode(n: number): string {
  const month = String(1 + (n % 12)).padStart(2, '0')
  return `2${4 + (n % 2)}${month}-990101-04-0${1 + (n % 5)}-${String(100000 + n * 37)}`
}
