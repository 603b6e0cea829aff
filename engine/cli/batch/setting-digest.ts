import { product } from '../product.js';
import { sha256 } from '../../node/sha256.js';
import type { BatchSetting } from './batch-setting.js';

const digestOf = (data: unknown): string => sha256(JSON.stringify(data));

/** Digest of the program and its forms: of two machines with the same one each gives what the other would. */
export const programDigest = (): string => {
  const { registry, program } = product;
  return digestOf({ program, forms: digestOf([...registry.forms.values()]) });
};

/**
 * Digest of everything but the files that decides what a run writes: options, templates, the program and its forms.
 * Folder and scratch space do not: results may be moved and gone on with.
 */
export function settingDigest({
  mode,
  language,
  parameters,
  print,
}: Omit<BatchSetting, 'output' | 'scratch'>) {
  const { registry, program } = product;
  return digestOf({
    program,
    forms: digestOf([...registry.forms.values()]),
    mode,
    language,
    parameters: parameters ?? null,
    print: print && {
      ...print,
      printer: { ...print.printer, own: [...print.printer.own].map(([form, docx]) => [form, sha256(docx)]) },
    },
  });
}
