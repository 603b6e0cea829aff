import type { MessageCode } from '../core/messages/catalogue.js';
import * as z from 'zod';
import type { PdfDocument, PdfOptions } from '../pdf/index.js';

/** What is asked of the process that makes PDFs. */
export interface RenderRequest {
  readonly docx: Uint8Array;
  readonly options: PdfOptions;
}

const place = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  form: z.string().optional(),
  entry: z.string().optional(),
});
const diagnostics = z.array(
  z.object({
    code: z.custom<MessageCode>((code) => typeof code === 'string'),
    level: z.enum(['error', 'violation', 'warning', 'info']),
    place,
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

/** What it answers. */
export const renderAnswer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('rendered'),
    document: z.object({
      pdf: z.instanceof(Uint8Array),
      pages: z.number().int().positive(),
      fonts: z.array(z.object({ requested: z.string(), used: z.string() })),
      diagnostics,
    }),
  }),
  z.object({ outcome: z.literal('refused'), diagnostics }),
]);

export type RenderAnswer =
  | { readonly outcome: 'rendered'; readonly document: PdfDocument }
  | Extract<z.infer<typeof renderAnswer>, { outcome: 'refused' }>;

/** The request as it arrives: from our own program, but through a channel that knows no types. */
export const renderRequest = z.object({
  docx: z.instanceof(Uint8Array),
  options: z.object({ fonts: z.string(), archive: z.boolean().optional(), title: z.string().optional() }),
});
