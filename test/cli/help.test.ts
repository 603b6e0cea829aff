import { describe, expect, it } from 'vitest';
import { allCommands } from '../../engine/cli/all-commands.js';
import { banbiao } from './command-line.js';

const names = allCommands.map((command) => command.name);
const CHINESE = /[一-鿿]/;

describe('the help', () => {
  it('lists every command, in Chinese by default and in English when asked', async () => {
    const chinese = await banbiao('--help');
    const english = await banbiao('--lang', 'en', '--help');
    for (const name of names) {
      expect(chinese.results).toMatch(new RegExp(`^  ${name} +.*[一-鿿]`, 'm'));
      expect(english.results).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect(english.results).not.toMatch(CHINESE);
    expect([chinese.code, english.code]).toEqual([0, 0]);
  });

  it.each(names)('of %s has usage, options and an example that begins with its name', async (name) => {
    const chinese = await banbiao(name, '--help');
    expect(chinese.code).toBe(0);
    expect(chinese.results).toMatch(new RegExp(`用法:\n  banbiao ${name}`));
    expect(chinese.results).toMatch(new RegExp(`例子:\n  banbiao ${name} ?`));
    expect(chinese.results).toContain('--lang zh|en');
    const english = await banbiao(name, '--help', '--lang', 'en');
    const [beforeExample = ''] = english.results.split('Example:');
    expect(beforeExample).not.toMatch(CHINESE);
    expect(english.results).toContain(`Usage:\n  banbiao ${name}`);
  });

  it('prints the version', async () => {
    expect(await banbiao('--version')).toEqual({ code: 0, results: '0.0.0\n', messages: '' });
  });
});

describe('wrong use ends with 2 and one sentence that helps', () => {
  it.each([
    ['a command that does not exist', ['chek', 'a.xlsx'], 'command.unknown', '是不是“check”'],
    [
      'an option that does not exist',
      ['check', 'a.xlsx', '--strickt'],
      'command.option-unknown',
      'check --help',
    ],
    ['an option without its value', ['new', 'hz-hybrid', '--rows'], 'command.option-value', '--rows'],
    ['a value that is not allowed', ['new', 'hz-hybrid', '--rows', '0'], 'command.option-value', '1–20000'],
    ['a language that does not exist', ['forms', '--lang', 'fr'], 'command.option-value', 'zh, en'],
    ['a missing operand', ['check'], 'command.argument-needed', '<FILE'],
    ['a superfluous operand', ['new', 'hz-hybrid', 'b'], 'command.argument-superfluous', '“b”'],
    ['a missing option', ['render', 'a.xlsx'], 'command.option-needed', '--output'],
    ['a kit that does not exist', ['new', 'hz-hybird'], 'command.kit-unknown', 'hz-hybrid?'],
    ['a form that does not exist', ['forms', 'show', 'zj-table-10'], 'command.form-unknown', 'zj-table-1'],
    ['a rule that does not exist', ['rules', 'show', 'nix'], 'command.rule-unknown', 'banbiao rules'],
    ['a verb that forms lacks', ['forms', 'list'], 'command.verb-unknown', 'show, schema'],
    [
      'a verb that rules lacks',
      ['rules', 'run'],
      'command.verb-unknown',
      'show, diff, changes, test, evaluate',
    ],
    ['a verb that template lacks', ['template', 'make', 'x'], 'command.verb-unknown', 'export, check'],
    [
      'input of a rule that is no object',
      ['rules', 'evaluate', 'hz-2019-5.s2.2.online-quarter', '--input', '[1]'],
      'command.option-value',
      '--input',
    ],
    [
      'input of a rule that is no JSON',
      ['rules', 'evaluate', 'hz-2019-5.s2.2.online-quarter', '--input', '{a}'],
      'data.not-json',
      '--input',
    ],
  ])('%s', async (_, words, code, help) => {
    const answer = await banbiao(...words, '--verbose');
    expect(answer).toMatchObject({ code: 2, results: '' });
    expect(answer.messages).toContain(`[${code}]`);
    expect(answer.messages).toContain(help);
    expect(answer.messages).toContain('怎样改：');
  });

  it('reports every mistake of a call together', async () => {
    const { messages } = await banbiao('check', '--strickt', '--htlm', 'x', '--lang', 'en');
    expect(messages.match(/^error/gm)).toHaveLength(2);
    expect(messages).toMatch(/--strickt[^]*--htlm/);
  });

  it('takes common options before the command as after it', async () => {
    const before = await banbiao('--lang', 'en', '--quiet', 'forms');
    expect(before).toEqual(await banbiao('forms', '--lang', 'en', '--quiet'));
    expect(before.results).toContain('Kits');
  });
});
