import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { statementsWhere } from '../store/statements.ts'
import { bytes, local, withSqlite } from '../testing/engine.ts'

const region = '虚构市澄湖区'
const month = (date: string, text: string) => ({ name: `${date}.txt`, bytes: bytes(`澄湖区工业运行简报\n${date}\n来源:澄湖统计\n${text}\n`), hints: { region, date } })

/** What stands or waits of a document, with its doubts against what is known. */
async function figuresOf(engine: Engine, document: string) {
  const all = await statementsWhere(engine.asking(local), { document, shape: 'figure' })
  return all.flatMap(({ says, review, doubts }) => (says.shape === 'figure' ? [{ indicator: says.indicator, value: says.value, period: says.period, review, doubts: doubts.filter(({ doubt }) => /known|unlike/u.test(doubt)) }] : []))
}

describe('a figure held to what is known of its series', () => {
  it('waits where it is ten thousand times off, and says off what, of when, and where that is said', async () => {
    await withSqlite(async (engine) => {
      await engine.take(month('2024-02-20', '2023年，全区完成工业投资64.3亿元。'), 'clerk')
      const { document } = await engine.take(month('2025-02-20', '2024年，全区完成工业投资71.2万元。'), 'clerk')
      const [figure] = await figuresOf(engine, document)
      expect(figure).toMatchObject({ value: '712000', review: 'draft', doubts: [{ doubt: 'slip-against-known' }] })
      expect(figure!.doubts[0]!.zh).toBe('为71.2万元，与已知的64.3亿元（2023年，澄湖区工业运行简报）相差约一万倍，疑为万元与亿元写错')
    })
  })

  it('waits where the sum of the year so far is less than it was, and stands where it has grown', async () => {
    await withSqlite(async (engine) => {
      await engine.take(month('2024-10-20', '1—9月，全区完成工业投资64.3亿元。'), 'clerk')
      const fell = await engine.take(month('2024-11-20', '1—10月，全区完成工业投资62.8亿元。'), 'clerk')
      const grew = await engine.take(month('2024-12-20', '1—11月，全区完成工业投资70.1亿元。'), 'clerk')
      expect((await figuresOf(engine, fell.document))[0]).toMatchObject({ period: '2024-01/2024-10', review: 'draft', doubts: [{ doubt: 'fell-against-known' }] })
      expect((await figuresOf(engine, grew.document))[0]).toMatchObject({ review: 'accepted', doubts: [] })
    })
  })

  it('stands with a doubt where its levels make another growth, and without one where growth is real by definition', async () => {
    await withSqlite(async (engine) => {
      await engine.take(month('2024-02-20', '2023年，全区完成工业投资60亿元。地区生产总值500亿元。'), 'clerk')
      const { document } = await engine.take(month('2025-02-20', '2024年，全区完成工业投资66亿元，增长18.5%。地区生产总值520亿元，增长7.1%。'), 'clerk')
      const growths = (await figuresOf(engine, document)).filter(({ value }) => value === '18.5' || value === '7.1')
      expect(growths.map(({ value, review, doubts }) => [value, review, doubts.map(({ doubt }) => doubt)])).toEqual([['18.5', 'accepted', ['growth-unlike-levels']], ['7.1', 'accepted', []]])
      expect(growths[0]!.doubts[0]!.en).toContain('make 10 %')
    })
  })

  it('waits where a sum is less than it was, in whatever way the earlier months are told', async () => {
    await withSqlite(async (engine) => {
      await engine.take(month('2024-07-20', '上半年，全区完成工业投资64.3亿元。规模以上工业企业130家。'), 'clerk')
      const { document } = await engine.take(month('2024-08-20', '1—7月，全区完成工业投资62.8亿元。1—7月，规模以上工业企业128家。'), 'clerk')
      expect((await figuresOf(engine, document)).map(({ value, doubts }) => [value, doubts.map(({ doubt }) => doubt)])).toEqual([['6280000000', ['fell-against-known']], ['128', []]])
    })
  })

  it('is no doubt against other documents where all its levels are its own', async () => {
    await withSqlite(async (engine) => {
      const own = await engine.take(month('2025-02-20', '2023年，全区完成工业投资60亿元。2024年，全区完成工业投资66亿元，增长18.5%。'), 'clerk')
      expect((await figuresOf(engine, own.document)).flatMap(({ doubts }) => doubts)).toEqual([])
    })
  })

  it('is told in the preview before anything is stored', async () => {
    await withSqlite(async (engine) => {
      await engine.take(month('2024-02-20', '2023年，全区完成工业投资64.3亿元。'), 'clerk')
      const preview = await engine.preview(engine.asking(local), month('2025-02-20', '2024年，全区完成工业投资71.2万元。'))
      expect(preview.held).toMatchObject([{ says: { value: '712000' }, doubts: [{ doubt: 'slip-against-known' }] }])
      expect(preview.drafts).toBe(1)
    })
  })

  it('tells nothing of what those who may see the document may not see', async () => {
    await withSqlite(async (engine) => {
      await engine.take({ ...month('2024-02-20', '2023年，全区完成工业投资64.3亿元。'), visibility: 'restricted' }, 'clerk')
      const { document } = await engine.take({ ...month('2025-02-20', '2024年，全区完成工业投资71.2万元。'), visibility: 'public' }, 'clerk')
      expect((await figuresOf(engine, document))[0]).toMatchObject({ review: 'accepted', doubts: [] })
    })
  })
})
