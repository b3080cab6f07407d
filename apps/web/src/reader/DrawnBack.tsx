import { useState } from 'react'
import type { NamedPlace } from '../api/shapes.ts'
import { useSay } from '../frame/use-frame.ts'

/** What the chosen figure leans on, each with a way to the place where it was named; null leads back to the figure. */
export function DrawnBack({ places, jump }: { readonly places: readonly NamedPlace[]; readonly jump: (nth: number | null) => void }) {
  const say = useSay()
  const [away, setAway] = useState(false)
  const go = (nth: number | null) => {
    setAway(nth !== null)
    jump(nth)
  }
  if (places.length === 0) return null
  return (
    <ul className="drawn-back">
      {places.map(({ part, words, start }, nth) => (
        <li key={`${part}${start}`}>
          {say(part === 'indicator' ? 'reader.named-measure' : 'reader.named-subject', { words })}
          <button type="button" className="act" onClick={() => go(nth)}>{say('reader.jump')}</button>
        </li>
      ))}
      {away && <li><button type="button" className="act" onClick={() => go(null)}>{say('reader.back')}</button></li>}
    </ul>
  )
}
