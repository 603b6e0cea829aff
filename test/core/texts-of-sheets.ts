import { kitSheets } from '../../engine/library/index.js';
import { sheetNames } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';

/** Sheets whose words are our own; those of the forms are official. */
const OWN: readonly string[] = [sheetNames.guide, sheetNames.check, sheetNames.design, sheetNames.parameters];

/** What the sheets beside the forms say in every kit. */
export function sheetTexts(): { readonly place: string; readonly text: string }[] {
  return [...registry.kits.values()].flatMap((kit) =>
    kitSheets(forms, kit, { kit: kit.id, forms: {} })
      .filter(({ name }) => OWN.includes(name))
      .flatMap(({ name, cells }) =>
        cells.flatMap(({ row, column, content }) =>
          content.type === 'text'
            ? [{ place: `${kit.id} ${name} ${row},${column}`, text: content.text }]
            : [],
        ),
      ),
  );
}
