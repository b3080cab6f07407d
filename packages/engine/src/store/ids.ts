import { createHash } from 'node:crypto'
import { decodeTime, monotonicFactory } from 'ulid'

/** Ids of things that happen, in the order they happened within one process. */
export const nextId: () => string = monotonicFactory()

/** @returns an id that sorts after another, even when the clock that made the other runs ahead */
export function idAfter(other: string | undefined): string {
  const id = nextId()
  return other === undefined || id > other ? id : monotonicFactory()(decodeTime(other) + 1)
}

/** @returns the SHA-256 of bytes in hex */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** @returns an id made of what a thing says, the same on every machine */
export function contentId(prefix: string, content: unknown): string {
  return `${prefix}_${createHash('sha256').update(canonical(content)).digest('hex').slice(0, 24)}`
}

/** JSON with its keys in order, so that equal things have equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}
