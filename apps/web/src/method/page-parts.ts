/** A piece of a method's page. */
export type PagePart =
  | { readonly part: 'text'; readonly pieces: readonly TextPiece[] }
  | { readonly part: 'formula'; readonly tex: string }
  | { readonly part: 'example'; readonly code: string }

/** A stretch of a paragraph: plain, strong, emphasised, code or a formula in the line. */
export interface TextPiece { readonly kind: 'plain' | 'strong' | 'emphasis' | 'code' | 'formula'; readonly text: string }

/**
 * Takes a method's page apart: its title, then paragraphs, formulas and examples in their order.
 *
 * @example pageParts('# Share\n\n$$\nx / y\n$$').parts // => [{ part: 'formula', tex: 'x / y' }]
 */
export function pageParts(page: string): { readonly title: string; readonly parts: readonly PagePart[] } {
  const [, title = '', body = ''] = /^# (.+)\n([^]*)$/u.exec(page) ?? []
  const blocks = body.split(/(^```ts\n[^]*?^```$|^\$\$[^]*?\$\$$)/mu)
  return { title, parts: blocks.flatMap(partsOf) }
}

function partsOf(block: string): PagePart[] {
  if (block.startsWith('```')) return [{ part: 'example', code: block.replace(/^```ts\n|\n```$/gu, '') }]
  if (block.startsWith('$$')) return [{ part: 'formula', tex: block.slice(2, -2).trim() }]
  return block.split(/\n{2,}|\n(?=\*\*|- )/u).map((text) => text.trim()).filter((text) => text !== '').map((text) => ({ part: 'text', pieces: piecesOf(text) }))
}

const KINDS = [['strong', /^\*\*([^]+)\*\*$/u], ['emphasis', /^\*([^]+)\*$/u], ['code', /^`([^]+)`$/u], ['formula', /^\$([^]+)\$$/u]] as const

function piecesOf(text: string): TextPiece[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`|\$[^$]+\$)/u).filter((piece) => piece !== '').map((piece) => {
    const [kind, told] = KINDS.flatMap(([name, pattern]) => { const found = pattern.exec(piece); return found ? [[name, found[1]!] as const] : [] })[0] ?? ['plain', piece]
    return { kind, text: told }
  })
}
