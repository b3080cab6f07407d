/** The Chinese words by which statements become rows of the registry. */

/** A lead that is a phase or a project, no firm: 惠科面板一期. */
export const PROJECT_TAIL = /[一二三四五六]期$|项目$|智能化$/u
/** A holder of a title that is a firm or body, no place: 某某研究院. */
export const BODY_TAIL = /(?:中心|研究院|研究所|大学|学院|医院|公司|集团|银行|医药|药业|电子|科技|工业|股份|重工|动力)$/u
/** What a lead firm leads is a cluster. */
export const CLUSTER_WORD = /集群|产业/u
export const CLUSTER_TAIL = /(?:产业)?集群$|产业$/u
/** 到2020年, 力争2025年, or a period a person has corrected: only these say when a tier is due. */
export const DUE_YEAR = /(?:到|至|力争)(?:19|20)\d{2}年|时期：由“[^”]*”更正为“(?:19|20)\d{2}/u
/** The tier says what is measured. */
export const OUTPUT_WORD = /产值|营收|营业收入|销售|增加值|规模以上/u
/** A stop that was restored at the head of a sentence belongs to the one before. */
export const LEADING_STOP = /^[。；，、！？]+/u
/** The place itself, as its own documents call it. */
export const WHOLE_PLACE = /^(?:全|我|本)(?:省|市|州|区|县|旗)$/u
