import { describe, expect, it } from 'vitest';
import { pastedRows } from '../../addin/view/pasted-rows.js';
import type { SectionEntries } from '../../addin/worker/entry-controls.js';

const control = (row: number, column: string, locked?: 'computed' | 'others') => ({
  form: 'form',
  entry: `people[${String(row)}].${column}`,
  label: column,
  kind: 'text' as const,
  text: '',
  required: false,
  notations: '',
  ...(locked ? { locked } : {}),
});
const section: SectionEntries = {
  form: 'form',
  section: 'people',
  title: '名册',
  sheet: '名册',
  rows: [
    {
      number: 5,
      entries: [
        control(4, 'name'),
        control(4, 'age', 'computed'),
        control(4, 'school'),
        control(4, 'score', 'others'),
      ],
    },
  ],
  before: 4,
  after: 0,
};
const pasted = (text: string, column = 'name') => {
  const found = pastedRows(text, section, { form: 'form', entry: `people[4].${column}` });
  return found && [found.entries.map(({ entry, text: words }) => [entry, words]), found.left];
};

describe('what is pasted into a roster', () => {
  it('goes to the right of its cell and below it', () => {
    expect(pasted('高临渊\t\t云溪学院\r\n梁素问\t\t桃源小学\r\n')).toEqual([
      [
        ['people[4].name', '高临渊'],
        ['people[4].school', '云溪学院'],
        ['people[5].name', '梁素问'],
        ['people[5].school', '桃源小学'],
      ],
      0,
    ]);
    expect(pasted('云溪学院\n桃源小学', 'school')).toEqual([
      [
        ['people[4].school', '云溪学院'],
        ['people[5].school', '桃源小学'],
      ],
      0,
    ]);
  });

  it('leaves computed columns, and counts what has no column to go to', () => {
    expect(pasted('甲\t39\t学院\t95\t多的')).toEqual([
      [
        ['people[4].name', '甲'],
        ['people[4].school', '学院'],
      ],
      2,
    ]);
  });

  it('keeps lines and quotes within a cell, as Excel and WPS write them', () => {
    expect(pasted('甲\t\t"第一行\n第""二""行"\n"乙"丙\t\t丁')).toEqual([
      [
        ['people[4].name', '甲'],
        ['people[4].school', '第一行\n第"二"行'],
        ['people[5].name', '"乙"丙'],
        ['people[5].school', '丁'],
      ],
      0,
    ]);
  });

  it('is a single text where it has neither columns nor lines', () => {
    expect(pasted('高临渊')).toBeUndefined();
    expect(pasted('高临渊\n')).toBeUndefined();
    expect(pasted('')).toBeUndefined();
  });
});
