/**
 * Lets several recognisers lean on one without its work being done twice: the same context or sentence gives the same result.
 *
 * @returns a function that works once for what it is given, and forgets the result with it
 * @example once((text: object) => Object.keys(text).length)({ a: 1 }) // => 1
 */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>()
  return (of) => {
    const found = known.get(of)
    if (found) return found.result
    const result = work(of)
    known.set(of, { result })
    return result
  }
}
