import { StringDecoder } from 'node:string_decoder'
import { createGunzip, type ZlibOptions } from 'node:zlib'
import { Fault } from '@chanye/model'
import { crcOf } from './crc.ts'
import { FREE_OF_RATIO, type ZipEntry, type ZipLimits } from './zip-directory.ts'

/** An archive being unpacked; `left` is how many bytes all of it may still unfold to. */
export interface Unpacking { readonly bytes: Buffer; readonly name: string; readonly limits: ZipLimits; left: number }

const PIECE = 256 * 1024
/** Inflated ahead of what is read, in another thread. */
const AHEAD = 4 * PIECE

/**
 * Inflates a file of an archive piece by piece, whatever size it claims.
 *
 * @throws Fault too-much-content or unsafe-document as soon as it unfolds too far, broken-document for bytes that do not inflate or do not match their checksum
 */
export async function* unpacked(archive: Unpacking, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = archive.bytes.subarray(entry.start, entry.start + entry.packed)
  let size = 0
  let crc = 0
  for await (const piece of pieces(archive, entry, packed)) {
    size += piece.length
    archive.left -= piece.length
    if (archive.left < 0) throw new Fault('too-much-content', { name: archive.name, what: 'bytes once unpacked', whatZh: '解压后字节数', limit: archive.limits.inflated })
    if (size > FREE_OF_RATIO && size > entry.packed * archive.limits.ratio) throw new Fault('unsafe-document', { name: archive.name, why: `"${entry.path}" unfolds ${entry.packed} bytes to more than ${size}`, whyZh: `“${entry.path}”由 ${entry.packed} 字节展开超过 ${size} 字节` })
    if (entry.method === 0) crc = crcOf(piece, crc)
    yield piece
  }
  if (size !== entry.size || (entry.method === 0 && crc !== entry.crc)) throw broken(archive, entry, 'is not what its checksum says', '与校验值不符')
}

async function* pieces(archive: Unpacking, entry: ZipEntry, packed: Buffer): AsyncGenerator<Buffer> {
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE)
    return
  }
  if (entry.method !== 8) throw new Fault('unsafe-document', { name: archive.name, why: `"${entry.path}" is packed by method ${entry.method}, which is not read`, whyZh: `“${entry.path}”的压缩方法 ${entry.method} 不支持` })
  const inflate = createGunzip({ chunkSize: PIECE, readableHighWaterMark: AHEAD } as ZlibOptions)
  inflate.write(GZIP_HEAD)
  inflate.write(packed)
  inflate.end(gzipTail(entry))
  try {
    for await (const piece of inflate) yield piece as Buffer
  } catch (error) {
    throw broken(archive, entry, `does not inflate, or not to what its checksum and size say (${(error as Error).message})`, '无法解压，或与校验值不符')
  } finally {
    inflate.destroy()
  }
}

/** The same packed bytes between this head and a tail of checksum and size make a gzip stream, which the library checks while it inflates. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])

function gzipTail({ crc, size }: ZipEntry): Buffer {
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(crc, 0)
  tail.writeUInt32LE(size % 0x100000000, 4)
  return tail
}

/** A piece of text, with its bytes where each is one character. */
export interface TextPiece { readonly text: string; readonly bytes?: Buffer }

/** The text of a file of an archive, piece by piece: UTF-8, or UTF-16 where its mark says so. */
export async function* unpackedText(archive: Unpacking, entry: ZipEntry): AsyncGenerator<TextPiece> {
  let decoder: StringDecoder | undefined
  for await (const bytes of unpacked(archive, entry)) {
    const text = (decoder ??= new StringDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8')).write(bytes)
    if (text.charCodeAt(0) === 0xfeff) yield { text: text.slice(1) }
    else yield text.length === bytes.length ? { text, bytes } : { text }
  }
  const rest = decoder?.end() ?? ''
  if (rest !== '') yield { text: rest }
}

/** All the text of a small file of an archive. @throws Fault too-much-content beyond `most` characters */
export async function wholeText(archive: Unpacking, entry: ZipEntry, most = 16_000_000): Promise<string> {
  let text = ''
  for await (const piece of unpackedText(archive, entry)) {
    text += piece.text
    if (text.length > most) throw new Fault('too-much-content', { name: archive.name, what: `characters in ${entry.path}`, whatZh: `${entry.path} 字符数`, limit: most })
  }
  return text
}

function broken({ name }: Unpacking, { path }: ZipEntry, why: string, whyZh: string): Fault {
  return new Fault('broken-document', { name, why: `"${path}" ${why}`, whyZh: `“${path}”${whyZh}` })
}
