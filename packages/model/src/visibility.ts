/** Who may see a row: everyone, the organisation's own people, or named readers only. */
export const visibilities = ['public', 'org', 'restricted'] as const
export type Visibility = (typeof visibilities)[number]

/**
 * Who asks. Until accounts exist the asker is the local analyst, served on loopback only, who sees all;
 * `public` is everyone else and sees public rows only.
 */
export type Asker = { readonly kind: 'local' } | { readonly kind: 'public' } | { readonly kind: 'member' }

/**
 * The visibilities an asker may see; the store filters by them.
 *
 * @example maySee({ kind: 'public' }) // => ['public']
 */
export function maySee(asker: Asker): readonly Visibility[] {
  if (asker.kind === 'local') return visibilities
  return asker.kind === 'member' ? ['public', 'org'] : ['public']
}
