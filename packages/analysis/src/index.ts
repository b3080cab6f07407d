export { attainment, type Attainment } from './target/attainment.ts'
export { requiredGrowth } from './target/required-growth.ts'
export { type Chosen, chosenOf, type Published } from './vintages/chosen.ts'
export { sameRounded } from './vintages/same-rounded.ts'
