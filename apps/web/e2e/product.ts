import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '../../..')

/** The article of the mission where it can be read in place, else null. */
export const article = [resolve(root, '../shared/mission/seed/article.txt')].find((path) => existsSync(path)) ?? null

/** A report to drop: the article, else our own bulletin on the same year, damaged in the article's ways. */
export const report = article ?? join(root, 'corpora/sample/banan-economy-2018.txt')

const freePort = () => new Promise<number>((done, fail) => {
  const probe = createServer()
  probe.once('error', fail)
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
  })
})

export interface Product { readonly url: string; readonly browser: Browser; readonly stop: () => Promise<void> }

/** Starts the built product on a free port with a data folder of its own, and a browser. */
export async function startProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'chanye-e2e-'))
  const url = `http://127.0.0.1:${await freePort()}`
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/chanye.mjs'), '--data', data, 'serve', '--port', new URL(url).port], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece.toString()))
  await answering(url, child, said)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  })
  return {
    url, browser,
    stop: async () => {
      await browser.close()
      await ended(child)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function answering(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (child.exitCode !== null) break
    const ready = await fetch(`${url}/api/health`).then(({ ok }) => ok, () => false)
    if (ready) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`the product does not answer at ${url}:\n${said.join('')}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const over = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await over
}

/** A page of the product that fails the test on any script error. */
export async function openPage({ url, browser }: Product, path: string, viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => { throw error })
  await page.goto(url + path)
  return page
}

/** Drops a file on the page as a person would, by way of the drop zone's own chooser. */
export async function drop(page: Page, path: string): Promise<void> {
  await page.getByTestId('file').setInputFiles(path)
}
