/** Who writes, when, and who may see what is written. */
export interface Writing { readonly by: string; readonly at: string; readonly visibility: string }

/** What every row bears of the writing. */
export function kept({ by, at, visibility }: Writing): { visibility: string; recorded_at: string; recorded_by: string } {
  return { visibility, recorded_at: at, recorded_by: by }
}
