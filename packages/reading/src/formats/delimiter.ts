import { scan } from './csv.ts'

export const delimiters = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** Characters looked at to tell the delimiter. */
const SAMPLE = 60_000

/**
 * The delimiter that cuts a text's lines into equally many fields.
 * Of several the one that makes more columns, unless its commas are decimal points of another's fields.
 *
 * @returns undefined when none does so for most lines: the text is no delimited table
 * @example delimiterOf('指标;产值\n澄湖;86,4\n') // => ';'
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const sample = text.length <= SAMPLE ? text : text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE)
  const found = delimiters.map((delimiter) => ({ delimiter, ...evenness(sample, delimiter) })).filter(({ share, width }) => share >= 0.5 && width >= 2)
  const best = found.sort((a, b) => Math.round(b.share * 4) - Math.round(a.share * 4) || b.width - a.width)[0]
  if (best?.delimiter !== ',') return best?.delimiter
  return found.find(({ delimiter, decimals }) => delimiter !== ',' && decimals)?.delimiter ?? ','
}

/** How many of the filled rows have the commonest number of fields above one. */
function evenness(sample: string, delimiter: Delimiter): { share: number; width: number; decimals: boolean } {
  const widths = new Map<number, number>()
  let rows = 0
  let commas = 0
  let decimals = 0
  scan(sample, delimiter, (fields) => {
    if (fields.length === 1 && fields[0]!.trim() === '') return
    rows++
    widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1)
    for (const field of fields) {
      if (!field.includes(',')) continue
      commas++
      if (/^\s*[+-]?\d+,\d+\s*$/.test(field)) decimals++
    }
  })
  const [width, count] = [...widths].filter(([fields]) => fields > 1).sort((a, b) => b[1] - a[1])[0] ?? [1, 0]
  return { share: rows === 0 ? 0 : count / rows, width, decimals: commas > 0 && decimals === commas }
}

/** A line by which a spreadsheet is told the delimiter: `sep=;`. */
export function statedDelimiter(text: string): { readonly delimiter: string; readonly rest: string } | undefined {
  const stated = /^\uFEFF?"?sep=([^\r\n"])"?(?:\r\n|\n|\r)/i.exec(text)
  return stated ? { delimiter: stated[1]!, rest: text.slice(stated[0].length) } : undefined
}
