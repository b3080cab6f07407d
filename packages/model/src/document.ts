import type { Day } from './period.ts'
import type { Span } from './span.ts'

/** How the bytes were turned into text, and how sure that is. */
export interface Decoding {
  /** WHATWG label: `utf-8`, `gb18030`, `big5`, `utf-16le`, `utf-16be`. */
  readonly encoding: string
  /** 0 to 1. */
  readonly confidence: number
}

/** What a repair mended. `furniture` drops page parts that are no content; the record keeps them. */
export const repairKinds = [
  'pinyin-note', 'traditional-form', 'shifted-bytes', 'misread-utf8', 'half-width', 'full-width', 'radical', 'broken-line', 'furniture', 'markup',
] as const
export type RepairKind = (typeof repairKinds)[number]

/** One offset edit over the immutable original: what stood at `[start, end)` and what is read there. */
export interface Repair extends Span {
  readonly kind: RepairKind
  /** Exactly the original characters at the span. */
  readonly before: string
  /** What is read instead; empty where characters were dropped. */
  readonly after: string
  /** 0 to 1; 1 is certain. */
  readonly score: number
  /** What else it could be, best first; only for guesses. */
  readonly otherReadings: readonly string[]
  /** Set where the repair rests on bytes: hex before and after, so that a person can check it. */
  readonly bytes?: { readonly before: string; readonly after: string }
}

/** A fact about the document itself, with the place it is said. */
export interface Said<T = string> extends Span {
  readonly value: T
}

/** Where a document says it comes from. What it does not say is absent. */
export interface Provenance {
  readonly title?: Said
  readonly author?: Said
  readonly editor?: Said
  /** Moment of publication with its zone, `2018-01-14T19:45:57+08:00`, or a day or month when no more is said. */
  readonly publishedAt?: Said
  /** 摘自/来源/转载: whom it was taken from. */
  readonly takenFrom?: Said
  /** 版权所有: the publisher of this copy. */
  readonly publisher?: Said
  /** The rights sentence as printed. */
  readonly rights?: Said
}

/** One piece of the clean text: a paragraph, heading or table cell, as a range of clean positions. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'cell' | 'furniture'
  /** In the clean text. */
  readonly clean: Span
  /** In the original text. */
  readonly original: Span
}

/** Formats of which a document came as a table file. */
export const tableFormats = ['xlsx', 'xls', 'csv'] as const

/** @returns whether a document of a format came as a table file @example isTableFormat('xlsx') // => true */
export function isTableFormat(format: string): boolean {
  return (tableFormats as readonly string[]).includes(format)
}

/** Formats of documents of prose and tables, which keep their own paragraphs and tables. */
const flowFormats = ['docx', 'pdf'] as const
export type FlowFormat = (typeof flowFormats)[number]

/** @returns whether a document of a format keeps its own paragraphs and tables @example isFlowFormat('xlsx') // => false */
export function isFlowFormat(format: string): format is FlowFormat {
  return (flowFormats as readonly string[]).includes(format)
}

/** @returns whether a document of a format may hold tables that are read by their cells @example holdsTables('docx') // => true */
export function holdsTables(format: string): boolean {
  return isTableFormat(format) || isFlowFormat(format)
}

/** What the caller knows about a document beside its bytes; each replaces what the text says of itself. */
export interface DocumentHints {
  readonly title?: string
  /** `2018-01-14`, `2018-01` or `2018`. */
  readonly date?: string
  /** Full name of the place the document speaks for, `重庆市巴南区`. */
  readonly region?: string
}

/** A day or month a document is dated; the anchor of 今年, 去年, 近日. */
export type DocumentDate = Day
