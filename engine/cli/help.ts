import type { Language } from '../core/messages/message.js';
import { commonOptions, type Command, type Option, type Words } from './command.js';

const headings: Readonly<Record<'title' | 'commands' | 'usage' | 'options' | 'example' | 'more', Words>> = {
  title: {
    zh: '办表：填写、检查、打印教师培训的各种官方表格',
    en: 'Banbiao: fill in, check and print the official forms of teacher training',
  },
  commands: { zh: '命令', en: 'Commands' },
  usage: { zh: '用法', en: 'Usage' },
  options: { zh: '选项', en: 'Options' },
  example: { zh: '例子', en: 'Example' },
  more: {
    zh: '用 banbiao 命令 --help 查看每个命令的用法。',
    en: 'See banbiao COMMAND --help for each command.',
  },
};

const COLON: Words = { zh: '：', en: ': ' };
const COMMA: Words = { zh: '、', en: ', ' };

/** Columns on a terminal: a Chinese character takes two. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

export function overview(commands: readonly Command[], language: Language): string {
  const widest = Math.max(...commands.map((command) => width(command.name)));
  return [
    headings.title[language],
    '',
    `${headings.commands[language]}:`,
    ...commands.map((command) => `  ${padded(command.name, widest)}  ${command.summary[language]}`),
    '',
    headings.more[language],
  ].join('\n');
}

/** How a command is called. */
export async function helpOf(command: Command, language: Language): Promise<string> {
  const written = (option: Option): string =>
    `${option.short ? `-${option.short}, ` : ''}${option.name.length > 1 ? '--' : '-'}${option.name}${option.value ? ` ${option.value}` : ''}`;
  const options = [...command.options, ...commonOptions];
  const widest = Math.max(...options.map((option) => width(written(option))));
  const lines = options.map(async (option) => {
    const known = await option.known?.();
    const description =
      option.description[language] + (known ? `${COLON[language]}${known.join(COMMA[language])}` : '');
    return `  ${padded(written(option), widest)}  ${description}`;
  });
  return [
    command.summary[language],
    '',
    `${headings.usage[language]}:`,
    ...command.usage.map((line) => `  banbiao ${line}`),
    '',
    `${headings.options[language]}:`,
    ...(await Promise.all(lines)),
    '',
    `${headings.example[language]}:`,
    `  ${command.example}`,
  ].join('\n');
}
