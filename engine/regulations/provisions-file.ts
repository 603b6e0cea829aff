import * as z from 'zod';

const day = z.iso.date().nullable();

/** provisions.json: who issued a document, and its provisions; `{name}` in a quotation is the passage of that name. */
export const provisionsFile = z.strictObject({
  instrument: z.strictObject({
    id: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    issuer: z.string(),
    date: day,
    effective: day,
    round: z.string().optional(),
  }),
  passages: z.record(z.string(), z.string()).optional(),
  provisions: z.record(
    z.string(),
    z.strictObject({
      article: z.string().min(1),
      quote: z.string().min(1),
      alsoAt: z.array(z.strictObject({ quote: z.string().min(1), note: z.string().optional() })).optional(),
      scope: z.string().optional(),
    }),
  ),
});

export type ProvisionsFile = z.infer<typeof provisionsFile>;
