import { describe, expect, it } from 'vitest'
import { pageParts } from './page-parts.ts'

describe("a method's page", () => {
  it('is its title, paragraphs, formulas and examples in their order', () => {
    const { title, parts } = pageParts('# Share\n\nA part `x` of a whole.\n\n$$\n\\frac{x}{y}\n$$\n\n**Source.** Arithmetic.\n**Not when** $y = 0$.\n\n```ts\nshare(1, 2) // => 0.5\n```\n')
    expect(title).toBe('Share')
    expect(parts.map(({ part }) => part)).toEqual(['text', 'formula', 'text', 'text', 'example'])
    expect(parts[0]).toEqual({ part: 'text', pieces: [{ kind: 'plain', text: 'A part ' }, { kind: 'code', text: 'x' }, { kind: 'plain', text: ' of a whole.' }] })
    expect(parts[1]).toEqual({ part: 'formula', tex: '\\frac{x}{y}' })
    expect(parts[3]).toMatchObject({ pieces: [{ kind: 'strong', text: 'Not when' }, { text: ' ' }, { kind: 'formula', text: 'y = 0' }, { text: '.' }] })
    expect(parts[4]).toEqual({ part: 'example', code: 'share(1, 2) // => 0.5' })
  })
})
