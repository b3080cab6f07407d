import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveCommand } from './commands/serve.ts'
import { main } from './main.ts'
import type { Terminal } from './terminal.ts'

const home = resolve(import.meta.dirname, '../../..')
let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'chanye-cli-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: string[]) => {
  let [out, err] = ['', '']
  const terminal: Terminal = { out: (text) => { out += text }, err: (text) => { err += text }, env: { LANG: 'C' }, home }
  const code = await main(words, terminal)
  return { code, out, err }
}
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const report = '澄湖区2023年工业简报\n2024-01-20\n2023年规模以上工业总产值增长9.1%。云汐新材、湖芯半导体等6个项目投产。\n下一步，打造400亿级光学玻璃产业集群。\n'

describe('chanye take of an archive', () => {
  it('takes each file in as a document, once those that cannot be read are left out', async () => {
    const path = file('报送.zip', Buffer.from('UEsDBBQAAAgIAAAAAADhJymaGwAAABgAAAAFAAAAYS50eHQzMjAyfrpzy9P2XU/7FxsbPdm1/2lr8+OGJgBQSwMEFAAACAgAAAAAAPLOSlYIAAAABgAAAAUAAABiLmdpZnP3dLOwTAQAUEsBAhQDFAAACAgAAAAAAOEnKZobAAAAGAAAAAUAAAAAAAAAAAAAAAAAAAAAAGEudHh0UEsBAhQDFAAACAgAAAAAAPLOSlYIAAAABgAAAAUAAAAAAAAAAAAAAAAAPgAAAGIuZ2lmUEsFBgAAAAACAAIAZgAAAGkAAAAAAA==', 'base64'))
    const data = join(folder, 'archive')
    expect(await run('--data', data, 'take', path)).toMatchObject({ code: 1, err: expect.stringContaining('b.gif') as string })
    expect(await run('--data', data, 'take', path, '--leave', 'b.gif')).toMatchObject({ code: 0, out: expect.stringContaining('报送.zip/a.txt') as string })
    expect((await run('read', path)).err).toContain('archive of files')
  })
})

describe('chanye read', () => {
  it('lists every number under its sentence, in either language', async () => {
    const path = file('a.txt', report)
    const zh = await run('read', path, '--lang', 'zh')
    expect(zh).toMatchObject({ code: 0, err: '' })
    expect(zh.out).toMatch(/规模以上工业总产值增长9\.1%[^]*9\.1 % · 实际 · 2023/u)
    expect(zh.out).toContain('声称: 项目 6 : 2')
    expect((await run('--lang', 'en', 'read', path)).out).toContain('actual · 2023')
  })

  it('writes rows for the scorer, whole or not at all', async () => {
    const meta = file('meta.json', JSON.stringify([{ doc: 'a', title: '澄湖区2023年工业简报', date: '2024-01-20', region: '虚构市澄湖区' }]))
    const [facts, entities] = [join(folder, 'facts.jsonl'), join(folder, 'entities.jsonl')]
    expect((await run('read', file('a.txt', report), '--meta', meta, '--facts', facts, '--entities', entities)).code).toBe(0)
    const rows = readFileSync(facts, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { doc: string; subject: string })
    expect(rows[0]).toMatchObject({ doc: 'a', kind: 'growth', value: 9.1, unit: 'percent', modality: 'actual', period: '2023', subject: '澄湖区' })
    expect(readFileSync(entities, 'utf8')).toContain('"type":"enterprise"')
    expect((await run('read', join(folder, 'a.txt'), '--facts', join(folder, 'no', 'such', 'folder.jsonl'))).code).toBe(1)
  })

  it('says how far it is read on stderr when asked or watched, and never in what is piped', async () => {
    const path = file('a.txt', report)
    const told = await run('--lang', 'zh', 'read', path, '--progress')
    const plain = await run('--lang', 'zh', 'read', path)
    expect(plain.err).toBe('')
    expect(told.out).toBe(plain.out)
    const lines = told.err.trim().split('\n').map((line) => line.slice(path.length).trim())
    expect([lines.at(0), lines.at(-1)]).toEqual([expect.stringMatching(/^1\/3 修复文字 {2}0 % 字数$/u), '3/3 读企业、项目与链条  100 % 字数'])
    expect(lines.filter((line) => line.includes('读数字')).at(-1)).toBe('2/3 读数字  100 % 字数')
    let err = ''
    await main(['--lang', 'en', 'read', path], { out: () => undefined, err: (text) => { err += text }, watched: true, env: {}, home })
    expect(err).toContain('mending the text  50 % of the characters')
    expect(err).not.toContain('\n')
    expect(err.endsWith('\r\u001b[K')).toBe(true)
  })

  it('says of a document in which little is found that it is so, in either language', async () => {
    const path = file('poem.txt', '湖边的路很长，走路的人不多，编号 734 的长椅空着。\n')
    expect((await run('--lang', 'zh', 'read', path)).out).toMatch(/! 全文 \d+ 字，只读出 0 条陈述，另有 1 个数字没有读懂/u)
    const { out, err } = await run('--lang', 'en', 'read', path, '--facts', join(folder, 'poem.jsonl'))
    expect([out, err.includes('0 statements read; 1 number was not understood')]).toEqual(['', true])
  })

  it('reads the others when one file is refused, and ends on 1', async () => {
    const { code, out, err } = await run('read', file('b.pdf', '%PDF-1.7'), file('a.txt', report))
    expect(code).toBe(1)
    expect(err).toContain('b.pdf')
    expect(out).toContain('9.1')
  })
})

describe('chanye read of tables', () => {
  const projects = '项目名称,总投资(万元),开工时间,投产时间,进度\n甲厂,12000,2025-03,2026-06,在建\n乙厂,8000,2025-04,2026-08,在建\n'

  it('calls the sheet of a text table by the name of the file, not by its path', async () => {
    const { code, err } = await run('read', file('nonames.csv', ',\n1,2\n3,4\n'), '--cells', join(folder, 'cells.csv'))
    expect([code, err.includes('nonames'), err.includes(`"${folder}`)]).toEqual([1, true, false])
  })

  it('says which of two files bears no ledger, and why, in either language', async () => {
    const asked = ['read', file('projects.csv', projects), '--ledger', join(folder, 'ledger.json')]
    expect((await run(...asked)).code).toBe(0)
    const against = [...asked, '--against', file('prices.csv', '品种,单价\n铜,71000\n铝,20500\n')]
    const [zh, en] = [await run('--lang', 'zh', ...against), await run('--lang', 'en', ...against)]
    expect([zh.code, zh.err.startsWith('prices.csv: 没有认出台账：')]).toEqual([1, true])
    expect([en.code, en.err.startsWith('prices.csv: no ledger was recognised: it needs ')]).toEqual([1, true])
  })
})

describe('chanye take and ask', () => {
  it('takes once, says so the second time, and answers', async () => {
    const data = join(folder, 'data')
    const path = file('c.txt', report)
    const meta = file('meta-c.json', JSON.stringify([{ doc: 'c', region: '虚构市澄湖区' }]))
    expect((await run('--data', data, 'take', path, '--meta', meta)).out).toContain('taken')
    expect((await run('--data', data, 'take', path)).out).toContain('nothing was changed')
    const outlook = await run('--data', data, 'ask', 'cluster-outlook', '--place', '990101', '--json')
    expect(JSON.parse(outlook.out)).toMatchObject({ clusters: [{ name: '光学玻璃' }] })
    expect((await run('--data', data, '--lang', 'zh', 'ask', 'claims', '--place=990101')).out).toContain('claimed')
  })

  it('says what is wrong with the value, in the language asked for, and ends on 1', async () => {
    const data = join(folder, 'data')
    const unknown = await run('--data', data, '--lang', 'zh', 'ask', 'weather')
    expect([unknown.code, unknown.err.includes('没有名为“weather”的问题')]).toEqual([1, true])
    expect((await run('--data', data, 'ask', 'statements', '--limit', 'many')).err).toContain('"many"')
    expect((await run('--data', data, 'take', join(folder, 'none.txt'))).err).toContain('none.txt')
    expect((await run('--lang', 'fr', 'read', join(folder, 'a.txt'))).code).toBe(1)
  })
})

describe('chanye read --ledger', () => {
  it('reads a ledger as a person says, and says what of it does not fit the file', async () => {
    const path = file('台账.csv', '澄湖区2025年重点项目台账\n项目名称,业主单位,总投资（亿元）,花掉\n湖芯基地,湖芯半导体,12,3\n云汐园,云汐新材,20,1\n湖东园,湖东生物,8,2')
    const out = join(folder, 'ledger.json')
    const mapped = (letter: string) => file('mapping.json', JSON.stringify([{ sheet: '台账', template: '重点项目台账', columns: [{ letter, heading: '花掉', column: '1–N月完成投资', unit: '万元' }] }]))
    expect((await run('read', path, '--ledger', out, '--mapping', mapped('D'))).code).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ rows: [{ fields: { '1–N月完成投资': { value: '3', unit: '万元', norm: '30000' } } }, {}, {}] })
    expect((await run('read', path, '--ledger', out, '--mapping', mapped('C'))).err).toContain('总投资')
    expect((await run('read', path, '--mapping', mapped('D'))).err).toContain('--ledger')
  })
})

describe('chanye', () => {
  it('ends on 2 for a wrong command line and on 0 for help', async () => {
    expect((await run('sing')).code).toBe(2)
    expect((await run('read')).code).toBe(2)
    expect((await run('read', '--unknown', 'x')).code).toBe(2)
    const stray = await run('ask', 'claims', 'everything')
    expect([stray.code, stray.err.includes('"everything"')]).toEqual([2, true])
    const help = await run('--help')
    expect([help.code, help.out.includes('ask')]).toEqual([0, true])
  })

  it('serves the sample from an empty folder, and refuses a port that is none', async () => {
    let said = ''
    const terminal: Terminal = { out: (text) => { said += text }, err: () => undefined, env: {}, home }
    const server = await serveCommand({ data: join(folder, 'served'), port: '0', lang: 'en' }, terminal)
    try {
      const { places } = await fetch(`${server.url}/api/answers/places`).then((response) => response.json()) as { places: { code: string; invented: boolean; documents: number }[] }
      expect(places.map(({ code, invented }) => [code, invented])).toEqual([['500113', false], ['990100', true], ['990101', true]])
      expect(said).toContain(server.url)
      expect(existsSync(join(folder, 'served', 'registry.db'))).toBe(true)
    } finally {
      await server.close()
    }
    await expect(serveCommand({ port: 'eighty' }, terminal)).rejects.toMatchObject({ code: 'bad-parameter', values: { value: 'eighty' } })
  })
})

describe('chanye analyse', () => {
  const table = 'region,industry,value\n甲,面板,30\n甲,医药,70\n乙,面板,10\n乙,医药,90\n'

  it('writes the table a method gives, as CSV or JSON, to the terminal or a file', async () => {
    const path = file('amounts.csv', table)
    expect((await run('analyse', 'location-quotient', '--in', path)).out).toMatch(/^region,industry,lq,symmetric,log,standard\n甲,面板,1\.5,0\.2,/u)
    expect(JSON.parse((await run('analyse', 'specialisation', '--in', path, '--json')).out)).toMatchObject([{ region: '甲', herfindahl: 0.58 }, { region: '乙' }])
    const out = join(folder, 'lq.csv')
    expect(await run('analyse', 'location-quotient', '--in', path, '--out', out)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(6)
  })

  it('tells its methods, and of each the columns, units and options, in both languages', async () => {
    expect((await run('analyse', '--help')).out).toContain('shift-share')
    expect((await run('--lang', 'zh', 'analyse', 'shift-share', '--help')).out).toMatch(/period +文字; 时期[^]*--form[^]*\[classic\]/u)
  })

  it('refuses what it cannot use with place and value, and writes nothing', async () => {
    const out = join(folder, 'none.csv')
    const bad = await run('--lang', 'zh', 'analyse', 'location-quotient', '--in', file('bad.csv', table.replace('70', '七十')), '--out', out)
    expect(bad).toMatchObject({ code: 1, out: '' })
    expect(bad.err).toContain('第 3 行“value”列的“七十”')
    expect(existsSync(out)).toBe(false)
    expect(await run('analyse', 'location-quotient', '--in', join(folder, 'amounts.csv'), '--base', '2')).toMatchObject({ code: 1 })
    expect((await run('analyse', 'shift-share', '--in', file('one.csv', 'region,industry,period,value\n甲,面板,2015,30\n'))).err).toBe('shift-share: two periods; there is 1\n')
  })
})
