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
}

/** A firm, bank or exchange is named. */
export interface EnterpriseStatement extends Said {
  readonly shape: 'enterprise'
  readonly name: string
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

/** Links of a chain said to be missing, to be filled, or filled. */
export interface GapStatement extends Said {
  readonly shape: 'gap'
  readonly links: readonly string[]
  readonly chain: string | null
  readonly status: 'missing' | 'to_fill' | 'filled'
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
}

/** `5+1`: a scheme of clusters with a declared size, and the clusters named in the same document. */
export interface SchemeStatement extends Said {
  readonly shape: 'scheme'
  /** `5+1`. */
  readonly name: string
  readonly declared: number
  readonly members: readonly string[]
}

/** 陈述: one claim of one document. */
export type Statement =
  | FigureStatement | EnterpriseStatement | ProjectStatement | LeadStatement | HonourStatement | GapStatement | ClaimStatement | SchemeStatement

export type StatementShape = Statement['shape']
export const statementShapes = ['figure', 'enterprise', 'project', 'lead', 'honour', 'gap', 'claim', 'scheme'] as const satisfies readonly StatementShape[]
