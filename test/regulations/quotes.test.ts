import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checklists, rules, terms } from '../../engine/regulations/index.js';

/** The official texts as they were published, one file for each document. */
const folder = join(import.meta.dirname, 'texts');
const documents = join(import.meta.dirname, '../../engine/regulations');
const withoutWhiteSpace = (text: string): string => text.replace(/\s+/gu, '');
const timesIn = (text: string, piece: string): number => text.split(piece).length - 1;

/** Shorter ones, such as “（良）；”, are no sentences. */
const SHORTEST_SENTENCE = 8;

interface DocumentFile {
  readonly passages?: Readonly<Record<string, string>>;
  readonly provisions: Readonly<
    Record<string, { readonly quote: string; readonly alsoAt?: readonly { readonly quote: string }[] }>
  >;
}

/** The sentences that a document's file spells out; what it refers to by name stands elsewhere in it. */
function sentencesOf(instrument: string): string[] {
  const path = join(documents, instrument, 'provisions.json');
  const { passages = {}, provisions } = JSON.parse(readFileSync(path, 'utf8')) as DocumentFile;
  const texts = [
    ...Object.values(passages),
    ...Object.values(provisions).flatMap(({ quote, alsoAt = [] }) => [
      quote,
      ...alsoAt.map((also) => also.quote),
    ]),
  ];
  return texts
    .flatMap((text) => text.split(/\{[^}]+\}|……|\n|(?<=[。；;！？])/))
    .map(withoutWhiteSpace)
    .filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
}

const cited = [...rules.values(), ...checklists.values(), ...terms.values()];

describe.each(readdirSync(folder).map((file) => file.replace(/\.txt$/, '')))('%s', (instrument) => {
  const official = withoutWhiteSpace(readFileSync(join(folder, `${instrument}.txt`), 'utf8'));
  const own = cited.filter(({ provision }) => provision.instrument.id === instrument);

  it('is quoted word for word', () => {
    const pieces = own.flatMap(({ id, provision: { quote, alsoAt = [] } }) =>
      [quote, ...alsoAt.map((also) => also.quote)]
        .flatMap((text) => text.split('……'))
        .map((piece) => ({ id, piece: withoutWhiteSpace(piece) })),
    );
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.filter(({ piece }) => !official.includes(piece))).toEqual([]);
  });

  it('is written down once: no sentence oftener than the document itself has it', () => {
    const sentences = sentencesOf(instrument);
    const oftener = [...new Set(sentences)].filter(
      (sentence) =>
        sentences.filter((one) => one === sentence).length > Math.max(1, timesIn(official, sentence)),
    );
    expect(oftener).toEqual([]);
  });

  it('has no provision that nothing rests on', () => {
    const path = join(documents, instrument, 'provisions.json');
    const { provisions } = JSON.parse(readFileSync(path, 'utf8')) as DocumentFile;
    const resting = new Set(own.map(({ provision }) => provision));
    expect(resting.size).toBe(Object.keys(provisions).length);
  });
});
