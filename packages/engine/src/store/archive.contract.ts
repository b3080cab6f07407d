import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { docxOf, p, tbl } from '../testing/docx.ts'
import { bytes, local, reportHints, type WithEngine } from '../testing/engine.ts'
import { type Packed, zipOf } from '../testing/zip.ts'
import { documents } from './documents.ts'

const table = '指标,2024年,单位\n工业总产值,86.4,亿元\n工业投资,12.5,亿元\n'
const word = docxOf(p('2024年，全区工业投资增长3.2%。') + tbl('指标|2024年|单位\n出口额|9.1|亿元\n税收|5.5|亿元'))
const files: readonly Packed[] = [{ path: '9月/简报.docx', bytes: word }, { path: '9月/指标.csv', bytes: table }, { path: '9月/说明.txt', bytes: '2024年，新增规模以上工业企业12家。' }, { path: '__MACOSX/9月/._简报.docx', bytes: 'x' }, { path: '9月/', bytes: '' }]
const picture: Packed = { path: '9月/公章.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }
const inner: Packed = { path: '附件.zip', bytes: zipOf([{ path: 'a.txt', bytes: '产值1亿元。' }]) }
const upload = (packed: readonly Packed[]) => ({ name: '9月报送.zip', bytes: zipOf(packed), hints: reportHints })
const fault = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => (error instanceof Fault ? error : new Error(String(error))))

/** Taking an archive of files in: the tests every engine must pass. */
export function archiveContract(name: string, withEngine: WithEngine): void {
  describe(`${name}: an archive of files`, () => {
    it('is previewed file by file, and stores nothing', () => withEngine(async (engine, dataDir) => {
      const seen = await engine.previewArchive(engine.asking(local), upload([...files, picture, inner]))
      expect(seen.map(({ path, preview, fault: no }) => [path, preview?.format ?? null, preview?.counts.figure ?? null, no?.fault ?? null])).toEqual([
        ['9月/简报.docx', 'docx', 3, null], ['9月/指标.csv', 'csv', 2, null], ['9月/说明.txt', 'text', 1, null], ['9月/公章.png', null, null, 'format-not-read'], ['附件.zip', null, null, 'archive-inside'],
      ])
      expect(await documents(engine.asking(local))).toEqual([])
      expect(existsSync(join(dataDir, 'documents')) ? readdirSync(join(dataDir, 'documents')) : []).toEqual([])
    }))

    it('goes in whole, each file a document of its own, and changes nothing the second time', () => withEngine(async (engine) => {
      const { taken } = await engine.takeArchive(upload([...files, { path: '同一份.txt', bytes: '2024年，新增规模以上工业企业12家。' }]), [], 'me')
      expect(taken.map(({ path, already, counts }) => [path, already, counts.figure])).toEqual([['9月/简报.docx', false, 3], ['9月/指标.csv', false, 2], ['9月/说明.txt', false, 1], ['同一份.txt', true, 1]])
      const held = await documents(engine.asking(local))
      expect(held.map(({ name: title }) => title).sort()).toEqual(['9月报送.zip/9月/指标.csv', '9月报送.zip/9月/简报.docx', '9月报送.zip/9月/说明.txt'])
      expect((await engine.takeArchive(upload(files), [], 'me')).taken.every(({ already }) => already)).toBe(true)
      expect(await documents(engine.asking(local))).toEqual(held)
    }))

    it('does not go in at all while a file cannot be read, until a person leaves that file out', () => withEngine(async (engine, dataDir) => {
      const refused = await fault(engine.takeArchive(upload([...files, picture, inner]), [], 'me'))
      expect(refused).toMatchObject({ code: 'files-unread', values: { filesZh: expect.stringMatching(/公章\.png（.*PNG.*附件\.zip（/u) } })
      expect(await fault(engine.takeArchive(upload([...files, picture, inner]), [picture.path], 'me'))).toMatchObject({ code: 'files-unread' })
      expect(await documents(engine.asking(local))).toEqual([])
      expect(existsSync(join(dataDir, 'documents'))).toBe(false)
      expect(await engine.takeArchive(upload([...files, picture, inner]), [picture.path, inner.path], 'me')).toMatchObject({ left: [picture.path, inner.path], taken: [{}, {}, {}] })
      expect(await fault(engine.takeArchive(upload(files), ['没有.txt'], 'me'))).toMatchObject({ code: 'bad-parameter', values: { name: 'leave' } })
    }))

    it('is stored in one transaction: a failure at the last file leaves nothing of the first', () => withEngine(async (engine) => {
      const { registry } = engine
      await registry.schema.createIndex('one_name').on('document').column('bytes').unique().execute()
      const same = [{ path: 'a.txt', bytes: '产值甲1亿元。' }, { path: 'b.txt', bytes: '产值乙2亿元。' }]
      expect(await fault(engine.takeArchive(upload(same), [], 'me'))).toBeInstanceOf(Error)
      expect(await documents(engine.asking(local))).toEqual([])
    }))

    it('holds its files to each other in the order of their days, whatever their names', () => withEngine(async (engine) => {
      const monthly = (day: string, text: string) => `澄湖区工业运行简报\n${day}\n来源:澄湖统计\n${text}\n`
      const months = [{ path: '10月.txt', bytes: monthly('2024-11-20', '1—10月，全区完成工业投资62.8亿元。') }, { path: '9月.txt', bytes: monthly('2024-10-20', '1—9月，全区完成工业投资64.3亿元。') }]
      const { taken } = await engine.takeArchive({ ...upload(months), hints: { region: reportHints.region } }, [], 'me')
      expect(taken.map(({ path, accepted, drafts }) => [path, accepted, drafts])).toEqual([['10月.txt', 0, 1], ['9月.txt', 1, 0]])
    }))

    it('goes in once where it is sent twice at the same time', () => withEngine(async (engine) => {
      const both = await Promise.all([engine.takeArchive(upload(files), [], 'me'), engine.takeArchive(upload(files), [], 'you')])
      expect(both.map(({ taken }) => taken.map(({ already }) => already)).sort()).toEqual([[false, false, false], [true, true, true]])
      expect((await documents(engine.asking(local))).length).toBe(3)
    }))

    it('decodes names without the mark of UTF-8, and refuses paths that lead out, links, bombs and too many files', () => withEngine(async (engine) => {
      const gbk = Buffer.from([0xb2, 0xfa, 0xd6, 0xb5, 0x2e, 0x74, 0x78, 0x74])
      const raw = zipOf([{ path: 'xxxx.txt', bytes: '2024年，工业投资12亿元。', flags: 0 }])
      for (let at = raw.indexOf('xxxx.txt'); at >= 0; at = raw.indexOf('xxxx.txt', at)) gbk.copy(raw, at)
      expect((await engine.previewArchive(engine.asking(local), { name: 'a.zip', bytes: raw })).map(({ path }) => path)).toEqual(['产值.txt'])
      const codeOf = async (packed: readonly Packed[]) => (await fault(engine.takeArchive(upload(packed), [], 'me')) as Fault).code
      expect(await codeOf([{ path: '../../a.txt', bytes: 'x' }])).toBe('unsafe-document')
      expect(await codeOf([{ path: '/etc/a.txt', bytes: 'x' }])).toBe('unsafe-document')
      expect(await codeOf([{ path: 'a.txt', bytes: '/etc/passwd', attributes: 0xa1ff0000 }])).toBe('unsafe-document')
      expect(await codeOf([{ path: 'a.txt', bytes: 'x' }, { path: 'A.txt', bytes: 'y' }])).toBe('unsafe-document')
      expect(await codeOf([{ path: 'a.txt', bytes: Buffer.alloc(20_000_000, 0x41) }])).toBe('unsafe-document')
      expect(await codeOf(Array.from({ length: 201 }, (_, i) => ({ path: `${i}.txt`, bytes: 'x' })))).toBe('too-much-content')
      expect(await codeOf([{ path: '__MACOSX/a', bytes: 'x' }])).toBe('empty-document')
      expect(await fault(engine.takeArchive({ name: 'a.docx', bytes: word }, [], 'me'))).toMatchObject({ code: 'not-an-archive' })
      expect(await fault(engine.take(upload(files), 'me'))).toMatchObject({ code: 'archive-of-files' })
      expect(await fault(engine.takeArchive({ name: 'a.zip', bytes: bytes('产值') }, [], 'me'))).toMatchObject({ code: 'not-an-archive' })
    }))
  })
}
