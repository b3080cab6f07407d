import type { Basis, Bound, FigureKind, Status } from './measure.ts'
import type { Period } from './period.ts'
import type { ProjectStage } from './project.ts'
import type { Decimal } from './quantity.ts'
import type { Span } from './span.ts'
import type { Unit } from './unit.ts'

/** 提及: one place where a statement is made. */
export interface Mention extends Span {
  /** The original characters of the number, name or phrase. */
  readonly text: string
  /** The sentence it stands in: original positions. */
  readonly sentence: Span
  /** The cell it stands in, `表1!D11`, in a table file; absent in a text. */
  readonly cell?: string
}

/** 存疑: something read, with a reason to look again. */
export interface Doubt {
  /** Stable word: `status-ambiguous`, `year-ambiguous`, `rests-on-repair`, `level-missing`, `same-firm`, `includes-or-adds`, … */
  readonly doubt: string
  readonly zh: string
  readonly en: string
  /** Another reading that was kept, if there is one; field → value. */
  readonly otherReading?: Readonly<Record<string, string | number | null>>
}

interface Said {
  /** Every place that says it, first first (rows R6: a repeat is a mention, not a new statement). */
  readonly mentions: readonly Mention[]
  readonly doubts: readonly Doubt[]
}

/** One number: who or what, which measure, how much, when, how sure, promised or done. */
export interface FigureStatement extends Said {
  readonly shape: 'figure'
  readonly kind: FigureKind
  readonly value: Decimal
  /** Upper end of a printed range, else null. */
  readonly valueHigh: Decimal | null
  readonly unit: Unit
  readonly bound: Bound
  readonly status: Status
  /** null: the text does not fix it. */
  readonly period: Period | null
  /** The surface phrase of what is measured, simplified and cleaned: `规模以上工业增加值`. */
  readonly indicator: string
  /** Place, cluster, firm or project it is about, as named; null when the text does not say. */
  readonly subject: string | null
  readonly basis: Basis | null
  /** Wording of the strength: 力争, 确保, 实施, 预计, 突破 …; empty when plain. */
  readonly wording: readonly string[]
  /** A number that only qualifies a set or stands in a name. */
  readonly minor: boolean
  /** Code of the firm or project it is about, where its row gives a valid one: it tells subjects of one name apart. */
  readonly code?: string
}

/** A firm, bank or exchange is named. */
export interface EnterpriseStatement extends Said {
  readonly shape: 'enterprise'
  readonly name: string
  /** 统一社会信用代码, where its row gives a valid one. */
  readonly code?: string
}

/** A project is named at a stage. */
export interface ProjectStatement extends Said {
  readonly shape: 'project'
  readonly name: string
  /** The firm whose name the project bears, if it bears one. */
  readonly owner: string | null
  readonly stage: ProjectStage
  readonly status: 'actual' | 'target'
  readonly period: Period | null
  /** 项目代码, where its row gives a valid one. */
  readonly code?: string
}

/** X 为龙头 / 引领 N 家: a lead firm or project and whom it pulls. */
export interface LeadStatement extends Said {
  readonly shape: 'lead'
  readonly lead: string
  /** How many it pulls, when a number is given. */
  readonly n: number | null
  readonly followers: string
}

export const honourLevels = ['global', 'national', 'provincial', 'municipal', 'other'] as const
export type HonourLevel = (typeof honourLevels)[number]

/** A title granted or sought. */
export interface HonourStatement extends Said {
  readonly shape: 'honour'
  readonly title: string
  readonly level: HonourLevel
  readonly status: 'granted' | 'target'
  readonly holder: string | null
}

export const gapStatuses = ['missing', 'to_fill', 'weak', 'filled'] as const
export type GapStatus = (typeof gapStatuses)[number]

/** Links of a chain said to be missing, to be filled, weak, or filled. */
export interface GapStatement extends Said {
  readonly shape: 'gap'
  readonly links: readonly string[]
  readonly chain: string | null
  /** `weak`: there, and to be rounded off (完善…布局). */
  readonly status: GapStatus
  /** 等: more links than named. */
  readonly open: boolean
}

/** `南松药业、宸安生物等4个医药项目`: how many are claimed, which are named. */
export interface ClaimStatement extends Said {
  readonly shape: 'claim'
  /** What is counted, cleaned: `医药项目`. */
  readonly counted: string
  readonly claimed: number
  readonly named: readonly string[]
  /** How the names are tied to the count: `listed` (A、B等4个), `following` (the sentence after the count begins to name them). */
  readonly tie: 'listed' | 'following' | 'none'
  readonly stage: ProjectStage | null
  readonly status: Status
  readonly period: Period | null
  /** The least size of what is counted, 5000万元以上; absent where any size counts. Counts compare only at one threshold. */
  readonly threshold?: { readonly value: Decimal; readonly unit: Unit }
}

/** `5+1`: a scheme of clusters with a declared size, and the clusters named in the same document. */
export interface SchemeStatement extends Said {
  readonly shape: 'scheme'
  /** `5+1`. */
  readonly name: string
  readonly declared: number
  readonly members: readonly string[]
}

export const clusterMaturities = ['nascent', 'building', 'growing', 'established'] as const
export type ClusterMaturity = (typeof clusterMaturities)[number]

/** 培育大数据产业集群: a cluster without a tier, as far grown as the verb says. */
export interface ClusterStatement extends Said {
  readonly shape: 'cluster'
  readonly name: string
  readonly maturity: ClusterMaturity
  /** 等: the list it stands in has more members than it names. */
  readonly open: boolean
}

/** A firm is to play, or plays, a part: 民参军, 军转民, 互联网小贷, 配套企业. */
export interface RoleStatement extends Said {
  readonly shape: 'role'
  readonly organisation: string
  readonly role: string
  readonly status: 'actual' | 'target'
  readonly period: Period | null
}

/** Who holds which office of which body, on the day of the document. */
export interface OfficeStatement extends Said {
  readonly shape: 'office'
  readonly person: string
  readonly office: string
  /** The body or place the office is of, as named; null when the text does not say. */
  readonly body: string | null
  /** 介绍, 表示: the sentence reports what the person says. */
  readonly speaks: boolean
  /** Day, month or year from which the text is; null when the document bears none. */
  readonly period: Period | null
}

/** 第十八届人民代表大会第二次会议: a sitting of a body, with its term and number. */
export interface SessionStatement extends Said {
  readonly shape: 'session'
  readonly name: string
  readonly body: string
  readonly term: number
  readonly number: number
  readonly period: Period | null
}

export const planLevels = ['national', 'provincial', 'municipal', 'district'] as const
export type PlanLevel = (typeof planLevels)[number]

/** A plan that is drawn up, carried out or followed: 行动计划, 实施方案, 发展规划. */
export interface PlanStatement extends Said {
  readonly shape: 'plan'
  readonly name: string
  /** By its own name, else by the place of the document; null when neither says. */
  readonly level: PlanLevel | null
  readonly status: 'actual' | 'target'
  readonly period: Period | null
}

/** What is wanted or claimed without a number: 推动…深度融合, 做实…总部, 从“制造”迈向“智造”. Kept with its wording, never scored. */
export interface IntentStatement extends Said {
  readonly shape: 'intent'
  readonly wording: string
  readonly aim: string
  /** 依托…: by what. */
  readonly means: string | null
  readonly status: 'actual' | 'target'
  readonly period: Period | null
}

/** 位居…前列: a place among peers told in words, without a number. */
export interface StandingStatement extends Said {
  readonly shape: 'standing'
  readonly indicator: string
  /** Among whom, as named; null when the text does not say. */
  readonly peers: string | null
  readonly standing: string
  readonly status: 'actual' | 'target'
  readonly period: Period | null
}

/** Products said to fill a gap in the market: a claim, no proof of approval or sale. */
export interface ProductStatement extends Said {
  readonly shape: 'product'
  readonly name: string
  /** What kind of product, when the text says: 药品制剂. */
  readonly category: string | null
  readonly owner: string | null
  /** As worded: 填补国内产品空白, 打破国外垄断. */
  readonly claim: string
  /** 等: more products than named. */
  readonly open: boolean
}

/** 平台: a body others work on or are served by, built or to be built: 检测中心, 研究院, 公共服务平台. */
export interface PlatformStatement extends Said {
  readonly shape: 'platform'
  readonly name: string
  readonly owner: string | null
  readonly status: 'actual' | 'target'
  readonly period: Period | null
}

/** 陈述: one claim of one document. */
export type Statement =
  | FigureStatement | EnterpriseStatement | ProjectStatement | LeadStatement | HonourStatement | GapStatement | ClaimStatement | SchemeStatement
  | ClusterStatement | RoleStatement | OfficeStatement | SessionStatement | PlanStatement | IntentStatement | StandingStatement | ProductStatement | PlatformStatement

export type StatementShape = Statement['shape']
export const statementShapes = [
  'figure', 'enterprise', 'project', 'lead', 'honour', 'gap', 'claim', 'scheme', 'cluster', 'role', 'office', 'session', 'plan', 'intent', 'standing', 'product', 'platform',
] as const satisfies readonly StatementShape[]

/** A statement without where it is said. */
type Told = Statement extends infer S ? (S extends Statement ? Omit<S, 'mentions' | 'doubts'> : never) : never

/** @returns what a statement is called in a list: its measure, its name, or what it wants @example statementLabel({ shape: 'enterprise', name: 'A' }) // => 'A' */
export function statementLabel(told: Told): string {
  switch (told.shape) {
    case 'figure': case 'standing': return told.indicator
    case 'claim': return told.counted
    case 'lead': return told.lead
    case 'honour': return told.title
    case 'gap': return told.links.join('、')
    case 'role': return told.organisation
    case 'office': return told.person
    case 'intent': return told.wording + told.aim
    default: return told.name
  }
}
