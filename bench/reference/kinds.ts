import { attainment } from './attainment.ts'
import type { CaseKind } from './case.ts'
import { complexity } from './complexity.ts'
import { cumulative } from './cumulative.ts'
import { duration } from './duration.ts'
import { forecast } from './forecast.ts'
import { inputOutput } from './input-output.ts'
import { models } from './models.ts'
import { agglomeration, regional } from './regional.ts'
import { timeseries } from './timeseries.ts'

/** Every kind of case; a kind is one file and one line here. */
export const kinds: readonly CaseKind[] = [attainment, complexity, cumulative, duration, forecast, inputOutput, models, regional, agglomeration, timeseries]
