import type { SheetExample } from './example.ts'
import { inputOutput } from './input-output.ts'
import { layouts } from './layouts.ts'
import { names } from './names.ts'
import { regions } from './regions.ts'
import { series } from './series.ts'
import { times } from './times.ts'

/** Every sheet whose reading is held to what it gives, by kind. */
export const corpus: readonly SheetExample[] = [...series, ...times, ...regions, ...inputOutput, ...names, ...layouts]
