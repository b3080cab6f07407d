/** A folder with a case: its files by name, read when asked for. */
export interface CaseFolder {
  readonly path: string
  readonly names: readonly string[]
  has(name: string): boolean
  /** A CSV file, plain or gzipped, found with or without `.gz`; every field as text. */
  table(name: string): Row[]
  json(name: string): unknown
  /** The folder of that name beside this one, such as the one that holds the series a case was made of. */
  beside(name: string): CaseFolder | undefined
}

export type Row = Readonly<Record<string, string>>
export type Value = string | number | boolean | null

/** How far a value may lie from the expected: relatively, or by an absolute distance where that is said. `digits`: the significant digits the expected is printed with; half of the last is forgiven. */
export interface Tolerance { readonly relative?: number; readonly absolute?: number; readonly digits?: number }

/** Our values for one `expected_…` file, whole, whether or not the file is there to compare with. */
export interface OurTable {
  /** As the expected file is called, `expected_lq.csv` or `expected_pairs_sample.csv.gz`. */
  readonly expected: string
  readonly key: readonly string[]
  /** Columns compared as numbers (or as words where the expected is no number); the rest of the expected file's columns are left alone. */
  readonly columns: readonly string[]
  readonly rows: Iterable<Readonly<Record<string, Value>>>
  /** Rows of the expected file that are compared, where not all are; others may be of methods that a bar holds. */
  readonly only?: (row: Row) => boolean
  readonly tolerance: Tolerance
  /** Where a column has its own. */
  readonly tolerances?: Readonly<Record<string, Tolerance>>
}

/** Our values for an expected JSON file, in its shape; numbers are compared wherever the expected has one. */
export interface OurJson { readonly expected: string; readonly json: unknown; readonly tolerance: Tolerance; readonly tolerances?: Readonly<Record<string, Tolerance>> }

/** A bar that is no comparison value by value, such as a mean score no worse than a peer's. */
export interface OurBar { readonly bar: string; readonly value: number; readonly least?: number; readonly most?: number }

export type Ours = OurTable | OurJson | OurBar

/** One kind of case: told by the files in its folder. */
export interface CaseKind {
  readonly name: string
  is(folder: CaseFolder): boolean
  /** Progress is told to `say` where a case takes long. */
  ours(folder: CaseFolder, say: (line: string) => void): Iterable<Ours>
}
