import type { DesignEdit } from '../../engine/design/index.js';
import { fieldAt, fieldKind, parsePath } from '../../engine/form/index.js';
import type { CheckedWorkbook } from '../../engine/library/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import type { Card } from './cards.js';
import type { EntryControl } from './entry-controls.js';
import { FormControls } from './form-controls.js';
import { product } from './product.js';
import { proposalCells } from './proposal-cells.js';
import type { SureRemedy } from './shown-design.js';

type SureEntry = EntryControl & { readonly meant: string };

/** The cards of which every entry has one value that it surely means. */
export function sureRemedies(
  cards: readonly Card[],
  read: ReadWorkbook,
  checked: CheckedWorkbook,
): readonly SureRemedy[] {
  const forms = new Map<string, FormControls>();
  const controlsOf = (id: string): FormControls | undefined => {
    const form = product.registry.forms.get(id);
    const controls = forms.get(id) ?? (form && new FormControls(read, checked, form));
    if (controls) forms.set(id, controls);
    return controls;
  };
  return cards.flatMap(({ key, finding }) => {
    const entries = finding.places.flatMap(({ form, entry }): SureEntry[] => {
      if (form === undefined || entry === undefined) return [];
      const control = controlsOf(form)?.control(parsePath(form, entry));
      return control?.meant === undefined || control.locked ? [] : [{ ...control, meant: control.meant }];
    });
    if (entries.length === 0 || entries.length < finding.places.length) return [];
    const [first] = entries;
    return [
      {
        card: key,
        words: entries.map(({ text, meant }) => `${text} → ${meant}`).join('；'),
        changes: entries.map(({ form, entry, meant }) => ({ form, entry, after: meant })),
        lines: entries.map(
          ({ place, text, meant }) => `${place?.sheet ?? ''} ${place?.cell ?? ''}　${text} → ${meant}`,
        ),
        cells: proposalCells(read, entries.map(editOf)),
        ...(first && entries.length === 1 ? { before: first.text } : {}),
      },
    ];
  });
}

function editOf({ form, entry, meant }: SureEntry): DesignEdit {
  const path = parsePath(form, entry);
  const field = fieldAt(product.registry, path);
  const value = field && fieldKind(field.kind).read({ type: 'text', text: meant }, field).value;
  return { path, ...(value === undefined ? {} : { value }) };
}
