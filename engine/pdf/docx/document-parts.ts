import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { openZip, type ReadingBudget, type ZipArchive } from '../../ooxml/index.js';
import type { KnownParts } from './known-parts.js';
import { childrenNamed, parseElement, type XmlElement, type XmlMemory } from './xml-element.js';

/** The parts of a DOCX, read when asked for. */
export interface DocumentParts {
  readonly document: XmlElement;
  /** Path of the main part, from which relationships are counted. */
  readonly path: string;
  /** The part of that relationship type of the main part, if there is one. */
  related(type: string): XmlElement | undefined;
  /** Where that part lies, from which its own relationships are counted. */
  relatedPath(type: string): string | undefined;
  /** The target of a relationship by its id, seen from the part at `from`. */
  target(from: string, id: string): string | undefined;
  element(path: string): XmlElement | undefined;
  bytes(path: string): Uint8Array | undefined;
  /** The account of everything that is read of this document. */
  readonly budget: ReadingBudget;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path inside the package; `undefined` for links to the outside, which are never followed. */
  readonly path: string | undefined;
}

/**
 * Opens a DOCX.
 * @param memory what was read of documents before
 * @throws DiagnosticError with `package.*` codes, or `pdf.not-a-document` when it is some other package.
 */
export function openDocument(
  bytes: Uint8Array,
  compression: Compression,
  memory?: XmlMemory & { readonly parts: KnownParts },
): DocumentParts {
  const zip = openZip(bytes, compression);
  const read = (target: string): XmlElement =>
    memory?.parts.element(zip, target) ?? parseElement(zip.read(target), target, zip.budget);
  const path = relationships(zip, '', read).find((one) => one.type === 'officeDocument')?.path;
  if (!path || !zip.has(path)) throw notADocument();
  const document = parseElement(zip.read(path), path, zip.budget, memory);
  if (document.name !== 'document') throw notADocument();
  const known = new Map<string, readonly Relationship[]>();
  const relationshipsOf = (from: string): readonly Relationship[] => {
    const found = known.get(from) ?? relationships(zip, from, read);
    known.set(from, found);
    return found;
  };
  const relatedPath = (type: string) => relationshipsOf(path).find((one) => one.type === type)?.path;
  const element = (target: string) => (zip.has(target) ? read(target) : undefined);
  return {
    document,
    path,
    related(type) {
      const target = relatedPath(type);
      return target === undefined ? undefined : element(target);
    },
    relatedPath,
    target: (from, id) => relationshipsOf(from).find((one) => one.id === id)?.path,
    element,
    bytes: (target) => (zip.has(target) ? zip.read(target) : undefined),
    budget: zip.budget,
  };
}

function relationships(
  zip: ZipArchive,
  part: string,
  read: (path: string) => XmlElement,
): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(path)) return [];
  return childrenNamed(read(path), 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    path:
      attributes['TargetMode'] === 'External'
        ? undefined
        : resolved(part.slice(0, slash), attributes['Target'] ?? ''),
  }));
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const notADocument = () => new DiagnosticError([diagnostic('pdf.not-a-document', 'error')]);
