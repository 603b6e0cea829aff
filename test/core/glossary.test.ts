import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary } from '../../engine/core/glossary.js';
import { messageCatalogue } from '../../engine/core/messages/catalogue.js';
import { sheetNames } from '../../engine/workbook/index.js';
import { sheetTexts } from './texts-of-sheets.js';

const root = join(import.meta.dirname, '../..');
const CHINESE = /\p{Script=Han}/u;

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => ending.test(name) && !name.includes('/compiled/'));

/** The Chinese words that a source file shows: its texts, without comments. */
const textsOf = (file: string): string[] =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => CHINESE.test(line));

const messages = Object.entries(messageCatalogue).flatMap(([code, { zh }]) =>
  Object.values(zh).map((text): readonly [string, string] => [code, text]),
);
const shown: readonly (readonly [string, string])[] = [
  ...messages,
  ...[
    ...filesBelow('addin', /(strings|panels|view)\/.*\.ts$/),
    ...filesBelow('engine/reports', /\.hbs$/),
    ...filesBelow('engine/desk', /\.ts$/),
    ...filesBelow('engine/check', /\.ts$/),
    ...filesBelow('engine/cli', /\.ts$/),
    ...filesBelow('engine/bureau', /\.ts$/),
    ...filesBelow('engine/workbook/build', /\.ts$/),
    'README.zh-CN.md',
  ].flatMap((file) => textsOf(file).map((text) => [file, text] as const)),
  ...sheetTexts().map(({ place, text }) => [place, text] as const),
];

describe('one word for one thing', () => {
  it.each(glossary)('$word', ({ not }) => {
    const wrong = shown.filter(([, text]) =>
      not.some((word) => (typeof word === 'string' ? text.includes(word) : word.test(text))),
    );
    expect(wrong).toEqual([]);
  });

  it('looks at what people see', () => {
    expect(shown.length).toBeGreaterThan(2000);
    expect(new Set(glossary.map(({ word }) => word)).size).toBe(glossary.length);
  });
});

it('a day of every year is said as 4月10日, but where a figure is entered', () => {
  const written = sheetTexts().filter(
    ({ place, text }) => !place.includes(sheetNames.parameters) && /(?<![\d.-])\d\d-\d\d(?![\d-])/.test(text),
  );
  expect(written).toEqual([]);
});

it('no sentence that is put together has two marks of punctuation side by side', () => {
  const doubled = sheetTexts().filter(({ text }) => /[，。；：、][，。；：、]/u.test(text));
  expect(doubled).toEqual([]);
});

/** Names of programs, kinds of files, keys, and what is typed at a command line are the same in every language. */
const NAMES =
  /banbiao(?: [\w{} -]+)?|--?[\w-]+(?: [\w.-]+)?|"[^"]*"|\{[^}]*\}|\+\+\+[^+]*\+\+\+|\.?\b(?:Excel|WPS|Word|PDF|JSON|CSV|XML|HTML|ZIP|zip|RAR|DOCX|LibreOffice|OpenDocument|Typst|Windows|Mac|Office|Microsoft|Node|Python|SmartArt|OLE|IRM|UTF|GBK|PNG|JPE?G|SVG|GIF|HTTPS?|https?|mailto|Edge|Chrome|Ctrl|Alt|Enter|Tab|Esc|xlsx|xlsm|xlsb|xls|ods|et|docx?|wps|odt|ttf|otf|ttc|woff|png|manifest\.xml|Visual Basic|VBA|INS|FOR|IN|END|IF|EXEC|ALIAS|IMAGE|LINK|SQLite|PostgreSQL|postgres|IP|ID|URL|openssl|PEM|TLS|CA|npm|name@example\.cn)\b|[a-z]+\/[\w./-]+|\b[\w-]+\.(?:json|exe|cmd|html|zip|pem|xlsx|docx|pdf)\b/gu;

it('no English words and no names of fields stand in Chinese messages', () => {
  const english = messages.flatMap(([code, text]) => {
    const left = text.replace(NAMES, ' ').match(/[A-Za-z]{3,}/gu) ?? [];
    return left.length > 0 ? [`${code}: ${left.join(' ')}`] : [];
  });
  expect(english.filter((line) => !EXPLAINED.some((code) => line.startsWith(`${code}:`)))).toEqual([]);
});

/** What is written in a file that only programs and people at a command line touch: its words are quoted. */
const EXPLAINED = [
  'data.no-kit',
  'import.no-roster',
  'import.no-sheet',
  'import.mapping-column',
  'desk.no-sqlite',
  'serve.certificate-unreadable',
  'serve.key-unreadable',
  'serve.key-encrypted',
  'queue.own-fonts',
  'word.formatter-unknown',
  'word.value-unfit',
  'word.expression-malformed',
  'word.uncompiled',
  'word.name-unknown',
  'regulations.parameter-file-shape',
];
