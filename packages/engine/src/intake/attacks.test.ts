import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { deflateRawSync } from 'node:zlib'
import type { Fault, FaultCode } from '@chanye/model'
import type { Book, Cell } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import { type Packed, workbookFiles, workbookOf, type WorkbookParts, zipOf } from '../testing/zip.ts'
import { bookOf } from './book-of.ts'
import { crcOf } from './crc.ts'

const row = (inner: string, r = 1) => `<sheetData><row r="${r}">${inner}</row></sheetData>`
const plain = row('<c r="A1"><v>1</v></c>')
const book = (sheet: string, parts: WorkbookParts = {}) => workbookOf({ ...parts, sheets: { 表1: sheet } })
const withFile = (file: Packed) => zipOf([...workbookFiles({ sheets: { 表1: plain } }), file])
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A thousandfold bomb: as many blanks as asked, deflated. */
function bomb(size: number): NonNullable<Packed['deflated']> {
  const blanks = Buffer.alloc(size, 0x20)
  blanks.write('<worksheet>')
  return { bytes: deflateRawSync(blanks, { level: 9 }), size, crc: crcOf(blanks) }
}
const bombed = (claim: number) => zipOf([...workbookFiles({ sheets: { 表1: plain } }).filter(({ path }) => !path.includes('sheet1')), { path: 'xl/worksheets/sheet1.xml', deflated: bomb(120_000_000), claim }])

const encrypted = () => {
  const flagged = workbookFiles({ sheets: { 表1: plain } }).map((file) => ({ ...file, flags: 0x801 }))
  return zipOf(flagged)
}
const manyRows = () => book(`<dimension ref="A1"/>${row('<c r="A1048577"><v>1</v></c>', 1_048_577)}`)

const refused: readonly (readonly [attack: string, bytes: () => Uint8Array, code: FaultCode, says: RegExp])[] = [
  ['a ratio bomb that owns up', () => bombed(120_000_000), 'unsafe-document', /unfold/],
  ['a ratio bomb that claims to be small', () => bombed(1000), 'unsafe-document', /unfolds/],
  ['a header that claims 2 GB', () => bombed(2_000_000_000), 'unsafe-document', /2000000000/],
  ['a million entries', () => { const file = zipOf([{ path: 'a', bytes: 'x' }]); const wide = Buffer.alloc(76); wide.writeUInt32LE(0x06064b50, 0); wide.writeBigUInt64LE(1_000_000n, 32); wide.writeUInt32LE(0x07064b50, 56); wide.writeBigUInt64LE(BigInt(file.length - 22), 64); return Buffer.concat([file.subarray(0, -22), wide, file.subarray(-22)]) }, 'too-much-content', /5000/],
  ['a path that leads upwards', () => withFile({ path: '../../etc/cron.d/x', bytes: 'x' }), 'unsafe-document', /leads out/],
  ['an absolute path', () => withFile({ path: '/etc/passwd', bytes: 'x' }), 'unsafe-document', /absolute/],
  ['a symbolic link', () => withFile({ path: 'xl/link', bytes: '/etc/passwd', attributes: 0xa1ff0000 }), 'unsafe-document', /link/],
  ['a name that stands twice', () => withFile({ path: 'XL/workbook.xml', bytes: '<workbook/>' }), 'unsafe-document', /twice/],
  ['an entity bomb', () => zipOf(workbookFiles({}).map((file) => (file.path === 'xl/workbook.xml' ? { ...file, bytes: `<!DOCTYPE a [<!ENTITY a "xxxxxxxxxx">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a;&a;&a;">`).join('')}]><workbook>&a29;</workbook>` } : file))), 'unsafe-document', /document type/],
  ['a shared text out of range', () => book(row('<c r="B7" t="s"><v>99</v></c>', 7), { strings: ['<si><t>甲</t></si>'] }), 'broken-document', /B7.*99/],
  ['row 1,048,577', manyRows, 'broken-document', /1048577/],
  ['an encrypted workbook', encrypted, 'encrypted-document', /password/],
  ['an unbalanced quote', () => bytesOf('a,b\n1,2\n3,"4\n5,6\n'), 'unbalanced-quote', /line 3/],
  ['NUL bytes', () => bytesOf('a,b\n1,\0\n'), 'not-a-text', /0x00/],
  ['an archive cut off', () => book(plain).subarray(0, -40), 'broken-document', /cut off/],
  ['bytes that only begin like a workbook', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(4000, 7)]), 'broken-document', /./],
  ['a picture named .xlsx', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-a-table-file', /PNG/],
]

const texts = ({ grids }: Book) => grids.flatMap((grid) => Array.from({ length: Math.min(grid.height, 10) }, (_, r) => grid.row(r)).flat().map(({ text }: Cell) => text))
const right: readonly (readonly [attack: string, bytes: () => Uint8Array, texts: readonly string[]])[] = [
  ['headers and comments named __proto__', () => book(row('<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c>'), { more: [{ path: 'xl/comments1.xml', bytes: '<comments><authors><author>__proto__</author></authors></comments>' }] }), ['__proto__', 'constructor']],
  ['headers named __proto__ in a text', () => bytesOf('__proto__,constructor\n1,2\n'), ['__proto__', 'constructor', '1', '2']],
  ['links to the outside and data links', () => book(row('<c r="A1"><f>[1]表!A1+cmd|\'/c calc\'!A0</f><v>5</v></c>'), { more: [{ path: 'xl/externalLinks/externalLink1.xml', bytes: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>' }, { path: 'xl/vbaProject.bin', bytes: 'macro' }] }), ['5']],
  ['a dimension of the whole sheet with one cell', () => book(`<dimension ref="A1:XFD1048576"/>${plain}`), ['1']],
  ['dates of the 1904 system', () => book(row('<c r="A1" s="1"><v>43904</v></c>'), { from1904: true }), ['2024-03-15']],
  ['the day that never was', () => book(row('<c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="1"><v>61</v></c>')), ['1900-02-28', '1900-02-29', '1900-03-01']],
  ['line ends of CR only', () => bytesOf('a,b\r1,2\r'), ['a', 'b', '1', '2']],
  ['a byte-order mark at the start and in the middle', () => bytesOf('\uFEFFa,b\n1,2\n\uFEFF"3",4\n'), ['a', 'b', '1', '2', '3', '4']],
  ['a workbook named .csv', () => book(plain), ['1']],
]

/** Processes of ours that read a file. */
const readers = () => execFileSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' }).split('\n').filter((line) => line.includes('book-child'))

async function tried(bytes: Uint8Array): Promise<{ book?: Book; fault?: Fault; grown: number }> {
  const before = process.memoryUsage().rss
  const outcome = await bookOf({ name: 'a.csv', bytes, limits: { seconds: 10 } }).then((read) => ({ book: read }), (fault: Fault) => ({ fault }))
  return { ...outcome, grown: (process.memoryUsage().rss - before) / 1e6 }
}

describe('an attack', () => {
  const temporary = readdirSync(tmpdir()).length

  it.each(refused)('is refused in words, at once, and leaves nothing behind: %s', async (_, make, code, says) => {
    const { fault, grown } = await tried(make())
    expect(fault?.code, fault?.message).toBe(code)
    expect(fault!.message).toMatch(says)
    expect(grown).toBeLessThan(100)
    expect(readers()).toEqual([])
  })

  it.each(right)('is read right: %s', async (_, make, expected) => {
    const { book: read, fault } = await tried(make())
    expect(fault?.message).toBeUndefined()
    expect(texts(read!)).toEqual(expected)
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('leaves no files', () => expect(readdirSync(tmpdir()).length).toBeLessThanOrEqual(temporary + 2))
})

describe('the reading process', () => {
  it('is stopped when it takes too long', async () => {
    await expect(bookOf({ name: 'a', bytes: book(plain), limits: { seconds: 0.001 } })).rejects.toMatchObject({ code: 'reader-stopped', values: { why: expect.stringContaining('seconds') } })
  })

  it('is stopped when it takes too much memory', async () => {
    const rows = Array.from({ length: 40_000 }, (_, r) => `<row r="${r + 1}">${Array.from({ length: 10 }, (__, c) => `<c r="${'ABCDEFGHIJ'[c]}${r + 1}"><v>${r * 7919 + c}.123456789</v></c>`).join('')}</row>`).join('')
    await expect(bookOf({ name: 'a', bytes: book(`<sheetData>${rows}</sheetData>`), limits: { megabytes: 40 } })).rejects.toMatchObject({ code: 'reader-stopped', values: { why: expect.stringContaining('memory') } })
  })

  it('reads many files at once, two at a time', async () => {
    const books = await Promise.all(Array.from({ length: 6 }, () => bookOf({ name: 'a', bytes: book(plain) })))
    expect(books.map(texts)).toEqual(books.map(() => ['1']))
    expect(readers()).toEqual([])
  })
})
