import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import './data-table.css'

export interface DataColumn {
  readonly label: string
  /** Numbers and dates: aligned at the end of the line. */
  readonly numeric?: boolean
}

export interface DataRow {
  readonly key: string
  /** First cell, naming the row. */
  readonly header: ComponentChildren
  /** None: the header stands over the whole line, as the title of the rows below it. */
  readonly cells: readonly ComponentChildren[]
  /** A mean or a sum. */
  readonly emphasis?: boolean
}

export interface DataTableProps {
  readonly caption: string
  readonly captionHidden?: boolean
  /** Of the row headers first, then of the cells. */
  readonly columns: readonly DataColumn[]
  readonly rows: readonly DataRow[]
}

/** A table that scrolls sideways where it has no room, and can then be reached by the keyboard. */
export function DataTable({ caption, captionHidden = false, columns, rows }: DataTableProps) {
  const { region, overflows } = useOverflow()
  const captionId = useId()
  return (
    <div
      ref={region}
      class="data-table"
      role={overflows ? 'region' : undefined}
      aria-labelledby={overflows ? captionId : undefined}
      tabIndex={overflows ? 0 : undefined}
    >
      <table class="data-table-table">
        <caption id={captionId} class={captionHidden ? 'visually-hidden' : 'data-table-caption'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col" class={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} class={row.emphasis === true ? 'data-table-emphasis' : undefined}>
              {row.cells.length === 0 ? (
                <th scope="rowgroup" colSpan={columns.length} class={cellClass(columns[0])}>
                  {row.header}
                </th>
              ) : (
                <th scope="row" class={cellClass(columns[0])}>
                  {row.header}
                </th>
              )}
              {row.cells.map((cell, i) => (
                <td key={i} class={cellClass(columns[i + 1])}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellClass(column: DataColumn | undefined): string {
  return column?.numeric === true ? 'data-table-cell data-table-numeric' : 'data-table-cell'
}

function useOverflow() {
  const region = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const element = region.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return { region, overflows }
}
