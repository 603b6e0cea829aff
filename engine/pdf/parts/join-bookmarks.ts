import { PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObjectCopier } from '@cantoo/pdf-lib';

const BOOKMARKS = PDFName.of('Outlines');
const FIRST = PDFName.of('First');
const LAST = PDFName.of('Last');
const NEXT = PDFName.of('Next');
const PREVIOUS = PDFName.of('Prev');
const PARENT = PDFName.of('Parent');
const COUNT = PDFName.of('Count');

/** Appends the bookmarks of a part to those of the whole. */
export function joinBookmarks(
  { catalog, context }: PDFDocument,
  part: PDFDocument,
  copier: PDFObjectCopier,
): void {
  const given = part.catalog.get(BOOKMARKS);
  if (!given) return;
  const copy = copier.copy(given);
  const own = catalog.get(BOOKMARKS);
  if (!own) {
    catalog.set(BOOKMARKS, copy);
    return;
  }
  const list = context.lookup(own, PDFDict);
  const added = context.lookup(copy, PDFDict);
  const first = added.get(FIRST);
  const last = list.get(LAST);
  if (!(first instanceof PDFRef) || !(last instanceof PDFRef)) return;
  for (let item: unknown = first; item instanceof PDFRef;) {
    const bookmark: PDFDict = context.lookup(item, PDFDict);
    bookmark.set(PARENT, own);
    item = bookmark.get(NEXT);
  }
  context.lookup(last, PDFDict).set(NEXT, first);
  context.lookup(first, PDFDict).set(PREVIOUS, last);
  list.set(LAST, added.get(LAST) ?? last);
  list.set(COUNT, PDFNumber.of(countOf(list) + countOf(added)));
  if (copy instanceof PDFRef) context.delete(copy);
}

const countOf = (list: PDFDict): number => list.lookupMaybe(COUNT, PDFNumber)?.asNumber() ?? 0;
