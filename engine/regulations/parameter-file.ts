import type { MessageCode } from '../core/messages/catalogue.js';
import * as z from 'zod';
import { parseCalendarDay } from '../core/calendar-day.js';
import { didYouMean } from '../core/did-you-mean.js';
import { adoptionOf } from './authority.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { ParameterOverrides } from './evaluate.js';
import type { DatedValue, NamedParameter } from './parameter.js';
import { listOf } from './named-list.js';
import { checklists, rules } from './registry.js';

const figure: z.ZodType<Figure> = z.lazy(() =>
  z.union([z.number(), z.string(), z.array(figure), z.record(z.string(), figure)]),
);

type Figure = number | string | readonly Figure[] | { readonly [name: string]: Figure };

const notice = z.strictObject({
  /** Number of the document that sets the figures: 浙教办函〔2026〕12号. */
  document: z.string().trim().min(1),
  /** The first day on which they hold. */
  from: z.string().refine((text) => parseCalendarDay(text) !== undefined),
  /** By rule id, or by instrument id for a figure that only one provision states. */
  parameters: z.record(z.string(), z.record(z.string(), figure)).default({}),
  /** Rules whose reading the document makes its own: not keeping them is a violation, no longer a question. */
  readings: z.array(z.string()).default([]),
  /** Lists of names that provisions speak of and that are not published, by the rule or item that asks for them. */
  lists: z.record(z.string(), z.array(z.string().trim().min(1))).default({}),
});

/** One document, or several. */
const parameterFile = z.union([notice.transform((one) => [one]), z.array(notice)]);

/**
 * Reads a bureau's parameter file: the figures of a new round with the number of the document that set them.
 * Shape: {document, from: 'YYYY-MM-DD', parameters: {<rule or instrument id>: {<figure>: value}}, readings: [<rule id>],
 * lists: {<rule or item id>: [name]}}, or a list of such.
 * @throws DiagnosticError with everything that is wrong with it: unknown rules and parameters, values of another
 * kind than the published ones.
 */
export function readParameterFile(json: unknown): ParameterOverrides {
  const parsed = parameterFile.safeParse(json);
  if (!parsed.success) {
    throw new DiagnosticError([diagnostic('regulations.parameter-file-shape', 'error')]);
  }
  const diagnostics: Diagnostic[] = [];
  const overrides: Record<string, DatedValue<unknown>[]> = {};
  for (const { document, from, parameters, readings, lists } of parsed.data) {
    for (const [id, names] of Object.entries(lists)) {
      if (rules.has(id) || checklists.has(id))
        (overrides[listOf(id)] ??= []).push({ from, value: names, document });
      else
        diagnostics.push(
          unknown('regulations.parameter-rule-unknown', { id }, id, [...rules.keys(), ...checklists.keys()])
            .diagnostic,
        );
    }
    for (const id of readings) {
      if (rules.has(id)) (overrides[adoptionOf(id)] ??= []).push({ from, value: true, document });
      else
        diagnostics.push(unknown('regulations.parameter-rule-unknown', { id }, id, rules.keys()).diagnostic);
    }
    for (const [target, values] of Object.entries(parameters)) {
      for (const [name, value] of Object.entries(values)) {
        const addressed = figureAddressed(target, name);
        const wrong =
          addressed instanceof Misaddressed ? addressed.diagnostic : unlike(addressed, target, name, value);
        if (wrong) diagnostics.push(wrong);
        else if (!(addressed instanceof Misaddressed))
          (overrides[addressed.id] ??= []).push({ from, value, document });
      }
    }
  }
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return overrides;
}

class Misaddressed {
  constructor(readonly diagnostic: Diagnostic) {}
}

/**
 * The figure that a rule calls so, or that a document has of that name: of its own where several rules share it,
 * otherwise of the one rule that has it.
 */
function figureAddressed(target: string, name: string): NamedParameter<unknown> | Misaddressed {
  const addressed = [...rules.values()].filter(
    (rule) => rule.id === target || rule.provision.instrument.id === target,
  );
  if (addressed.length === 0) {
    return unknown('regulations.parameter-rule-unknown', { id: target }, target, rules.keys());
  }
  const all = addressed.flatMap((rule) => Object.entries(rule.parameters));
  const shared = all.find(([, figure]) => figure.id === `${target}:${name}`)?.[1];
  const found = new Map(all.filter(([called]) => called === name).map(([, figure]) => [figure.id, figure]));
  const [only, ...others] = shared ? [shared] : found.values();
  if (only === undefined) {
    const names = all.map(([called]) => called);
    return unknown('regulations.parameter-unknown', { id: target, name }, name, names);
  }
  if (others.length > 0) {
    const several = [...found.keys()].map((id) => `“${id.split(':')[0] ?? id}”`).join('、');
    return new Misaddressed(
      diagnostic('regulations.parameter-of-several', 'error', {}, { id: target, name, several }),
    );
  }
  return only;
}

/** What is wrong with a value of another kind than the published one. */
function unlike(
  { values: [published] }: NamedParameter<unknown>,
  id: string,
  name: string,
  value: Figure,
): Diagnostic | undefined {
  if (sameKind(value, published?.value)) return undefined;
  const found = JSON.stringify(value);
  return diagnostic(
    'regulations.parameter-kind',
    'error',
    {},
    { id, name, found, published: JSON.stringify(published?.value) },
  );
}

const unknown = (
  code: MessageCode,
  values: Diagnostic['values'],
  word: string,
  known: Iterable<string>,
): Misaddressed =>
  new Misaddressed(diagnostic(code, 'error', {}, { ...values, suggestion: didYouMean(word, known) ?? '—' }));

/** Numbers stay numbers and days stay days; a share may be written as a number or as a fraction. */
function sameKind(value: Figure, published: unknown): boolean {
  if (typeof published === 'string' && SHARE.test(published)) return isShare(value);
  if (typeof value === 'string' && typeof published === 'string') {
    return (parseCalendarDay(value) === undefined) === (parseCalendarDay(published) === undefined);
  }
  return typeof value === typeof published && Array.isArray(value) === Array.isArray(published);
}

const SHARE = /^(\d+)\/(\d+)$/;

/** A part of a whole: more than nothing, and at most all of it. */
function isShare(value: Figure): boolean {
  if (typeof value === 'number') return value > 0 && value <= 1;
  const [, part, whole] = (typeof value === 'string' && SHARE.exec(value)) || [];
  return part !== undefined && Number(part) > 0 && Number(part) <= Number(whole);
}
