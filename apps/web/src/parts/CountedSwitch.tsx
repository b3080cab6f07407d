interface Props<Name extends string> {
  readonly label: string
  /** The word for all of them together; without it one is always chosen. */
  readonly all?: string
  readonly names: readonly Name[]
  readonly word: (name: Name) => string
  readonly counts: Readonly<Partial<Record<Name, number>>>
  readonly chosen: string | undefined
  readonly onChoose: (name: Name | undefined) => void
}

/** Chooses one kind of rows, each with how many there are. */
export function CountedSwitch<Name extends string>({ label, all, names, word, counts, chosen, onChoose }: Props<Name>) {
  const choice = (name: Name | undefined, said: string, n: number) => (
    <button key={said} type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>{said} <span className="count">{n}</span></button>
  )
  return (
    <div className="side-switch shown" role="group" aria-label={label}>
      {all !== undefined && choice(undefined, all, names.reduce((sum, one) => sum + (counts[one] ?? 0), 0))}
      {names.map((one) => choice(one, word(one), counts[one] ?? 0))}
    </div>
  )
}
