import type { Ruling, Run } from '@chanye/reading'

type Matrix = readonly [number, number, number, number, number, number]

/** One glyph as pdf.js hands it over; a number between glyphs moves what follows. */
interface Glyph { readonly unicode?: string; readonly width: number; readonly isSpace?: boolean; readonly vmetric?: readonly number[] | null }

/** What is known of a font. */
export interface PdfFont { readonly name: string; readonly matrix: readonly number[]; readonly vertical: boolean; readonly bold: boolean }

/** What a page draws, as the operators tell. */
export interface Marks {
  readonly runs: readonly Run[]
  readonly rulings: readonly Ruling[]
  /** Characters that no one sees: laid under a picture by a program that recognised them. */
  readonly hidden: readonly Run[]
  /** Characters that stand in another direction than the page's text. */
  readonly turned: number
}

/** A page's operators, by the names pdf.js gives them, and how they stand on the page. */
export interface Drawing {
  readonly operators: Iterable<readonly [operator: string, values: readonly unknown[]]>
  readonly fontOf: (name: string) => PdfFont
  readonly view: { readonly transform: Matrix; readonly width: number; readonly height: number }
}

/** The pen: what `save` keeps. */
interface Pen {
  matrix: Matrix; font: PdfFont; size: number; direction: number; spacing: number; wordSpacing: number; stretch: number; leading: number; rise: number; mode: number
  fill: string; stroke: string; lineWidth: number
}

/** Text directions: right, down, left, up. */
const TURNS = 4
const WHITE = '#ffffff'
const INVISIBLE = new Set([3, 7])
const THICKEST = 3
const SHORTEST = 1
const MOST_RULINGS = 20_000
const DEEPEST = 500
const NO_FONT: PdfFont = { name: '', matrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false, bold: false }
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * Follows a page's operators with a pen and gives what it leaves: characters in runs, and lines along the page's edges.
 * Most of a page's characters decide which way it is turned; everything is given in that direction.
 *
 * @returns marks; pictures leave none
 */
export function marksOf(drawing: Drawing): Marks {
  const page = new PageOfMarks(drawing)
  for (const [operator, values] of drawing.operators) page.draw(operator, values)
  return page.marks()
}

/** Holds the pen, its stack, and what has been drawn. */
class PageOfMarks {
  readonly #drawing: Drawing
  readonly #stack: Pen[] = []
  #pen: Pen
  #text: Matrix = IDENTITY
  #at = { x: 0, y: 0, lineX: 0, lineY: 0 }
  /** Groups that are only a mask for others. */
  #masks: boolean[] = []
  readonly #visible = Array.from({ length: TURNS }, () => new RunsOfDirection())
  readonly #hidden = Array.from({ length: TURNS }, () => new RunsOfDirection())
  readonly #rulings: Ruling[] = []
  #slanted = 0

  constructor(drawing: Drawing) {
    this.#drawing = drawing
    this.#pen = { matrix: drawing.view.transform, font: NO_FONT, size: 0, direction: 1, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0, fill: '#000000', stroke: '#000000', lineWidth: 1 }
  }

  draw(operator: string, values: readonly unknown[]): void {
    if (operator === 'beginGroup') this.#masks.push((values[0] as { smask?: unknown } | null)?.smask != null)
    else if (operator === 'endGroup' && this.#masks.pop()) return
    if (this.#masks.includes(true)) return
    OPERATORS[operator]?.(this, values)
  }

  save(): void { if (this.#stack.length < DEEPEST) this.#stack.push({ ...this.#pen }) }
  restore(): void { this.#pen = this.#stack.pop() ?? this.#pen }
  transform(matrix: Matrix): void { this.#pen.matrix = times(this.#pen.matrix, matrix) }
  set(change: Partial<Pen>): void { Object.assign(this.#pen, change) }
  setFont(name: string, size: number): void { this.set({ font: this.#drawing.fontOf(name), size: Math.abs(size), direction: size < 0 ? -1 : 1 }) }

  beginAnnotation(transform: Matrix, matrix: Matrix): void {
    this.save()
    this.#pen.matrix = times(times(this.#drawing.view.transform, transform), matrix)
  }

  placeText(matrix: Matrix): void {
    this.#text = matrix
    this.#at = { x: 0, y: 0, lineX: 0, lineY: 0 }
  }

  moveText(x: number, y: number): void {
    const lineX = this.#at.lineX + x
    const lineY = this.#at.lineY + y
    this.#at = { x: lineX, y: lineY, lineX, lineY }
  }

  nextLine(): void { this.moveText(0, this.#pen.leading) }

  showText(glyphs: readonly (Glyph | number)[]): void {
    const pen = this.#pen
    const base = times(pen.matrix, this.#text)
    const scale = pen.size * pen.font.matrix[0]!
    const em = pen.size * Math.hypot(base[2], base[3]) * Math.abs(pen.font.matrix[3]!) * 1000
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance((pen.font.vertical ? glyph : -glyph * pen.direction) * pen.size / 1000)
        continue
      }
      const from = this.#point(base)
      const spacing = (glyph.isSpace ? pen.wordSpacing : 0) + pen.spacing
      const width = pen.font.vertical ? (glyph.vmetric?.[0] ?? -1000) * -scale : glyph.width * scale
      this.#advance(width * (pen.font.vertical ? 1 : pen.direction))
      this.#put(glyph.unicode ?? '', { from, to: this.#point(base), em })
      this.#advance(pen.font.vertical ? -spacing : spacing)
    }
  }

  /** Along the line, by a distance of the text's own measure. */
  #advance(distance: number): void {
    if (this.#pen.font.vertical) this.#at.y -= distance
    else this.#at.x += distance * this.#pen.stretch
  }

  #point(base: Matrix): Point { return applied(base, this.#at.x, this.#at.y + this.#pen.rise) }

  #put(text: string, { from, to, em }: { readonly from: Point; readonly to: Point; readonly em: number }): void {
    if (text === '' || em < 0.5) return
    const turn = turnOf(to.x - from.x, to.y - from.y)
    if (turn === undefined) { this.#slanted++; return }
    const { font, mode } = this.#pen
    const start = turned(from, turn, this.#drawing.view)
    const end = turned(to, turn, this.#drawing.view)
    const runs = INVISIBLE.has(mode) ? this.#hidden : this.#visible
    runs[turn]!.put({ text, x: start.x, y: start.y, width: end.x - start.x, size: em, font: font.name, bold: font.bold })
  }

  path(operator: number, path: ArrayLike<number> | null): void {
    if (!path || this.#rulings.length > MOST_RULINGS) return
    const { matrix, fill, stroke, lineWidth } = this.#pen
    const width = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    const strokes = STROKES.has(operator) && stroke !== WHITE && width < 2 * THICKEST
    const fills = FILLS.has(operator) && fill !== WHITE
    if (!strokes && !fills) return
    for (const points of subpaths(path, matrix)) {
      if (strokes) for (let i = 1; i < points.length; i++) this.#rule(points[i - 1]!, points[i]!)
      if (fills) this.#rule(...thin(points))
    }
  }

  #rule(from?: Point, to?: Point): void {
    if (!from || !to) return
    const across = Math.abs(from.x - to.x)
    const down = Math.abs(from.y - to.y)
    if (Math.min(across, down) > 0.5 || Math.max(across, down) < SHORTEST) return
    this.#rulings.push({ x1: Math.min(from.x, to.x), y1: Math.min(from.y, to.y), x2: Math.max(from.x, to.x), y2: Math.max(from.y, to.y) })
  }

  marks(): Marks {
    const counts = this.#visible.map((runs, i) => runs.characters + this.#hidden[i]!.characters)
    const turn = counts.indexOf(Math.max(...counts))
    const all = this.#visible.reduce((sum, { characters }) => sum + characters, this.#slanted)
    const rulings = this.#rulings.length > MOST_RULINGS ? [] : this.#rulings.map((ruling) => turnedRuling(ruling, turn, this.#drawing.view))
    return { runs: this.#visible[turn]!.runs, rulings, hidden: this.#hidden[turn]!.runs, turned: all - this.#visible[turn]!.characters }
  }
}

interface Point { readonly x: number; readonly y: number }
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Runs of one direction; a glyph that follows closely on the last is of its run, a blank ends it. */
class RunsOfDirection {
  readonly runs: Mutable<Run>[] = []
  characters = 0
  #open = false

  put(glyph: Run): void {
    if (glyph.text.trim() === '') { this.#open = false; return }
    this.characters += glyph.text.length
    const last = this.runs.at(-1)
    if (last && this.#open && follows(last, glyph)) {
      last.text += glyph.text
      last.width = glyph.x + glyph.width - last.x
    } else this.runs.push({ ...glyph })
    this.#open = true
  }
}

function follows(run: Run, glyph: Run): boolean {
  const gap = glyph.x - run.x - run.width
  return Math.abs(glyph.y - run.y) < 0.05 * run.size && Math.abs(glyph.size - run.size) < 0.05 * run.size && glyph.bold === run.bold && gap > -0.3 * run.size && gap < 0.2 * run.size
}

function times(a: Matrix, b: Matrix): Matrix {
  return [a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5]]
}

function applied(matrix: Matrix, x: number, y: number): Point {
  return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] }
}

/** Which way a step leads: 0 right, 1 down, 2 left, 3 up; undefined aslant or nowhere. */
function turnOf(x: number, y: number): number | undefined {
  const most = Math.max(Math.abs(x), Math.abs(y))
  if (most === 0) return 0
  if (Math.min(Math.abs(x), Math.abs(y)) > 0.09 * most) return undefined
  return Math.abs(x) === most ? (x > 0 ? 0 : 2) : y > 0 ? 1 : 3
}

function turned({ x, y }: Point, turn: number, { width, height }: Drawing['view']): Point {
  return [{ x, y }, { x: y, y: width - x }, { x: width - x, y: height - y }, { x: height - y, y: x }][turn]!
}

function turnedRuling({ x1, y1, x2, y2 }: Ruling, turn: number, view: Drawing['view']): Ruling {
  const from = turned({ x: x1, y: y1 }, turn, view)
  const to = turned({ x: x2, y: y2 }, turn, view)
  return { x1: Math.min(from.x, to.x), y1: Math.min(from.y, to.y), x2: Math.max(from.x, to.x), y2: Math.max(from.y, to.y) }
}

const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27])
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27])
/** How many numbers follow each step of a path: move, line, curve, curve, close. */
const STEP = [2, 2, 6, 4, 0] as const

/** The corners of each part of a path; curves end a part. */
function* subpaths(path: ArrayLike<number>, matrix: Matrix): Generator<Point[]> {
  let points: Point[] = []
  for (let at = 0; at < path.length;) {
    const step = path[at]!
    const count = STEP[step] ?? 0
    const [x, y] = [path[at + count - 1] ?? 0, path[at + count] ?? 0]
    at += 1 + count
    if (step === 1) points.push(applied(matrix, x, y))
    else if (step === 4) { if (points.length > 0) points.push(points[0]!) }
    else {
      if (points.length > 1) yield points
      points = [applied(matrix, x, y)]
    }
  }
  if (points.length > 1) yield points
}

/** The middle line of a filled bar that is as thin as a ruling. */
function thin(points: readonly Point[]): [Point?, Point?] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (right - left <= THICKEST && bottom - top > right - left) return [{ x: (left + right) / 2, y: top }, { x: (left + right) / 2, y: bottom }]
  if (bottom - top <= THICKEST) return [{ x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 }]
  return []
}

const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
/** pdf.js hands matrices over as arrays of several kinds, and an identity as null. */
const matrixOf = (value: unknown): Matrix => {
  const given = value as ArrayLike<unknown> | null | undefined
  return given && given.length === 6 ? [number(given[0]), number(given[1]), number(given[2]), number(given[3]), number(given[4]), number(given[5])] : IDENTITY
}

const OPERATORS: Readonly<Record<string, (page: PageOfMarks, values: readonly unknown[]) => void>> = {
  save: (page) => page.save(),
  restore: (page) => page.restore(),
  beginGroup: (page) => page.save(),
  endGroup: (page) => page.restore(),
  endAnnotation: (page) => page.restore(),
  paintFormXObjectEnd: (page) => page.restore(),
  paintFormXObjectBegin: (page, [matrix]) => { page.save(); page.transform(matrixOf(matrix)) },
  beginAnnotation: (page, [, , transform, matrix]) => page.beginAnnotation(matrixOf(transform), matrixOf(matrix)),
  transform: (page, values) => page.transform(matrixOf(values)),
  beginText: (page) => page.placeText(IDENTITY),
  setTextMatrix: (page, [matrix]) => page.placeText(matrixOf(matrix)),
  moveText: (page, [x, y]) => page.moveText(number(x), number(y)),
  setLeadingMoveText: (page, [x, y]) => { page.set({ leading: number(y) }); page.moveText(number(x), number(y)) },
  nextLine: (page) => page.nextLine(),
  setFont: (page, [name, size]) => page.setFont(String(name), number(size)),
  setCharSpacing: (page, [spacing]) => page.set({ spacing: number(spacing) }),
  setWordSpacing: (page, [wordSpacing]) => page.set({ wordSpacing: number(wordSpacing) }),
  setHScale: (page, [percent]) => page.set({ stretch: number(percent) / 100 }),
  setLeading: (page, [leading]) => page.set({ leading: -number(leading) }),
  setTextRise: (page, [rise]) => page.set({ rise: number(rise) }),
  setTextRenderingMode: (page, [mode]) => page.set({ mode: number(mode) }),
  setLineWidth: (page, [lineWidth]) => page.set({ lineWidth: number(lineWidth) }),
  setFillRGBColor: (page, [fill]) => page.set({ fill: String(fill) }),
  setStrokeRGBColor: (page, [stroke]) => page.set({ stroke: String(stroke) }),
  setGState: (page, [states]) => {
    for (const [key, value] of states as [string, unknown][]) {
      if (key === 'LW') page.set({ lineWidth: number(value) })
      if (key === 'Font') page.setFont(String((value as unknown[])[0]), number((value as unknown[])[1]))
    }
  },
  showText: (page, [glyphs]) => page.showText(glyphs as (Glyph | number)[]),
  constructPath: (page, [operator, paths]) => page.path(number(operator), (paths as ArrayLike<number>[])[0] ?? null),
}
