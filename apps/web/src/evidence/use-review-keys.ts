import { useEffect, useRef } from 'react'

export interface ReviewKeys {
  readonly next: () => void
  readonly before: () => void
  readonly accept: () => void
  readonly reject: () => void
  readonly correct: () => void
  readonly open: () => void
  readonly help: () => void
}

const bindings: Readonly<Record<string, keyof ReviewKeys>> = {
  j: 'next', k: 'before', a: 'accept', r: 'reject', e: 'correct', Enter: 'open', '?': 'help',
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || target.closest('.ant-modal,.ant-drawer') !== null)

const activates = (event: KeyboardEvent) => event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a,button') !== null

/** Runs the review keys while nobody is typing: j k move, a accept, r reject, e correct, Enter evidence, ? help. */
export function useReviewKeys(keys: ReviewKeys): void {
  const now = useRef(keys)
  useEffect(() => { now.current = keys })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = bindings[event.key]
      if (!name || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || activates(event)) return
      event.preventDefault()
      now.current[name]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
