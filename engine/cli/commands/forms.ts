import { visibleJson } from '../../core/visible-text.js';
import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import {
  fieldKind,
  fieldsOf,
  fillerOf,
  formSchema,
  type FormDefinition,
  type KitDefinition,
} from '../../form/index.js';
import { formGroups, registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { formById } from '../by-id.js';

const provenanceWords = {
  zh: { verbatim: '官方原文', reconstructed: '据规定重建', derived: '派生' },
  en: { verbatim: 'verbatim', reconstructed: 'reconstructed', derived: 'derived' },
} as const;

const formSummary = (form: FormDefinition): object => ({
  id: form.id,
  title: form.title,
  number: form.number,
  provenance: form.provenance,
  source: form.source,
  fields: fieldsOf(form).length,
  ...(form.readOnly === true ? { readOnly: true } : {}),
});

const kitSummary = (kit: KitDefinition): object => ({
  id: kit.id,
  title: kit.title,
  forms: kit.forms,
  references: kit.references ?? [],
  purpose: kit.purpose,
});

const formDetails = (form: FormDefinition): object => ({
  ...formSummary(form),
  provenanceNote: form.provenanceNote,
  labels: form.labels,
  entries: fieldsOf(form).map((one) => {
    const { field, section, roster } = one;
    return {
      id: roster === undefined ? field.id : `${roster.id}.${field.id}`,
      label: field.label,
      section: section?.title ?? null,
      kind: field.kind,
      required: field.required,
      filledBy: fillerOf(one, form),
      unit: field.unit,
      choices: field.choices,
      maximumCharacters: field.maximumCharacters,
      basis: field.basis,
    };
  }),
});

function list({ terminal, language, has }: Call): 0 {
  const forms = [...registry.forms.values()];
  const kits = [...registry.kits.values()];
  if (has('json')) {
    const answer = {
      forms: formGroups.official.map(formSummary),
      registers: formGroups.registers.map(formSummary),
      references: formGroups.references.map(formSummary),
      kits: kits.map(kitSummary),
    };
    terminal.line(visibleJson(answer));
    return 0;
  }
  terminal.line(language === 'zh' ? '套表（一个套表是一个工作簿）：' : 'Kits (one workbook each):');
  for (const kit of kits) {
    terminal.line(`  ${kit.id}  ${kit.title}  [${kit.forms.join(', ')}]`);
  }
  terminal.line(language === 'zh' ? '表格：' : 'Forms:');
  for (const form of forms) {
    terminal.line(`  ${form.id}  ${form.title}（${provenanceWords[language][form.provenance]}）`);
  }
  return 0;
}

/** The JSON Schema of a form's data, as `fill` reads it. */
function schema({ terminal, operands }: Call): 0 {
  terminal.line(visibleJson(z.toJSONSchema(formSchema(formById(operands[1] ?? '')))));
  return 0;
}

const actions: Readonly<Record<string, (call: Call) => 0>> = { show, schema };

function show({ terminal, language, has, operands }: Call): 0 {
  const form = formById(operands[1] ?? '');
  if (has('json')) {
    terminal.line(visibleJson(formDetails(form)));
    return 0;
  }
  terminal.line(`${form.id}  ${form.title}（${provenanceWords[language][form.provenance]}）`);
  terminal.line(form.source.document);
  if (form.provenanceNote !== undefined) terminal.line(form.provenanceNote);
  for (const { field, roster } of fieldsOf(form)) {
    const path = roster === undefined ? field.id : `${roster.id}[].${field.id}`;
    const required = field.required ? (language === 'zh' ? '必填' : 'required') : '';
    terminal.line(`  ${path}  ${field.label}  ${fieldKind(field.kind).name} ${required}`.trimEnd());
  }
  return 0;
}

/** What `forms` does. @throws DiagnosticError */
export function showForms(call: Call): Promise<ExitCode> {
  const [verb] = call.operands;
  const action = verb === undefined ? list : actions[verb];
  if (action) return Promise.resolve(action(call));
  throw new DiagnosticError([
    diagnostic(
      'command.verb-unknown',
      'error',
      {},
      { found: verb ?? '', command: 'forms', allowed: 'show, schema' },
    ),
  ]);
}
