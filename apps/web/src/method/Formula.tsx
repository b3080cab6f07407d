import temml from 'temml'

/** A formula as the browser's own mathematics; what it says stands in its annotation for those who do not see it. */
export function Formula({ tex, block = false }: { readonly tex: string; readonly block?: boolean }) {
  const html = temml.renderToString(tex, { displayMode: block, annotate: true })
  return block ? <div className="formula" dangerouslySetInnerHTML={{ __html: html }} /> : <span dangerouslySetInnerHTML={{ __html: html }} />
}
