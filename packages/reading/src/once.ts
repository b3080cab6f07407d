import type { Context } from './context.ts'

/**
 * Lets several recognisers lean on one without its work being done twice: the same context gives the same result.
 *
 * @returns a function that works once a context, and forgets it with the context
 */
export function once<T>(work: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, { readonly result: T }>()
  return (context) => {
    const found = known.get(context)
    if (found) return found.result
    const result = work(context)
    known.set(context, { result })
    return result
  }
}
