// Writes the sample bulletins with the damage that pages of this kind bear: traditional forms, bracketed pinyin, one clause
// whose GBK bytes slipped by one, and page furniture. node tools/damage.mjs CLEAN OUT [--shift CLAUSE]
import { readFileSync, writeFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { Converter } from 'opencc-js/cn2t'
import { pinyin } from 'pinyin-pro'

const [source, out, flag, clause] = process.argv.slice(2)
const traditional = Converter({ from: 'cn', to: 't' })
/** Every how many converted characters bear a note. */
const EVERY = 3
const folded = { '；': ';', '，': ',', '：': ':' }

const clean = readFileSync(source, 'utf8')
let seen = 0
let text = ''
for (const line of clean.split('\n')) {
  const after = traditional(line)
  for (let i = 0; i < line.length; i++) {
    const character = after[i] ?? ''
    text += character
    if (character !== line[i] && ++seen % EVERY === 0) text += `(${pinyin(line[i], { toneType: 'symbol' })})`
  }
  text += '\n'
}
if (flag === '--shift') text = shifted(text.replace(/\n$/u, ''), clause)
writeFileSync(out, text.endsWith('\n') ? text : `${text}\n`)

/** One byte of the full stop before the clause is lost, so the pairs slip; the tail of the last character stands as a letter. */
function shifted(whole, wanted) {
  const plain = [...traditional(wanted)]
  const pattern = new RegExp(`。${plain.map((character) => `${character}(?:\\([^)]*\\))?`).join('')}`, 'u')
  const found = pattern.exec(whole)
  if (!found) throw new Error(`the clause is not in the text: ${wanted}`)
  const simplifiedButLast = [...wanted].slice(0, -1).join('') + plain.at(-1)
  const bytes = iconv.encode(`。${simplifiedButLast}`, 'gb18030').subarray(1)
  const slipped = iconv.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)), 'gb18030') + (bytes.length % 2 ? String.fromCharCode(bytes.at(-1)) : '')
  const head = folded[slipped[0]] ?? slipped[0]
  return whole.replace(found[0], `?${head}${slipped.slice(1)}(${pinyin([...wanted].at(-1), { toneType: 'symbol' })})`)
}
