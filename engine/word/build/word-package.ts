import { portableCompression, writeZip } from '../../ooxml/index.js';
import {
  contentTypes,
  coreProperties,
  coverFooter,
  documentRelationships,
  extendedProperties,
  packageRelationships,
  plainFooter,
  settings,
  type Titled,
} from './document-parts.js';
import { fontTable } from './font-table.js';
import { styleSheet } from './style-sheet.js';

/** A Word file round the markup of its document; the same markup gives the same bytes. */
export function wordPackage(about: Titled, document: string, pageFooter = plainFooter): Uint8Array {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelationships],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', documentRelationships],
    ['word/styles.xml', styleSheet([document, pageFooter, coverFooter])],
    ['word/fontTable.xml', fontTable],
    ['word/settings.xml', settings],
    ['word/footer1.xml', pageFooter],
    ['word/footer2.xml', coverFooter],
    ['docProps/core.xml', coreProperties(about)],
    ['docProps/app.xml', extendedProperties],
  ];
  const encoder = new TextEncoder();
  return writeZip(
    parts.map(([name, xml]) => ({ name, contents: encoder.encode(xml) })),
    portableCompression,
  );
}
