import type { ReactNode } from 'react'
import { useSay } from '../frame/use-frame.ts'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'right'
  /** Name the server sorts by; absent: not sortable. */
  readonly sort?: string
  /** Left out where the page is narrow. */
  readonly wide?: boolean
}

interface Props<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly id: (row: Row) => string
  readonly chosen?: string | undefined
  readonly onChoose?: (id: string) => void
  readonly sort?: string | undefined
  readonly onSort?: (sort: string) => void
}

/** A dense table with a frozen head, sortable columns and one chosen row. */
export function Grid<Row>({ caption, columns, rows, id, chosen, onChoose, sort, onSort }: Props<Row>) {
  return (
    <div className="grid-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="grid">
        <caption className="unseen">{caption}</caption>
        <thead><tr>{columns.map((column) => <Head key={column.key} column={column} sort={sort} onSort={onSort} />)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={id(row)} data-row={id(row)} aria-current={chosen === id(row) || undefined} onClick={onChoose && (() => onChoose(id(row)))}>
              {columns.map((column) => <td key={column.key} className={classOf(column)} data-label={column.title}>{column.cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const classOf = <Row,>({ align, wide, key }: Column<Row>) => [`col-${key}`, align === 'right' && 'number', wide && 'wide'].filter(Boolean).join(' ')

function Head<Row>({ column, sort, onSort }: { readonly column: Column<Row>; readonly sort: string | undefined; readonly onSort: ((sort: string) => void) | undefined }) {
  const say = useSay()
  const order = column.sort === undefined ? null : sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : null
  const next = order === 'ascending' ? `-${column.sort}` : column.sort
  return (
    <th scope="col" className={classOf(column)} aria-sort={order ?? undefined}>
      {next !== undefined && onSort
        ? <button type="button" className="sort" onClick={() => onSort(next)} title={say('grid.sort')}>{column.title}<span aria-hidden="true" className={`sort-mark ${order ?? ''}`} /></button>
        : column.title}
    </th>
  )
}
