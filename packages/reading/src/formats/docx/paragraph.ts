import { officeText } from '../xlsx-strings.ts'
import { isOn, numberSaid, said } from './attributes.ts'
import type { DocxNumbering } from './numbering.ts'
import { SYMBOLS } from './rules.ts'
import { BODY, type DocxStyle } from './styles.ts'

/** What a document's paragraphs are styled and numbered by. */
export interface DocxSheet { readonly styles: ReadonlyMap<string, DocxStyle>; readonly numbering: DocxNumbering }

/** A paragraph as it comes in. */
export interface OpenParagraph { text: string; style: string | undefined; list: string | undefined; level: number | undefined; outline: number | undefined; joined: boolean; hidden: boolean }

/** A paragraph that has ended: its words with the number it bears. */
export interface EndedParagraph { readonly text: string; readonly heading: boolean }

/** @returns a paragraph without words yet; `before` are those of one whose end was taken out by a tracked change */
export function openParagraph(before: string): OpenParagraph {
  return { text: before, style: undefined, list: undefined, level: undefined, outline: undefined, joined: false, hidden: false }
}

/** Takes a property of the paragraph itself. */
export function takeProperty(paragraph: OpenParagraph, tag: string, attributes: string): void {
  if (tag === 'pStyle') paragraph.style = said(attributes, 'val')
  else if (tag === 'numId') paragraph.list = said(attributes, 'val')
  else if (tag === 'ilvl') paragraph.level = numberSaid(attributes, { most: 8 })
  else if (tag === 'outlineLvl') paragraph.outline = numberSaid(attributes, { most: BODY, fallback: BODY })
}

/** Takes a property of the run that is open. */
export function takeRun(paragraph: OpenParagraph, { styles }: DocxSheet, { tag, attributes }: { readonly tag: string; readonly attributes: string }): void {
  if (tag === 'vanish') paragraph.hidden = isOn(attributes)
  else if (tag === 'rStyle') paragraph.hidden ||= styles.get(said(attributes, 'val') ?? '')?.hidden === true
}

/** Takes what stands in a run beside its text: breaks, tabs and signs. */
export function takeSign(paragraph: OpenParagraph, tag: string, attributes: string): void {
  if (paragraph.hidden) return
  if (tag === 'tab') paragraph.text += '\t'
  else if (tag === 'cr' || (tag === 'br' && !/page|column/u.test(said(attributes, 'type') ?? ''))) paragraph.text += '\n'
  else if (tag === 'noBreakHyphen') paragraph.text += '-'
  else if (tag === 'sym') paragraph.text += SYMBOLS[(said(attributes, 'char') ?? '').replace(/^[Ff]0/u, '').replace(/^00/u, '').toUpperCase()] ?? ''
}

/** Text between two tags of a run. */
export function takeText(paragraph: OpenParagraph, raw: string): void {
  if (!paragraph.hidden) paragraph.text += officeText(raw).replaceAll('\u00a0', ' ')
}

/**
 * Ends a paragraph: its number is counted and stands before its words.
 *
 * @param bare - a paragraph without words is told by its number all the same, as in a column of numbers
 * @returns null for a paragraph without words, and for a line of the table of contents
 */
export function endedParagraph(paragraph: OpenParagraph, sheet: DocxSheet, bare: boolean): EndedParagraph | null {
  const style = sheet.styles.get(paragraph.style ?? '')
  const number = numberOf(paragraph, style, sheet.numbering)
  const text = style?.hidden ? '' : paragraph.text.trim()
  if (style?.contents || (text === '' && (!bare || number === ''))) return null
  return { text: text === '' ? number : numbered(number, text), heading: isHeading(paragraph, style) }
}

function isHeading({ outline }: OpenParagraph, style: DocxStyle | undefined): boolean {
  return outline === undefined ? style?.heading === true : outline < BODY
}

/** The number before the words, apart from them where they would run into one number. */
function numbered(number: string, text: string): string {
  return `${number}${/[\dA-Za-z.．]$/u.test(number) && /^[\dA-Za-z]/u.test(text) ? ' ' : ''}${text}`
}

function numberOf({ list: own, level, style: id }: OpenParagraph, style: DocxStyle | undefined, numbering: DocxNumbering): string {
  const list = own ?? style?.list
  if (list === undefined || list === '0') return ''
  return numbering.next(list, level ?? style?.level ?? numbering.levelOf(list, id ?? '') ?? 0)
}
