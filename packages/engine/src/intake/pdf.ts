import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Fault } from '@chanye/model'
import { type DrawnPage, type Flow, flowOfPages, type PageTrouble, type Run } from '@chanye/reading'
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Marks, marksOf, type PdfFont } from './pdf-marks.ts'
import type { Given } from './read-book.ts'

type PdfLibrary = typeof pdfjs

/** Pages of a document, and drawing steps and pieces of text of a page, beyond which no one prints. */
const MOST = { pages: 1000, operators: 1_500_000, runs: 60_000 } as const

/**
 * Reads a PDF with text into a flow of lines and tables. Only ever called in a process of its own.
 * Nothing is fetched and nothing in the file is run; pictures are not decoded.
 *
 * @returns the flow; pages that hold no readable text are named in its doubts
 * @throws Fault encrypted-document, broken-document, too-much-content, scanned-document when no page holds text, unreadable-text when no page's characters can be told, empty-document
 */
export async function pdfFlow(given: Given): Promise<Flow> {
  const { name } = given
  const library = await pdfLibrary()
  const deaf = hear()
  let document: pdfjs.PDFDocumentProxy | undefined
  try {
    document = await opened(given, library)
    if (document.numPages > MOST.pages) throw new Fault('too-much-content', { name, what: 'pages', whatZh: '页数', limit: MOST.pages })
    const pages = await drawnPages(given, library, document)
    refuse(pages, name)
    return { name, format: 'pdf', ...flowOfPages(pages) }
  } finally {
    deaf()
    await document?.loadingTask.destroy()
  }
}

/** What pdf.js has warned of. */
const heard = { pictures: 0 }

/** Listens to what pdf.js warns of: it tells of a picture that it was asked not to decode in no other way. @returns what ends the listening */
function hear(): () => void {
  const { warn } = globalThis.console
  globalThis.console.warn = (said: unknown) => { if (String(said).includes('Image exceeded maximum allowed size')) heard.pictures++ }
  return () => { globalThis.console.warn = warn }
}

/** pdf.js is large, so that it is loaded only when a PDF is read; its worker is then of this process. */
async function pdfLibrary(): Promise<PdfLibrary> {
  const stand = globalThis as { DOMMatrix?: unknown; pdfjsWorker?: unknown }
  stand.DOMMatrix ??= class {}
  stand.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs' as string)
  return import('pdfjs-dist/legacy/build/pdf.min.mjs' as string) as Promise<PdfLibrary>
}

async function opened({ name, bytes }: Given, library: PdfLibrary): Promise<pdfjs.PDFDocumentProxy> {
  const task = library.getDocument({
    data: Uint8Array.from(bytes), cMapUrl: join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/'), cMapPacked: true,
    isEvalSupported: false, useWorkerFetch: false, useSystemFonts: false, disableFontFace: true, enableXfa: false, maxImageSize: 0, verbosity: library.VerbosityLevel.WARNINGS,
  })
  try {
    return await task.promise
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new Fault('encrypted-document', { name })
    throw new Fault('broken-document', { name, why: (error as Error).message, whyZh: 'PDF 结构无法解析' }, error)
  }
}

async function drawnPages(given: Given, library: PdfLibrary, document: pdfjs.PDFDocumentProxy): Promise<DrawnPage[]> {
  const { name, limits } = given
  const pages: DrawnPage[] = []
  const pictured = new Set<number>()
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const { page, marks, pictures, drawings } = await pageOf(name, library, document, number)
    const runs = marks.runs.length > 0 ? marks.runs : marks.hidden
    if (runs.length > MOST.runs) throw new Fault('too-much-content', { name, what: 'pieces of text on a page', whatZh: '单页文字段数', limit: MOST.runs })
    characters += runs.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > limits.characters) throw new Fault('too-much-content', { name, what: 'characters', whatZh: '字符数', limit: limits.characters })
    pages.push({ number, ...page, runs, rulings: marks.rulings, turned: marks.turned > 0, trouble: troubleOf(runs, marks, pictures || drawings) })
    if (pictures) pictured.add(number)
  }
  const stamped = stampedAmong(pages.filter((page) => pictured.has(page.number)))
  return pages.map((page) => (stamped.has(page.number) ? { ...page, trouble: 'picture' } : page))
}

interface PageRead { readonly page: { readonly width: number; readonly height: number }; readonly marks: Marks; readonly pictures: boolean; readonly drawings: boolean }

async function pageOf(name: string, { OPS }: PdfLibrary, document: pdfjs.PDFDocumentProxy, number: number): Promise<PageRead> {
  const names = Object.fromEntries(Object.entries(OPS).map(([operator, code]) => [code, operator]))
  let page: pdfjs.PDFPageProxy | undefined
  const picturesBefore = heard.pictures
  try {
    page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    if (fnArray.length > MOST.operators) throw new Fault('too-much-content', { name, what: 'drawing steps on a page', whatZh: '单页绘图步数', limit: MOST.operators })
    const { transform, width, height } = page.getViewport({ scale: 1 })
    const view = { transform: transform as unknown as [number, number, number, number, number, number], width, height }
    const marks = marksOf({ view, fontOf: fontsOf(page), operators: fnArray.map((code, i) => [names[code] ?? '', (argsArray[i] ?? []) as unknown[]] as const) })
    return { page: { width, height }, marks, pictures: heard.pictures > picturesBefore, drawings: fnArray.includes(OPS.constructPath) }
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault('broken-document', { name, why: `page ${number}: ${(error as Error).message}`, whyZh: `第 ${number} 页无法解析` }, error)
  } finally {
    page?.cleanup()
  }
}

function fontsOf(page: pdfjs.PDFPageProxy): (name: string) => PdfFont {
  const fonts = new Map<string, PdfFont>()
  return (id) => {
    let font = fonts.get(id)
    if (!font) {
      const known = (page.commonObjs.has(id) ? page.commonObjs.get(id) : {}) as { name?: string; fontMatrix?: number[]; vertical?: boolean; bold?: boolean; black?: boolean }
      font = { name: (known.name ?? id).replace(/^[A-Z]{6}\+/, ''), matrix: known.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0], vertical: known.vertical ?? false, bold: (known.bold ?? known.black ?? false) || /bold|black|heavy|simhei|heiti/i.test(known.name ?? '') }
      fonts.set(id, font)
    }
    return font
  }
}

/** A font of glyphs without their characters gives what no text holds: private signs, controls, scripts of no neighbour. */
const ILLEGIBLE = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\u0250-\u036f\u0530-\u1fff\u2c00-\u2dff\ua000-\uabff\ud800-\uf8ff\ufb50-\ufdff\ufffd]/g

function troubleOf(runs: readonly Run[], { hidden }: Marks, pictures: boolean): PageTrouble | null {
  if (runs.length === 0) return pictures ? 'picture' : null
  const text = runs.map((run) => run.text).join('')
  if (text !== '' && (text.match(ILLEGIBLE)?.length ?? 0) > 0.3 * text.length) return 'unreadable'
  return runs === hidden ? 'recognised' : null
}

/** Longer than what a scanner prints on every picture. */
const LONGEST_STAMP = 60

/** Of pages with pictures, those that say nothing but what others say too, numbers aside: the stamp or page number of a scanner. */
function stampedAmong(pages: readonly DrawnPage[]): Set<number> {
  const bySaying = new Map<string, number[]>()
  for (const { runs, number } of pages) {
    const says = runs.map(({ text }) => text).join('').replace(/\d+/g, '#')
    if (says.length > 0 && says.length <= LONGEST_STAMP) bySaying.set(says, [...(bySaying.get(says) ?? []), number])
  }
  return new Set([...bySaying.values()].filter((numbers) => numbers.length > 1).flat())
}

/** Says no to a document of which nothing can be read. */
function refuse(pages: readonly DrawnPage[], name: string): void {
  if (pages.some(({ runs, trouble }) => runs.length > 0 && trouble !== 'unreadable' && trouble !== 'picture')) return
  const count = (trouble: PageTrouble) => pages.filter((page) => page.trouble === trouble).length
  if (count('unreadable') > 0) throw new Fault('unreadable-text', { name, pages: count('unreadable') })
  if (count('picture') > 0) throw new Fault('scanned-document', { name, pages: count('picture') })
  throw new Fault('empty-document', { name })
}
