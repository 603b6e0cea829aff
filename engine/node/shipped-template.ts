import { readFile } from 'node:fs/promises';
import { readStoredTemplate, type PrintableTemplate } from '../word/index.js';

/** Beside the built program (see build.config.ts); from sources there is none, and templates are built when used. */
const FOLDER = new URL('./programs/', import.meta.url);

/** The template of a form as the build compiled it; `undefined` where the program runs from its sources. */
export async function shippedTemplate(form: string): Promise<PrintableTemplate | undefined> {
  const json = await readFile(new URL(`${form}.json`, FOLDER), 'utf8').catch(() => undefined);
  return json === undefined ? undefined : readStoredTemplate(json);
}
