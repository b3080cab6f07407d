import { complexityMethods } from './complexity.ts'
import { durationMethods } from './durations.ts'
import { forecastMethods } from './forecasts.ts'
import { inputOutputMethods } from './input-output.ts'
import type { Method } from './method.ts'
import { seriesMethods } from './series.ts'
import { structureMethods } from './structure.ts'

/** Every method that runs over tables; a method is one entry in its topic's file. */
export const methods: readonly Method[] = [...structureMethods, ...complexityMethods, ...inputOutputMethods, ...seriesMethods, ...durationMethods, ...forecastMethods]
