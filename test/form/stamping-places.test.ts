import { describe, expect, it } from 'vitest';
import { stampingPlaces } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';

const formCalled = (id: string) => {
  const form = registry.forms.get(id);
  if (!form) throw new RangeError(id);
  return form;
};

describe('where a printed form is sealed and signed', () => {
  it('is where it prints places for it, in their order, and over the edge of several sealed pages', () => {
    expect(stampingPlaces(formCalled('hz-hybrid-application'), 12)).toEqual([
      { act: '加盖公章', words: '主申报单位（盖章）：' },
      { act: '加盖公章', words: '联合申报单位（盖章）：' },
      { act: '加盖公章', words: '教育行政部门（盖章）：' },
      { act: '骑缝章' },
      { act: '手写签字', words: '专家签名：' },
    ]);
  });

  it('is on no edge of one page, nor of pages without a seal', () => {
    expect(stampingPlaces(formCalled('zj-table-1'), 1).map(({ act }) => act)).toEqual(['加盖公章']);
    expect(stampingPlaces(formCalled('weihai-statistics'), 12)).toEqual([
      { act: '手写签字', words: '填写人：' },
    ]);
  });

  it('is beside no words where a stamped copy is asked for of a form without such a place', () => {
    expect(stampingPlaces(formCalled('zj-table-2'), 2, true)).toEqual([
      { act: '加盖公章' },
      { act: '骑缝章' },
    ]);
    expect(stampingPlaces(formCalled('zj-table-2'), 2)).toEqual([]);
  });
});
