import { toA1 } from '../../engine/core/cell-address.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { openWorkbook } from '../../engine/workbook/index.js';
import type { EntryName } from '../host/workbook-host.js';

/** The workbook-wide names of a kit's workbook with their ranges. @throws DiagnosticError when it cannot be read */
export const entryNames = (bytes: Uint8Array): EntryName[] =>
  openWorkbook(bytes, portableCompression, {}).names.flatMap(({ name, scope, sheet, range }): EntryName[] => {
    if (scope !== undefined || sheet === undefined || !range) return [];
    const [from, to] = [toA1(range.from), toA1(range.to)];
    return [{ name, sheet, address: from === to ? from : `${from}:${to}` }];
  });
