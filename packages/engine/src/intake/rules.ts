import { compareDecimals, type Decimal, dimensionOf, type Fault, faultText, scaled, type Unit, units } from '@chanye/model'

/** The Chinese words of intake: what a correction form says, and which beginnings of names are no brand. */

/** Beginnings many firms share without being one: they say where, how large or what, not who. */
export const GENERIC = /^(?:中国|国家|全国|中央|人民|新华|华电|国电|国网|南方|北方|东方|西部|西南|中石|中海|中铁|中建|中交|中车|建设|工商|农业|农商|交通|第一|第二|联合|国际|世界|环球|智能|智慧|数字|生物|科技|机电|机床|机械|电子|电气|电力|汽车|钢铁|化工|医药|医疗|食品|建材|银行|百货|商业|物流|高新|经开|工业|产业|投资|控股|集团|新能|新材|大数|云计|[\dA-Za-z]{2})/u

/** The end of a name that says the form of a firm by law: a name that bears it is said in full. */
export const LEGAL_FORM = /(?:集团)?(?:有限责任公司|股份有限公司|有限公司|公司)$/u

/** What tells one of several works or firms of a name from the others. */
export const ORDINAL = /\d+|第?[一二三四五六七八九十]+(?=厂|号|期|分|公司|院|队|局|站|矿)/gu

export const sharedBrand = (a: string, b: string, brand: string) => ({
  zh: `“${a}”与“${b}”同用字号“${brand}”`,
  en: `"${a}" and "${b}" share the brand "${brand}"`,
})

export const sharedName = (name: string, firms: number) => ({
  zh: `“${name}”有 ${firms} 家，信用代码各不相同，此处没有填代码`,
  en: `${firms} firms with codes of their own are named "${name}"; here no code is given`,
})

/** What each field of a statement is called on a correction form. */
const fields: Readonly<Record<string, string>> = {
  value: '数值', valueHigh: '上限', unit: '单位', bound: '界限', kind: '类型', status: '状态', period: '时期', indicator: '指标', subject: '主体', name: '名称', stage: '阶段', owner: '业主',
  title: '称号', level: '级别', holder: '持有者', lead: '龙头', followers: '带动对象', n: '家数', claimed: '声称数', named: '列名', counted: '计数对象', links: '环节', chain: '产业链', declared: '声明数', members: '成员',
  maturity: '成熟度', organisation: '单位', role: '角色', person: '人', office: '职务', body: '所在机构', term: '届', number: '次', wording: '措辞', aim: '意向', means: '依托', peers: '同类', standing: '名次表述', category: '类别', claim: '声称',
}

const printed = (value: unknown): string => (value === null || value === undefined ? '未写明' : Array.isArray(value) ? value.join('、') : String(value))

/** One correction as a person's own text: who corrects what, from what to what, and why. */
export interface Form { readonly about: string; readonly quote: string; readonly changed: readonly (readonly [field: string, before: unknown, after: unknown])[]; readonly reason: string; readonly by: string; readonly at: string }

/** @returns the form's title, its lines that say what holds instead, and the whole text */
export function correctionForm({ about, quote, changed, reason, by, at }: Form): { readonly title: string; readonly said: string; readonly text: string } {
  const title = `更正：${about}`
  const said = changed.map(([field, before, after]) => `${fields[field] ?? field}：由“${printed(before)}”更正为“${printed(after)}”`).join('\n')
  return { title, said, text: [title, `原文：${quote}`, said, `理由：${reason}`, `更正人：${by}`, `时间：${at}`, ''].join('\n') }
}

export const noPlace = (region: string | null) => region === null
  ? { doubt: 'place-unknown', zh: '文中没有说明是哪个地区', en: 'the text does not say which place it speaks for' }
  : { doubt: 'place-unknown', zh: `地区“${region}”不在地区表中，暂不归入任何地区`, en: `the place "${region}" is not in the list of places and is left open`, otherReading: { region } }

export const datedLater = (published: string) => ({
  doubt: 'dated-later', zh: `注明的日期 ${published} 晚于收录日，按收录日计`, en: `its date ${published} lies after the day it was taken in, which counts instead`, otherReading: { published },
})

/** Why a person's correction came about: a doubt kept two readings, and the other one was taken. */
export const otherChosen = (doubts: readonly string[]) => `两种读法中取另一种（${doubts.join('；')}）`
export const tookOther = '改取另一种读法'
export const unknownDoubt = (known: readonly string[]) => ({
  why: known.length === 0 ? 'this statement has one reading only' : `two readings stand for ${known.join(', ')}`, whyZh: known.length === 0 ? '这条陈述只有一种读法' : `有两种读法的是：${known.join('、')}`,
})

/** Why a correction is not taken, in both languages. */
export const changesNothing = { why: 'it changes nothing', whyZh: '与原来相同，没有更正' }
export const noSuchField = (shape: string, known: readonly string[]) => ({ why: `a ${shape} has ${known.join(', ')}`, whyZh: `这类陈述可以更正：${known.map((field) => fields[field] ?? field).join('、')}` })

/** Why a decision on a contradiction is not taken. */
export const whichFell = (falls: boolean) => (falls
  ? { why: 'name at least one of its statements, and not all of them', whyZh: '请在其中选出至少一条、但不是全部' }
  : { why: 'no statement falls by this resolution', whyZh: '这种处理不涉及哪一方有误' })
export const nothingToSettle = { why: 'a resolution needs a reason', whyZh: '请写明理由' }

/** An earlier ledger that could not be opened to be compared with. */
export const earlierUnread = (title: string) => ({ doubt: 'earlier-unread', zh: `上期文件“${title}”现在打不开，没有与它比较`, en: `The earlier file "${title}" cannot be opened now and was not compared` })

/** Findings of a ledger that the head of its document has no room for. */
export const moreFindings = (n: number) => ({ doubt: 'more-findings', zh: `另有 ${n} 处问题未列出`, en: `${n} more findings are not listed` })

/** Sheets of a workbook with a ledger that are none themselves. */
export const sheetsUnread = (names: readonly string[]) => ({ doubt: 'sheet-unread', zh: `工作表${names.map((name) => `“${name}”`).join('、')}不是认得的台账，没有读入`, en: `Not read, for they are no ledger that is known: sheet ${names.map((name) => `"${name}"`).join(', ')}` })

/** @returns an amount with its unit, money in 亿元 or 万元 where it is large */
export function amountWords(value: Decimal, unit: Unit, language: 'zh' | 'en'): string {
  const sign = units[unit][language === 'zh' ? 0 : 1]
  const size = value.replace('-', '')
  if (language === 'zh' && dimensionOf(unit) === 'money') {
    if (compareDecimals(size, '100000000') >= 0) return `${scaled(value, -8)}亿${sign}`
    if (compareDecimals(size, '10000') >= 0) return `${scaled(value, -4)}万${sign}`
  }
  if (language === 'en' && compareDecimals(size, '1000000') >= 0) return `${scaled(value, -6)} million ${sign}`
  return language === 'zh' ? `${value}${sign}` : `${value} ${sign}`
}

const HALVES: Readonly<Record<string, string>> = { H1: '上半年', H2: '下半年' }

/** @returns a period as a clerk says it */
export function periodWords(period: string | null, language: 'zh' | 'en'): string {
  if (period === null) return language === 'zh' ? '时期未注明' : 'no stated period'
  if (language === 'en') return period.replace('/', ' to ')
  const [from = '', to] = period.split('/')
  const part = (text: string) => {
    const [year = '', rest, day] = text.split('-')
    if (rest === undefined || day !== undefined) return rest === undefined ? `${year}年` : text
    return `${year}年${HALVES[rest] ?? (rest.startsWith('Q') ? `${rest.slice(1)}季度` : `${Number(rest)}月`)}`
  }
  if (to === undefined) return part(from)
  return from.slice(0, 4) === to.slice(0, 4) && from.length === 7 ? `${from.slice(0, 4)}年${Number(from.slice(5))}—${Number(to.slice(5))}月` : `${part(from)}至${part(to)}`
}
/** Files of an archive that can neither be read nor were left out, as a fault's values. */
export const notChosen = (files: readonly { readonly path: string; readonly fault: Fault }[]) => ({
  files: files.map(({ path, fault }) => `${path} (${faultText(fault.code, fault.values, 'en')})`).join('; '), filesZh: files.map(({ path, fault }) => `${path}（${faultText(fault.code, fault.values, 'zh')}）`).join('；'),
})

/** A text document whose changes were never accepted. */
export const trackedChanges = (n: number) => ({ doubt: 'tracked-changes', zh: `文档带有 ${n} 处未定稿的修订：按接受修订后的文字读取`, en: `The document bears ${n} tracked changes; it was read as if they were accepted` })
