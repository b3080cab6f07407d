import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Choice, Resolution, Review } from '@chanye/model'
import { send } from './call.ts'
import type { StatementRow } from './shapes.ts'

export interface Decision { readonly statement: string; readonly review: 'accepted' | 'rejected' | 'draft'; readonly reason?: string }

const reviewed = (rows: readonly StatementRow[], { statement, review }: Decision) =>
  rows.map((row) => (row.id === statement ? { ...row, review: review as Review } : row))

/** Writes a decision into every page that already shows the statement; gives back what undoes it. */
function shown(client: QueryClient, decision: Decision): () => void {
  const before = ['statements', 'document', 'organisation'].flatMap((name) => client.getQueriesData<{ statements?: readonly StatementRow[]; rows?: readonly StatementRow[] }>({ queryKey: [name] }))
  for (const [key, answer] of before) {
    if (answer?.rows) client.setQueryData(key, { ...answer, rows: reviewed(answer.rows, decision) })
    if (answer?.statements) client.setQueryData(key, { ...answer, statements: reviewed(answer.statements, decision) })
  }
  return () => { for (const [key, answer] of before) client.setQueryData(key, answer) }
}

/** Accept, reject or put back: shown at once, taken back with the fault when the server says no. */
export function useDecide() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ statement, ...rest }: Decision) => send(`/api/statements/${encodeURIComponent(statement)}/decision`, rest),
    onMutate: async (decision) => {
      await client.cancelQueries()
      return { undo: shown(client, decision) }
    },
    onError: (_error, _decision, context) => context?.undo(),
    onSettled: () => client.invalidateQueries(),
  })
}

/** Records a person's own reading as a new document; the old statement stays as superseded. */
export function useCorrect() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ statement, ...rest }: { readonly statement: string; readonly content: Readonly<Record<string, unknown>>; readonly reason: string }) =>
      send<{ statement?: string; id?: string }>(`/api/statements/${encodeURIComponent(statement)}/correction`, rest),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** Takes one of two readings; the server remembers who took it and when. */
export function useChoose() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ statement, ...rest }: Choice & { readonly statement: string }) => send(`/api/statements/${encodeURIComponent(statement)}/choice`, rest),
    onSettled: () => client.invalidateQueries(),
  })
}

/** Takes an import back; the server keeps everything and remembers why. */
export function useWithdraw() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ document, reason }: { readonly document: string; readonly reason: string }) => send(`/api/documents/${encodeURIComponent(document)}/withdrawal`, { reason }),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** Undoes a withdrawal. */
export function useReinstate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (document: string) => send(`/api/documents/${encodeURIComponent(document)}/reinstatement`, {}),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** Resolves a contradiction, or opens it again. */
export function useSettle() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...rest }: { readonly id: string; readonly resolution: Resolution; readonly wrong: readonly string[]; readonly reason: string }) => send(`/api/contradictions/${encodeURIComponent(id)}/resolution`, rest),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** Says whether two names mean one organisation. */
export function useDecideAlias() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, state }: { readonly id: string; readonly state: 'same' | 'different' }) => send(`/api/aliases/${encodeURIComponent(id)}/decision`, { state }),
    onSuccess: () => client.invalidateQueries(),
  })
}
