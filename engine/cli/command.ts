import type { Language } from '../core/messages/message.js';
import type { Terminal } from './terminal.js';

export type Words = Readonly<Record<Language, string>>;

/** An option of a command, given as `--name` or `--name VALUE`. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; without it the option is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly description: Words;
  /** What may stand there where only the forms know it; the help lists it. */
  known?(): Promise<readonly string[]>;
}

/** A call of a command after its words were read. */
export interface Call {
  readonly operands: readonly string[];
  readonly language: Language;
  readonly terminal: Terminal;
  has(option: string): boolean;
  /** The value of an option; `undefined` when it was not given. */
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}

/** 0 done and nothing wrong, 1 violations found, 2 wrong use, 3 failure. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command does. @throws DiagnosticError when it cannot */
export type Handler = (call: Call) => Promise<ExitCode>;

/** One command of the command line, as data: what it does is loaded when it is called. */
export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** Lines such as `check <FILE|FOLDER>… [--final]`. */
  readonly usage: readonly string[];
  /** Fewest and most operands. */
  readonly operands: { readonly least: number; readonly most: number; readonly name: string };
  readonly options: readonly Option[];
  /** A call that works, for the help. */
  readonly example: string;
  load(): Promise<Handler>;
}

/** Options that every command takes. */
export const commonOptions: readonly Option[] = [
  {
    name: 'lang',
    value: 'zh|en',
    choices: ['zh', 'en'],
    description: {
      zh: '提示的语言：zh 中文（默认），en 英文；生成的文件都是中文',
      en: 'language of messages: zh (default) or en; files that are made stay Chinese',
    },
  },
  {
    name: 'quiet',
    short: 'q',
    description: { zh: '只显示结果，不显示进度', en: 'results only, no progress' },
  },
  {
    name: 'verbose',
    description: {
      zh: '附每条提示的代码；检查结果附规定原文',
      en: 'with the code of every message, and of findings the words of the provision',
    },
  },
  { name: 'help', short: 'h', description: { zh: '显示用法', en: 'show this help' } },
];
