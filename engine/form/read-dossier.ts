import * as z from 'zod';
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { didYouMean } from '../core/did-you-mean.js';
import type { Dossier } from './dossier.js';
import { fieldsOf } from './fields-of.js';
import { dossierSchema } from './form-schema.js';
import type { FormRegistry } from './registry.js';

const withKit = z.object({ kit: z.string(), forms: z.record(z.string(), z.unknown()) });

/**
 * A dossier from parsed JSON. Everything that is wrong is reported with its path; the dossier is there only when
 * nothing is.
 */
export function readDossier(
  json: unknown,
  registry: FormRegistry,
): { readonly dossier?: Dossier; readonly diagnostics: readonly Diagnostic[] } {
  const outer = withKit.safeParse(json);
  const kit = outer.success ? registry.kits.get(outer.data.kit) : undefined;
  if (!outer.success || !kit) {
    const found = outer.success ? outer.data.kit : '';
    const allowed = [...registry.kits.keys()].join(', ');
    const suggestion = didYouMean(found, registry.kits.keys()) ?? '';
    return { diagnostics: [diagnostic('data.no-kit', 'error', {}, { found, allowed, suggestion })] };
  }
  const read = dossierSchema(kit, registry).safeParse(json);
  if (read.success) return { dossier: read.data as Dossier, diagnostics: [] };
  return { diagnostics: read.error.issues.flatMap((issue) => diagnosticsOf(issue, json, registry)) };
}

function diagnosticsOf(issue: z.core.$ZodIssue, json: unknown, registry: FormRegistry): Diagnostic[] {
  const names = issue.path.map(String);
  const form = names[0] === 'forms' ? registry.forms.get(names[1] ?? '') : undefined;
  const entry = form ? written(names.slice(2)) : '';
  const place = form ? { form: form.id, ...(entry === '' ? {} : { entry }) } : {};
  const known = form
    ? fieldsOf(form).flatMap(({ field, roster }) => (roster ? [roster.id, field.id] : [field.id]))
    : [...registry.forms.keys()];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const suggestion = didYouMean(key, known) ?? '';
      return diagnostic('data.unknown-entry', 'error', place, { path: written([...names, key]), suggestion });
    });
  }
  const found = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    json,
  );
  return [
    diagnostic('data.not-allowed', 'error', place, {
      path: written(names),
      found: beginningOf(typeof found === 'string' ? found : (JSON.stringify(found) ?? '')),
      allowed: allowedBy(issue),
    }),
  ];
}

const LONGEST_SHOWN = 60;

const beginningOf = (text: string): string =>
  [...text].length > LONGEST_SHOWN ? `${[...text].slice(0, LONGEST_SHOWN).join('')}…` : text;

const TYPES: Readonly<Record<string, string>> = {
  string: '文字（text）',
  number: '数字（number）',
  boolean: 'true、false',
  array: '列表（[…]）',
  object: '对象（{…}）',
  record: '对象（{…}）',
};

const allowedBy = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_value'
    ? issue.values.map(String).join('、')
    : issue.code === 'invalid_type'
      ? (TYPES[issue.expected] ?? issue.expected)
      : issue.message;

/** `forms.zj-table-2.projects[3].name` */
const written = (names: readonly string[]): string =>
  names.reduce(
    (text, name) =>
      /^\d+$/.test(name) ? `${text}[${Number(name) + 1}]` : text === '' ? name : `${text}.${name}`,
    '',
  );
