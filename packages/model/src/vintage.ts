/**
 * 数据阶段: how far a published value has come on its way: 预计 → 初步/快报 → 公报/年鉴 → 普查修订.
 *
 * `unstated`: the document does not say, as news do.
 */
export const publications = ['estimate', 'preliminary', 'unstated', 'final', 'revised'] as const
export type Publication = (typeof publications)[number]

/** 权威等级: what kind of publisher a source is, most authoritative first. */
export const grades = ['statistics', 'government', 'department', 'state-media', 'media', 'aggregator', 'unknown'] as const
export type Grade = (typeof grades)[number]

/** One step of the rule by which an answer takes one of several published values; the first of an order is taken before the rest. */
export type ChoiceStep =
  | { readonly by: 'review'; readonly order: readonly ('accepted' | 'draft')[] }
  | { readonly by: 'publication'; readonly order: readonly Publication[] }
  | { readonly by: 'grade'; readonly order: readonly Grade[] }
  | { readonly by: 'known'; readonly order: readonly ('newest' | 'oldest')[] }

/** 矛盾: in what two documents do not agree: a figure, the stage of a project, whether a chain is whole. */
export const contradictionKinds = ['figure', 'stage', 'chain'] as const
export type ContradictionKind = (typeof contradictionKinds)[number]

/** 处理结论: one side is wrong, both hold in their own scope, time has passed over one, or it stays open. */
export const resolutions = ['wrong', 'both-hold', 'superseded', 'open'] as const
export type Resolution = (typeof resolutions)[number]
