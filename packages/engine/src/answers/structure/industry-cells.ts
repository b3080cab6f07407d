import type { Industry, Place, SizeMeasure } from '@chanye/model'
import type { Asking } from '../../store/asking.ts'
import { placesUnder } from '../../store/places.ts'
import { type FigureRecord, Picture } from '../picture.ts'

/** How large one industry is in one place in one year, with the statement that says so. */
export interface IndustryCell { readonly place: Place; readonly industry: Industry; readonly measure: SizeMeasure; readonly period: string; readonly value: number; readonly record: FigureRecord }

/** The places a place is held to, and every figure of their industries. */
export interface IndustryCells { readonly picture: Picture; readonly peers: readonly Place[]; readonly cells: readonly IndustryCell[] }

/** What tables write about the name of an industry: 其中：39 计算机、通信和其他电子设备制造业. */
const ABOUT = /^(?:其中[:：])?\s*(?:[A-T]|\d{2})?[\s.、]*|[\s、，,·]|（[^）]*）|\([^)]*\)/gu
const plain = (text: string) => text.replace(ABOUT, '')
const YEAR = /^\d{4}$/u

/**
 * The figures of industries of a place and of those beside it under the same city or province, as the choice rule takes them.
 *
 * @returns cells whose measure, industry and year are known; figures that are targets, bounded or open are none
 */
export async function industryCells(asking: Asking, place: Place): Promise<IndustryCells> {
  const peers = await placesUnder(asking, place.parent, place)
  const picture = await Picture.of(asking, { subjects: peers.flatMap(({ name, short }) => [...new Set([name, short])]), shape: 'figure' })
  const known = readerOf(asking)
  const byCode = new Map(peers.map((one) => [one.code, one]))
  const cells = picture.standingFigures().flatMap((record): IndustryCell[] => {
    const { says } = record
    if (!isSize(says)) return []
    const { place: of, indicator } = picture.identity(record)
    const [peer, told] = [of ? byCode.get(of.code) : undefined, known(indicator)]
    if (!peer || !told || told.measure.unit !== says.unit || picture.vintages.note(record)?.used === false) return []
    return [{ place: peer, ...told, period: says.period!, value: Number(says.value), record }]
  })
  return { picture, peers, cells: onePerPlace(cells) }
}

/** Whether a figure may be how large something was in a year. */
function isSize({ kind, bound, minor, period, status }: FigureRecord['says']): boolean {
  return (kind === 'level' || kind === 'count') && bound === 'exact' && !minor && YEAR.test(period ?? '') && (status === 'actual' || status === 'estimate')
}

/** Which industry and which measure of size an indicator such as 规模以上工业总产值·医药制造业 speaks of. */
function readerOf({ references: { industries, sizeMeasures } }: Asking): (indicator: string) => { readonly industry: Industry; readonly measure: SizeMeasure } | undefined {
  const named = new Map(industries.map((industry) => [plain(industry.name), industry]))
  const words = sizeMeasures.flatMap((measure) => measure.words.map((word) => ({ word, measure }))).sort((a, b) => b.word.length - a.word.length)
  return (indicator) => {
    const parts = indicator.split('·')
    const at = parts.findIndex((part) => named.has(plain(part)))
    const rest = parts.filter((_, i) => i !== at).join('·')
    const found = at < 0 ? undefined : words.find(({ word }) => rest.includes(word))
    return found && { industry: named.get(plain(parts[at]!))!, measure: found.measure }
  }
}

/** A size that several documents give alike counts once. */
function onePerPlace(cells: readonly IndustryCell[]): IndustryCell[] {
  return [...new Map(cells.map((cell) => [`${cell.place.code} ${cell.industry.code} ${cell.measure.name} ${cell.period}`, cell])).values()]
}
