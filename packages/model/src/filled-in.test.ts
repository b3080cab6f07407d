import { expect, it } from 'vitest'
import { filledIn } from './filled-in.ts'

it('fills in what is known, zero and nothing too, and leaves the rest to be noticed', () => {
  expect(filledIn('{n}行，{sheet}，{why}{n}', { n: 0, why: '' })).toBe('0行，{sheet}，0')
})
