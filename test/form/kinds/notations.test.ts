import { describe as group, expect, it } from 'vitest';
import * as z from 'zod';
import { describe as wordsOf } from '../../../engine/core/messages/describe.js';
import { diagnostic } from '../../../engine/core/diagnostic.js';
import {
  allFieldKinds,
  fieldKind,
  type CellContent,
  type FieldDefinition,
} from '../../../engine/form/index.js';
import written from './notations.json' with { type: 'json' };

const kinds = z.enum(allFieldKinds().map(({ kind }) => kind));
const content = z.union([
  z.string().transform((text): CellContent => (text === '' ? { type: 'blank' } : { type: 'text', text })),
  z.number().transform((value): CellContent => ({ type: 'number', value })),
  z.object({
    type: z.literal('number'),
    value: z.number(),
    dated: z.boolean().optional(),
    from1904: z.boolean().optional(),
    percent: z.boolean().optional(),
  }),
  z.object({ type: z.literal('boolean'), value: z.boolean() }),
  z.object({ type: z.literal('error'), code: z.string() }),
]);
const cases = z
  .array(
    z.strictObject({
      kind: kinds,
      field: z
        .object({
          unit: z.string(),
          choices: z.array(z.string()),
          multiple: z.boolean(),
          maximumCharacters: z.number(),
        })
        .partial()
        .optional(),
      cell: content,
      value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
      to: z.string().optional(),
      problem: z.string().optional(),
      suggestion: z.string().optional(),
      blank: z.literal(true).optional(),
    }),
  )
  .parse(written);

group('What office people write into cells', () => {
  for (const { kind, field: about, cell, value, to, problem, suggestion, blank } of cases) {
    const field: FieldDefinition = { id: 'entry', label: '栏目', kind, required: true, ...about };
    const outcome = blank ? 'nothing' : (problem ?? JSON.stringify(value));
    it(`${kind}: ${JSON.stringify(cell)} with ${JSON.stringify(about ?? {})} is ${outcome}`, () => {
      const reading = fieldKind(kind).read(cell, field);
      expect(reading.value).toEqual(value);
      expect(reading.normalised?.to).toBe(to);
      expect(reading.problem?.code).toBe(problem);
      if (suggestion !== undefined) expect(reading.problem?.values['suggestion']).toBe(suggestion);
      if (reading.value !== undefined && problem === undefined) {
        expect(fieldKind(kind).schema(field).safeParse(reading.value).success).toBe(true);
      }
      if (reading.problem) {
        const { code, values } = reading.problem;
        const { what, allowed } = wordsOf(
          diagnostic(code, 'error', {}, { label: field.label, found: '', ...values }),
          'zh',
        );
        expect(`${what}${allowed ?? ''}`).not.toMatch(/\{\w+\}/);
      }
    });
  }

  it('every kind of field occurs in the table', () => {
    expect(new Set(cases.map((one) => one.kind))).toEqual(new Set(allFieldKinds().map(({ kind }) => kind)));
  });
});
