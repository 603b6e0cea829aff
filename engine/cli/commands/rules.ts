import { visibleJson } from '../../core/visible-text.js';
import * as z from 'zod';
import { parseCalendarDay, type CalendarDay } from '../../core/calendar-day.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { filled } from '../../core/messages/message.js';
import { didYouMean } from '../../core/did-you-mean.js';
import {
  checklists,
  evaluate,
  figuresOn,
  RuleInputError,
  instruments,
  readCases,
  rule,
  rules,
  runCases,
  sentenceValues,
  terms,
  valuesOf,
  type EvaluationContext,
  type Outcome,
  type Rule,
  type RuleCase,
} from '../../regulations/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { jsonFile, parsedJson } from '../json-file.js';
import { needed } from '../read-call.js';
import { ruleWords } from '../rule-words.js';
import { rulesChanged } from '../rules-changed.js';

const inputObject = z.record(z.string(), z.unknown());

/** @throws DiagnosticError with the nearest id. */
function ruleCalled(id: string): Rule {
  const found = rule(id);
  if (found !== undefined) return found;
  const near = didYouMean(id, [...rules.keys(), ...checklists.keys()]);
  throw new DiagnosticError([
    diagnostic(
      'command.rule-unknown',
      'error',
      {},
      { found: id, suggestion: near === undefined ? '' : `${near}?` },
    ),
  ]);
}

const cited = ({ provision: { instrument, article, quote } }: Rule): object => ({
  instrument: instrument.title,
  number: instrument.number,
  article,
  quote,
});

/** The message with what was found, as a finding shows it; why there is no verdict where there is none. */
function worded(asked: Rule, answered: Outcome, on: EvaluationContext['on']): string {
  const { message, inputs } = asked;
  const { outcome, missing } = answered;
  if (missing && missing.length > 0) {
    return `因缺少${missing.map((name) => `“${inputs[name]?.description ?? name}”`).join('、')}，不能判断。`;
  }
  if (outcome === 'not-applicable') return '本条不适用。';
  return filled(message, sentenceValues(asked, answered, valuesOf(figuresOn(asked, { on }) ?? {})));
}

function dayAsked(text: string | undefined): CalendarDay | undefined {
  const day = text === undefined ? undefined : parseCalendarDay(text);
  if (text === undefined || day !== undefined) return day;
  throw new DiagnosticError([
    diagnostic('command.option-value', 'error', {}, { name: '--on', found: text, allowed: 'YYYY-MM-DD' }),
  ]);
}

function list({ terminal, has }: Call): ExitCode {
  if (has('json')) {
    const computable = [...rules.values()].map((one) => ({ id: one.id, kind: one.kind, ...cited(one) }));
    const items = [...checklists.values()].map(({ id, kind, provision: { article } }) => ({
      id,
      kind,
      article,
    }));
    const words = [...terms.values()].map(({ id, provision: { article } }) => ({
      id,
      kind: 'definition',
      article,
    }));
    terminal.line(visibleJson({ rules: computable, checklist: items, terms: words }));
    return 0;
  }
  for (const instrument of instruments) {
    const own = [...rules.values()].filter((one) => one.provision.instrument.id === instrument.id);
    terminal.line(`${instrument.title}${instrument.number ? `（${instrument.number}）` : ''}：${own.length}`);
    for (const one of own) terminal.line(`  ${one.id}  ${one.provision.article}`);
  }
  return 0;
}

function show({ terminal, operands, has }: Call): ExitCode {
  const id = operands[1] ?? '';
  const term = terms.get(id);
  if (term !== undefined) {
    terminal.line(has('json') ? visibleJson(term) : `${id}\n${term.provision.quote}\n${term.explanation}`);
    return 0;
  }
  const { inputs, parameters, ...about } = ruleCalled(id);
  const needs = Object.entries(inputs).map(([name, input]) => ({
    name,
    type: input.type,
    description: input.description,
    unit: input.unit,
    required: input.required,
  }));
  if (has('json')) {
    terminal.line(visibleJson({ ...about, inputs: needs, parameters }));
    return 0;
  }
  const found = ruleCalled(id);
  terminal.line(id);
  for (const [title, words] of ruleWords(found)) terminal.line(`${title}：${words}`);
  return 0;
}

/** What holds on one day and not on the other: figures, and provisions that come into force. */
function diff({ terminal, values, has }: Call): ExitCode {
  const [first, second, ...more] = values('on').map((text) => dayAsked(text));
  if (first === undefined || second === undefined || more.length > 0) {
    const found = values('on').join(' ');
    throw new DiagnosticError([
      diagnostic(
        'command.option-value',
        'error',
        {},
        { name: '--on', found, allowed: '--on YYYY-MM-DD --on YYYY-MM-DD' },
      ),
    ]);
  }
  const changed = rulesChanged(first, second);
  if (has('json')) terminal.line(visibleJson({ from: first, to: second, changed }));
  else {
    for (const { rule: id, article, before, after } of changed)
      terminal.line(`${article}：${before ?? '尚未施行'} → ${after ?? '不再施行'}（${id}）`);
    terminal.line(`${first} → ${second}：${changed.length} 条规定不同`);
  }
  return 0;
}

async function test({ terminal, operands, language, value }: Call): Promise<ExitCode> {
  const [, ...paths] = operands;
  if (paths.length === 0) {
    const values = { name: 'CASES.json', command: 'rules' };
    throw new DiagnosticError([diagnostic('command.argument-needed', 'error', {}, values)]);
  }
  const on = dayAsked(value('on'));
  const cases: RuleCase[] = [];
  for (const path of paths) cases.push(...readCases(await jsonFile(disk, path)));
  const { passed, failed, results } = runCases(cases, rule, on === undefined ? {} : { on });
  for (const result of results.filter((one) => !one.passed)) {
    const found = result.failure ?? JSON.stringify(result.answered);
    const expected = JSON.stringify(result.case.expect);
    terminal.line(
      language === 'zh'
        ? `${result.case.rule}「${result.case.name}」应为 ${expected}，得到 ${found}`
        : `${result.case.rule} "${result.case.name}" expected ${expected}, got ${found}`,
    );
  }
  terminal.line(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The outcome for the data that was given. @throws DiagnosticError when they are not what the rule takes. */
function outcomeOf(found: Rule, call: Call, on: EvaluationContext['on']): Outcome {
  const text = needed(call, 'rules', 'input');
  const input = inputObject.safeParse(parsedJson(text, '--input'));
  if (!input.success) throw refusedInput(text, '{"…": …}');
  try {
    return evaluate(found, input.data, { on });
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error;
    throw refusedInput(text, `${error.input}: ${found.inputs[error.input]?.type ?? ''}`);
  }
}

const refusedInput = (found: string, allowed: string): DiagnosticError =>
  new DiagnosticError([diagnostic('command.option-value', 'error', {}, { name: '--input', found, allowed })]);

function evaluateOne(call: Call): ExitCode {
  const { terminal, operands, has } = call;
  const found = ruleCalled(operands[1] ?? '');
  const on = dayAsked(call.value('on'));
  const outcome = outcomeOf(found, call, on);
  const message = worded(found, outcome, on);
  if (has('json')) {
    const { value = null, actual, limit, missing = [] } = outcome;
    const answer = {
      outcome: outcome.outcome,
      value,
      actual,
      limit,
      message,
      missing,
      citation: cited(found),
    };
    terminal.line(visibleJson(answer));
    return 0;
  }
  const value = outcome.value === undefined ? '' : ` ${JSON.stringify(outcome.value)}`;
  terminal.line(`${outcome.outcome}${value}`);
  terminal.line(message);
  return 0;
}

/** What `rules` does. @throws DiagnosticError */
export async function showRules(call: Call): Promise<ExitCode> {
  const [verb, , superfluous] = call.operands;
  if (verb !== 'test' && verb !== 'changes' && superfluous !== undefined) {
    const values = { found: superfluous, command: 'rules' };
    throw new DiagnosticError([diagnostic('command.argument-superfluous', 'error', {}, values)]);
  }
  if (verb === 'show') return Promise.resolve(show(call));
  if (verb === 'diff') return Promise.resolve(diff(call));
  if (verb === 'changes') return (await import('./rules-changes.js')).changes(call);
  if (verb === 'test') return test(call);
  if (verb === 'evaluate') return Promise.resolve(evaluateOne(call));
  if (verb === undefined) return Promise.resolve(list(call));
  throw new DiagnosticError([
    diagnostic(
      'command.verb-unknown',
      'error',
      {},
      { found: verb, command: 'rules', allowed: 'show, diff, changes, test, evaluate' },
    ),
  ]);
}
