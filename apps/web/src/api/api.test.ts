import { describe, expect, it } from 'vitest'
import { failureFrom } from './ask-failure.ts'
import { queryText } from './call.ts'
import { linesOf } from './take.ts'

const stream = (...pieces: string[]) => new ReadableStream<Uint8Array>({
  start(controller) {
    for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
    controller.close()
  },
})

const collected = async (...pieces: string[]) => {
  const lines: string[] = []
  for await (const line of linesOf(stream(...pieces))) lines.push(line)
  return lines
}

describe('talking to the server', () => {
  it('gives whole lines however the bytes are cut', async () => {
    expect(await collected('{"a":', '1}\n{"b"', ':2}\n\n', '{"c":3}')).toEqual(['{"a":1}', '{"b":2}', '{"c":3}'])
    expect(await collected('')).toEqual([])
  })

  it('reads a fault with its sentences, and calls any other body internal', () => {
    expect(failureFrom({ fault: 'too-large', message: { zh: '太大', en: 'too large' } })).toMatchObject({ fault: 'too-large', said: { zh: '太大', en: 'too large' } })
    expect(failureFrom('<html>')).toMatchObject({ fault: 'internal', said: null })
    expect(failureFrom(null)).toMatchObject({ fault: 'internal' })
  })

  it('asks only with what is set', () => {
    expect(queryText({ q: 'a b', limit: 50, place: undefined, sort: '' })).toBe('?q=a+b&limit=50')
    expect(queryText({})).toBe('')
  })
})
