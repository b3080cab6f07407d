export { attainment, type Attainment } from './target/attainment.ts'
export { requiredGrowth } from './target/required-growth.ts'
