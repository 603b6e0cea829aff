import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { didYouMean } from '../core/did-you-mean.js';
import { fieldsOf, fillerOf, type FormDefinition } from '../form/index.js';
import { compileTemplate, type CompileOptions } from './compile-template.js';
import { FOOTER_INSTITUTION } from './template-data.js';
import type { Expression, PathExpression } from './expression/syntax.js';

/**
 * Whether a template fits its form, both ways: every name that it prints is a field of the form, and every required
 * field of whoever fills in the form is printed.
 * @throws DiagnosticError when the file is no template that can be compiled.
 */
export function checkTemplate(
  docx: Uint8Array,
  form: FormDefinition,
  options: CompileOptions = {},
): Diagnostic[] {
  const { commands } = compileTemplate(docx, options);
  const place = { ...options.place, form: form.id };
  const fields = fieldsOf(form);
  const plain = new Set(fields.flatMap(({ field, roster }) => (roster ? [] : [field.id])));
  const rosters = new Map<string, ReadonlySet<string>>();
  for (const section of form.sections) {
    if (section.kind === 'roster') rosters.set(section.id, new Set(section.columns.map(({ id }) => id)));
  }
  const loops = new Map<string, string>();
  const printed = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const unknown = (name: string, known: Iterable<string>): void => {
    const suggestion = didYouMean(name, known) ?? '';
    diagnostics.push(diagnostic('word.field-unknown', 'error', place, { name, suggestion, command: name }));
  };
  const use = ({ name, steps }: PathExpression): void => {
    if (name.startsWith('$')) {
      const roster = loops.get(name.slice(1));
      const column = String(steps[0] ?? '');
      const columns = roster === undefined ? undefined : rosters.get(roster);
      if (!columns || column === '') return;
      if (columns.has(column)) printed.add(`${roster ?? ''}.${column}`);
      else
        unknown(
          `${name}.${column}`,
          [...columns].map((one) => `${name}.${one}`),
        );
    } else if (name === 'totals') {
      const roster = String(steps[0] ?? '');
      if (!rosters.has(roster))
        unknown(
          `totals.${roster}`,
          [...rosters.keys()].map((one) => `totals.${one}`),
        );
    } else if (name === FOOTER_INSTITUTION) return;
    else if (plain.has(name)) printed.add(name);
    else if (!rosters.has(name) && !loops.has(name)) unknown(name, [...plain, ...rosters.keys()]);
  };
  for (const { command } of commands) {
    if (command.kind === 'for' && command.expression.kind === 'path') {
      loops.set(command.variable, command.expression.name);
    }
    if (command.kind === 'assign') loops.set(command.variable, '');
    if ('expression' in command) for (const path of pathsOf(command.expression)) use(path);
  }
  for (const one of fields) {
    const { field, roster } = one;
    const due = field.required && fillerOf(one, form) === form.filledBy && field.signature !== true;
    const name = roster ? `${roster.id}.${field.id}` : field.id;
    if (due && !printed.has(name)) {
      diagnostics.push(
        diagnostic('word.field-not-printed', 'warning', place, {
          name,
          label: field.label,
          command: `+++INS ${name}+++`,
        }),
      );
    }
  }
  return diagnostics;
}

function pathsOf(expression: Expression): PathExpression[] {
  switch (expression.kind) {
    case 'path':
      return [expression];
    case 'literal':
      return [];
    case 'comparison':
    case 'and':
    case 'or':
      return [...pathsOf(expression.left), ...pathsOf(expression.right)];
    case 'object':
      return expression.entries.flatMap(([, value]) => pathsOf(value));
    case 'not':
    case 'formatted':
      return pathsOf(expression.operand);
  }
}
