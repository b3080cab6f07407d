import type { ProjectStage } from '@chanye/model'

/** What the rows of a ledger are, by the column that names them. */
export const ROWS_ARE: readonly (readonly [column: RegExp, rows: 'indicator' | 'firm' | 'project'])[] = [[/指标/, 'indicator'], [/企业名称|单位名称/, 'firm'], [/项目/, 'project']]
/** The part of a column that says of when or against what: 工业总产值(本月), (累计), (同比). */
export const PART = /[（(](?:本月|累计|同比|上年同期)[）)]$/
/** Columns that add up the months of the year so far. */
export const CUMULATIVE = /累计|1–N月/
/** Columns that set a figure against last year's, and words that say they are of the month alone. */
export const AGAINST_LAST_YEAR = /同比|上年同期/
export const OF_MONTH = /本月|当月/
/** Progress is told in clauses; those of what is planned or not done tell no stage. */
export const CLAUSES = /[，。；、,;]/
export const NOT_DONE = /计划|预计|力争|争取|拟|(?<!即)将|年底前|未|尚/
/** Columns that count firms, whose 户 are firms. */
export const OF_FIRMS = /企业|单位|市场主体|经营主体|法人/
export const GROWTH = /同比|增速|增长/
/** Columns of indicators that say no more than which figure of the indicator stands there. */
export const PLAIN_COLUMN = /^(?:全年目标|全年目标增速|本月|1–N月累计|同比增速|上年同期|预计全季\/全年)$/
/** Columns of what is wanted; a share of a plan that is done is not. */
export const WANTED = /^(?!占|.*完成).*(?:目标|计划|协议|达产)/
export const EXPECTED = /预计|下月/
/** What points are counted against. */
export const POINTS_AGAINST: readonly (readonly [column: RegExp, basis: 'mom' | 'vs_peer' | 'vs_plan'])[] = [[/上月/, 'mom'], [/全市|全省|主城/, 'vs_peer'], [/时序|目标|计划/, 'vs_plan']]
/** How far a project is, by what its row says; the first that holds counts. */
export const YES = /^(?:是|√|✓|已|y(?:es)?|1)/i
export const PRODUCING_COLUMN = '投产否'
export const STARTED_COLUMN = '开工否'
export const PROGRESS_COLUMNS = ['形象进度', '阶段'] as const
export const BEGUN_COLUMN = '实际开工'
export const TYPE_COLUMN = '项目类型'
export const STAGE_OF_TYPE: readonly (readonly [type: RegExp, stage: ProjectStage])[] = [[/前期|储备|谋划|拟建/, 'planned'], [/续建|在建/, 'under_construction'], [/竣工|完工|投产/, 'in_production'], [/签约/, 'signed']]
/** Ledgers whose rows are signed for, if no more is said. */
export const OF_SIGNED = /签约/
/** Numbering before a name: 1., 一、, （二）. */
export const NUMBERED = /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)]?[、.．\s]|其中[:：]\s*)+/
export const OWNER_COLUMNS = ['业主单位', '投资方'] as const
/** The unit of a place in an order. */
export const PLACE_UNIT = '位'
export const WHOLE = /^\d+$/
