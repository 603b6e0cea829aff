import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { LARGEST_WORKBOOK, tooLarge } from '../hand-in.js';
import { Refusal } from '../refusal.js';
import type { DeskContext, Routes } from './context.js';

/** What a form adds to the file that it sends. */
const FORM_OVERHEAD = 64 * 1024;

/** Refuses what is larger than a workbook may be, also where it does not say so. */
export const uploadLimit = (most = LARGEST_WORKBOOK): MiddlewareHandler =>
  bodyLimit({
    maxSize: most + FORM_OVERHEAD,
    onError: () => {
      throw tooLarge(most);
    },
  });

interface Upload {
  readonly bytes: Uint8Array;
  readonly named: string;
  /** Of a workbook that was checked before and is still here. */
  readonly checkedId: string;
}

/** The workbook of a form. @throws Refusal when there is none. */
export async function uploadOf(c: DeskContext, uploads: Routes['uploads']): Promise<Upload> {
  return uploads.run(async () => {
    const { workbook, checked } = await c.req.parseBody();
    if (typeof checked === 'string' && checked !== '')
      return { bytes: new Uint8Array(), named: '', checkedId: checked };
    if (!(workbook instanceof File) || workbook.name === '') {
      throw new Refusal(422, '没有选择文件', ['请返回，选择填好的 .xlsx 工作簿。']);
    }
    return { bytes: new Uint8Array(await workbook.arrayBuffer()), named: workbook.name, checkedId: '' };
  });
}
