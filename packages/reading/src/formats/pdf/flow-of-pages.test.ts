import { describe, expect, it } from 'vitest'
import { isWide } from '../../wide.ts'
import type { DrawnPage, Ruling, Run } from './drawn.ts'
import { flowOfPages } from './flow-of-pages.ts'

const widthOf = (text: string, size: number) => [...text].reduce((sum, character) => sum + (isWide(character) ? size : size / 2), 0)
const run = (text: string, x: number, y: number, { size = 10, font = 'song', bold = false } = {}): Run => ({ text, x, y, size, font, bold, width: widthOf(text, size) })
/** A text that ends at a place, as figures do. */
const upTo = (text: string, right: number, y: number) => run(text, right - widthOf(text, 10), y)
const page = (runs: readonly Run[], rulings: readonly Ruling[] = [], number = 1): DrawnPage => ({ number, width: 600, height: 800, runs, rulings, trouble: null, turned: false })
const across = (y: number, x1: number, x2: number): Ruling => ({ x1, y1: y, x2, y2: y })
const down = (x: number, y1: number, y2: number): Ruling => ({ x1: x, y1, x2: x, y2 })
const told = (...pages: DrawnPage[]) => flowOfPages(pages).pieces.map((piece) => (piece.kind === 'line' ? piece.text : Array.from({ length: piece.grid.height }, (_, r) => Array.from({ length: piece.grid.width }, (__, c) => piece.grid.at(r, c)?.text ?? ''))))
const headings = (...pages: DrawnPage[]) => flowOfPages(pages).pieces.flatMap((piece) => (piece.kind === 'line' && piece.heading ? [piece.text] : []))

/** Prose of so many full lines of 40 characters, and a last one that stops short; `columns` characters make a line. */
const sentence = (name: string, characters: number) => `${name}全年工业总产值增长百分之六点二固定资产投资增长百分之七点三进出口总额稳步回升居民收入持续增加`.repeat(9).slice(0, characters)
function prose(name: string, { x = 100, y, lines = 3, columns = 40, indent = 2 }: { x?: number; y: number; lines?: number; columns?: number; indent?: number }): { runs: Run[]; text: string } {
  const text = `${sentence(name, columns * lines - indent - 8)}。`
  const rows = [text.slice(0, columns - indent), ...Array.from({ length: lines - 1 }, (_, i) => text.slice(columns * (i + 1) - indent, columns * (i + 2) - indent))]
  return { text, runs: rows.map((row, i) => run(row, i === 0 ? x + indent * 10 : x, y + 16 * i)) }
}

describe('paragraphs', () => {
  const [one, two] = [prose('甲', { y: 100 }), prose('乙', { y: 148 })]

  it('are joined over the ends of lines without a blank, and begin with an indent', () => expect(told(page([...one.runs, ...two.runs]))).toEqual([one.text, two.text]))

  it('are joined over the end of a page, past its number and its notes', () => {
    const long = prose('丙', { y: 700, lines: 6 })
    const [before, after] = [long.runs.slice(0, 3), long.runs.slice(3).map((part) => ({ ...part, y: part.y - 648 }))]
    const note = run('①按可比价格计算。', 100, 758, { size: 8 })
    const pages = [page([...one.runs, ...before, note, run('— 1 —', 280, 785)], [across(748, 100, 240)], 1), page([...after, ...prose('丁', { y: 148 }).runs, run('— 2 —', 280, 785)], [], 2)]
    expect(told(...pages)).toEqual([one.text, long.text, '①按可比价格计算。', prose('丁', { y: 0 }).text])
  })

  it('are not joined to what is behind a page that is a picture', () => {
    const cut = one.runs.slice(0, 2)
    const pages = [page([...two.runs, ...cut.map((part) => ({ ...part, y: part.y + 100 }))]), { ...page([], [], 2), trouble: 'picture' as const }, page([...prose('丁', { y: 100, indent: 0 }).runs], [], 3)]
    expect(told(...pages)).toHaveLength(3)
  })

  it('of English keep the blanks between words and lose the hyphen at a line’s end', () => {
    expect(told(page([run('Output of industrial', 100, 100), run('enter-', 204, 100), run('prises grew by 9.2 percent.', 100, 116)]))).toEqual(['Output of industrial enterprises grew by 9.2 percent.'])
  })

  it('have no blanks between Chinese characters and figures that stand a little apart', () => {
    expect(told(page([run('签约', 100, 100), run('87', 122.5, 100), run('个项目', 135, 100)]))).toEqual(['签约87个项目'])
  })

  it('stand once where they are printed twice to look bold', () => {
    expect(told(page([run('工业增长', 100, 100), run('工业增长', 100.4, 100.2)]))).toEqual(['工业增长'])
  })

  it('keep what is raised on its line', () => expect(told(page([run('建成厂房', 100, 100), run('12', 140, 100), run('万m', 150, 100), run('2', 165, 96, { size: 6 }), run('。', 168, 100)]))).toEqual(['建成厂房12万m2。']))

  it('are headings where they are larger, or numbered on a line of their own', () => {
    expect(headings(page([run('政府工作报告', 240, 60, { size: 22 }), run('一、工作回顾', 120, 84), ...one.runs, run('（一）工业稳步向好。', 120, 160), ...two.runs.map((part) => ({ ...part, y: part.y + 28 }))]))).toEqual(['政府工作报告', '一、工作回顾'])
  })

  it('of a title over two lines are one', () => {
    expect(told(page([run('关于印发行动计划', 220, 60, { size: 20 }), run('的通知', 270, 90, { size: 20 }), ...one.runs.map((part) => ({ ...part, y: part.y + 40 }))]))).toEqual(['关于印发行动计划的通知', one.text])
  })

  it('keep who signs and the day apart', () => {
    expect(told(page([...one.runs, run('澄湖区人民政府', 400, 180), run('2025年3月12日', 402, 196)]))).toEqual([one.text, '澄湖区人民政府', '2025年3月12日'])
  })
})

describe('columns', () => {
  it('are read one after the other, under what stands across both', () => {
    const left = [prose('甲', { y: 120, columns: 19, lines: 5 }), prose('乙', { y: 200, columns: 19, lines: 5 })]
    const right = [prose('丙', { x: 310, y: 124, columns: 19, lines: 5 }), prose('丁', { x: 310, y: 204, columns: 19, lines: 5 })]
    const title = run('澄湖区统计公报', 220, 80, { size: 20 })
    expect(told(page([title, ...[...left, ...right].flatMap(({ runs }) => runs)]))).toEqual(['澄湖区统计公报', ...left.map(({ text }) => text), ...right.map(({ text }) => text)])
  })
})

describe('what is printed on every page', () => {
  const body = (i: number) => prose('甲乙丙丁'[i]!, { y: 120, lines: 6 })

  it('is left out: running heads, at the same place of other pages, and numbers of pages', () => {
    const pages = [0, 1, 2].map((i) => page([run('澄湖区统计年鉴', 260, 50, { size: 8 }), ...body(i).runs, run(`${i + 17}`, 295, 770)], [], i + 1))
    expect(told(...pages)).toEqual([0, 1, 2].map((i) => body(i).text))
  })

  it('is kept where it is a line of the text that happens to stand again', () => {
    const pages = [0, 1].map((i) => page([...[0, 1, 2, 3].map((row) => run(`第${row + 1}行共${i}个。`, 100, 40 + 16 * row))], [], i + 1))
    expect(told(...pages).join('')).toBe([0, 1].flatMap((i) => [1, 2, 3, 4].map((row) => `第${row}行共${i}个。`)).join(''))
  })
})

describe('a table drawn by rulings', () => {
  const box = [across(100, 50, 350), across(120, 50, 350), across(140, 50, 350), across(180, 50, 350), down(50, 100, 180), down(150, 100, 180), down(250, 120, 180), down(350, 100, 180)]
  const cells = [run('指标', 60, 114), run('本月', 240, 114), run('总量', 170, 134), run('增长', 280, 134), run('规模以上工业', 60, 154), run('总产值', 60, 170), upTo('1,234.5', 240, 162), upTo('-3.0', 340, 162)]

  it('has its cells, with those that no ruling parts merged, and the lines of a cell joined', () => {
    const [piece] = flowOfPages([page(cells, box)]).pieces
    expect(told(page(cells, box))).toEqual([[['指标', '本月', ''], ['', '总量', '增长'], ['规模以上工业总产值', '1234.5', '-3.0']]])
    expect(piece).toMatchObject({ kind: 'table', grid: { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] } })
    expect(piece?.kind === 'table' && piece.grid.at(2, 1)).toMatchObject({ kind: 'number', format: '#,##0.0' })
  })

  it('stands between the lines above and below it, its unit apart from its title', () => {
    const around = [run('表1 主要指标', 100, 80), run('单位：亿元', 280, 80), run('注：按现价计算。', 50, 200)]
    expect(told(page([...cells, ...around], box)).filter((piece) => typeof piece === 'string')).toEqual(['表1 主要指标', '单位：亿元', '注：按现价计算。'])
  })

  it('keeps its unit apart from its title whatever the unit is called', () => {
    for (const unit of ['计量单位：亿元', '数据单位：亿元', '货币单位：美元', '（单 位：元']) expect(told(page([...cells, run('表1 主要指标', 100, 80), run(unit, 280, 80)], box)).slice(0, 2)).toEqual(['表1 主要指标', unit])
  })

  it('is open at its sides, and has its rows where only columns are ruled', () => {
    const open = [across(100, 50, 350), across(120, 50, 350), across(180, 50, 350), down(150, 100, 180), down(250, 100, 180)]
    const rows = [['月份', '当月', '累计'], ['1月', '180.2', '180.2'], ['2月', '150.6', '330.8'], ['3月', '236.1', '566.9']]
    expect(told(page(rows.flatMap((row, r) => row.map((text, c) => run(text, 60 + 100 * c, r === 0 ? 114 : 118 + 18 * r))), open))).toEqual([rows])
  })

  it('goes on over the end of a page: its head stands once, and what says that it goes on not at all', () => {
    const head = ['项目', '投资']
    const part = (from: number, rows: readonly (readonly string[])[], y: number, more: readonly Run[] = []) => page([...more, ...[head, ...rows].flatMap((row, r) => row.map((text, c) => run(text, 60 + 100 * c, y + 14 + 20 * r)))], [...Array.from({ length: rows.length + 2 }, (_, i) => across(y + 20 * i, 50, 250)), ...[50, 150, 250].map((x) => down(x, y, y + 20 * (rows.length + 1)))], from)
    const pages = [part(1, [['甲', '1'], ['乙', '2']], 600, [...prose('文', { y: 100 }).runs, run('表1 重点项目', 60, 580)]), part(2, [['丙', '3']], 80, [run('续表1', 60, 70)]), part(3, [['丁', '4']], 80, [run('表1 重点项目', 60, 70), run('附后说明如下。', 60, 300)])]
    expect(told(...pages)).toEqual([prose('文', { y: 0 }).text, '表1 重点项目', [head, ['甲', '1'], ['乙', '2'], ['丙', '3'], ['丁', '4']], '附后说明如下。'])
  })

  it('loses no line before its next part that only begins like one that says it goes on', () => {
    const part = (number: number, y: number, rows: readonly (readonly string[])[], more: readonly Run[] = []) => page([...more, ...rows.flatMap((row, r) => row.map((text, c) => run(text, 60 + 100 * c, y + 14 + 20 * r)))], [...Array.from({ length: rows.length + 1 }, (_, i) => across(y + 20 * i, 50, 250)), ...[50, 150, 250].map((x) => down(x, y, y + 20 * rows.length))], number)
    const first = part(1, 600, [['项目', '投资'], ['甲', '1']], [run('新建项目', 60, 580)])
    expect(told(first, part(2, 80, [['项目', '投资'], ['丙', '3']], [run('续建项目', 60, 70)]))).toEqual(['新建项目', [['项目', '投资'], ['甲', '1']], '续建项目', [['项目', '投资'], ['丙', '3']]])
    for (const said of ['续', '（续）', '续1', '表1续', '表1续 重点项目', '续表1 重点项目', '接上页']) expect(told(first, part(2, 80, [['项目', '投资'], ['丙', '3']], [run(said, 60, 70)]))).toEqual(['新建项目', [['项目', '投资'], ['甲', '1'], ['丙', '3']]])
  })

  it('has a cell whole that a page’s end cut and left open', () => {
    const cell = (text: string, column: number, y: number) => run(text, 60 + 100 * column, y + 14)
    const bars = (y: number, closed: boolean) => [across(y, 50, 250), across(y + 20, closed ? 50 : 150, 250), ...[50, 150, 250].map((x) => down(x, y, y + 20))]
    const pages = [page([cell('产业园', 0, 700), cell('12', 1, 700), cell('项目', 0, 680), cell('投资', 1, 680)], [across(680, 50, 250), ...[50, 150, 250].map((x) => down(x, 680, 700)), ...bars(700, false)]), page([cell('34', 1, 100), cell('中心', 0, 120), cell('56', 1, 120)], [across(100, 150, 250), ...[50, 150, 250].map((x) => down(x, 100, 120)), ...bars(120, true)], 2)]
    expect(told(...pages)).toEqual([[['项目', '投资'], ['产业园', '12'], ['', '34'], ['中心', '56']]])
    expect(flowOfPages(pages).pieces[0]).toMatchObject({ grid: { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] } })
  })

  it('is no table where a frame holds prose', () => {
    const { runs, text } = prose('甲', { y: 100 })
    expect(told(page(runs, [across(80, 90, 510), across(160, 90, 510), down(90, 80, 160), down(510, 80, 160)]))).toEqual([text])
  })
})

describe('a table drawn by alignment alone', () => {
  const rows = [['汽车制造业', '412.6', '12.6'], ['电子设备制造业', '386.2', '8.1'], ['通用设备制造业', '28.9', '-2.4'], ['医药制造业', '6.5', '18.9']]
  const drawn = (y: number) => rows.flatMap(([name, ...figures], r) => [run(name!, 100, y + 16 * r), ...figures.map((figure, c) => upTo(figure, 350 + 100 * c, y + 16 * r))])
  const intro = prose('甲', { y: 60, lines: 2 })
  const rest = prose('乙', { y: 300, lines: 2 })

  it('is told from rows whose figures stand one below another, with its heads', () => {
    const head = [run('行业', 100, 120), run('总产值', 320, 120), run('增长', 430, 120)]
    expect(told(page([...intro.runs, ...head, ...drawn(136), ...rest.runs]))).toEqual([intro.text, [['行业', '总产值', '增长'], ...rows], rest.text])
  })

  it('has heads over several columns', () => {
    const head = [run('行业', 100, 120), run('上半年', 370, 112), run('总产值', 320, 128), run('增长', 430, 128)]
    const pieces = flowOfPages([page([...intro.runs, ...head, ...drawn(146), ...rest.runs])]).pieces
    expect(told(page([...intro.runs, ...head, ...drawn(146), ...rest.runs]))[1]).toEqual([['行业', '上半年', ''], ['', '总产值', '增长'], ...rows])
    expect(pieces[1]).toMatchObject({ grid: { merges: [{ top: 0, bottom: 0, left: 1, right: 2 }, { top: 0, bottom: 1, left: 0, right: 0 }] } })
  })

  it('keeps a name that is broken over two lines in one row', () => {
    const broken = [run('电气机械和器材', 100, 195), run('制造业', 100, 207), upTo('55.0', 350, 201), upTo('3.3', 450, 201)]
    expect(told(page([...intro.runs, ...drawn(120), ...broken, ...rest.runs]))[1]).toEqual([...rows, ['电气机械和器材制造业', '55.0', '3.3']])
  })

  it('goes on over a page’s end, also with one row only', () => {
    const head = (y: number) => [run('行业', 100, y), run('总产值', 320, y), run('增长', 430, y)]
    const last = [run('其他', 100, 96), upTo('9.5', 350, 96), upTo('1.1', 450, 96)]
    expect(told(page([...intro.runs, ...head(120), ...drawn(136)]), page([...head(80), ...last, ...rest.runs], [], 2))).toEqual([intro.text, [['行业', '总产值', '增长'], ...rows, ['其他', '9.5', '1.1']], rest.text])
  })

  it('goes on over a page’s end with notes at its foot', () => {
    const last = [run('其他', 100, 96), upTo('9.5', 350, 96), upTo('1.1', 450, 96)]
    const note = run('①按可比价格计算。', 100, 758, { size: 8 })
    expect(told(page([...intro.runs, ...drawn(680), note], [across(748, 100, 240)]), page([...last, ...rest.runs], [], 2))).toEqual([intro.text, [...rows, ['其他', '9.5', '1.1']], note.text, rest.text])
  })

  it('is no table of contents, and no two lines that happen to be parted', () => {
    const contents = ['一、综合', '二、工业', '三、投资'].map((name, i) => run(`${name}${'…'.repeat(20)}${i + 1}`, 100, 120 + 16 * i))
    expect(told(page([...contents, ...rest.runs]))).toHaveLength(4)
    expect(told(page([...intro.runs, run('联系人：王某', 100, 120), run('电话：12345', 300, 120), run('地址：云台街', 100, 136), run('邮编：400000', 300, 136), ...rest.runs]))).toEqual([intro.text, '联系人：王某 电话：12345', '地址：云台街 邮编：400000', rest.text])
  })
})

describe('pages that are not read as they are printed', () => {
  it('are named in doubts, by kind', () => {
    const text = prose('甲', { y: 100 }).runs
    const pages = [page(text, [], 1), { ...page([], [], 2), trouble: 'picture' as const }, { ...page([], [], 3), trouble: 'picture' as const }, { ...page(text, [], 4), trouble: 'recognised' as const }, { ...page(text, [], 5), trouble: 'unreadable' as const }, { ...page(text, [], 6), turned: true }]
    const { doubts, pieces } = flowOfPages(pages)
    expect(doubts.map(({ doubt, zh }) => [doubt, /第 (.+?) 页/.exec(zh)?.[1]])).toEqual([['pages-are-pictures', '2-3'], ['text-was-recognised', '4'], ['text-without-characters', '5'], ['turned-text-left-out', '6']])
    expect(pieces.map(({ page: number }) => number)).toEqual([1, 4, 6])
  })
})
