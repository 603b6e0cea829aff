import { withoutIllegalCharacters } from '../core/clean-text.js';
import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../core/diagnostic.js';
import { evaluator, holds, type Scope } from './expression/evaluate-expression.js';
import type { FencedTemplate } from './fence-template.js';
import { BLOCK, CODE } from './template/fenced-markup.js';
import { diagnosticsOf, renderLimits, type Findings } from './template/run-program.js';
import { isBlank, isList, plainText, type TemplateData, type TemplateValue } from './template-value.js';
import { htmlOf, imageOf, linkOf } from './uncompiled-values.js';

/** Encloses markup of our own in what docx-templates inserts; a private-use character, taken out of all data. */
export const MARKUP = '\uF8FE';

/** A loop that docx-templates is in, as its context has it. */
export interface FencedLoop {
  readonly varName: string;
  readonly idx: number;
}

/** What docx-templates receives instead of running anything. */
export interface FencedValues {
  /**
   * The value that a number stands for, in the innermost of these loops.
   * @throws DiagnosticError for a code that is no number of ours, and for values that the command cannot take.
   */
  valueOf(code: string, loops: readonly FencedLoop[]): unknown;
  diagnostics(): readonly Diagnostic[];
}

/** Evaluates the commands of a fenced template for one document. */
export function fencedValues(template: FencedTemplate, data: TemplateData, place: Place): FencedValues {
  const findings: Findings = { unknown: new Set(), cleaned: new Set(), notLists: new Set() };
  const assigned = new Map<string, TemplateValue>();
  const lists = new Map<string, readonly TemplateValue[]>();
  let rounds = 0;

  const commandOf = (code: string) =>
    code.startsWith(CODE) ? template.commands[Number(code.slice(CODE.length))] : undefined;

  const scopeIn = (loops: readonly FencedLoop[]): Scope => {
    const variables = new Map(assigned);
    for (const { varName, idx } of loops) {
      const command = commandOf(varName.replace(BLOCK, CODE))?.command;
      if (command?.kind !== 'for' || idx < 0) continue;
      variables.set(`$${command.variable}`, lists.get(varName)?.[idx] ?? null);
      variables.set('$idx', idx);
    }
    return { data, variables, unknown: (name) => findings.unknown.add(name) };
  };

  const wordsOf = (value: TemplateValue | undefined, source: string): string => {
    const words = plainText(value);
    const legal = withoutIllegalCharacters(words).replaceAll(MARKUP, '');
    if (legal !== words) findings.cleaned.add(source);
    return legal;
  };

  const itemsOf = (value: TemplateValue | undefined, source: string): readonly TemplateValue[] => {
    if (!isBlank(value) && !isList(value)) findings.notLists.add(source);
    const items = isList(value) ? value : isBlank(value) ? [] : [value];
    rounds += items.length;
    if (rounds > renderLimits.rounds) {
      throw new DiagnosticError([diagnostic('word.too-large', 'error', place)]);
    }
    return items;
  };

  return {
    valueOf(code, loops) {
      const known = commandOf(code);
      if (!known) {
        throw new DiagnosticError([diagnostic('word.command-unknown', 'error', place, { command: code })]);
      }
      const { command, source } = known;
      const scope = scopeIn(loops);
      const unfit = (): DiagnosticError =>
        new DiagnosticError([diagnostic('word.value-unfit', 'error', place, { command: source })]);
      switch (command.kind) {
        case 'insert':
          return inWord(wordsOf(command.evaluate(scope), source));
        case 'if':
          return holds(command.condition(scope)) ? [true] : [];
        case 'for': {
          const items = itemsOf(command.list(scope), source);
          lists.set(code.replace(CODE, BLOCK), items);
          // An item that is null would end docx-templates' loop, so it gets none of ours.
          return items.map(() => true);
        }
        case 'assign':
          assigned.set(command.variable, command.evaluate(scope) ?? null);
          return undefined;
        case 'uncompiled': {
          const value = evaluator(command.expression)(scope);
          if (isBlank(value)) return undefined;
          const words = (one: TemplateValue | undefined): string => wordsOf(one, source);
          if (command.word === 'LINK') return linkOf(value, words) ?? raise(unfit());
          if (command.word === 'IMAGE') return imageOf(value, words) ?? raise(unfit());
          return htmlOf(command.expression, value, words) ?? raise(unfit());
        }
        case 'alias':
        case 'end-for':
        case 'end-if':
          return undefined;
      }
    },
    diagnostics: () => [...diagnosticsOf(findings, place)],
  };
}

/** Line ends and tabs as Word's own elements, between texts. */
function inWord(words: string): string {
  const between = (name: string): string =>
    `${MARKUP}</w:t>${MARKUP}${MARKUP}<w:${name}/>${MARKUP}${MARKUP}<w:t xml:space="preserve">${MARKUP}`;
  return words.replace(/\r\n?|\n/g, between('br')).replaceAll('\t', between('tab'));
}

function raise(error: Error): never {
  throw error;
}
