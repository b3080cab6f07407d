/** A question the server could not answer, with its sentence in both languages. */
export class AskFailure extends Error {
  override readonly name = 'AskFailure'
  /** A fault code of the model, or `unreachable` when no server answered. */
  readonly fault: string
  readonly said: { readonly zh: string; readonly en: string } | null

  /** `said` is null when the server could not say it. */
  constructor(fault: string, said: { readonly zh: string; readonly en: string } | null) {
    super(said?.en ?? fault)
    this.fault = fault
    this.said = said
  }
}

interface FaultBody { readonly fault: string; readonly message?: { readonly zh: string; readonly en: string } }

/** @returns the failure a fault body tells of; a body of another form becomes `internal` */
export function failureFrom(body: unknown): AskFailure {
  const told = body as Partial<FaultBody> | null
  return new AskFailure(typeof told?.fault === 'string' ? told.fault : 'internal', told?.message ?? null)
}
