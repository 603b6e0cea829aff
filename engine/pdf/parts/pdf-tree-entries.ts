import { PDFArray, PDFDict, PDFName, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** A key, a number or a name, and what it stands for. */
export type TreeEntry = readonly [PDFObject, PDFObject];

/** The entries of a number tree (`Nums`) or a name tree (`Names`), in order. */
export function treeEntries(tree: PDFDict | undefined, kind: 'Nums' | 'Names'): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const own = tree?.lookupMaybe(PDFName.of(kind), PDFArray);
  for (let at = 0; own && at + 1 < own.size(); at += 2) entries.push([own.get(at), own.get(at + 1)]);
  const kids = tree?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let at = 0; kids && at < kids.size(); at += 1) {
    entries.push(...treeEntries(kids.lookup(at, PDFDict), kind));
  }
  return entries;
}

/** A tree of entries that are in order. */
export function entriesTree(
  context: PDFContext,
  kind: 'Nums' | 'Names',
  entries: readonly TreeEntry[],
): PDFDict {
  const list = PDFArray.withContext(context);
  for (const [key, value] of entries) {
    list.push(key);
    list.push(value);
  }
  const tree = PDFDict.withContext(context);
  tree.set(PDFName.of(kind), list);
  return tree;
}
