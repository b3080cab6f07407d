export interface MatrixRow { readonly id: string; readonly state: string; readonly answer: string; readonly page: string; readonly note: string; readonly shape: string }
export interface RanTest { readonly name: string; readonly passed: boolean }
export function judge(matrix: readonly MatrixRow[], tests: readonly RanTest[], wanted?: readonly string[]): { lines: string[]; wrong: string[] }
export function testsOf(reports: readonly object[]): RanTest[]
