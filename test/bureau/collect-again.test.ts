import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { rowsOf, withComputed } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { patchWorkbook, readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { answered, banbiao, suiteFolder, type Answer } from '../cli/command-line.js';
import { fill, workbookOf } from './bureau-folder.js';
import { application } from './review-arithmetic.js';

const path = suiteFolder();
const out = path('汇总.xlsx');
const COLLECT = ['collect', path('in'), '--into', 'zj-table-7', '-o', out, '--json', '--quiet'];

const summary = () =>
  readWorkbook(new Uint8Array(readFileSync(out)), registry, { compression: zlibCompression }).dossier;
const rows = () => rowsOf(summary().forms['zj-table-7'], 'institutions');
const rowOf = (name: string) => rows().find((row) => row.institution_name === name);

describe('collecting into a summary that a bureau has worked on', () => {
  let again: Answer;

  beforeAll(async () => {
    fill(path('in'), {
      '甲.xlsx': await workbookOf(application('甲县教师进修学校')),
      '乙.xlsx': await workbookOf(application('乙县教师进修学校')),
    });
    await banbiao(...COLLECT, '--entry', 'city_name=青禾市');
    // What the bureau types: a column that no Table 1 has, another address, an institution that sent paper.
    const at = (row: number, column: string) => ({
      form: 'zj-table-7',
      roster: 'institutions',
      row,
      column,
    });
    const place = rows().findIndex((row) => row.institution_name === '乙县教师进修学校');
    const { bytes } = patchWorkbook(
      new Uint8Array(readFileSync(out)),
      registry,
      [
        { path: at(place, 'training_level'), value: '县级' },
        { path: at(place, 'address'), value: '更正路1号' },
        { path: at(2, 'institution_name'), value: '丙县教师进修学校' },
        { path: at(2, 'address'), value: '纸质路1号' },
      ],
      { compression: zlibCompression },
    );
    writeFileSync(out, bytes);
    // Meanwhile one more institution, which comes first, sends its workbook, and another changes its postcode.
    fill(path('in'), {
      '丁.xlsx': await workbookOf(application('丁县教师进修学校')),
      '甲.xlsx': await workbookOf(application('甲县教师进修学校', { postcode: '321999' })),
    });
    again = await banbiao(...COLLECT);
  });

  it('keeps what the bureau typed, by institution', () => {
    expect(rowOf('乙县教师进修学校')).toMatchObject({ training_level: '县级', address: '更正路1号' });
    expect(rowOf('丙县教师进修学校')).toMatchObject({ address: '纸质路1号' });
    expect(rowOf('甲县教师进修学校')).toMatchObject({ postcode: '321999' });
    expect(rows().map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('asks about an own entry against which a source says otherwise', () => {
    const doubts = answered(again).doubts as { code: string; values: object }[];
    const kept = doubts.filter(({ code }) => code === 'collect.own-kept');
    expect(kept.map(({ values }) => values)).toEqual([
      expect.objectContaining({ name: '乙县教师进修学校', own: '更正路1号' }),
    ]);
  });

  it('asks only for what is still blank: nobody’s level, once all are there', async () => {
    const asked = (answer: Answer) =>
      (answered(answer).doubts as { code: string; values: { labels?: string; count?: number } }[]).flatMap(
        ({ code, values }) => (code === 'collect.columns-own' ? [values] : []),
      );
    expect(asked(again)).toEqual([expect.objectContaining({ count: 4 })]);
    const { bytes } = patchWorkbook(
      new Uint8Array(readFileSync(out)),
      registry,
      rows().map((_, row) => ({
        path: { form: 'zj-table-7', roster: 'institutions', row, column: 'training_level' },
        value: '县级',
      })),
      { compression: zlibCompression },
    );
    writeFileSync(out, bytes);
    const [labels] = asked(await banbiao(...COLLECT));
    expect(labels).toMatchObject({ count: 4, labels: expect.stringMatching(/^质量监控联系人、/) });
  });

  it('keeps it the next time too', async () => {
    await banbiao(...COLLECT);
    expect(rowOf('乙县教师进修学校')).toMatchObject({ training_level: '县级', address: '更正路1号' });
    expect(withComputed(summary(), registry).forms['zj-table-7']).toMatchObject({ city_name: '青禾市' });
  });

  it('overwrites no file that is another', async () => {
    fill(path('.'), { '别的.xlsx': await workbookOf(application('甲县教师进修学校')) });
    const answer = await banbiao(...COLLECT.slice(0, -4), '-o', path('别的.xlsx'), '--verbose');
    expect(answer).toMatchObject({ code: 2, messages: expect.stringContaining('[collect.output-other]') });
  });
});
