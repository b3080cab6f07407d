/**
 * A sentence with what stands in braces filled in.
 *
 * @returns a name that has no value stays as `{name}`, so that it is noticed
 * @example filledIn('{n} rows of {sheet}', { n: 3 }) // => '3 rows of {sheet}'
 */
export function filledIn(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}
