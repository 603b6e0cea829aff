import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InstrumentRules } from '../../engine/regulations/instrument-rules.js';

/** The official texts as they were published, one file for each document. */
const folder = join(import.meta.dirname, 'texts');
const withoutWhiteSpace = (text: string): string => text.replace(/\s+/gu, '');

for (const file of readdirSync(folder)) {
  const instrument = file.replace(/\.txt$/, '');
  const official = withoutWhiteSpace(readFileSync(join(folder, file), 'utf8'));

  describe(instrument, () => {
    it(`quotes ${instrument} word for word`, async () => {
      const { provisions } = (await import(`../../engine/regulations/${instrument}/index.ts`)) as {
        provisions: InstrumentRules;
      };
      const quotes = [
        ...provisions.rules.flatMap(({ id, citation }) =>
          [citation.quote, ...(citation.alsoAt ?? []).map((also) => also.quote)].map((quote) => ({
            id,
            quote,
          })),
        ),
        ...provisions.checklist.map(({ id, quote }) => ({ id, quote })),
        ...provisions.terms.map(({ id, quote }) => ({ id, quote })),
      ];
      const pieces = quotes.flatMap(({ id, quote }) => quote.split('……').map((piece) => ({ id, piece })));
      expect(pieces.length).toBeGreaterThan(0);
      expect(pieces.filter(({ piece }) => !official.includes(withoutWhiteSpace(piece)))).toEqual([]);
    });
  });
}
