/** Numbers from 0 up to 1, the same for the same seed: whoever asks for chance hands in the dice. */
export type Dice = () => number

/**
 * Dice of a seed (Steele, Lea and Flood 2014, SplitMix, in the 32-bit form): fast, even, the same on every machine.
 *
 * @param seed - any whole number
 * @returns numbers in [0, 1)
 * @example dice(7)() === dice(7)() // => true
 */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000
  }
}
