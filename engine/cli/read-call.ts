import { parseArgs } from 'node:util';
import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';
import { commonOptions, type Call, type Command } from './command.js';
import type { Terminal } from './terminal.js';

/** The words of a command line in the shape of a command, every mistake reported together. @throws DiagnosticError */
export function readCall(
  command: Command,
  words: readonly string[],
  language: Language,
  terminal: Terminal,
): Call {
  const options = [...command.options, ...commonOptions];
  const parsed = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        {
          type: option.value === undefined ? 'boolean' : 'string',
          multiple: option.repeatable ?? false,
          ...(option.short === undefined ? {} : { short: option.short }),
        } as const,
      ]),
    ),
  });
  const wrong: Diagnostic[] = [];
  const given = new Map<string, readonly string[]>();
  for (const [name, raw] of Object.entries(parsed.values)) {
    const option = options.find((one) => one.name === name);
    const values = (Array.isArray(raw) ? raw : [raw]).filter((one): one is string => typeof one === 'string');
    if (option === undefined) {
      wrong.push(
        diagnostic('command.option-unknown', 'error', {}, { name: `--${name}`, command: command.name }),
      );
    } else if (option.value !== undefined && values.length === 0) {
      wrong.push(
        diagnostic(
          'command.option-value',
          'error',
          {},
          { name: `--${name}`, found: '', allowed: option.value },
        ),
      );
    } else {
      given.set(name, values);
      for (const value of values) {
        if (option.choices && !option.choices.includes(value)) {
          const allowed = option.choices.join(', ');
          wrong.push(
            diagnostic('command.option-value', 'error', {}, { name: `--${name}`, found: value, allowed }),
          );
        }
      }
    }
  }
  const { least, most, name } = command.operands;
  if (parsed.positionals.length < least) {
    wrong.push(diagnostic('command.argument-needed', 'error', {}, { name, command: command.name }));
  }
  for (const found of parsed.positionals.slice(most)) {
    wrong.push(diagnostic('command.argument-superfluous', 'error', {}, { found, command: command.name }));
  }
  if (wrong.length > 0) throw new DiagnosticError(wrong);
  return {
    operands: parsed.positionals,
    language,
    terminal,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.at(-1),
    values: (option) => given.get(option) ?? [],
  };
}

/** The value of an option that the command cannot do without. @throws DiagnosticError */
export function needed(call: Call, command: string, option: string): string {
  const value = call.value(option);
  if (value !== undefined) return value;
  throw new DiagnosticError([
    diagnostic(
      'command.option-needed',
      'error',
      {},
      { name: option.length > 1 ? `--${option}` : `-${option}`, command },
    ),
  ]);
}
