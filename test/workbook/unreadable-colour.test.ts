import { expect, it } from 'vitest';
import { acceptedNotations } from '../../engine/form/kinds/accepted-notations.js';
import { unreadable } from '../../engine/workbook/build/entry-colours.js';
import type { FieldDefinition, FieldKind } from '../../engine/form/index.js';

const field = (kind: FieldKind): FieldDefinition => ({ id: 'entry', label: '栏', kind, required: true });
const KINDS = ['integer', 'decimal', 'money', 'area', 'percentage', 'score', 'date', 'month'] as const;

/** What the formula answers of a text: which signs it may begin with, and which words it must not hold. */
function coloured(formula: string, text: string): boolean {
  const signs = /FIND\(LEFT\(TRIM\(A1\),1\),"([^"]*)"/.exec(formula)?.[1] ?? '';
  const hedges = [...formula.matchAll(/SEARCH\("([^"]*)"/g)].map((match) => match[1] ?? '');
  return !signs.includes([...text.trim()][0] ?? '') || hedges.some((word) => text.includes(word));
}

it.each(KINDS)('colours no notation of %s that is accepted', (kind) => {
  const formula = unreadable(field(kind), 'A1') ?? '';
  const of = acceptedNotations[kind] ?? acceptedNotations.decimal ?? [];
  expect(of.filter(({ written }) => coloured(formula, written))).toEqual([]);
});

it('colours what is no number and no date', () => {
  const number = unreadable(field('area'), 'A1') ?? '';
  expect(['约8000', '健全', '无', '8000左右', '8000多'].filter((text) => !coloured(number, text))).toEqual(
    [],
  );
  const date = unreadable(field('date'), 'A1') ?? '';
  expect(['待定', '长期', '开学后'].filter((text) => !coloured(date, text))).toEqual([]);
});

it('says nothing of words', () => {
  expect(unreadable(field('text'), 'A1')).toBeUndefined();
});
