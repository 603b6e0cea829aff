import { sameBytes } from '../../core/same-bytes.js';
import type { FormRegistry } from '../../form/index.js';
import type { ReadWorkbook } from '../read/read-workbook.js';
import type { OpenedWorkbook } from '../spreadsheet/opened-workbook.js';
import type { EntryEdit } from './edit-targets.js';
import { EditableWorkbook, type EditedCell, type EntryChange, type OpenOptions } from './patch-workbook.js';

/** The file after some edits. */
interface Step {
  readonly bytes: Uint8Array;
  /** Everything that was edited since the file was opened. */
  readonly edits: readonly EntryEdit[];
  /** What each edited cell showed last. */
  readonly shown: ReadonlyMap<string, string>;
}

/**
 * A user's file that is changed again and again: it stays open, and each change is made together with those before it,
 * which of a register of a thousand rows takes a quarter of the time of opening it anew.
 */
export class SuccessiveEdits {
  /** As it was opened, and after each change; emptied where a change has moved entries. */
  private steps: readonly Step[];
  private readonly workbook: EditableWorkbook;

  /**
   * @param already what was read from these bytes, where somebody has read them
   * @throws DiagnosticError when it cannot be read or must not be changed
   */
  constructor(
    bytes: Uint8Array,
    registry: FormRegistry,
    options: OpenOptions,
    already?: { readonly opened: OpenedWorkbook; readonly read: ReadWorkbook },
  ) {
    this.workbook = new EditableWorkbook(bytes, registry, options, already);
    this.steps = [{ bytes, edits: [], shown: new Map() }];
  }

  /** Finds out ahead, while nobody waits, what every change asks. */
  prepare(): void {
    this.workbook.prepare();
  }

  /** Whether these are the contents at one of the steps: later ones may have been taken back. */
  has(bytes: Uint8Array): boolean {
    return this.steps.some((step) => sameBytes(step.bytes, bytes));
  }

  /**
   * Makes edits in these contents, which `has` has found.
   * @throws DiagnosticError naming every entry that cannot be written; nothing is changed then
   */
  patch(
    bytes: Uint8Array,
    edits: readonly EntryEdit[],
  ): { readonly bytes: Uint8Array; readonly changes: readonly EntryChange[] } {
    const at = this.steps.findIndex((step) => sameBytes(step.bytes, bytes));
    const step = this.steps[at];
    if (!step) throw new RangeError('Other contents than those of any step');
    const all = [...step.edits, ...edits];
    const patched = this.workbook.patch(all);
    // Of what was edited before the caller was told.
    const turnOf = ({ edits: all }: EditedCell): number => edits.findIndex((edit) => all.includes(edit));
    const own = patched.edited
      .filter((cell) => turnOf(cell) >= 0)
      .sort((one, other) => turnOf(one) - turnOf(other));
    const changes = own.flatMap(({ shown: now, hadFormula }): EntryChange[] => {
      const known = step.shown.get(keyOf(now));
      const before = known ?? now.before;
      return before === now.after && (known !== undefined || !hadFormula) ? [] : [{ ...now, before }];
    });
    const shown = new Map([
      ...step.shown,
      ...patched.edited.map(({ shown: now }): [string, string] => [keyOf(now), now.after]),
    ]);
    const next = { bytes: patched.bytes, edits: all, shown };
    this.steps = patched.keepsPlaces ? [...this.steps.slice(0, at + 1), next] : [];
    return { bytes: patched.bytes, changes };
  }
}

const keyOf = ({ sheet, cell }: EntryChange): string => `${sheet}!${cell}`;
