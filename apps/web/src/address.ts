/** What the address bar can remember, on any page; a page uses those it knows. */
const remembered = [
  'place', 'asOf', 'lang', 'evidence', 'taken', 'q', 'document', 'shape', 'kind', 'status', 'review', 'subject', 'doubt', 'sort',
  'page', 'statement', 'side', 'all', 'from', 'to', 'indicator', 'sender', 'form', 'state', 'since', 'cluster', 'organisation', 'target', 'measure', 'period', 'before', 'level', 'near', 'nearall', 'pull', 'pullall',
] as const

export type Remembered = (typeof remembered)[number]
export type Search = { readonly [name in Remembered]?: string | undefined }

/**
 * Keeps what a page may remember from a parsed address; anything else is dropped.
 *
 * @example searchOf({ place: '500113', junk: 1 }) // => { place: '500113' }
 */
export function searchOf(raw: Readonly<Record<string, unknown>>): Search {
  const kept = remembered.map((name) => [name, raw[name]] as const).filter(([, value]) => typeof value === 'string' && value !== '')
  return Object.fromEntries(kept) as Search
}

/** How the address is written and read: plain `name=value` pairs, so that a code such as 500113 stays text. */
export const addressText = {
  parseSearch: (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search: Readonly<Record<string, unknown>>): string => {
    const text = new URLSearchParams(Object.entries(searchOf(search)) as [string, string][]).toString()
    return text ? `?${text}` : ''
  },
}
