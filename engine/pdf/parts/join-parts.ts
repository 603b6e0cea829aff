import {
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { joinBookmarks } from './join-bookmarks.js';
import { joinStructure, nextStructureKey } from './join-structure.js';
import { entriesTree, treeEntries } from './pdf-tree-entries.js';

const PAGE_LABELS = PDFName.of('PageLabels');
const STRUCTURE_KEY = PDFName.of('StructParents');
const METADATA = PDFName.of('Metadata');

/**
 * One PDF of the parts of a document, in order: pages and their numbers, bookmarks, and the tags that screen readers
 * go by. Title, language and colour profile are the first part's. Same parts, same bytes.
 * @param parts as our typesetter writes them; a single one is the document already.
 * @throws RangeError when there is none.
 */
export async function joinParts(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('A document has at least one part');
  if (others.length === 0) return first;
  const whole = await PDFDocument.load(first, { updateMetadata: false });
  for (const [index, bytes] of others.entries()) {
    const part = await PDFDocument.load(bytes, { updateMetadata: false });
    const copier = PDFObjectCopier.for(part.context, whole.context);
    const before = whole.getPageCount();
    const firstKey = nextStructureKey(whole);
    for (const page of part.getPages()) {
      const copy = copier.copy(page.ref);
      const leaf = whole.context.lookup(copy);
      if (!(leaf instanceof PDFPageLeaf)) throw new RangeError('A page is a page after it was copied');
      const key = leaf.lookupMaybe(STRUCTURE_KEY, PDFNumber);
      if (key) leaf.set(STRUCTURE_KEY, PDFNumber.of(firstKey + key.asNumber()));
      whole.addPage(PDFPage.of(leaf, copy, whole));
    }
    joinPageNumbers(whole, part, copier, before);
    joinBookmarks(whole, part, copier);
    joinStructure(whole, part, copier, { firstKey, prefix: `P${index + 2}` });
  }
  countPages(whole);
  return whole.save();
}

/** The numbers that viewers show beside the pages. */
function joinPageNumbers(
  { catalog, context }: PDFDocument,
  part: PDFDocument,
  copier: PDFObjectCopier,
  before: number,
): void {
  const entries = (document: PDFDocument) =>
    treeEntries(document.catalog.lookupMaybe(PAGE_LABELS, PDFDict), 'Nums');
  const added = entries(part).map(([page, label]) => {
    const number = page instanceof PDFNumber ? page.asNumber() : 0;
    return [PDFNumber.of(before + number), copier.copy(label)] as const;
  });
  const own = treeEntries(catalog.lookupMaybe(PAGE_LABELS, PDFDict), 'Nums');
  if (own.length > 0) catalog.set(PAGE_LABELS, entriesTree(context, 'Nums', [...own, ...added]));
}

const PAGES = /(?<=<xmpTPg:NPages>)\d+(?=<)/;

/** The typesetter wrote into the description how many pages the first part has. */
function countPages(whole: PDFDocument): void {
  const reference = whole.catalog.get(METADATA);
  const given = whole.catalog.lookup(METADATA);
  if (!(given instanceof PDFRawStream) || !(reference instanceof PDFRef)) return;
  const text = new TextDecoder().decode(given.getContents()).replace(PAGES, String(whole.getPageCount()));
  whole.context.assign(reference, PDFRawStream.of(given.dict, new TextEncoder().encode(text)));
}
