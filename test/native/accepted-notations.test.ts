/// <reference types="vite/client" />
import { expect, it } from 'vitest';
import { toA1, type CellAddress } from '../../engine/core/cell-address.js';
import {
  acceptedNotations,
  fieldKind,
  type CellContent,
  type FieldDefinition,
  type KitDefinition,
} from '../../engine/form/index.js';
import { formulasOf } from '../../engine/library/index.js';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import {
  appearances,
  buildSheets,
  colours,
  listSheet,
  MemorySheets,
  type BuiltSheet,
  type WorkbookLayout,
} from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { layoutOf } from './check-lines.js';
import { recalculated } from './recalculated.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;
/** A kit whose dates have limits; the long form has every kit. */
const SHORT: ReadonlySet<string> = new Set(['zj-projects']);
const KINDS: readonly string[] = [
  'integer',
  'decimal',
  'money',
  'area',
  'score',
  'percentage',
  'date',
  'month',
];
const SHEET = '写法';

/** What is asked of a cell in which a notation was typed. */
interface Trial {
  readonly cell: string;
  readonly written: string;
  /** A validation must hold; a colour must not be shown, unless it is shown of the plain value, too. */
  readonly native: 'validation' | 'colour';
  readonly formula: string;
  /** The same with the value that the engine reads. */
  readonly ofValue: string;
}

interface Entry extends CellAddress {
  readonly sheet: string;
  readonly field: FieldDefinition;
}

/** Every cell for a number or a date in which somebody enters something: fields, and the first row of each column. */
function entriesOf(layout: WorkbookLayout): Entry[] {
  const nameOf = (key: string): string => layout.sheets.find((one) => one.key === key)?.name ?? '';
  const fields = layout.fields.map((one) => ({ ...one, sheet: nameOf(one.sheet) }));
  const columns = layout.rosters.flatMap((one) =>
    one.columns.map((column) => ({ ...column, sheet: nameOf(one.sheet), row: one.firstRow })),
  );
  return [...fields, ...columns].filter(({ role, field }) => role === 'entry' && KINDS.includes(field.kind));
}

/** A formula of a cell, led to another cell for its own, and to its own sheet for the others. */
const led = (formula: string, own: CellAddress, sheet: string, to: string): string =>
  formula.replace(/"[^"]*"|\$?[A-Z]{1,3}\$?\d+(?![\w(])/g, (part) => {
    if (part.startsWith('"')) return part;
    return part.replaceAll('$', '') === toA1(own) ? to : `'${sheet}'!${part}`;
  });

/** What was typed, as text, and what the engine reads in it. */
function notationsOf(field: FieldDefinition): { written: string; value: CellContent }[] {
  return (acceptedNotations[field.kind] ?? []).flatMap(({ written }) => {
    const kind = fieldKind(field.kind);
    const { value } = kind.read({ type: 'text', text: written }, field);
    return value === undefined ? [] : [{ written, value: kind.write(value, field) }];
  });
}

function trialsOf(kit: KitDefinition): { readonly sheet: BuiltSheet; readonly trials: readonly Trial[] } {
  const layout = layoutOf(kit.id);
  const { limits, parameters } = formulasOf(forms, layout);
  const port = new MemorySheets();
  buildSheets(layout, registry, port, undefined, { limits, parameters });
  const trials: Trial[] = [];
  const typed: CellContent[] = [];
  const frame = { title: '', introduction: [], protected: false, tabColour: 'FFFFFF' };
  const columns = ['', '', '', ''].map((title) => ({ title, width: 9 }));
  const sheet = listSheet({ ...frame, columns, name: SHEET }, (draft, first) => {
    const put = (content: CellContent): string => {
      const at = { row: first + typed.push(content) - 1, column: 1 };
      draft.put(at, appearances.text, content);
      return `$A$${at.row}`;
    };
    for (const { sheet: name, field, ...at } of entriesOf(layout)) {
      const own = port.sheets.find((one) => one.name === name);
      const covers = ({ from, to }: { from: CellAddress; to: CellAddress }): boolean =>
        from.row <= at.row && at.row <= to.row && from.column <= at.column && at.column <= to.column;
      const asked = [
        ...(own?.validations ?? [])
          .filter(({ type, range }) => type === 'custom' && covers(range))
          .map(({ range, formulae }) => ({
            native: 'validation' as const,
            range,
            formula: `${formulae[0]}`,
          })),
        ...(own?.conditionalFormats ?? [])
          .filter(({ fill, range }) => (fill === colours.bad || fill === colours.doubtful) && covers(range))
          .map(({ range, formula }) => ({ native: 'colour' as const, range, formula })),
      ];
      for (const { written, value } of notationsOf(field)) {
        const [text, plain] = [put({ type: 'text', text: written }), put(value)];
        for (const { native, range, formula } of asked) {
          const to = (cell: string): string => led(formula, range.from, name, cell);
          const cell = `${name}!${toA1(at)} ${field.label}`;
          trials.push({ cell, written, native, formula: to(text), ofValue: to(plain) });
        }
      }
    }
    for (const [index, { formula, ofValue }] of trials.entries()) {
      for (const [column, asked] of [formula, ofValue].entries()) {
        const place = { row: first + index, column: column + 3 };
        const answer = { formula: `IF(${asked},"yes","no")` };
        draft.put(place, appearances.text, { type: 'text', text: '' }, answer);
      }
    }
  });
  return { sheet, trials };
}

const kits = [...registry.kits.values()].filter(({ id }) => LONG || SHORT.has(id));

describeWith([libreOffice, openpyxl], 'a notation that the engine reads, as LibreOffice calculates', () => {
  it(
    `is neither stopped nor coloured in any number or date cell: ${kits.length} kits`,
    async () => {
      const asked = new Map<string, readonly Trial[]>();
      const workbooks = new Map<string, Uint8Array>();
      for (const kit of kits) {
        const { sheet, trials } = trialsOf(kit);
        const { limits, parameters } = formulasOf(forms, layoutOf(kit.id));
        asked.set(kit.id, trials);
        workbooks.set(
          kit.id,
          await buildWorkbookFile(kit, registry, undefined, {
            extras: { limits, parameters, lists: [sheet] },
          }),
        );
      }
      const shown = recalculated(workbooks, SHEET);
      const wrong: string[] = [];
      let [validated, coloured] = [0, 0];
      for (const [kit, trials] of asked) {
        const rows = (shown[kit] ?? []).filter(
          ([, , answer]) => answer === 'yes' || answer === 'no' || answer?.startsWith('#'),
        );
        expect(rows).toHaveLength(trials.length);
        for (const [index, { cell, written, native, formula }] of trials.entries()) {
          const [, , ofText, ofValue] = rows[index] ?? [];
          const isRight =
            native === 'validation'
              ? ofText === 'yes'
              : ofText === 'no' || (ofText === 'yes' && ofValue === 'yes');
          if (native === 'validation') validated += 1;
          else coloured += 1;
          if (!isRight)
            wrong.push(`${kit} ${cell} “${written}” ${native} ${ofText ?? ''}/${ofValue ?? ''}: ${formula}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(validated).toBeGreaterThan(10);
      expect(coloured).toBeGreaterThan(50);
    },
    20 * MINUTE,
  );
});
