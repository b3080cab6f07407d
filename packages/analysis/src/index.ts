export { growthGap } from './series/growth-gap.ts'
export { powerSlip } from './series/power-slip.ts'
export { attainment, type Attainment } from './target/attainment.ts'
export { requiredGrowth } from './target/required-growth.ts'
