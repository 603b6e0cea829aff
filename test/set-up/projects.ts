import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * The parts of the suite. A part is told by what its suites ask for: Chromium, or other programs beyond npm
 * (LibreOffice, openpyxl, poppler), or processes of the program itself, or nothing of that sort, which comes first.
 */
export const PARTS = ['unit', 'program', 'office', 'browser'] as const;
export type Part = (typeof PARTS)[number];

/** Suites that take the npm registry and many minutes; they have npm scripts of their own. */
const LONG = [
  'test/cli/windows/windows-zip.test.ts',
  'test/cli/windows/wine.test.ts',
  'test/pdf/font-build.test.ts',
];

/** Suites that run whole folders or start the program anew, which takes seconds for each answer. */
const PROGRAM = [
  /^test\/(bureau|cli|desk|hostile|samples)\//,
  /^test\/contributing\/recipes/,
  /^test\/addin\/many-workbooks/,
  /^test\/library\/(examples|programs)/,
  /^test\/word\/malicious-templates/,
];

/** The test files of each part. `npm run test:long` and its like add the long ones. */
export function partsOfTheSuite(long: boolean): Record<Part, string[]> {
  const parts: Record<Part, string[]> = { unit: [], program: [], office: [], browser: [] };
  for (const name of readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })) {
    const file = relative(root, join(root, 'test', name)).replaceAll('\\', '/');
    if (!file.endsWith('.test.ts') || (LONG.includes(file) && !long)) continue;
    parts[partOf(file)].push(file);
  }
  return parts;
}

function partOf(file: string): Part {
  const text = readFileSync(join(root, file), 'utf8');
  const tools = [...text.matchAll(/describeWith\(\s*\[([^\]]*)\]/g)].map((match) => match[1] ?? '').join();
  if (/\bchromium\b/.test(tools)) return 'browser';
  if (tools !== '') return 'office';
  return PROGRAM.some((place) => place.test(file)) ? 'program' : 'unit';
}
