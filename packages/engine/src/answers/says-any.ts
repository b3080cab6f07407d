/** @returns whether the words asked for stand in any of these texts, in capitals or not; where none are asked for, they do */
export function saysAny(texts: readonly (string | null)[], q: string | undefined): boolean {
  const wanted = q?.trim().toLowerCase() ?? ''
  return wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted))
}
