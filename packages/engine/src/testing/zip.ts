import { deflateRawSync } from 'node:zlib'
import { crcOf } from '../intake/crc.ts'

/** A file for an archive; what is stated in place of the truth is for attacks. */
export interface Packed {
  readonly path: string
  readonly bytes?: Uint8Array | string
  /** Bytes deflated before. */
  readonly deflated?: { readonly bytes: Buffer; readonly size: number; readonly crc: number }
  readonly claim?: number
  readonly flags?: number
  readonly attributes?: number
}

/** @returns the bytes of an archive */
export function zipOf(files: readonly Packed[], { entries = files.length }: { entries?: number } = {}): Buffer {
  const heads: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { path, bytes = '', deflated, claim, flags = 0x800, attributes = 0 } of files) {
    const content = Buffer.from(bytes as string)
    const packed = deflated ?? { bytes: deflateRawSync(content), size: content.length, crc: crcOf(content) }
    const name = Buffer.from(path)
    const size = claim ?? packed.size
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    const shared = (buffer: Buffer, from: number) => {
      buffer.writeUInt16LE(20, from)
      buffer.writeUInt16LE(flags, from + 2)
      buffer.writeUInt16LE(8, from + 4)
      buffer.writeUInt32LE(packed.crc, from + 10)
      buffer.writeUInt32LE(packed.bytes.length, from + 14)
      buffer.writeUInt32LE(size, from + 18)
      buffer.writeUInt16LE(name.length, from + 22)
    }
    shared(local, 4)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(0x0314, 4)
    shared(entry, 6)
    entry.writeUInt32LE(attributes, 38)
    entry.writeUInt32LE(at, 42)
    heads.push(local, name, packed.bytes)
    central.push(entry, name)
    at += local.length + name.length + packed.bytes.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(entries, 0xffff), 8)
  end.writeUInt16LE(Math.min(entries, 0xffff), 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...heads, directory, end])
}

/** The parts of a workbook around the XML of its sheets' data. */
export interface WorkbookParts {
  readonly sheets?: Readonly<Record<string, string>>
  readonly strings?: readonly string[]
  readonly formats?: readonly string[]
  readonly from1904?: boolean
  readonly states?: Readonly<Record<string, string>>
  readonly more?: readonly Packed[]
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** @returns the files of a workbook; a sheet's XML is what stands inside `worksheet` */
export function workbookFiles({ sheets = { 表1: '<sheetData/>' }, strings = [], formats = [], from1904 = false, states = {}, more = [] }: WorkbookParts): Packed[] {
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`
  return [
    { path: '_rels/.rels', bytes: `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    { path: 'xl/workbook.xml', bytes: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="${REL}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${states[name] ? ` state="${states[name]}"` : ''} r:id="s${i}"/>`).join('')}</sheets></workbook>` },
    { path: 'xl/_rels/workbook.xml.rels', bytes: `<Relationships>${names.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>` },
    { path: 'xl/styles.xml', bytes: `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>` },
    { path: 'xl/sharedStrings.xml', bytes: `<sst>${strings.join('')}</sst>` },
    ...names.map((name, i) => ({ path: `xl/worksheets/sheet${i + 1}.xml`, bytes: `<worksheet>${sheets[name]}</worksheet>` })),
    ...more,
  ]
}

/** @returns the bytes of a workbook */
export function workbookOf(parts: WorkbookParts): Buffer {
  return zipOf(workbookFiles(parts))
}
