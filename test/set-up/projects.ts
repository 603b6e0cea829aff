import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * The parts of the suite. A part is told by what its suites ask for: Chromium, or other programs (LibreOffice, openpyxl,
 * poppler, processes of the program itself), or nothing of that sort, which comes first. Each part has processes of its
 * own, which load the engine once: more parts take more of the processor.
 */
export const PARTS = ['unit', 'office', 'browser'] as const;
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
  const parts: Record<Part, string[]> = { unit: [], office: [], browser: [] };
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
  return tools !== '' || startsProgram(file) ? 'office' : 'unit';
}

/** @param file from the root of the project */
export const startsProgram = (file: string): boolean => PROGRAM.some((place) => place.test(file));
