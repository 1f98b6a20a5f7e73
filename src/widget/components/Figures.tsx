import { Fragment } from 'preact';
import type { Table, TableRow } from '../../engine/reply';

/** Length of a row's bar in percent of the longest thing it is compared with. */
function share(row: TableRow, table: Table): number {
  const values = table.rows.map(({ value }) => value);
  // Progress runs toward a hundred percent; parts are measured by their whole, which is also the largest.
  const most = Math.max(...values, table.kind === 'progress' && Math.max(...values) <= 100 ? 100 : 0);
  return most > 0 ? Math.max(0, (row.value / most) * 100) : 0;
}

/**
 * A real table for everybody; its bars only draw what the cells say. Each bar has a row of its own: WebKit places nothing
 * against a table row.
 */
export function Figures({ table }: { readonly table: Table }) {
  return (
    <table class="figures" data-kind={table.kind}>
      <caption>{table.caption}</caption>
      <tbody>
        {table.rows.map((row) => (
          <Fragment key={row.label}>
            <tr data-asked={row.asked}>
              <th scope="row">{row.label}</th>
              <td>{row.text}</td>
            </tr>
            {table.kind !== 'rows' && (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row takes no focus
              <tr class="track" data-asked={row.asked} aria-hidden="true">
                <td colSpan={2}>
                  <div>
                    <div class="bar" style={{ inlineSize: `${share(row, table).toFixed(1)}%` }} />
                  </div>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
