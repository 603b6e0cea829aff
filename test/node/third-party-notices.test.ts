import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fontPackages } from '../../engine/node/font-sources.js';
import { thirdPartyNotices } from '../../engine/node/third-party-notices.js';

const root = join(import.meta.dirname, '../..');
const kept = readFileSync(join(root, 'THIRD-PARTY-NOTICES'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  files: string[];
};

it('THIRD-PARTY-NOTICES is what is written for the packages of today (npm run notices)', () => {
  expect(kept === thirdPartyNotices(root)).toBe(true);
});

it.each([...Object.keys(manifest.dependencies), '@microsoft/office-js'])(
  '%s is named with its licence',
  (name) => {
    const line = kept.split('\n').find((one) => one.startsWith(`  ${name} `));
    expect(line).toMatch(/: ([A-Z(]|its own terms)/);
  },
);

it.each(fontPackages.map(({ name, version }) => `${name} ${version}`))(
  'the font %s has the text of the Open Font License',
  (name) => {
    const texts = kept.split(`${'='.repeat(80)}\n`);
    const of = texts.flatMap((packages, at) =>
      packages.split('\n').includes(name) ? [texts[at + 1] ?? ''] : [],
    );
    expect(of.filter((text) => text.includes('SIL OPEN FONT LICENSE Version 1.1'))).toHaveLength(1);
  },
);

it('is installed with the package', () => {
  expect(manifest.files).toContain('THIRD-PARTY-NOTICES');
});
