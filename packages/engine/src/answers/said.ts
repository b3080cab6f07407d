import type { GapStatus, ProjectStage, Publication, Status } from '@chanye/model'
import type { StatementRecord } from '../store/statements.ts'
import { type FigureRecord, isFigure, type Picture } from './picture.ts'
import type { Figure } from './shapes.ts'

/** What a statement says that another document may say otherwise. */
export interface SaidThere {
  readonly figure: Figure | null
  /** How far the figure has come. */
  readonly publication: Publication | null
  readonly stage: ProjectStage | null
  readonly status: Status | GapStatus | null
  /** Links of a chain. */
  readonly links: string[]
}

const nothing: SaidThere = { figure: null, publication: null, stage: null, status: null, links: [] }

/** @returns the figure, stage or links of a statement; nothing of other shapes */
export function saidThere(record: StatementRecord, picture: Picture): SaidThere {
  const { says } = record
  switch (says.shape) {
    case 'figure': return { ...nothing, figure: picture.figure([record as FigureRecord]), status: says.status, publication: isFigure(record) ? picture.vintages.vintages([record])[0]?.publication ?? null : null }
    case 'project': case 'claim': return { ...nothing, stage: says.stage, status: says.status }
    case 'gap': return { ...nothing, status: says.status, links: [...says.links] }
    default: return nothing
  }
}
