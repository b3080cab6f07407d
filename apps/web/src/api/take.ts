import { failureFrom } from './ask-failure.ts'
import { call, reach } from './call.ts'
import type { FilePreview, Mapping, Preview, Taken, TakenArchive } from './shapes.ts'

export const stages = ['received', 'decoded', 'read', 'resolved', 'recorded'] as const
export type Stage = (typeof stages)[number]
export interface StageLine { readonly stage: Stage; readonly [detail: string]: unknown }

/**
 * Sends a file to be taken and reports each stage as the server tells it.
 *
 * @returns what was taken
 * @throws AskFailure with the fault the server ended on
 */
export async function takeFile(file: File, onStage: (line: StageLine) => void, mapping?: Mapping): Promise<Taken> {
  const response = await reach('/api/documents', { method: 'POST', headers: { accept: 'application/x-ndjson' }, body: formOf(file, mapping) })
  if (!response.ok || !response.body) throw failureFrom(await response.json().catch(() => null))
  for await (const line of linesOf(response.body)) {
    const told = JSON.parse(line) as StageLine & { fault?: string; taken?: Taken }
    if (told.fault) throw failureFrom(told)
    onStage(told)
    if (told.taken) return told.taken
  }
  throw failureFrom(null)
}

/** Asks what taking a file would bring; nothing is stored. @throws AskFailure with the fault taking it would end on */
export function previewFile(file: File, mapping?: Mapping): Promise<Preview> {
  return call<Preview>('/api/documents/preview', { method: 'POST', body: formOf(file, mapping) })
}

/** A file with what a person says of it; the file goes last, so that the server knows the rest when it comes. */
export function formOf(file: File, mapping?: Mapping): FormData {
  const form = new FormData()
  if (mapping) form.append('mapping', JSON.stringify(mapping))
  form.append('file', file, file.name)
  return form
}

/** Asks what each file of an archive would bring; nothing is stored. @throws AskFailure where the archive cannot be opened */
export async function previewArchive(file: File): Promise<readonly FilePreview[]> {
  return (await call<{ readonly files: readonly FilePreview[] }>('/api/archives/preview', { method: 'POST', body: formOf(file) })).files
}

/** Takes every file of an archive in but those left out by choice, all or none. @throws AskFailure with the fault it ended on */
export function takeArchive(file: File, leave: readonly string[]): Promise<TakenArchive> {
  return call<TakenArchive>(`/api/archives?${leave.map((path) => `leave=${encodeURIComponent(path)}`).join('&')}`, { method: 'POST', body: formOf(file) })
}

/** The full lines of a byte stream, as they come. */
export async function* linesOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = bytes.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line.trim() !== '')
  }
  rest += decoder.decode()
  if (rest.trim()) yield rest
}
