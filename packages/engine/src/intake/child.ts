import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Fault } from '@chanye/model'
import type { BookLimits } from './book-limits.ts'
import type { Message } from './sink.ts'

/** What the reading process is told; the bytes follow on its standard input. */
export interface Order { readonly name: string; readonly bytes: number; readonly limits: BookLimits }

interface Reading { readonly name: string; readonly bytes: Uint8Array; readonly limits: BookLimits }

/** Memory outside the heap that a reading process needs: the program itself and pieces on their way. */
const BESIDE_HEAP = 90
const WATCH_EVERY = 50
/** So many files are read at once; others wait. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/**
 * Reads a file in a process of its own, which is always gone when this ends.
 *
 * @param onMessage - hears what the process says, in order; what it throws ends the reading and is thrown on
 * @throws Fault reader-stopped when the process takes too long, too much memory, or dies
 */
export async function childReading(reading: Reading, onMessage: (message: Message) => void): Promise<void> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    await read(reading, onMessage)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

function read({ name, bytes, limits }: Reading, onMessage: (message: Message) => void): Promise<void> {
  const child = fork(program(), { serialization: 'advanced', stdio: ['pipe', 'ignore', 'ignore', 'ipc'], execArgv: [`--max-old-space-size=${Math.max(32, limits.megabytes - BESIDE_HEAP)}`, '--max-semi-space-size=8'], env: {} })
  let failure: unknown
  let done = false
  const stop = (error: unknown) => {
    failure ??= error
    child.kill('SIGKILL')
  }
  const clock = setTimeout(() => stop(stopped(name, `it took more than ${limits.seconds} seconds`, `超过 ${limits.seconds} 秒`)), limits.seconds * 1000)
  const watch = setInterval(() => { if (megabytesOf(child) > limits.megabytes) stop(tooMuchMemory(name, limits)) }, WATCH_EVERY)
  return new Promise<void>((resolve, reject) => {
    child.on('message', (message: Message) => {
      if (failure !== undefined) return
      try {
        onMessage(message)
        done ||= message.say === 'done'
      } catch (error) {
        stop(error)
      }
    })
    child.on('error', (error) => stop(stopped(name, error.message, '读取进程无法启动')))
    child.on('close', (code, signal) => {
      clearTimeout(clock)
      clearInterval(watch)
      if (failure !== undefined) reject(failure)
      else if (done) resolve()
      else reject(signal === 'SIGABRT' || code === 134 ? tooMuchMemory(name, limits) : stopped(name, `its reader died (${signal ?? code})`, `读取进程异常退出（${signal ?? code}）`))
    })
    child.stdin!.on('error', () => {})
    child.send({ name, bytes: bytes.length, limits } satisfies Order, () => {})
    child.stdin!.end(bytes)
  })
}

function tooMuchMemory(name: string, { megabytes }: BookLimits): Fault {
  return stopped(name, `it took more than ${megabytes} MB of memory`, `内存超过 ${megabytes} MB`)
}

function stopped(name: string, why: string, whyZh: string): Fault {
  return new Fault('reader-stopped', { name, why, whyZh })
}

/** Memory a process holds, where the system tells; else 0, and the heap's own limit stands alone. */
function megabytesOf({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096 / 1e6
  } catch {
    return 0
  }
}

/** The reading program: beside this one when built, else where the tests have built it. */
function program(): string {
  const beside = fileURLToPath(new URL('./book-child.mjs', import.meta.url))
  const path = existsSync(beside) ? beside : process.env.CHANYE_BOOK_CHILD
  if (path === undefined) throw new Fault('internal', { why: `the program that reads tables is not built: ${beside}` })
  return path
}
