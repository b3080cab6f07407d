import { expect, it } from 'vitest'
import { strengthOf } from './strength.ts'

it.each([
  [['力争'], 'aspiration'], [['争取', '达到'], 'aspiration'], [['确保'], 'commitment'], [['实施'], 'commitment'], [['力争', '确保'], 'commitment'], [['以上'], 'plain'], [[], 'plain'],
])('the wording %j is a hope, a duty or neither: %s [R10]', (wording, strength) => {
  expect(strengthOf(wording)).toBe(strength)
})
