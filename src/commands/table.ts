import { visibleText } from '../../views/parts/visible-text.tsx';

/** Lines of columns as wide as their widest cell. No cell can steer the terminal: what is not seen is written out. */
export function inTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows.map((row) => row.map((cell) => visibleText(cell.replace(/\s+/g, ' '))))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
