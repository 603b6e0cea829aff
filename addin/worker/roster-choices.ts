import type { KitDefinition } from '../../engine/form/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import type { RosterChoice } from './checked-kit.js';
import { product } from './product.js';

/** The rosters of a kit whose sheets the workbook has. */
export const rosterChoices = ({ forms }: KitDefinition, { locate }: ReadWorkbook): RosterChoice[] =>
  forms.flatMap((id) =>
    (product.registry.forms.get(id)?.sections ?? []).flatMap((section): RosterChoice[] => {
      if (section.kind !== 'roster') return [];
      const places = section.columns.map(({ id: column }) =>
        locate({ form: id, roster: section.id, row: 0, column }),
      );
      const place = places.find((one) => one !== undefined);
      return place ? [{ form: id, roster: section.id, title: place.sheet }] : [];
    }),
  );
