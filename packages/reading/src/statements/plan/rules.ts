import type { PlanLevel } from '@chanye/model'

const NAME = '行动计划|行动方案|实施方案|工作方案|发展规划|专项规划|规划纲要|总体规划|发展纲要|三年计划|五年规划|实施意见|若干措施'
/** Only texts with one of these name a plan. */
export const PLAN_WORD = /计划|规划|方案|纲要|意见|措施/
/** 实施以…为引领的…行动计划: drawn up, carried out or followed. */
export const NAMED_PLAN = new RegExp(`(?:(?:实施|制定|制订|出台|印发|启动|编制|落实|发布|推出|贯彻|推进)[了好并]?){1,3}(?<name>[〇㐀-鿿A-Za-z“”+·]{3,36}?(?:${NAME}))(?=[，。；、,;！）”]|$)`, 'g')
/** 《…行动计划》. */
export const QUOTED_PLAN = /《(?<name>[^《》\n]{4,48}(?:计划|规划|方案|纲要|意见|措施)(?:（[^《》（）]{2,20}）)?)》/g
/** A plan that many share, or none in particular. */
export const NO_PLAN = /^(?:一批|一系列|各项|相关|上述|本|该|这|多个|有关|好)|等(?=[〇㐀-鿿]{0,6}$)/

export const LEVELS: readonly (readonly [PlanLevel, RegExp])[] = [
  ['national', /国家|全国|中国|国务院/], ['provincial', /省|自治区/], ['district', /[区县旗](?!域|块|间|位)/], ['municipal', /市(?!场|民|政)/],
]
export const LEVEL_OF_PLACE: readonly (readonly [PlanLevel, RegExp])[] = [
  ['district', /[区县旗]$/], ['provincial', /[省]$|自治区$/], ['municipal', /[市州盟]$/], ['national', /^全国$/],
]
