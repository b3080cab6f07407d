import { useMutation, useQuery } from '@tanstack/react-query'
import { failureFrom } from './ask-failure.ts'
import { call, reach, send } from './call.ts'
import type { LedgerForm, LedgerKind, Mapping } from './shapes.ts'
import { formOf } from './take.ts'

/** The kinds of ledgers the server knows; they do not change while it runs. */
export function useTemplates() {
  return useQuery({ queryKey: ['ledger-templates'], staleTime: Infinity, queryFn: () => call<{ readonly templates: readonly LedgerKind[] }>('/api/ledger-templates') })
}

/** The forms a document's ledger can be given back in; none for a document that is none. */
export function useForms(document: string, when: boolean) {
  return useQuery({ queryKey: ['ledger-forms', document], enabled: when, queryFn: () => call<{ readonly forms: readonly LedgerForm[] }>(`/api/exports/ledger/${encodeURIComponent(document)}/forms`) })
}

/** Forgets what is remembered of a form. */
export function useForget() {
  return useMutation({ mutationFn: (id: string) => send(`/api/form-mappings/${encodeURIComponent(id)}/forgetting`, {}) })
}

/** Asks for the rows in error of a file as a file, and hands it to the browser to keep. @throws AskFailure with the server's fault */
export async function downloadFindings(file: File, { mapping, format, language }: { readonly mapping: Mapping | undefined; readonly format: 'xlsx' | 'csv'; readonly language: string }): Promise<void> {
  const response = await reach(`/api/documents/findings.${format}?lang=${language}`, { method: 'POST', body: formOf(file, mapping) })
  if (!response.ok) throw failureFrom(await response.json().catch(() => null))
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = `chanye-findings.${format}`
  link.click()
  URL.revokeObjectURL(address)
}
