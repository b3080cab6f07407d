/** A piece of a specimen, as it is written and as it must be read. */
export type Specimen = { readonly kind: 'line'; readonly text: string; readonly heading?: boolean } | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly html: string }

/** A document to print: its pieces, how it looks, and what its printer sets on every page. */
export interface Printed { readonly name: string; readonly pieces: readonly Specimen[]; readonly style: string; readonly wrap?: 'columns'; readonly landscape?: boolean; readonly head?: string; readonly foot?: string }

/** Numbers from a seed, the same on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const INDUSTRIES = ['汽车制造业', '计算机、通信和其他电子设备制造业', '通用设备制造业', '医药制造业', '电气机械和器材制造业', '金属制品、机械和设备修理业', '食品制造业', '造纸和纸制品业', '非金属矿物制品业', '石油、煤炭及其他燃料加工业', '铁路、船舶、航空航天和其他运输设备制造业', '仪器仪表制造业']
const TOWNS = ['云台街道', '龙溪街道', '玉带镇', '清泉镇', '石桥镇', '白鹤镇', '金凤镇', '双河镇', '长岭乡', '高峰乡']
const FIRMS = ['澄湖长驰汽车部件有限公司', '澄湖康泽生物科技有限公司', '澄湖光启电子有限公司', '澄湖芯联科技有限公司', '湖东重工集团股份有限公司', '澄湖云谷数据服务有限责任公司']
const WORKS = ['新能源汽车零部件产业园一期', '生物医药中试基地', '智能终端配套园', '高端装备制造基地（二期）', '冷链物流中心', '工业互联网标识解析二级节点']
const CONTENTS = ['建设厂房12万平方米，购置冲压、焊接、涂装、总装生产线8条', '建设中试车间3万平方米及GMP洁净厂房', '新建研发楼1栋、标准厂房6栋，配套道路、管网', '设备技术改造']
const CLAUSES = ['全区规模以上工业总产值完成{a}亿元，同比增长{b}%', '固定资产投资完成{a}亿元，增长{b}%，其中工业投资占比达到{b}%', '一般公共预算收入{a}亿元，同口径增长{b}%', '新开工亿元以上项目{n}个，竣工投产{n}个', '培育“专精特新”企业{n}家，高新技术企业达到{n}家', '城镇新增就业{n}人，居民人均可支配收入增长{b}%', '马上就办、真抓实干，门户枢纽、车站广场、黄金水道、青山绿水建设有序推进', 'R&D经费投入强度达到{b}%，比上年提高0.{d}个百分点', '社会消费品零售总额{a}亿元，增长{b}%', '完成进出口总额{a}亿元，实际使用外资{n}万美元']

/** All specimens of a seed. */
export function specimens(seed: number): Printed[] {
  const roll = dice(seed)
  const pick = <T>(all: readonly T[]) => all[roll(all.length)]!
  const figure = (digits = 1) => ((roll(90_000) + 100) / 10 ** digits).toFixed(digits)
  const growth = () => `${roll(5) === 0 ? '-' : ''}${roll(20)}.${roll(10)}`
  const sentence = () => pick(CLAUSES).replace(/\{(\w)\}/g, (_, kind: string) => (kind === 'a' ? figure(1 + roll(2)) : kind === 'b' ? `${roll(20) + 1}.${roll(10)}` : kind === 'n' ? String(roll(9000) + 2) : String(roll(9) + 1)))
  const paragraph = (sentences = 2 + roll(4)): Specimen => ({ kind: 'line', text: `${Array.from({ length: sentences }, sentence).join('；')}。` })
  const title = (text: string): Specimen => ({ kind: 'line', text, heading: true })
  const section = (i: number, text: string): Specimen[] => [title(`${'一二三四五六七八'[i]}、${text}`), ...Array.from({ length: 2 + roll(3) }, () => paragraph())]
  const grouped = (value: string) => value.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  const ruled = 'border=1'
  const table = (head: readonly (readonly string[])[], headHtml: string, rows: readonly (readonly string[])[], attributes: string): Specimen => ({
    kind: 'table', rows: [...head, ...rows], html: `<table ${attributes}><thead>${headHtml}</thead><tbody>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const monthly = (attributes: string, rows = 6 + roll(6)): Specimen => table([['指标', '本月', '', '1—6月累计', ''], ['', '总量', '增长', '总量', '增长']], '<tr><th rowspan=2>指标<th colspan=2>本月<th colspan=2>1—6月累计</tr><tr><th>总量<th>增长<th>总量<th>增长</tr>',
    Array.from({ length: rows }, (_, i) => [INDUSTRIES[i % INDUSTRIES.length]!, figure(), growth(), figure(2), roll(9) === 0 ? '—' : growth()]), attributes)
  const simple = (attributes: string, rows = 5 + roll(8)): Specimen => table([['行业', '企业数（家）', '总产值', '同比增长', '占比']], '<tr><th>行业<th>企业数（家）<th>总产值<th>同比增长<th>占比</tr>',
    Array.from({ length: rows }, (_, i) => [INDUSTRIES[(i + 3) % INDUSTRIES.length]!, String(roll(200) + 1), figure(), growth(), `${roll(40)}.${roll(10)}`]), attributes)
  const yearbook = (attributes: string): Specimen => table([['镇街', '规模以上工业', '', '', '', '财政收入'], ['', '总产值', '', '利润总额', '', ''], ['', '2023年', '2022年', '2023年', '2022年', '']], '<tr><th rowspan=3>镇街<th colspan=4>规模以上工业<th rowspan=3>财政收入</tr><tr><th colspan=2>总产值<th colspan=2>利润总额</tr><tr><th>2023年<th>2022年<th>2023年<th>2022年</tr>',
    Array.from({ length: 30 + roll(20) }, (_, i) => [TOWNS[i % TOWNS.length]!, ...Array.from({ length: 4 }, () => grouped(String(roll(200_000)))), roll(8) === 0 ? '' : grouped(String(roll(9000)))]), attributes)
  const ledger = (): Specimen => table([['序号', '项目名称', '建设单位', '建设内容', '总投资（万元）', '开工时间']], '<tr><th>序号<th>项目名称<th>建设单位<th>建设内容<th>总投资（万元）<th>开工时间</tr>',
    Array.from({ length: 18 + roll(12) }, (_, i) => [String(i + 1), pick(WORKS), pick(FIRMS), pick(CONTENTS), grouped(String(roll(300_000) + 500)), `202${roll(5)}年${roll(12) + 1}月`]), `${ruled} class=left`)
  const caption = (i: number, text: string, unit: string): Specimen[] => [{ kind: 'line', text: `表${i} ${text}`, heading: true }, { kind: 'line', text: `单位：${unit}` }]
  const serif = (size: number, leading: number) => `body{font:${size}pt/${leading} "Noto Serif CJK SC",serif;text-align:justify}`
  const sans = (size: number, leading: number) => `body{font:${size}pt/${leading} "Noto Sans CJK SC",sans-serif;text-align:justify}`
  return [
    { name: 'report', pieces: [title('政府工作报告'), ...section(0, '过去一年工作回顾'), ...section(1, '今年总体要求和主要目标'), ...section(2, '今年重点工作'), ...section(3, '加强政府自身建设')], style: serif(16, 1.8), head: '澄湖区政府工作报告', foot: '— # —' },
    { name: 'bulletin', pieces: [title('澄湖区国民经济和社会发展统计公报'), ...['综合', '农业', '工业和建筑业', '固定资产投资', '国内贸易', '财政金融'].flatMap((text, i) => section(i, text))], style: serif(10.5, 1.6), wrap: 'columns', foot: '#' },
    { name: 'brief', pieces: [title('经济运行简报'), paragraph(), ...caption(1, '主要指标', '亿元、%'), monthly(ruled), paragraph(), ...caption(2, '主要行业', '家、亿元、%'), simple(ruled), paragraph(), paragraph()], style: sans(11, 1.6), foot: '第 # 页' },
    { name: 'three-line', pieces: [title('工业经济形势分析'), paragraph(), ...caption(1, '主要行业', '家、亿元、%'), simple('class=three'), paragraph(), paragraph(), ...caption(2, '主要指标', '亿元、%'), monthly('class=three'), paragraph()], style: serif(12, 1.7), foot: '#' },
    { name: 'unruled', pieces: [title('主要行业产值'), ...caption(1, '主要行业', '家、亿元、%'), simple('class=bare', 40), paragraph()], style: sans(10, 1.5) },
    { name: 'unruled-heads', pieces: [title('主要指标完成情况'), ...caption(1, '主要指标', '亿元、%'), monthly('class=bare', 24), paragraph()], style: sans(10.5, 1.5) },
    { name: 'columns-only', pieces: [title('主要行业产值'), ...caption(1, '主要行业', '家、亿元、%'), simple('class=cols', 20), paragraph()], style: serif(10.5, 1.5) },
    { name: 'yearbook', pieces: [title('分镇街主要经济指标'), ...caption(1, '镇街经济', '万元'), yearbook(ruled), { kind: 'line', text: '注：本表按当年价格计算。' }], style: serif(9, 1.4), landscape: true, head: '澄湖区统计年鉴', foot: '#' },
    { name: 'ledger', pieces: [title('重点项目台账'), ledger(), paragraph(1)], style: sans(9, 1.4), foot: '第 # 页' },
  ]
}

const BASE = 'p{text-indent:2em;margin:0}h1{text-align:center;font-size:1.6em;margin:0 0 .5em}h2{font-size:1em;text-indent:2em;margin:0}.c{column-count:2;column-gap:8mm}.cap{text-align:center;text-indent:0;font-weight:bold}.unit{text-align:right;text-indent:0}table{border-collapse:collapse;width:100%;font-size:.9em;margin:.2em 0 .6em}td,th{padding:2px 6px;text-align:right}td:first-child{text-align:left}th{text-align:center}.left td{text-align:left}.three{border-top:1.5px solid;border-bottom:1.5px solid}.three thead tr:last-child th{border-bottom:1px solid}.cols th{border:1px solid}.cols td{border-left:1px solid;border-right:1px solid}.cols{border-bottom:1px solid}'

/** @returns the page from which a specimen is printed */
export function pageOf({ pieces, style, wrap }: Printed): string {
  const [first, ...rest] = pieces.map((piece, i) => (piece.kind === 'table' ? piece.html : i === 0 ? `<h1>${piece.text}</h1>` : piece.text.startsWith('单位：') ? `<p class=unit>${piece.text}</p>` : /^表\d/.test(piece.text) ? `<p class=cap>${piece.text}</p>` : piece.heading ? `<h2>${piece.text}</h2>` : `<p>${piece.text.replaceAll('&', '&amp;')}</p>`))
  return `<meta charset=utf-8><style>${BASE}${style}</style>${first}${wrap ? `<div class=c>${rest.join('')}</div>` : rest.join('')}`
}
