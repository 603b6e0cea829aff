import * as z from 'zod';
import { batchSetting, type BatchSetting } from '../batch/batch-setting.js';

/** Work that one machine asks of another: a workbook checked and printed, or read for a collection. */
export const TASK_KINDS = ['workbook', 'drawing'] as const;

/** A task as it goes to a process: texts and bytes only. */
export const processTask = z.object({
  kind: z.enum(TASK_KINDS),
  setting: z.string(),
  settingDigest: z.string(),
  details: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type ProcessTask = z.infer<typeof processTask>;

/** What it answers. */
export const processOutcome = z.object({
  answer: z.string(),
  outputs: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })).readonly(),
});
export type ProcessOutcome = z.infer<typeof processOutcome>;

/** Of one workbook: its name within the folder, and that of what is written for it. */
export const workbookDetails = z.object({ file: z.string(), stem: z.string() });
/** Of one workbook that is drawn on. */
export const drawingDetails = z.object({ file: z.string(), modified: z.number() });
export const drawingSetting = z.object({
  forms: z.array(z.string()),
  language: z.enum(['zh', 'en']),
  parameters: z.unknown().optional(),
});

export type WorkSetting = Omit<BatchSetting, 'output' | 'scratch'>;

/** The setting of a run as text; templates of one's own go along. */
export const workSettingText = ({ print, ...setting }: WorkSetting): string =>
  JSON.stringify({
    ...setting,
    ...(print
      ? {
          print: {
            ...print,
            printer: {
              ...print.printer,
              own: [...print.printer.own].map(([form, docx]) => [form, Buffer.from(docx).toString('base64')]),
            },
          },
        }
      : {}),
  });

const ownTemplates = z
  .array(z.tuple([z.string(), z.base64()]))
  .transform(
    (own) => new Map(own.map(([form, docx]) => [form, new Uint8Array(Buffer.from(docx, 'base64'))] as const)),
  );
const printed = z.object({ print: z.object({ printer: z.object({ own: ownTemplates }) }).optional() });

/** The setting of a run from its text, without folders. @throws ZodError */
export function workSettingOf(text: string): BatchSetting {
  const data = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  const { print } = printed.parse(data);
  const printing = print
    ? {
        print: {
          ...z.record(z.string(), z.unknown()).parse(data.print),
          printer: {
            ...z.object({ printer: z.record(z.string(), z.unknown()) }).parse(data.print).printer,
            own: print.printer.own,
          },
        },
      }
    : {};
  return batchSetting.parse({ parameters: undefined, ...data, ...printing, output: '', scratch: '' });
}
