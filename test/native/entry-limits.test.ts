/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { formulasOf } from '../../engine/library/index.js';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import {
  appearances,
  buildSheets,
  colours,
  layoutWorkbook,
  listSheet,
  MemorySheets,
  type BuiltSheet,
  type BuiltValidation,
  type EntryLimit,
  type WorkbookLayout,
} from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { recalculated } from './recalculated.js';
import { chosenDossiers } from './varied-dossiers.js';

/** Drawn dossiers, and so many limits that some of them break. */
const [COUNT, BROKEN] = import.meta.env.MODE === 'long' ? [24, 20] : [10, 4];
const MINUTE = 60_000;

const kits = [...registry.kits.values()].map((kit) => {
  const layout = layoutWorkbook(kit, registry);
  const { limits, parameters } = formulasOf(forms, layout);
  const port = new MemorySheets();
  buildSheets(layout, registry, port, undefined, { limits, parameters });
  return { id: kit.id, limits, sheets: port.sheets };
});

/** Those that ask for the sake of a regulation; kinds ask about notations. */
const ofLimits = ({ type, errorTitle }: BuiltValidation): boolean =>
  type === 'custom' && errorTitle === '与规定不符';

/** Entries with a limit, and those among them that ask whether an entry beside it shall stay. */
const counts = Object.fromEntries(
  kits.map(({ id, limits, sheets }) => [
    id,
    {
      entries: new Set(limits.map(({ form, roster, entry }) => [form, roster, entry].join('/'))).size,
      asking: sheets.flatMap(({ validations }) => validations).filter(ofLimits).length,
    },
  ]),
);

// Of rules that rest on a reading, nothing asks; of what needs rows of another sheet, there is no limit.
describe('limits of single entries', () => {
  it('stand at the entries of every kit whose checks speak of one', () => {
    expect(counts).toEqual({
      'hz-hybrid': { entries: 21, asking: 0 },
      'zj-projects': { entries: 45, asking: 11 },
      'zj-certification': { entries: 18, asking: 0 },
      'zj-review': { entries: 108, asking: 10 },
      'zj-review-expert': { entries: 40, asking: 1 },
      'zj-review-city': { entries: 31, asking: 6 },
      'zj-order': { entries: 7, asking: 3 },
      'hz-hybrid-list': { entries: 2, asking: 0 },
      'weihai-annual': { entries: 71, asking: 7 },
      // A summary of marks: what is said of it is said of its rows together.
      'rongcheng-summary': { entries: 0, asking: 0 },
      'urumqi-assessment': { entries: 19, asking: 1 },
    });
  });

  it.each(kits)('colour the entries of $id, and warn where nothing stops', ({ limits, sheets }) => {
    const formats = sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    for (const { broken, failure } of limits) {
      const own = formats.filter(({ formula }) => formula === broken);
      expect(own.map(({ fill }) => fill)).toContain(failure === 'violation' ? colours.bad : colours.doubtful);
    }
    const asking = sheets.flatMap(({ validations }) => validations).filter(ofLimits);
    for (const { style, error } of asking) {
      expect(style).toBe('warning');
      expect(limits.some(({ article }) => error.includes(article))).toBe(true);
    }
  });

  it('are named with the article when the cell is chosen', () => {
    const order = kits.find(({ id }) => id === 'zj-order');
    const prompts = (order?.sheets ?? []).flatMap(({ validations }) =>
      validations.map(({ prompt }) => prompt),
    );
    expect(
      prompts.filter((prompt) => prompt?.includes('培训目标在200字内（浙教办函〔2021〕157号 附件3）')),
    ).toHaveLength(1);
  });
});

/** A sheet that says of every limit whether it is broken; what stands relative to its own sheet is led there. */
function sheetOf(limits: readonly EntryLimit[], layout: WorkbookLayout): BuiltSheet {
  const nameOf = ({ form, roster, entry }: EntryLimit): string => {
    const key =
      roster === undefined
        ? layout.fields.find((place) => place.form === form && place.field.id === entry)?.sheet
        : layout.rosters.find((place) => place.form === form && place.section.id === roster)?.sheet;
    return layout.sheets.find((sheet) => sheet.key === key)?.name ?? '';
  };
  const frame = {
    title: '',
    introduction: [],
    columns: [{ title: '', width: 9 }],
    protected: false,
    tabColour: 'FFFFFF',
  };
  return listSheet({ ...frame, name: '界限' }, (draft, first) => {
    for (const [index, limit] of limits.entries()) {
      const led = limit.broken.replace(/"[^"]*"|\$[A-Z]+\$?\d+/g, (part) =>
        part.startsWith('"') ? part : `'${nameOf(limit)}'!${part}`,
      );
      const at = { row: first + index, column: 1 };
      draft.put(at, appearances.text, { type: 'number', value: 0 }, { formula: `IF(${led},1,0)` });
    }
  });
}

describeWith([libreOffice, openpyxl], 'limits as LibreOffice calculates them', () => {
  it(
    'are broken only where the engine finds the rule not kept, and often are',
    async () => {
      const workbooks = new Map<string, Uint8Array>();
      const asked = new Map<string, { limit: EntryLimit; state: string }[]>();
      for (const [index, one] of chosenDossiers(COUNT).entries()) {
        const kit = registry.kits.get(one.dossier.kit);
        if (!kit) throw new Error(`no kit ${one.dossier.kit}`);
        const name = `${index + 1}-${kit.id}`;
        const layout = layoutWorkbook(kit, registry);
        const { limits, parameters } = formulasOf(forms, layout);
        workbooks.set(
          name,
          await buildWorkbookFile(kit, registry, one.dossier, {
            extras: { limits, parameters, lists: [sheetOf(limits, layout)] },
          }),
        );
        asked.set(
          name,
          limits.map((limit) => {
            const row = one.rows.find(
              ({ title, article }) => title === limit.statement && article === limit.article,
            );
            return { limit, state: row?.state.result ?? '' };
          }),
        );
      }
      const shown = recalculated(workbooks, '界限');
      const broken = [...asked].flatMap(([name, limits]) => {
        const results = (shown[name] ?? [])
          .map(([cell]) => cell)
          .filter((cell) => cell === '0' || cell === '1');
        expect(results).toHaveLength(limits.length);
        return limits.filter((_, index) => results[index] === '1').map((one) => ({ name, ...one }));
      });
      expect(broken.filter(({ state }) => state !== '不符合' && state !== '提醒')).toEqual([]);
      expect(new Set(broken.map(({ limit }) => limit.statement)).size).toBeGreaterThan(BROKEN);
    },
    20 * MINUTE,
  );
});
