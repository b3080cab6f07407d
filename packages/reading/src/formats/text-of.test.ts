import { Fault } from '@chanye/model'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { textOf } from './text-of.ts'

const words = '东湖区今年实现地区生产总值三百八十六亿元，比上年增长百分之九，工业投资增长较快。'
const traditional = '東湖區今年實現地區生產總值三百八十六億元，比上年增長百分之九，工業投資增長較快。'
const fault = async (bytes: Uint8Array) => textOf(bytes, 'a.bin').then(() => undefined, (error: unknown) => (error instanceof Fault ? error : undefined))

describe('decoding', () => {
  it.each([['utf-8', 'utf8', words], ['gb18030', 'gb18030', words], ['big5', 'big5', traditional], ['utf-16le', 'utf16-le', words], ['utf-16be', 'utf16-be', words]] as const)('knows %s and says how sure it is', async (encoding, name, text) => {
    const bytes = iconv.encode(text, name, { addBOM: name.startsWith('utf16') })
    const decoded = await textOf(bytes, 'a.txt')
    expect(decoded.decoding.encoding).toBe(encoding)
    expect(decoded.text.replace('\uFEFF', '')).toBe(text)
    expect(decoded.decoding.confidence).toBeGreaterThan(0.5)
  })

  it('tells a page from plain text', async () => {
    expect((await textOf(Buffer.from('<!doctype html><p>产值</p>'), 'a.html')).format).toBe('html')
    expect((await textOf(Buffer.from('产值'), 'a.txt')).format).toBe('text')
  })

  it('refuses what is empty, binary or of another format, with the place and the value', async () => {
    expect((await fault(new Uint8Array()))?.code).toBe('empty-document')
    expect((await fault(Buffer.from(' \n ')))?.code).toBe('empty-document')
    expect(await fault(Uint8Array.of(65, 66, 0, 67))).toMatchObject({ code: 'not-a-text', values: { position: 2, value: '0x00' } })
    expect(await fault(Buffer.from('%PDF-1.7'))).toMatchObject({ code: 'format-not-read', values: { format: 'PDF' } })
    expect((await fault(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)))?.code).toBe('broken-document')
  })
})
