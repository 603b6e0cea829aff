import type { FormDefinition } from '../form/index.js';
import { portableCompression, writeZip } from '../ooxml/index.js';
import { buildDocument } from './build/build-document.js';
import {
  contentTypes,
  coreProperties,
  coverFooter,
  documentRelationships,
  extendedProperties,
  footer,
  packageRelationships,
  settings,
  styles,
} from './build/document-parts.js';

/**
 * The Word template of a form, from its definition: every label, every blank as a command. The same definition
 * gives the same bytes, whatever Node it is built on, which is why the portable compression is used.
 */
export function buildTemplate(form: FormDefinition): Uint8Array {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelationships],
    ['word/document.xml', buildDocument(form)],
    ['word/_rels/document.xml.rels', documentRelationships],
    ['word/styles.xml', styles],
    ['word/settings.xml', settings],
    ['word/footer1.xml', footer],
    ['word/footer2.xml', coverFooter],
    ['docProps/core.xml', coreProperties(form)],
    ['docProps/app.xml', extendedProperties],
  ];
  const encoder = new TextEncoder();
  return writeZip(
    parts.map(([name, xml]) => ({ name, contents: encoder.encode(xml) })),
    portableCompression,
  );
}
