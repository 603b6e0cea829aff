import { z } from 'zod';
import { parseCalendarDay } from '../core/calendar-day.js';
import { didYouMean } from '../core/did-you-mean.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { Rule } from './define-rule.js';
import type { ParameterOverrides } from './evaluate.js';
import type { DatedValue } from './parameter.js';
import { rules } from './registry.js';

const figure: z.ZodType<Figure> = z.lazy(() =>
  z.union([z.number(), z.string(), z.array(figure), z.record(z.string(), figure)]),
);

type Figure = number | string | readonly Figure[] | { readonly [name: string]: Figure };

const notice = z.strictObject({
  /** Number of the document that sets the figures: 浙教办函〔2026〕12号. */
  document: z.string().trim().min(1),
  /** The first day on which they hold. */
  from: z.string().refine((text) => parseCalendarDay(text) !== undefined),
  /** By rule id, or by instrument id for every rule of it that has the parameter. */
  parameters: z.record(z.string(), z.record(z.string(), figure)),
});

/** One document, or several. */
const parameterFile = z.union([notice.transform((one) => [one]), z.array(notice)]);

type Notice = z.infer<typeof notice>;

/**
 * Reads a bureau's parameter file: the figures of a new round with the number of the document that set them.
 * Shape: {document, from: 'YYYY-MM-DD', parameters: {<rule or instrument id>: {<parameter>: value}}}, or a list.
 * @throws DiagnosticError with everything that is wrong with it: unknown rules and parameters, values of another
 * kind than the published ones.
 */
export function readParameterFile(json: unknown): ParameterOverrides {
  const parsed = parameterFile.safeParse(json);
  if (!parsed.success) {
    throw new DiagnosticError([diagnostic('regulations.parameter-file-shape', 'error')]);
  }
  const diagnostics: Diagnostic[] = [];
  const overrides: Record<string, Record<string, DatedValue<unknown>[]>> = {};
  for (const each of parsed.data) {
    for (const { rule, name, value } of settingsOf(each, diagnostics)) {
      const ofRule = (overrides[rule.id] ??= {});
      (ofRule[name] ??= []).push({ from: each.from, value, document: each.document });
    }
  }
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return overrides;
}

interface Setting {
  readonly rule: Rule;
  readonly name: string;
  readonly value: Figure;
}

function settingsOf({ parameters }: Notice, diagnostics: Diagnostic[]): Setting[] {
  return Object.entries(parameters).flatMap(([id, values]) => {
    const addressed = rulesAddressed(id);
    if (addressed.length === 0) {
      diagnostics.push(unknown('regulations.parameter-rule-unknown', { id }, id, rules.keys()));
      return [];
    }
    return Object.entries(values).flatMap(([name, value]) => {
      const holders = addressed.filter((rule) => Object.hasOwn(rule.parameters, name));
      if (holders.length === 0) {
        const names = addressed.flatMap((rule) => Object.keys(rule.parameters));
        diagnostics.push(unknown('regulations.parameter-unknown', { id, name }, name, names));
      }
      const unlike = holders.find((rule) => !sameKind(value, rule.parameters[name]?.values[0]?.value));
      if (unlike) {
        const published = JSON.stringify(unlike.parameters[name]?.values[0]?.value);
        diagnostics.push(
          diagnostic(
            'regulations.parameter-kind',
            'error',
            {},
            { id, name, found: JSON.stringify(value), published },
          ),
        );
      }
      return holders.map((rule) => ({ rule, name, value }));
    });
  });
}

const rulesAddressed = (id: string): Rule[] =>
  [...rules.values()].filter((rule) => rule.id === id || rule.instrument.id === id);

const unknown = (
  code: string,
  values: Diagnostic['values'],
  word: string,
  known: Iterable<string>,
): Diagnostic => diagnostic(code, 'error', {}, { ...values, suggestion: didYouMean(word, known) ?? '—' });

/** Numbers stay numbers and days stay days; a share may be written as a number or as a fraction. */
function sameKind(value: Figure, published: unknown): boolean {
  if (isShare(value) && isShare(published)) return true;
  if (typeof value === 'string' && typeof published === 'string') {
    return (parseCalendarDay(value) === undefined) === (parseCalendarDay(published) === undefined);
  }
  return typeof value === typeof published && Array.isArray(value) === Array.isArray(published);
}

const isShare = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+\/\d+$/.test(value));
