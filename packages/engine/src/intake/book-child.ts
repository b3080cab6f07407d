// The program of the process that reads one table file: told its name and limits by message, given its bytes on standard input.
import { Fault } from '@chanye/model'
import type { Order } from './child.ts'
import { readBook } from './read-book.ts'
import { type Message, sendingSink } from './sink.ts'

const send = (message: Message) => new Promise<void>((resolve, reject) => { process.send!(message, (error: Error | null) => (error ? reject(error) : resolve())) })

async function bytesOf(length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let at = 0
  for await (const piece of process.stdin as AsyncIterable<Buffer>) at += piece.copy(bytes, at)
  return bytes
}

/** Ends at once. An orderly exit waits for the threads of libraries, and some never answer. */
const end = () => process.kill(process.pid, 'SIGKILL')

process.once('disconnect', end)
process.once('message', async ({ name, bytes, limits }: Order) => {
  try {
    const format = await readBook({ name, bytes: await bytesOf(bytes), limits }, sendingSink(name, limits, send))
    await send({ say: 'done', format })
  } catch (error) {
    await send(error instanceof Fault ? { say: 'fault', code: error.code, values: error.values } : { say: 'fault', code: 'broken-document', values: { name, why: (error as Error).message, whyZh: '内容无法解析' } })
  }
  end()
})
