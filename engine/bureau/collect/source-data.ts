import * as z from 'zod';
import { finding } from '../../check/index.js';
import type { EntryPath, FormData } from '../../form/index.js';
import { claims } from '../claims.js';
import type { CollectedSource } from './collected-source.js';
import { keptOnce, placeIn } from './entry-places.js';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const entryPath: z.ZodType<EntryPath> = z.union([
  z.object({ form: z.string(), field: z.string() }),
  z.object({ form: z.string(), roster: z.string(), row: z.number().int(), column: z.string() }),
]);
const entryValue = z.union([z.string(), z.number(), z.boolean(), list(z.string())]);
const formData: z.ZodType<FormData> = z.record(
  z.string(),
  z.union([entryValue, list(z.record(z.string(), entryValue))]),
);

const sourceData = z.object({
  file: z.string(),
  kit: z.string(),
  contents: z.string(),
  modified: z.number(),
  dossier: z.object({ kit: z.string(), forms: z.record(z.string(), formData) }),
  claims,
  findings: list(finding),
  lacking: list(finding),
  faulty: list(entryPath),
  institution: z.object({ name: z.string(), key: z.string(), at: entryPath }).optional(),
  places: z.record(z.string(), z.object({ sheets: list(z.string()), lines: z.string() })),
});

/** A source as plain data, for another process. */
export const dataOfSource = ({ placeOf: _, ...data }: CollectedSource): object => data;

/**
 * A source from plain data.
 * @param texts texts that many workbooks have in common, each kept once
 * @throws ZodError when it is none
 */
export function sourceOfData(data: unknown, texts: Map<string, string>): CollectedSource {
  const { institution, places: read, ...source } = sourceData.parse(data);
  const places = Object.fromEntries(
    Object.entries(read).map(([form, { sheets, lines }]) => [
      form,
      { sheets, lines: keptOnce(lines, texts) },
    ]),
  );
  return { ...source, ...(institution ? { institution } : {}), places, placeOf: placeIn(places) };
}
