/** What a unit measures; figures convert only inside one dimension. */
export type UnitDimension =
  | 'money' | 'ratio' | 'points' | 'place-in-order' | 'duration' | 'energy' | 'power' | 'computing' | 'length' | 'area'
  | 'volume' | 'mass' | 'voltage' | 'resolution' | 'per-head' | 'discrete'

/** 单位: every unit code a figure may bear, with its Chinese and English sign and its dimension. */
export const units = {
  CNY: ['元', 'yuan', 'money'], USD: ['美元', 'US dollars', 'money'], EUR: ['欧元', 'euros', 'money'],
  percent: ['%', '%', 'ratio'], permille: ['‰', '‰', 'ratio'], percentage_point: ['个百分点', 'pp', 'points'],
  times: ['倍', 'times', 'ratio'], ratio: ['比', 'ratio', 'ratio'],
  point: ['点', 'points', 'points'], rank: ['位', 'place', 'place-in-order'],
  year: ['年', 'years', 'duration'], quarter: ['个季度', 'quarters', 'duration'], month: ['个月', 'months', 'duration'],
  day: ['天', 'days', 'duration'], hour: ['小时', 'hours', 'duration'], minute: ['分钟', 'minutes', 'duration'],
  kWh: ['千瓦时', 'kWh', 'energy'], kW: ['千瓦', 'kW', 'power'], PFLOPS: ['PFLOPS', 'PFLOPS', 'computing'],
  tonne: ['吨', 't', 'mass'], m: ['米', 'm', 'length'], km: ['公里', 'km', 'length'], inch: ['英寸', 'in', 'length'],
  m2: ['平方米', 'm²', 'area'], km2: ['平方公里', 'km²', 'area'], mu: ['亩', 'mu', 'area'], m3: ['立方米', 'm³', 'volume'],
  kV: ['千伏', 'kV', 'voltage'], pixel: ['像素', 'px', 'resolution'],
  CNY_per_person: ['元/人', 'yuan per person', 'per-head'], USD_per_person: ['美元/人', 'US dollars per person', 'per-head'],
  CNY_per_household: ['元/户', 'yuan per household', 'per-head'], per_10k_people: ['件/万人', 'per 10,000 people', 'per-head'],
  enterprise: ['家企业', 'firms', 'discrete'], project: ['个项目', 'projects', 'discrete'], item: ['个', 'items', 'discrete'],
  institution: ['家机构', 'institutions', 'discrete'], household: ['户', 'households', 'discrete'], piece: ['件', 'pieces', 'discrete'],
  vehicle: ['辆', 'vehicles', 'discrete'], person: ['人', 'persons', 'discrete'], person_time: ['人次', 'visits', 'discrete'],
} as const satisfies Record<string, readonly [zh: string, en: string, dimension: UnitDimension]>

export type Unit = keyof typeof units

/** Every unit code, in the order of the table. */
export const unitCodes = Object.keys(units) as [Unit, ...Unit[]]

/** @returns what the unit measures @example dimensionOf('CNY') // => 'money' */
export function dimensionOf(unit: Unit): UnitDimension {
  return units[unit][2]
}
