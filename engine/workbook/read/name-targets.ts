import type { CellAddress } from '../../core/cell-address.js';
import { definedName } from '../layout/workbook-layout.js';
import type { OpenedWorkbook } from '../spreadsheet/opened-workbook.js';

/** The cell to which an entry's defined name leads today. */
export interface NameTarget {
  readonly sheet: string;
  readonly at: CellAddress;
}

/** Names of entries by form and field; names confined to a copied sheet are the copy's, not ours. */
export class NameTargets {
  private readonly targets = new Map<string, NameTarget>();

  constructor(workbook: OpenedWorkbook) {
    for (const { name, scope, sheet, range } of workbook.names) {
      if (scope === undefined && sheet !== undefined && range) {
        this.targets.set(name.toLowerCase(), { sheet, at: range.from });
      }
    }
  }

  /** `undefined` when the name is gone or leads nowhere (`#REF!`). */
  of(form: string, field: string): NameTarget | undefined {
    return this.targets.get(definedName(form, field).toLowerCase());
  }
}
