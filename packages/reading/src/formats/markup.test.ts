import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heal } from '../heal.ts'
import { WorkingText } from '../working-text.ts'
import { markup } from './markup.ts'
import { elements, tokens } from './page.ts'

const shown = (source: string) => WorkingText.of(source).with(markup(source)).text
const page = (text: string) => heal({ name: 'a.html', format: 'html', text, decoding: { encoding: 'utf-8', confidence: 1 } })

describe('markup', () => {
  it('leaves one line a block and reads entities', () => {
    expect(shown('<div><p>研发R&amp;D投入增长9&#37;</p>\n<p>二是&ldquo;提速&rdquo;<br>三是增效</p></div>')).toBe('研发R&D投入增长9%\n二是“提速”\n三是增效')
  })

  it('joins lines that only the source breaks, but keeps those outside all tags', () => {
    expect(shown('标题一\n2020-01-02\n<p>全区工业\n  增长</p>')).toBe('标题一\n2020-01-02\n全区工业增长')
  })

  it('sets the cells of a row on one line with tabs between, with or without end tags', () => {
    expect(shown('<table><tr><th>指标</th><th>本期</th></tr><tr><td>产值<td><p>86.4</p></tr></table>')).toBe('指标\t本期\n产值\t86.4')
  })

  it('treats a table that lays out the page as lines', () => {
    const text = '全区上下坚持稳字当头，'.repeat(8)
    expect(shown(`<table><tr><td><p>${text}</p><p>第二段</p></td></tr></table>`)).toBe(`${text}\n第二段`)
  })

  it('drops scripts, styles, navigation, footers and lists of links', () => {
    const links = ['首页', '公开', '服务', '互动', '数据'].map((name) => `<li><a href="/">${name}</a></li>`).join('')
    const body = `<div class="content"><p>${'正文一句。'.repeat(30)}</p></div>`
    expect(shown(`<script>var a = "<p>x</p>"</script><style>p{}</style><ul>${links}</ul>${body}<div class="share">分享</div><footer>版权所有</footer>`)).toBe('正文一句。'.repeat(30))
  })

  it('keeps a part with a telling class when it holds the text', () => {
    expect(shown('<div class="nav main"><p>全区工业增长平稳，投资加快。</p></div>')).toBe('全区工业增长平稳，投资加快。')
  })

  it('takes a lone bracket for text', () => {
    expect(shown('<p>1 < 2，3 > 2</p>')).toBe('1 < 2，3 > 2')
    expect(markup('增长 < 5%')).toEqual([])
  })

  it('covers any source with tokens, in order and without a gap', () => {
    const source = fc.array(fc.constantFrom('<p>', '</p>', '<td', '>', '<!--', '-->', '<script>', '</script>', '"', "='", '&amp;', '产', ' ', '<', '\n'), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(fc.property(source, (text) => {
      expect(tokens(text).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(() => elements(text, tokens(text))).not.toThrow()
      expect(() => shown(text)).not.toThrow()
    }))
  })

  it('stays linear in deep and broken pages', () => {
    for (const piece of ['<div>', '<p>', '<td>', '<a href="x">', '</div>', '<script>', '<', '&amp;', '<!--']) {
      const started = performance.now()
      shown(piece.repeat(60_000))
      expect(performance.now() - started, piece).toBeLessThan(2000)
    }
  })
})

describe('a page', () => {
  const head = '<html><head><title>一季度简况_澄湖区政府网</title><meta name="ContentSource" content="区经信局"><meta name="PubDate" content="2021-04-20 09:30"></head>'

  it('says its title, day and source in its head or its heading', () => {
    const { provenance, source, blocks } = page(`${head}<body><h1>一季度<b>工业</b>简况</h1><p>工业增长9%。</p></body></html>`)
    expect(provenance).toMatchObject({ title: { value: '一季度工业简况' }, takenFrom: { value: '区经信局' }, publishedAt: { value: '2021-04-20T09:30:00+08:00' } })
    expect(source.text.slice(provenance.takenFrom!.start, provenance.takenFrom!.end)).toBe('区经信局')
    expect(blocks[0]?.kind).toBe('title')
  })

  it('takes the title of its head when it shows none', () => {
    expect(page(`${head}<body><p>工业增长9%，投资增长8%。</p></body></html>`).provenance.title?.value).toBe('一季度简况')
  })

  it('has every clean character at its own place in the source', () => {
    const { clean, map, source } = page(`${head}<body><p>工业<b>增长</b>9%。</p></body></html>`)
    const at = clean.indexOf('增长')
    const { start, end } = map.toOriginal({ start: at, end: at + 2 })
    expect(source.text.slice(start, end)).toBe('增长')
  })
})
