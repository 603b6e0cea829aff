import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFObjectCopier,
} from '@cantoo/pdf-lib';
import { entriesTree, treeEntries, type TreeEntry } from './pdf-tree-entries.js';

const ROOT = PDFName.of('StructTreeRoot');
const CHILDREN = PDFName.of('K');
const PARENT = PDFName.of('P');
const OF_PAGES = PDFName.of('ParentTree');
const NEXT_KEY = PDFName.of('ParentTreeNextKey');
const OF_IDS = PDFName.of('IDTree');

/** The key by which the next page would find its tags. */
export const nextStructureKey = ({ catalog }: PDFDocument): number =>
  catalog.lookupMaybe(ROOT, PDFDict)?.lookupMaybe(NEXT_KEY, PDFNumber)?.asNumber() ?? 0;

/**
 * Appends the tags of a part to those of the whole: what the part's document element holds goes into that of the
 * whole.
 * @param copier has copied the part's pages, so that tags and pages go on meaning each other.
 * @param setting `firstKey` was added to the keys of the part's pages; `prefix` tells its cells from those before.
 */
export function joinStructure(
  whole: PDFDocument,
  part: PDFDocument,
  copier: PDFObjectCopier,
  { firstKey, prefix }: { readonly firstKey: number; readonly prefix: string },
): void {
  const { context } = whole;
  const root = whole.catalog.lookupMaybe(ROOT, PDFDict);
  const given = part.catalog.get(ROOT);
  if (!root || !given) return;
  const copy = copier.copy(given);
  const added = context.lookup(copy, PDFDict);
  const top = documentElement(root);
  const children = context.lookup(top, PDFDict).lookup(CHILDREN, PDFArray);
  for (const child of elementsIn(context.lookup(documentElement(added), PDFDict))) {
    context.lookup(child, PDFDict).set(PARENT, top);
    children.push(child);
    renameCells(context.lookup(child, PDFDict), prefix);
  }
  const ofPages = [
    ...treeEntries(root.lookupMaybe(OF_PAGES, PDFDict), 'Nums'),
    ...treeEntries(added.lookupMaybe(OF_PAGES, PDFDict), 'Nums').map(([key, tags]) => {
      const number = key instanceof PDFNumber ? key.asNumber() : 0;
      return [PDFNumber.of(firstKey + number), tags] as const;
    }),
  ];
  root.set(OF_PAGES, entriesTree(context, 'Nums', ofPages));
  root.set(NEXT_KEY, PDFNumber.of(firstKey + nextStructureKey(part)));
  const ids = [
    ...treeEntries(root.lookupMaybe(OF_IDS, PDFDict), 'Names'),
    ...treeEntries(added.lookupMaybe(OF_IDS, PDFDict), 'Names').map(
      ([id, cell]) => [renamed(id, prefix), cell] as const,
    ),
  ];
  if (ids.length > 0) root.set(OF_IDS, entriesTree(context, 'Names', sorted(ids)));
  if (copy instanceof PDFRef) context.delete(copy);
}

/** The element for the whole document, which our typesetter puts above all others. */
function documentElement(root: PDFDict): PDFRef {
  const [element] = elementsIn(root);
  if (!element) throw new RangeError('A tagged PDF has a document element');
  return element;
}

/** The elements right below one; marks on the page are none. */
function elementsIn(parent: PDFDict): readonly PDFRef[] {
  const children = parent.lookup(CHILDREN);
  const listed = children instanceof PDFArray ? children.asArray() : [parent.get(CHILDREN)];
  return listed.filter((child) => child instanceof PDFRef);
}

/** Cells of headings bear names that other cells refer to; each part counts its tables anew. */
function renameCells(element: PDFDict, prefix: string): void {
  const id = element.get(PDFName.of('ID'));
  if (id) element.set(PDFName.of('ID'), renamed(id, prefix));
  const attributes = element.lookup(PDFName.of('A'));
  for (const one of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
    const headers = one instanceof PDFDict ? one.lookupMaybe(PDFName.of('Headers'), PDFArray) : undefined;
    headers?.asArray().forEach((header, index) => headers.set(index, renamed(header, prefix)));
  }
  for (const child of elementsIn(element)) {
    const found = element.context.lookup(child);
    if (found instanceof PDFDict && found.has(PARENT)) renameCells(found, prefix);
  }
}

const renamed = (name: PDFObject, prefix: string): PDFObject =>
  name instanceof PDFString ? PDFString.of(`${prefix}${name.asString()}`) : name;

const sorted = (ids: readonly TreeEntry[]): readonly TreeEntry[] =>
  [...ids].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
