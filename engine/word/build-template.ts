import type { FormDefinition } from '../form/index.js';
import { buildDocument } from './build/build-document.js';
import { footer } from './build/document-parts.js';
import { wordPackage } from './build/word-package.js';

/**
 * The Word template of a form, from its definition: every label, every blank as a command. The same definition
 * gives the same bytes, whatever Node it is built on, which is why the portable compression is used.
 */
export function buildTemplate(form: FormDefinition): Uint8Array {
  return wordPackage(form, buildDocument(form), footer);
}
