/// <reference types="vite/client" />
import { beforeAll, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import type { Dossier, RosterRow } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { hybridDesign, institutions, ledByOne, register, spellings } from './dossiers-at-limits.js';
import { recalculated, type SheetTexts } from './recalculated.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;
/** Columns of the 检查 sheet. */
const [ID, STATE, PERMITTED] = [0, 2, 4];

const QUARTER = 'hz-2019-5.s2.2.online-quarter';
const THIRD = 'hz-2019-5.s2.2.online-third';
const LEADER = 'zj-2021-157.s2.1.leader-max-4';

/** What is filled in, the line of the 检查 sheet, and its 结果, 实际 and 规定. */
type Stated = readonly [title: string, dossier: Dossier, rule: string, shown: readonly string[]];

/** A register of an institution with so many projects, and its line about them. */
const counted = (
  [title, cap, rule, header]: (typeof institutions)[number],
  over: number,
  change?: Parameters<typeof register>[2],
): Stated => [
  `${cap + over} projects of ${title}`,
  register(cap + over, header, change),
  rule,
  [over > 0 ? '不符合' : '符合', String(cap + over), String(cap)],
];
const led = (dossier: Dossier, count: number): Stated => [
  `${count} projects of one leader, differently spelt`,
  dossier,
  LEADER,
  [count > 4 ? '不符合' : '符合', String(count), '4'],
];

/** Both limits of a register in one: LibreOffice takes six seconds for each. */
const together = ([institution]: typeof institutions, over: number): readonly Stated[] => {
  if (!institution) return [];
  const one = counted(institution, over, (index): RosterRow => {
    const spelling = spellings.slice(0, 4 + over)[index];
    return spelling === undefined ? {} : { leader_name: spelling };
  });
  return [one, led(one[1], 4 + over)];
};

/** The cap of each kind of institution is one figure of one rule; the short suite tries the first. */
const registers: readonly Stated[] = LONG
  ? [
      ...institutions.flatMap((one) => [counted(one, 0), counted(one, 1)]),
      ...[4, 5].map((count) => led(ledByOne(count), count)),
    ]
  : [0, 1].flatMap((over) => together(institutions, over));

const stated: readonly Stated[] = [
  ['22.5 of 90 credits online', hybridDesign(90, '县级', [10, 12.5]), QUARTER, ['符合', '22.5', '22.5']],
  ['23 of 90 credits online', hybridDesign(90, '县级', [10, 13]), QUARTER, ['不符合', '23', '22.5']],
  ['20 of 60 credits online', hybridDesign(60, '市级', [10, 10]), THIRD, ['符合', '20', '20']],
  ['20.5 of 60 credits online', hybridDesign(60, '市级', [10, 10.5]), THIRD, ['不符合', '20.5', '20']],
  ...registers,
];

describeWith([libreOffice, openpyxl], 'at the limits, LibreOffice shows on the 检查 sheet', () => {
  let sheets: SheetTexts = {};
  beforeAll(async () => {
    const workbooks = new Map<string, Uint8Array>();
    for (const [index, [, dossier]] of stated.entries()) {
      const kit = registry.kits.get(dossier.kit);
      if (!kit) throw new Error(`no kit ${dossier.kit}`);
      workbooks.set(String(index), await kitWorkbook(kit, dossier));
    }
    // What LibreOffice takes for a register goes into the lines of other rules.
    sheets = recalculated(workbooks, '检查', (name) => ({
      rows: (ids) => ids.split(' ').includes(stated[Number(name)]?.[2] ?? ''),
    }));
  }, 10 * MINUTE);

  it.each(stated.map((one, index) => [index, ...one] as const))(
    '%d: %s',
    (index, _title, _dossier, rule, shown) => {
      const rows = (sheets[String(index)] ?? []).filter((row) => row[ID]?.split(' ').includes(rule));
      expect(rows.map((row) => row.slice(STATE, PERMITTED + 1))).toEqual([shown]);
    },
  );
});
