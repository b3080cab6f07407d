import { AskFailure, failureFrom } from './ask-failure.ts'

/**
 * Asks the server and gives its JSON.
 *
 * @throws AskFailure with the server's fault, or `unreachable` when nothing answered
 */
export async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await reach(path, init)
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw failureFrom(body)
  return body as T
}

/** The raw response; only a silent network is a failure here. */
export async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new AskFailure('unreachable', null)
  }
}

/** Sends JSON by POST and gives the JSON that comes back. */
export function send<T>(path: string, body: unknown): Promise<T> {
  return call<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** @returns the set parameters as a query string, in their order @example queryText({ q: 'a b', limit: undefined }) // => '?q=a+b' */
export function queryText(params: Readonly<Record<string, string | number | undefined>>): string {
  const set = Object.entries(params).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ''
}
