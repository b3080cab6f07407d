import type { ChoiceStep } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { chosenOf, type Published } from './chosen.ts'

const steps: readonly ChoiceStep[] = [
  { by: 'review', order: ['accepted', 'draft'] }, { by: 'publication', order: ['revised', 'final', 'preliminary', 'unstated', 'estimate'] },
  { by: 'grade', order: ['statistics', 'government', 'media'] }, { by: 'known', order: ['newest'] },
]
const one = (value: string, given: Partial<Published> = {}): Published => ({ value, review: 'accepted', publication: 'unstated', grade: 'media', known: '2018-01-14', ...given })
const values = (published: readonly Published[]) => { const { taken, step } = chosenOf(published, steps); return [taken.map(({ value }) => value), step] }

describe('one of several published values', () => {
  it('is the census revision before the final, the final before the preliminary, that before the estimate [R9]', () => {
    const way = [one('709', { publication: 'estimate' }), one('710', { publication: 'preliminary' }), one('712', { publication: 'final' }), one('730', { publication: 'revised' })]
    for (let n = 2; n <= way.length; n++) expect(values(way.slice(0, n))).toEqual([[way[n - 1]!.value], 1])
  })

  it('is of the higher publisher where both have come equally far, and of the newer day where both are of one rank', () => {
    expect(values([one('5', { grade: 'statistics' }), one('6', { known: '2020-01-01' })])).toEqual([['5'], 2])
    expect(values([one('5'), one('6', { known: '2020-01-01' })])).toEqual([['6'], 3])
  })

  it('is an accepted one before one that waits, however new', () => {
    expect(values([one('5'), one('6', { review: 'draft', publication: 'revised' })])).toEqual([['5'], 0])
  })

  it('is what all say where all say the same, and none where nothing tells them apart', () => {
    expect(values([one('5'), one('5', { known: '2019-01-01' })])).toEqual([['5', '5'], null])
    expect(values([one('5'), one('6')])).toEqual([[], null])
    expect(values([one('5', { grade: 'unknown' }), one('6', { grade: 'aggregator' })])).toEqual([[], null])
  })

  it('counts every document that says the value taken', () => {
    expect(values([one('5', { publication: 'final' }), one('6'), one('5')])).toEqual([['5', '5'], 1])
  })
})
