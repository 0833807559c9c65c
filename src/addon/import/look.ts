import { findHeader } from '../../read/table/findHeader.ts';
import type { FileLook, FileRows, Outcome } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { columnFacts } from './columns/columnFacts.ts';

/**
 * Looks at a part of a file: its header, and what stands in each column. Nothing is written.
 *
 * @param before What was seen in the parts before; null for the first part, which has the header.
 */
export function sidebarImportLook(rows: FileRows, before: FileLook | null): Outcome<FileLook> {
  return endpoint(({ host }) => {
    const header = before ?? headerOf(rows);
    const body = before === null ? rows.slice(header.headerRow + 1) : rows;
    return {
      headerRow: header.headerRow,
      headers: header.headers,
      facts: header.headers.map((_, column) => columnFacts(body, column, host, before?.facts[column])),
    };
  });
}

function headerOf(rows: FileRows): Pick<FileLook, 'headerRow' | 'headers'> {
  const found = findHeader(rows);
  return { headerRow: found?.row ?? 0, headers: found?.headers ?? [] };
}
