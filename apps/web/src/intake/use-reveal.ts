import { useCallback, useEffect, useState } from 'react'

/** The whole healing takes no longer than this, and no line waits longer than a breath. */
const WHOLE_MS = 6000
const LINE_MS = 420

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Counts lines up, one after the other; all at once when nothing is to move. `finish` ends it at any time. */
export function useReveal(lines: number, animated: boolean): { readonly shown: number; readonly finish: () => void } {
  const [shown, setShown] = useState(() => (animated && !still() ? 0 : lines))
  useEffect(() => {
    if (shown >= lines) return undefined
    const timer = setTimeout(() => setShown(shown + 1), Math.min(LINE_MS, WHOLE_MS / lines))
    return () => clearTimeout(timer)
  }, [shown, lines])
  return { shown, finish: useCallback(() => setShown(lines), [lines]) }
}
