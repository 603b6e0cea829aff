import * as z from 'zod';
import type { PrintableTemplate } from './compile-template.js';
import { evaluator } from './expression/evaluate-expression.js';
import type { Expression } from './expression/syntax.js';
import type { Instruction, Program } from './template/program.js';

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const constant = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const expression: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('path'),
      name: z.string(),
      steps: z.array(z.union([z.string(), z.number()])),
    }),
    z.object({ kind: z.literal('literal'), value: constant }),
    z.object({
      kind: z.literal('comparison'),
      sign: z.enum(['=', '!=', '<', '<=', '>', '>=']),
      left: expression,
      right: expression,
    }),
    z.object({ kind: z.enum(['and', 'or']), left: expression, right: expression }),
    z.object({ kind: z.literal('not'), operand: expression }),
    z.object({ kind: z.literal('object'), entries: z.array(z.tuple([z.string(), expression])) }),
    z.object({
      kind: z.literal('formatted'),
      operand: expression,
      formatter: z.string(),
      options: z.array(constant),
    }),
  ]),
);

/** An instruction as it is kept: words as text, expressions without the functions that they are made into. */
type StoredInstruction =
  | string
  | { kind: 'insert'; source: string; expression: Expression }
  | { kind: 'for'; variable: string; source: string; expression: Expression; body: StoredInstruction[] }
  | { kind: 'if'; expression: Expression; body: StoredInstruction[] }
  | { kind: 'assign'; variable: string; expression: Expression }
  | { kind: 'table'; body: StoredInstruction[] }
  | { kind: 'row' | 'cell-end' | 'object-id' }
  | { kind: 'merge'; column: number; span: number; starts: boolean };

const instruction: z.ZodType<StoredInstruction> = z.lazy(() =>
  z.union([
    z.string(),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('insert'), source: z.string(), expression }),
      z.object({ kind: z.literal('for'), variable: z.string(), source: z.string(), expression, body }),
      z.object({ kind: z.literal('if'), expression, body }),
      z.object({ kind: z.literal('assign'), variable: z.string(), expression }),
      z.object({ kind: z.literal('table'), body }),
      z.object({ kind: z.enum(['row', 'cell-end', 'object-id']) }),
      z.object({ kind: z.literal('merge'), column: z.number(), span: z.number(), starts: z.boolean() }),
    ]),
  ]),
);
const body = z.array(instruction);

const storedTemplate = z.array(
  z.union([
    z.object({ name: z.string(), program: body }),
    z.object({
      name: z.string(),
      method: z.union([z.literal(0), z.literal(8)]),
      crc: z.number(),
      size: z.number(),
      compressed: z.base64(),
    }),
  ]),
);

/**
 * A compiled template as JSON, so that a program can bring it along instead of compiling it at every start.
 * @throws RangeError for a template with commands that are not compiled.
 */
export function storeTemplate({ parts, uncompiled }: PrintableTemplate): string {
  if (uncompiled.length > 0) throw new RangeError(`Not compiled: ${uncompiled.join(', ')}`);
  const decoder = new TextDecoder();
  const stored = (program: Program): StoredInstruction[] =>
    program.map((one): StoredInstruction => {
      if (one instanceof Uint8Array) return decoder.decode(one);
      switch (one.kind) {
        case 'insert':
          return { kind: one.kind, source: one.source, expression: one.expression };
        case 'assign':
          return { kind: one.kind, variable: one.variable, expression: one.expression };
        case 'for': {
          const { kind, variable, source, expression } = one;
          return { kind, variable, source, expression, body: stored(one.body) };
        }
        case 'if':
          return { kind: one.kind, expression: one.expression, body: stored(one.body) };
        case 'table':
          return { ...one, body: stored(one.body) };
        default:
          return one;
      }
    });
  return JSON.stringify(
    parts.map((part) =>
      'program' in part
        ? { name: part.name, program: stored(part.program) }
        : { ...part, compressed: toBase64(part.compressed) },
    ) satisfies z.infer<typeof storedTemplate>,
  );
}

/** @throws ZodError when the text is not what `storeTemplate` gave. */
export function readStoredTemplate(json: string): PrintableTemplate {
  const encoder = new TextEncoder();
  const read = (program: readonly StoredInstruction[]): Program =>
    program.map((one): Instruction => {
      if (typeof one === 'string') return encoder.encode(one);
      switch (one.kind) {
        case 'insert':
        case 'assign':
          return { ...one, evaluate: evaluator(one.expression) };
        case 'for':
        case 'if':
          return { ...one, evaluate: evaluator(one.expression), body: read(one.body) };
        case 'table':
          return { ...one, body: read(one.body) };
        default:
          return one;
      }
    });
  const parts = storedTemplate
    .parse(JSON.parse(json))
    .map((part) =>
      'program' in part
        ? { name: part.name, program: read(part.program) }
        : { ...part, compressed: fromBase64(part.compressed) },
    );
  return { parts, uncompiled: [] };
}
