import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { FONT_FOLDER, readBundledFaceList } from './font-bundled.js';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const manifest = z.object({
  license: z.string().optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/** Needed to build only, because what is built holds them (build.config.ts asks that none be forgotten). */
const BUILT_IN = [
  '@cantoo/pdf-lib',
  '@hono/node-server',
  '@microsoft/office-js',
  'docx-templates',
  'exceljs',
  'fflate',
  'fraction.js',
  'handlebars',
  'hono',
  'pg',
  'pg-boss',
  'qrcode-generator',
  'saxes',
  'woff2-encoder',
  'zod',
];
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;
const RULE = '='.repeat(80);

interface Notice {
  readonly name: string;
  /** As the package states it: an SPDX expression in most. */
  readonly licence: string;
  /** Empty when the package brings none. */
  readonly texts: readonly string[];
}

/**
 * THIRD-PARTY-NOTICES: every package that this program holds or is installed with, with the licences that they bring, fonts
 * and typesetter among them. Equal texts are printed once.
 * @param root folder of package-lock.json and node_modules.
 */
export function thirdPartyNotices(root: string): string {
  const lock = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const builtIn = withDependencies(BUILT_IN, lock);
  const notices: Notice[] = [];
  for (const [path, { version, license, dev, os }] of Object.entries(lock.packages)) {
    if (path === '' || (dev === true && !builtIn.has(path))) continue;
    const name = `${path.split('node_modules/').at(-1) ?? path} ${version ?? ''}`.trim();
    // Builds for one kind of machine are installed there alone: their texts are those of the package that asks for them.
    const folder = os ? undefined : join(root, path);
    notices.push({
      name,
      licence:
        (license === 'LICENSE' ? 'its own terms, see below' : license) ??
        (folder === undefined ? 'not stated' : statedLicence(folder)),
      texts: folder === undefined ? [] : licenceTexts(folder),
    });
  }
  const all = [...notices, ...fontNotices(root)];
  return [heading(all), ...sections(all)].join('\n');
}

/** The packages that our fonts were made from; they themselves are not installed. */
const fontNotices = (root: string): readonly Notice[] =>
  readBundledFaceList().licences.map(({ package: name, version, file }) => ({
    name: `${name} ${version}`,
    licence: 'OFL-1.1, fonts made from it',
    texts: [licenceText(join(root, FONT_FOLDER, file))],
  }));

/** Folders of packages and of all that they ask for, found as Node finds them: the nearest one upward. */
function withDependencies(names: readonly string[], { packages }: z.infer<typeof lockFile>): Set<string> {
  const folders = new Set<string>();
  const add = (name: string, from: string): void => {
    const nested = `${from}/node_modules/${name}`.replace(/^\//, '');
    if (packages[nested] === undefined) {
      if (from !== '') add(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
    } else if (!folders.has(nested)) {
      folders.add(nested);
      for (const needed of Object.keys(packages[nested].dependencies ?? {})) add(needed, nested);
    }
  };
  for (const name of names) add(name, '');
  return folders;
}

function heading(notices: readonly Notice[]): string {
  const names = new Map(notices.map(({ name, licence }) => [name, licence]));
  const list = [...names].sort(byName).map(([name, licence]) => `  ${name}: ${licence}`);
  return [
    'THIRD-PARTY NOTICES',
    '',
    'Banbiao is under the MIT licence (see LICENSE). It holds, or is installed with, the',
    'packages below, which are under licences of their own. Fonts are under the SIL Open Font',
    'License: those that come with the program are divided into smaller files and hold no',
    'hints, under names that no licence reserves. Fonts of your own folder or machine are',
    'under the licence that you have for them. Written by `npm run notices`.',
    '',
    ...list,
    '',
  ].join('\n');
}

function sections(notices: readonly Notice[]): readonly string[] {
  const names = new Map<string, Set<string>>();
  const silent = new Set<string>();
  for (const { name, licence, texts } of notices) {
    for (const text of texts) names.set(text, (names.get(text) ?? new Set()).add(name));
    if (texts.length === 0) silent.add(`  ${name}: ${licence}`);
  }
  const bringing = [...names]
    .map(([text, packages]): [string, string] => [[...packages].sort().join('\n'), text])
    .sort(byName)
    .map(([packages, text]) => [RULE, packages, RULE, '', text, ''].join('\n'));
  const without =
    'These bring no text of their licence, or are builds of a package above for one kind of machine:';
  return [...bringing, [RULE, without, RULE, '', ...[...silent].sort(), ''].join('\n')];
}

const byName = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : one > other ? 1 : 0;

function licenceTexts(folder: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && LICENCE_FILE.test(entry.name),
  );
  return files
    .map(({ name }) => name)
    .sort()
    .map((name) => licenceText(join(folder, name)));
}

const licenceText = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

function statedLicence(folder: string): string {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return 'not stated';
  const { license, licenses, author } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const stated = license ?? licenses?.map(({ type }) => type).join(' OR ');
  const writer = typeof author === 'string' ? author : author?.name;
  return stated ?? `not stated${writer === undefined ? '' : `; by ${writer}`}`;
}
