import { type Repair, repairKinds, type Span } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, WorkingText } from './working-text.ts'

/** What the original becomes when its repairs are applied from left to right. */
function applied(original: string, repairs: readonly Repair[]): string {
  let at = 0
  let text = ''
  for (const { start, end, after } of repairs) {
    text += original.slice(at, start) + after
    at = end
  }
  return text + original.slice(at)
}

const letters = fc.string({ unit: fc.constantFrom('产', '業', '1', ',', '\n', 'a'), maxLength: 40 })

/** Some ordered, disjoint edits of a text, from numbers that mean nothing. */
function editsOf(text: string, seeds: readonly (readonly [number, number, string, number])[]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const [gap, length, after, kind] of seeds) {
    const start = at + gap
    const end = start + Math.max(1, length)
    if (end > text.length) break
    const oneByOne = after.length === end - start
    edits.push({ kind: repairKinds[kind % repairKinds.length]!, start, end, after, score: kind % 3 === 0 ? 0.5 : 1, otherReadings: ['x'], oneByOne })
    at = end
  }
  return edits
}

const steps = fc.array(fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 4 }), fc.nat(20)), { maxLength: 6 }), { maxLength: 4 })
const healed = fc.tuple(letters, steps).map(([original, all]) => all.reduce((working, seeds) => working.with(editsOf(working.text, seeds)), WorkingText.of(original)))
  .chain((working) => fc.constant({ working, ...working.settled() }))
const original = (working: WorkingText) => working.original

describe('working text', () => {
  it('is the original with its repairs applied, to the letter', () => {
    fc.assert(fc.property(healed, ({ working, repairs }) => {
      expect(applied(original(working), repairs)).toBe(working.text)
    }), { numRuns: 500 })
  })

  it('tells repairs that are ordered, disjoint, inside the text, and quote it', () => {
    fc.assert(fc.property(healed, ({ working, repairs }) => {
      let at = 0
      for (const repair of repairs) {
        expect(repair.start).toBeGreaterThanOrEqual(at)
        expect(repair.before).toBe(original(working).slice(repair.start, repair.end))
        expect(repair.before).not.toBe(repair.after)
        at = repair.end
      }
      expect(at).toBeLessThanOrEqual(original(working).length)
    }))
  })

  it('maps every span both ways into the text, and keeps their order', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(fc.property(healed, span, span, ({ working, map }, a, b) => {
      for (const [carry, length] of [[map.toOriginal, original(working).length], [map.toClean, working.text.length]] as const) {
        const [x, y] = [carry(a), carry(b)]
        expect(x.start).toBeGreaterThanOrEqual(0)
        expect(x.end).toBeGreaterThanOrEqual(x.start)
        expect(x.end).toBeLessThanOrEqual(length)
        if (a.start <= b.start) expect(x.start).toBeLessThanOrEqual(y.start)
        if (a.end <= b.end && a.start <= b.start) expect(x.end).toBeLessThanOrEqual(y.end)
      }
    }), { numRuns: 500 })
  })

  it('keeps every character outside the repairs, and finds it at the mapped place', () => {
    fc.assert(fc.property(healed, ({ working, repairs, map }) => {
      for (let i = 0; i < working.text.length; i++) {
        const place = map.toOriginal({ start: i, end: i + 1 })
        const touched = repairs.some(({ start, end }) => start < place.end && place.start < end)
        if (!touched && place.end > place.start) expect(original(working).slice(place.start, place.end)).toBe(working.text[i])
      }
    }))
  })

  it('tells several steps at one place as one repair of the most telling kind', () => {
    const working = WorkingText.of('數(shù)據')
      .with([{ kind: 'pinyin-note', start: 0, end: 6, after: '數' }])
      .with([{ kind: 'traditional-form', start: 0, end: 2, after: '数据', oneByOne: true }])
    expect(working.settled().repairs.map(({ kind, before, after }) => [kind, before, after])).toEqual([['pinyin-note', '數(shù)', '数'], ['traditional-form', '據', '据']])
  })

  it('gives a guess its score, other readings and bytes, also when later steps change it', () => {
    const working = WorkingText.of('?;菘產(chǎn)').with([{ kind: 'shifted-bytes', start: 0, end: 4, after: '。惠產', score: 0.8, otherReadings: ['?;菘產'], bytes: { before: 'A3', after: 'A1 A3' } }])
    const later = working.with([{ kind: 'pinyin-note', start: 2, end: 9, after: '產' }]).with([{ kind: 'traditional-form', start: 2, end: 3, after: '产', oneByOne: true }])
    expect(later.settled().repairs).toEqual([{
      kind: 'shifted-bytes', start: 0, end: 10, before: '?;菘產(chǎn)', after: '。惠产', score: 0.8, otherReadings: ['?;菘產'], bytes: { before: 'A3', after: 'A1 A3' },
    }])
  })

  it('stays as it is when its repairs are told, so that further steps may follow', () => {
    const working = WorkingText.of('甲乙丙丁')
      .with([{ kind: 'markup', start: 0, end: 3, after: '甲乙' }]).with([{ kind: 'radical', start: 1, end: 3, after: '丁' }])
    const before = working.place({ start: 0, end: 1 })
    const told = working.settled()
    expect(working.place({ start: 0, end: 1 })).toEqual(before)
    expect(working.settled().repairs).toEqual(told.repairs)
  })
})
