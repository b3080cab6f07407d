import { readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { ask } from '../answers/ask.ts'
import type { Engine } from '../engine.ts'
import { bytes, local, withSqlite } from '../testing/engine.ts'

const region = '虚构市澄湖区'
const long = '因'.repeat(400_000)

/** Leaves the registry's file no page to grow by. */
async function fill({ registry }: Engine): Promise<void> {
  const { rows: [size] } = await sql<{ page_count: number }>`pragma page_count`.execute(registry)
  await sql`pragma max_page_count = ${sql.raw(String(size!.page_count))}`.execute(registry)
}

describe('a full disk', () => {
  it('is said where a contradiction is resolved', () => withSqlite(async (engine, dataDir) => {
    const asking = engine.asking(local)
    for (const [date, value] of [['2024-01-14', 605], ['2025-01-14', 650]]) await engine.take({ name: 'a.txt', bytes: bytes(`2023年地区生产总值为${value}亿元。`), hints: { region, date: String(date) } }, 'me')
    const { rows: [one] } = await ask(asking, 'contradictions', {}) as { rows: { id: string }[] }
    await fill(engine)
    await expect(engine.settle(asking, one!.id, { resolution: 'both-hold', wrong: [], reason: long, by: 'me' })).rejects.toMatchObject({ code: 'disk-full', values: { where: dataDir } })
  }))

  it('is said where a form is forgotten', () => withSqlite(async (engine, dataDir) => {
    const asking = engine.asking(local)
    const table = '重点企业运行月报（2025年2月）\n填报单位：澄湖区石桥镇,,单位：万元\n企业名称,工业总产值（本月）,说明数\n晨曜光电有限公司,10,20\n'
    await engine.take({ name: '月报.csv', bytes: bytes(table), hints: { region }, mapping: [{ sheet: '月报', columns: [{ letter: 'C', heading: '说明数', column: null }] }] }, 'me')
    const row = await engine.registry.selectFrom('form_mapping').select('id').executeTakeFirstOrThrow()
    await fill(engine)
    await expect(engine.forgetMapping(asking, row.id, { by: long })).rejects.toMatchObject({ code: 'disk-full', values: { where: dataDir } })
  }))

  it.each([
    ['policy.yaml', (engine: Engine) => engine.setPolicy('rules: [{ name: all, when: {}, then: draft, why: { zh: 待审, en: waits } }]')],
    ['choice.yaml', (engine: Engine) => engine.setChoiceRule('steps: [{ by: known, order: [oldest], why: { zh: 取最早发布的, en: the one published first } }]')],
  ])('is said where %s is kept, and leaves what was in force', (name, set) => withSqlite((engine, dataDir) => {
    const [policy, rule] = [engine.policy, engine.choiceRule]
    writeFileSync(join(dataDir, name), '# before')
    symlinkSync('/dev/full', join(dataDir, `${name}.new`))
    expect(() => set(engine)).toThrow(expect.objectContaining({ code: 'disk-full', values: { where: dataDir } }) as Error)
    expect([engine.policy, engine.choiceRule, readFileSync(join(dataDir, name), 'utf8')]).toEqual([policy, rule, '# before'])
    unlinkSync(join(dataDir, `${name}.new`))
    set(engine)
    expect(readdirSync(dataDir)).not.toContain(`${name}.new`)
    return Promise.resolve()
  }))
})
