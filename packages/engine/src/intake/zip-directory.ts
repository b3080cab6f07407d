import { Fault } from '@chanye/model'

/** One file of an archive, as its directory tells. */
export interface ZipEntry {
  /** With forward slashes; neither absolute nor leading upwards. */
  readonly path: string
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its packed bytes begin. */
  readonly start: number
}

/** What an archive may claim. */
export interface ZipLimits { readonly entries: number; readonly inflated: number; readonly ratio: number }

/** So many bytes may unfold at any ratio. */
export const FREE_OF_RATIO = 4_000_000
const EOCD = 0x06054b50
const EOCD64_LOCATOR = 0x07064b50
const EOCD64 = 0x06064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const ALL_ONES = 0xffffffff

interface Archive { readonly bytes: Buffer; readonly name: string; readonly limits: ZipLimits }
interface Bounds { readonly count: number; readonly start: number; readonly end: number }

/**
 * Reads an archive's directory and checks all it claims before anything is inflated: count, sizes, ratio, names, links, encryption, overlaps.
 *
 * @returns its files by path in lower case, as office files name their parts in either; folders are left out
 * @throws Fault unsafe-document, encrypted-document, too-much-content, broken-document
 */
export function zipDirectory(archive: Archive): Map<string, ZipEntry> {
  const { bytes, name, limits } = archive
  const { count, start, end } = bounds(archive)
  if (count > limits.entries) throw new Fault('too-much-content', { name, what: 'files in the archive', whatZh: '包内文件数', limit: limits.entries })
  const found = new Map<string, ZipEntry>()
  let claimed = 0
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw broken(archive, `entry ${i + 1} of its directory is missing`, `目录第 ${i + 1} 项缺失`)
    const entry = entryAt(archive, at)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (entry.path.endsWith('/')) continue
    const key = entry.path.toLowerCase()
    if (found.has(key)) throw unsafe(archive, `it holds "${entry.path}" twice`, `包内有两个“${entry.path}”`)
    found.set(key, entry)
    claimed += entry.size
    if (claimed > limits.inflated) throw new Fault('too-much-content', { name, what: 'bytes once unpacked', whatZh: '解压后字节数', limit: limits.inflated })
  }
  apart(archive, [...found.values()], start)
  return found
}

/** Where the directory lies, by the record at the archive's end. */
function bounds(archive: Archive): Bounds {
  const { bytes } = archive
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes.readUInt32LE(at) !== EOCD || at + 22 + bytes.readUInt16LE(at + 20) !== bytes.length) continue
    const wide = at >= 20 && bytes.readUInt32LE(at - 20) === EOCD64_LOCATOR ? wideBounds(archive, at - 20) : undefined
    const found = wide ?? { count: bytes.readUInt16LE(at + 10), start: bytes.readUInt32LE(at + 16), end: bytes.readUInt32LE(at + 16) + bytes.readUInt32LE(at + 12) }
    if (found.end > at || found.start > found.end) throw broken(archive, 'its directory lies outside it', '目录位置超出文件')
    return found
  }
  throw broken(archive, 'its directory is missing: the end is cut off', '缺少目录（结尾被截断）')
}

function wideBounds(archive: Archive, locator: number): Bounds {
  const { bytes } = archive
  const at = wide(archive, locator + 8)
  if (at + 56 > locator || bytes.readUInt32LE(at) !== EOCD64) throw broken(archive, 'its wide directory is missing', '缺少 ZIP64 目录')
  const start = wide(archive, at + 48)
  return { count: wide(archive, at + 32), start, end: start + wide(archive, at + 40) }
}

function wide({ bytes, name }: Archive, at: number): number {
  const value = bytes.readBigUInt64LE(at)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Fault('unsafe-document', { name, why: `its directory claims a size of ${value} bytes`, whyZh: `目录声称有 ${value} 字节` })
  return Number(value)
}

function entryAt(archive: Archive, at: number): ZipEntry {
  const { bytes, name, limits } = archive
  const flags = bytes.readUInt16LE(at + 8)
  const nameLength = bytes.readUInt16LE(at + 28)
  const path = pathOf(archive, bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
  if ((flags & 0x2041) !== 0) throw new Fault('encrypted-document', { name, path })
  if (((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000) throw unsafe(archive, `"${path}" is a link to another place`, `“${path}”是指向别处的链接`)
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + bytes.readUInt16LE(at + 30))
  const [size, packed, local] = widened(archive, extra, [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)])
  if (size > FREE_OF_RATIO && size > packed * limits.ratio) throw unsafe(archive, `"${path}" claims to unfold ${packed} bytes to ${size}`, `“${path}”声称由 ${packed} 字节展开成 ${size} 字节`)
  if (local! + 30 > bytes.length || bytes.readUInt32LE(local!) !== LOCAL) throw broken(archive, `"${path}" does not begin where its directory says`, `“${path}”的位置与目录不符`)
  const start = local! + 30 + bytes.readUInt16LE(local! + 26) + bytes.readUInt16LE(local! + 28)
  const localName = bytes.subarray(local! + 30, local! + 30 + bytes.readUInt16LE(local! + 26))
  if (!localName.equals(bytes.subarray(at + 46, at + 46 + nameLength))) throw unsafe(archive, `"${path}" has another name in its own head`, `“${path}”在目录与文件头中名称不同`)
  if (start + packed > bytes.length) throw broken(archive, `"${path}" reaches beyond the end`, `“${path}”超出文件结尾`)
  return { path, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), packed, size, start }
}

/** Sizes and place from the ZIP64 field, for those the directory leaves to it. */
function widened(archive: Archive, extra: Buffer, narrow: readonly [size: number, packed: number, local: number]): [size: number, packed: number, local: number] {
  const values = [...narrow] as [number, number, number]
  if (!narrow.includes(ALL_ONES)) return values
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
    let next = 0
    for (const i of [0, 1, 2] as const) {
      if (values[i] !== ALL_ONES || next + 8 > field.length) continue
      values[i] = wide({ ...archive, bytes: field }, next)
      next += 8
    }
  }
  return values
}

function pathOf(archive: Archive, raw: Buffer, utf8: boolean): string {
  const path = decodedPath(raw, utf8).replaceAll('\\', '/')
  if (path === '' || path.includes('\0')) throw unsafe(archive, 'it holds a file without a proper name', '包内有名称不合法的文件')
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) throw unsafe(archive, `"${path}" is an absolute path`, `“${path}”是绝对路径`)
  if (path.split('/').includes('..')) throw unsafe(archive, `"${path}" leads out of the archive`, `“${path}”指向包外`)
  return path
}

/** Names without the mark of UTF-8 are often GB 18030 all the same, or UTF-8. */
function decodedPath(raw: Buffer, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return utf8 ? raw.toString('latin1') : new TextDecoder('gb18030').decode(raw)
  }
}

/** No two files share bytes: an archive whose files overlap unfolds without bound. */
function apart(archive: Archive, entries: readonly ZipEntry[], directory: number): void {
  let end = 0
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    if (entry.start < end) throw unsafe(archive, `"${entry.path}" shares its bytes with another file`, `“${entry.path}”与包内另一文件重叠`)
    end = entry.start + entry.packed
  }
  if (end > directory) throw unsafe(archive, 'its files reach into its directory', '文件内容与目录重叠')
}

function unsafe({ name }: Archive, why: string, whyZh: string): Fault {
  return new Fault('unsafe-document', { name, why, whyZh })
}

function broken({ name }: Archive, why: string, whyZh: string): Fault {
  return new Fault('broken-document', { name, why, whyZh })
}
