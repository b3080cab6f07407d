import { describe, expect, it } from 'vitest'
import type { Engine } from '../../engine.ts'
import { bytes, local, withSqlite } from '../../testing/engine.ts'
import { ask } from '../ask.ts'

const region = '虚构市澄湖区'
interface Answered { readonly rows: readonly { readonly id: string; readonly kind: string; readonly sides: readonly { readonly statement: string; readonly figure: { readonly printed: string; readonly bound: string; readonly valueHigh: string | null } | null }[] }[] }

/** What of these sentences, each of a document and a day of its own, contradicts another, as printed. */
const against = (...sentences: readonly string[]) => withSqlite(async (engine: Engine) => {
  for (const [i, text] of sentences.entries()) await engine.take({ name: 'a.txt', bytes: bytes(text), hints: { title: '', region, date: `2024-0${i + 1}-14` } }, 'me')
  const { rows } = await ask(engine.asking(local), 'contradictions', { kind: 'figure' }) as Answered
  return rows.map(({ sides }) => sides.map(({ figure }) => figure!.printed))
})

describe('values of one figure', () => {
  it('contradict each other where only the upper ends of two ranges differ', async () => {
    expect(await against('2023年地区生产总值增长5%—6%。', '2023年地区生产总值增长5%—7%。')).toEqual([['5%—6%', '5%—7%']])
    expect(await against('2023年地区生产总值增长5%—6%。', '2023年地区生产总值增长5%—6%。')).toEqual([])
  })

  it('agree where one lies within the range the other gives', async () => {
    expect(await against('2023年地区生产总值增长5%—6%。', '2023年地区生产总值增长5.5%。')).toEqual([])
    expect(await against('2023年地区生产总值增长5%—6%。', '2023年地区生产总值增长6.5%。')).toEqual([['5%—6%', '6.5%']])
  })

  it('agree where one says more than, less than or about what the other says', async () => {
    expect(await against('2023年地区生产总值突破600亿元。', '2023年地区生产总值为612.4亿元。')).toEqual([])
    expect(await against('2023年地区生产总值超过600亿元。', '2023年地区生产总值突破610亿元。')).toEqual([])
    expect(await against('2023年地区生产总值约610亿元。', '2023年地区生产总值为612.4亿元。')).toEqual([])
    expect(await against('2023年地区生产总值突破620亿元。', '2023年地区生产总值为612.4亿元。')).toHaveLength(1)
    expect(await against('2023年地区生产总值约620亿元。', '2023年地区生产总值为612.4亿元。')).toHaveLength(1)
    expect(await against('2023年地区生产总值突破600亿元。', '2023年地区生产总值为600亿元。', '2023年地区生产总值为612.4亿元。')).toEqual([expect.arrayContaining(['600亿元', '612.4亿元'])])
  })

  it('contradict each other where two goals ask for more than two amounts', async () => {
    expect(await against('到2026年，光学玻璃产业产值力争达到300亿元以上。', '到2026年，光学玻璃产业产值力争达到350亿元以上。')).toHaveLength(1)
  })
})
