import * as z from 'zod';
import { printerSetting } from '../../node/printer-setting.js';

/** What every worker process of a run receives once, at its start. */
export const batchSetting = z.object({
  mode: z.enum(['filling', 'final']),
  language: z.enum(['zh', 'en']),
  /** A bureau's parameter file as JSON. */
  parameters: z.unknown(),
  /** Folder of results, and where files are written before they get their names. */
  output: z.string(),
  scratch: z.string(),
  /** Absent when nothing is printed. */
  print: z
    .object({
      printer: printerSetting,
      docx: z.boolean(),
      /** Only these forms; all that are filled in when empty. */
      forms: z.array(z.string()),
      /** Nothing is printed of a workbook that is not ready to be handed in. */
      refusing: z.boolean(),
    })
    .optional(),
});

export type BatchSetting = z.infer<typeof batchSetting>;

/** One workbook of a run. */
export const batchTask = z.object({
  /** Within the folder, parts separated by `/`. */
  file: z.string(),
  path: z.string(),
  /** Its names within archives, when it lies in one. */
  inside: z.array(z.string()).readonly().optional(),
  /** The name, without ending, of what is written for it. */
  stem: z.string(),
});

export type BatchTask = z.infer<typeof batchTask>;

/** Where the record of a workbook stands in the folder of results. */
export const recordName = (stem: string): string => `${RECORDS}/${stem}.json`;
export const documentFolder = (stem: string): string => `打印文件/${stem}`;
export const RECORDS = '检查数据';
