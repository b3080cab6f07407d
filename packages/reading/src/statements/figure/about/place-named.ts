import type { Context } from '../../../context.ts'
import { PROVINCES } from './rules.ts'

/**
 * The place a document speaks for, as its own text names it: a first-level place in full, and a district of a lesser city without it.
 *
 * @returns null where the document speaks for no place
 */
export function placeNamed({ region }: Context): string | null {
  if (region === null) return null
  const full = PROVINCES.get(region)
  if (full !== undefined) return full
  const parts = /^(?<parent>[〇㐀-鿿]{2,8}?[省市州盟])(?<name>[〇㐀-鿿]{2,8}[市区县旗])$/.exec(region)?.groups
  if (!parts) return region
  const spoken = parts.parent!.slice(0, -1)
  return PROVINCES.has(spoken) ? region : parts.name!
}
