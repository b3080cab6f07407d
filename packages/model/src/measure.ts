/** What kind of figure it is: an amount, a change, a part of a whole, a place in an order, … */
export const figureKinds = ['level', 'growth', 'share', 'rank', 'count', 'streak', 'intensity', 'multiple'] as const
export type FigureKind = (typeof figureKinds)[number]

/** How the printed figure bounds the true one: 以上/突破 at_least, 约 about, 以内 at_most, 500亿级 tier. */
export const bounds = ['exact', 'at_least', 'about', 'at_most', 'tier'] as const
export type Bound = (typeof bounds)[number]

/** 数据状态: what the speaker vouches for. `estimate` is 预计 or 初步核算, `target` what is wanted. */
export const statuses = ['actual', 'estimate', 'target', 'forecast'] as const
export type Status = (typeof statuses)[number]

/** 审核状态: where a statement stands with us. */
export const reviews = ['draft', 'accepted', 'rejected', 'superseded'] as const
export type Review = (typeof reviews)[number]

/** What a growth is measured against: yoy, qoq, mom, annual_average, since_2020, vs_peer, vs_plan, vs_prev, contribution. */
export type Basis =
  | 'yoy' | 'qoq' | 'mom' | 'annual_average' | `since_${number}` | 'vs_peer' | 'vs_plan' | 'vs_prev' | 'contribution'
