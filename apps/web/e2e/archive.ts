import { gzipSync } from 'node:zlib'

/** @returns the bytes of a ZIP of files; what gzip puts around packed bytes is its checksum and size */
export function zipped(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const gzip = gzipSync(content)
    const packed = gzip.subarray(10, -8)
    const name = Buffer.from(path)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800, 2)
    fields.writeUInt16LE(8, 4)
    gzip.copy(fields, 10, gzip.length - 8, gzip.length - 4)
    fields.writeUInt32LE(packed.length, 14)
    gzip.copy(fields, 18, gzip.length - 4)
    fields.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed)
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name)
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const table = (rows: readonly (readonly string[])[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

/** @returns the bytes of a Word document of paragraphs and tables */
export function wordOf(pieces: readonly (string | readonly (readonly string[])[])[]): Buffer {
  return zipped({
    '_rels/.rels': '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${pieces.map((piece) => (typeof piece === 'string' ? paragraph(piece) : table(piece))).join('')}</w:body></w:document>`,
  })
}
