import { Fault } from '@chanye/model'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { textOf } from './text-of.ts'

const plain = '2019年，澄湖区规模以上工业总产值增长9.3%，新开工项目27个。'
const traditional = '關於澄湖區產業發展的報告，投資增長，項目開工'
const short = ['产业集群', '投资10亿元', '智能制造等5个项目建成运营']
const fault = async (bytes: readonly number[] | Uint8Array) => textOf(Uint8Array.from(bytes), 'a.bin').then(() => undefined, (error: unknown) => error as Fault)

describe('encodings', () => {
  it.each(['utf8', 'gb18030', 'gbk', 'utf-16le', 'utf-16be'])('reads a text in %s, marked or not', async (encoding) => {
    for (const text of [plain, ...short, ...(encoding.startsWith('utf-16') ? [] : ['澄湖'])]) {
      const { text: read, decoding } = await textOf(iconv.encode(text, encoding), 'a.txt')
      expect(read).toBe(text)
      expect(decoding.confidence).toBeGreaterThan(0.4)
      expect(decoding.confidence).toBeLessThan(1)
    }
  })

  it('reads a traditional text in Big5 and in GB 18030, and tells them apart', async () => {
    for (const [encoding, label] of [['big5', 'big5'], ['gbk', 'gb18030']] as const) {
      const read = await textOf(iconv.encode(traditional, encoding), 'a.txt')
      expect([read.text, read.decoding.encoding]).toEqual([traditional, label])
    }
  })

  it.each(['utf8', 'utf-16le', 'utf-16be'])('trusts a byte-order mark of %s wholly and leaves it out', async (encoding) => {
    const { text, decoding } = await textOf(iconv.encode(plain, encoding, { addBOM: true }), 'a.txt')
    expect([text, decoding.confidence]).toEqual([plain, 1])
  })

  it('is surer of a long text than of a short one', async () => {
    const sure = async (text: string, encoding: string) => (await textOf(iconv.encode(text, encoding), 'a')).decoding.confidence
    for (const encoding of ['utf8', 'gbk']) expect(await sure(plain, encoding)).toBeGreaterThan(await sure('澄湖', encoding))
  })

  it('reads a page in the encoding it declares', async () => {
    const page = '<html><head><meta charset="gbk"></head><body><p>澄湖</p></body></html>'
    expect(await textOf(iconv.encode(page, 'gbk'), 'a.html')).toMatchObject({ format: 'html', text: page, decoding: { encoding: 'gb18030' } })
  })

  it('keeps UTF-8 that was cut in the middle of a character', async () => {
    const bytes = new TextEncoder().encode(plain.repeat(3))
    const { text, decoding } = await textOf(bytes.slice(0, -4), 'a.txt')
    expect(decoding.encoding).toBe('utf-8')
    expect(text.startsWith(plain)).toBe(true)
  })
})

describe('what is no text', () => {
  it('is refused with the offending byte and its place', async () => {
    const error = await fault([...new TextEncoder().encode('abc'), 0, 1, 2, 200, 201, 3])
    expect(error?.code).toBe('not-a-text')
    expect(error?.values).toMatchObject({ name: 'a.bin', position: 3, value: '0x00' })
  })

  it.each([['PDF', '%PDF-1.4'], ['ZIP / DOCX / XLSX', 'PK\u0003\u0004'], ['RTF', '{\\rtf1']])('is refused by its format, %s', async (format, head) => {
    expect((await fault([...new TextEncoder().encode(head)]))?.values).toMatchObject({ format })
  })

  it('is refused when empty, also of blanks only', async () => {
    for (const bytes of [[], [0x20, 0x0a], [0xef, 0xbb, 0xbf]]) expect((await fault(bytes))?.code).toBe('empty-document')
  })

  it('is refused as broken when no encoding fits', async () => {
    expect((await fault(Array.from({ length: 200 }, () => 0xff)))?.code).toBe('broken-document')
  })
})
