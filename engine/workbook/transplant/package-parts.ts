import type { Compression } from '../../core/ports.js';
import { compressEntry, writeZip, type ZipArchive, type ZipEntry } from '../../ooxml/index.js';
import { attributeOf, markupText, spliced, withAttribute, withoutHidden } from '../patch/markup-text.js';

/** A relation as it is written. */
export interface WrittenRelation {
  readonly tag: string;
  /** The last step of its type: `comments`. */
  readonly type: string;
  /** A name within the package; absent when it leads outside. */
  readonly target?: string;
}

export const relationsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The relations of a part with the text of each, those that lead outside too. */
export function writtenRelations(zip: ZipArchive, part: string): WrittenRelation[] {
  const name = relationsPart(part);
  if (!zip.has(name)) return [];
  const plain = withoutHidden(markupText(zip.read(name)).text);
  return [...plain.matchAll(/<(?:[^\s<>:/]+:)?Relationship(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>/g)].map(
    ([tag]): WrittenRelation => {
      const type = attributeOf(tag, 'Type')?.split('/').at(-1) ?? '';
      if (attributeOf(tag, 'TargetMode') === 'External') return { tag, type };
      return { tag, type, target: resolved(part, attributeOf(tag, 'Target') ?? '') };
    },
  );
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The type of a part's contents, as its package states it. */
export function contentType(types: string, part: string): string | undefined {
  const plain = withoutHidden(types);
  const tags = [
    ...plain.matchAll(/<(?:[^\s<>:/]+:)?(Override|Default)(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>/g),
  ];
  const of = (kind: string, attribute: string, value: string) =>
    tags.find(([tag, name]) => name === kind && attributeOf(tag, attribute)?.toLowerCase() === value)?.[0];
  const extension = part.split('.').at(-1)?.toLowerCase() ?? '';
  const found = of('Override', 'PartName', `/${part.toLowerCase()}`) ?? of('Default', 'Extension', extension);
  return found && attributeOf(found, 'ContentType');
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A package to which parts are added; what is not changed is copied as it lies in the file. */
export class GrowingPackage {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly fresh: string[] = [];
  private readonly encoder = new TextEncoder();

  constructor(
    readonly zip: ZipArchive,
    private readonly compression: Compression,
  ) {}

  /** The text of a part as it is now. */
  text(part: string): string {
    return markupText(this.changed.get(part) ?? this.zip.read(part)).text;
  }

  has(part: string): boolean {
    return this.changed.has(part) || this.zip.has(part);
  }

  /** Writes a part's text over; it must be there. */
  rewrite(part: string, text: string): void {
    const { encode, text: before } = markupText(this.changed.get(part) ?? this.zip.read(part));
    if (text !== before) this.changed.set(part, encode(text));
  }

  /** A name like this one that no part has. */
  freeName(like: string): string {
    const [, stem = like, ending = ''] = /^(.*?)\d*(\.[^./]+)?$/.exec(like) ?? [];
    for (let number = 1; ; number += 1) {
      const name = `${stem}${String(number)}${ending}`;
      if (!this.has(name)) return name;
    }
  }

  /** Adds a part under a free name. @param type of its contents; without one the package knows its ending already */
  add(part: string, contents: Uint8Array | string, type: string | undefined): void {
    this.changed.set(part, typeof contents === 'string' ? this.encoder.encode(contents) : contents);
    this.fresh.push(part);
    const types = this.text('[Content_Types].xml');
    if (type === undefined || contentType(types, part) === type) return;
    const override = `<Override PartName="/${part}" ContentType="${type}"/>`;
    this.rewrite('[Content_Types].xml', beforeEnd(types, 'Types', override));
  }

  /** Adds relations of a part that has none yet. @param tags as they are written elsewhere, their targets set anew */
  relate(part: string, tags: readonly string[]): void {
    if (tags.length === 0) return;
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}">${tags.join('')}</Relationships>`;
    const name = relationsPart(part);
    this.changed.set(name, this.encoder.encode(text));
    this.fresh.push(name);
  }

  /** Adds a relation to a part that has some. @returns its id */
  link(part: string, type: string, target: string): string {
    const name = relationsPart(part);
    const text = this.text(name);
    const ids = new Set(writtenIds(text));
    let number = ids.size + 1;
    while (ids.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const tag = `<Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
    this.rewrite(name, beforeEnd(text, 'Relationships', tag));
    return id;
  }

  bytes(): Uint8Array {
    const entries = [...this.zip.names, ...this.fresh].map((name): ZipEntry => {
      const contents = this.changed.get(name);
      return contents ? compressEntry(name, contents, this.compression) : this.zip.compressed(name);
    });
    return writeZip(entries, this.compression);
  }
}

const writtenIds = (text: string): string[] =>
  [...text.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map(([, id = '']) => id);

/** The text with something added as the last child of its root. */
function beforeEnd(text: string, root: string, added: string): string {
  const closing = new RegExp(`</((?:[^\\s<>:/]+:)?)${root}\\s*>\\s*$`).exec(withoutHidden(text));
  if (!closing) return text;
  const own = added.replace(/^</, `<${closing[1] ?? ''}`);
  return spliced(text, [{ start: closing.index, end: closing.index, text: own }]);
}

/** The tag of a relation with another target. */
export const retargeted = (tag: string, target: string): string =>
  withAttribute(tag.replace(/^<[^\s<>:/]+:/, '<'), 'Target', `/${target}`).replace(/\s*\/?>$/, '/>');
