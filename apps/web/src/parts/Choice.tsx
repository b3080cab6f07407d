interface Props { readonly label: string; readonly all: string; readonly value: string | undefined; readonly options: readonly string[]; readonly word?: (option: string) => string; readonly onChoose: (next: string | undefined) => void }

/** One thing to filter by; the address remembers it. */
export function Choice({ label, all, value, options, word = (option) => option, onChoose }: Props) {
  return (
    <label className="facet">
      <span className="unseen">{label}</span>
      <select value={value ?? ''} className={value ? 'set' : ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{all}</option>
        {withChosen(options, value).map((option) => <option key={option} value={option}>{word(option)}</option>)}
      </select>
    </label>
  )
}

/** @returns the options with the one that is chosen, also while the others are on their way or do not hold it @example withChosen(['a'], 'b') // => ['b', 'a'] */
export function withChosen(options: readonly string[], chosen: string | null | undefined): readonly string[] {
  return !chosen || options.includes(chosen) ? options : [chosen, ...options]
}
