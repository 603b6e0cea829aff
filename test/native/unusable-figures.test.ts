/// <reference types="vite/client" />
import { beforeAll, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import type { Dossier } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { checkWorkbook } from '../../engine/library/check-workbook.js';
import type { EnteredFigure } from '../../engine/regulations/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, linesShown } from './check-lines.js';
import { hybridDesign, institutions, register } from './dossiers-at-limits.js';
import { recalculated, type SheetTexts } from './recalculated.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;
const notice = { document: '浙教办函〔2026〕12号', from: '2021-07-01' };

type Figure = Omit<EnteredFigure, 'cell'>;
type Case = readonly [title: string, dossier: Dossier, figures: readonly Figure[], named: boolean];
const general = register(26, { ...institutions[1]?.[3], application_date: '2021-07-20' });
const window = 'zj-2021-157.s4.1.application:window_end';
const quarter = 'hz-2019-5.s2.2.online-quarter:max_online_share';
const cap = 'zj-2021-157:cap_general';
const design = hybridDesign(90, '县级', [10, 13]);

const aDay = { id: window, value: '2021-02-30', ...notice };
const words = { id: cap, value: '三十', ...notice };

/** What somebody may enter on 参数 that is no value of the figure; and what is one, in other notations. */
const all: readonly Case[] = [
  ['a day that the calendar does not have', general, [aDay], true],
  ['a word where a day is asked', general, [{ id: window, value: '月底', ...notice }], true],
  ['a word where a number is asked', general, [words], true],
  ['the fourth of January that Excel makes of 1/4', design, [{ id: quarter, value: 46026, ...notice }], true],
  ['more than a whole', design, [{ id: quarter, value: '5/4', ...notice }], true],
  [
    'a first day that the calendar does not have',
    general,
    [{ id: cap, value: 30, ...notice, from: '2021-02-30' }],
    true,
  ],
  ['a day in Chinese', general, [{ id: window, value: '2021年7月10日', ...notice }], false],
  ['a share as a number', design, [{ id: quarter, value: '0.2', ...notice }], false],
  ['another share', design, [{ id: quarter, value: '1/3', ...notice }], false],
];
/** LibreOffice takes six seconds for a register: the short suite enters a day and a number that are none in one. */
const some: readonly Case[] = [
  ['no day of the calendar, and a word for a number', general, [aDay, words], true],
  ...all.slice(4).filter((_, index) => index % 2 === 0),
];
const cases = LONG ? all : some;

describeWith([libreOffice, openpyxl], 'an entry of 参数', () => {
  let sheets: SheetTexts = {};
  const workbooks = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const [index, [, dossier, figures]] of cases.entries()) {
      const kit = registry.kits.get(dossier.kit);
      if (!kit) throw new Error(`no kit ${dossier.kit}`);
      workbooks.set(String(index), await kitWorkbook(kit, dossier, { figures }));
    }
    sheets = recalculated(workbooks, '检查');
  }, 10 * MINUTE);

  it.each(cases.map((one, index) => [index, ...one] as const))(
    '%d: %s is judged by the sheet as by a check',
    (index, _title, dossier, figures, named) => {
      const lines = expectedLines(dossier, figures);
      expect(linesShown(sheets[String(index)])).toEqual(lines);
      const published = expectedLines(dossier);
      expect(JSON.stringify(lines) === JSON.stringify(published)).toBe(named);
      const read = readWorkbook(workbooks.get(String(index)) ?? new Uint8Array(), registry, {
        compression: zlibCompression,
      });
      const { findings } = checkWorkbook(forms, '', read, {
        mode: 'final',
        language: 'zh',
        context: {},
      }).result;
      const ofFigure = findings.filter(({ places }) => places.some(({ sheet }) => sheet === '参数'));
      expect(ofFigure.some(({ level }) => level === 'violation' || level === 'error')).toBe(named);
    },
  );
});
