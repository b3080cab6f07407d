/** 文字段: characters drawn one after another on one baseline; positions in points, from the page's top left. */
export interface Run {
  readonly text: string
  readonly x: number
  /** The baseline's distance from the top. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly bold: boolean
}

/** 框线: a line drawn along the page's edge; either both `x` or both `y` are the same. */
export interface Ruling { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/** What a page holds when no text can be read from it, or text that is none: for a doubt, or to refuse. */
export type PageTrouble = 'picture' | 'recognised' | 'unreadable'

/** 版面: one page as it is drawn. */
export interface DrawnPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rulings: readonly Ruling[]
  readonly trouble: PageTrouble | null
  /** Whether text in another direction was left out. */
  readonly turned: boolean
}

/** Bounds of something on a page. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** @returns the place a run takes, from the top of its characters to what hangs below the line */
export function boxOf({ x, y, width, size }: Run): Box {
  return { left: x, top: y - size * 0.8, right: x + width, bottom: y + size * 0.2 }
}

/** @returns the middle value; 0 of none */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
