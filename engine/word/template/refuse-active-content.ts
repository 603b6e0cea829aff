import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { ZipArchive } from '../../ooxml/index.js';
import { FieldReader, isHarmful } from './harmful-field.js';
import { harmOf, isHarmlessLink } from './harmless-relationship.js';
import { natureOfPart } from './part-nature.js';

/** Elements that run or load something, whatever prefix they bear. */
const ACTIVE_ELEMENTS = new Set([
  'altChunk',
  'subDoc',
  'OLEObject',
  'control',
  'mailMerge',
  'webVideoPr',
  'webextension',
  'script',
  'foreignObject',
  'iframe',
]);
/** Content types of what runs, or is a document of its own. */
const ACTIVE_TYPES =
  /macroEnabled|vbaProject|vbaData|keyMapCustomizations|attachedToolbars|activeX|oleObject|\.package\b|spreadsheetml|presentationml|ms-excel|ms-powerpoint|msword|text\/html|message\/rfc822|rtf|javascript|x-msdownload/i;
const MAIN_TYPES = /wordprocessingml\.(?:document|template)\.main\+xml$/i;
/** Attributes that lead a drawing of old or a picture of vectors elsewhere. */
const LEADING = new Set(['href', 'src']);

/**
 * A document made from a template is passed on and opened by others, so a template that runs or loads anything is
 * refused: macros, embedded objects and packages, linked files, fields that read files. Parts are judged by what they
 * hold and not by their names, elements by their local names. Links that a reader clicks are no danger.
 * @throws DiagnosticError `word.active-content` for each of them, `word.several-documents` when it is not clear which
 * part is the document, `package.*` for parts that are no lawful XML.
 */
export function refuseActiveContent(archive: ZipArchive, place: Place): void {
  const found = new Set<string>();
  const types = contentTypes(archive, found);
  for (const part of archive.names) {
    const type = types.of(part);
    if (ACTIVE_TYPES.test(type)) found.add(`${part} (${type})`.slice(0, 120));
    const nature = natureOfPart(archive.read(part), type);
    if (nature === 'unknown') found.add(part.slice(0, 120));
    else if (nature === 'xml') judgePart(archive, part, found);
  }
  if (found.size > 0) {
    throw new DiagnosticError(
      [...found].map((contents): Diagnostic =>
        diagnostic('word.active-content', 'error', place, { contents }),
      ),
    );
  }
  const mains = archive.names.filter((part) => MAIN_TYPES.test(types.of(part)));
  if (mains.length > 1) {
    throw new DiagnosticError([
      diagnostic('word.several-documents', 'error', place, { parts: mains.join('、') }),
    ]);
  }
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

function judgePart(archive: ZipArchive, part: string, found: Set<string>): void {
  const fields = new FieldReader((code) => found.add(code.trim().slice(0, 80)));
  let instruction = false;
  archive.scan(part, {
    open(name, attributes) {
      instruction = name === 'instrText' || name === 'delInstrText';
      if (ACTIVE_ELEMENTS.has(name)) found.add(name);
      if (name === 'Relationship') {
        const harm = harmOf(attributes);
        if (harm !== undefined) found.add(harm);
        return;
      }
      if (name === 'fldChar') fields.character(named(attributes, 'fldCharType'));
      if (name === 'fldSimple') {
        const code = named(attributes, 'instr') ?? '';
        if (isHarmful(code)) found.add(code.trim().slice(0, 80));
      }
      for (const [attribute, value] of Object.entries(attributes)) {
        const local = localName(attribute);
        const handler = /^on[a-z]+$/.test(local) && !ON_OFF.test(value);
        if (handler || (LEADING.has(local) && leadsAway(name, local, value))) {
          found.add(`${name} ${attribute}="${value.slice(0, 60)}"`);
        }
      }
    },
    text(words) {
      if (instruction) fields.instruction(words);
    },
    close() {
      instruction = false;
    },
  });
  fields.end();
}

/** Some of Word's own attributes begin with `on` too. */
const ON_OFF = /^(?:0|1|true|false|on|off|)$/i;

/** A picture that is fetched, or a link to what would run. */
function leadsAway(element: string, attribute: string, value: string): boolean {
  if (!isHarmlessLink(value)) return !/^\s*data:image\/(?:png|jpe?g|gif)[;,]/i.test(value);
  const fetched = attribute === 'src' || /^(?:image|use|imagedata|fill|feImage)$/.test(element);
  return fetched && /^\s*https?:/i.test(value);
}

const named = (attributes: Readonly<Record<string, string>>, local: string): string | undefined =>
  Object.entries(attributes).find(([name]) => localName(name) === local)?.[1];

interface ContentTypes {
  of(part: string): string;
}

/** What the package says of its parts. */
function contentTypes(archive: ZipArchive, found: Set<string>): ContentTypes {
  const types = '[Content_Types].xml';
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  if (archive.has(types)) {
    archive.scan(types, {
      open(name, attributes) {
        const type = attributes['ContentType'] ?? '';
        const part = (attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase();
        if (name === 'Override') {
          if (overrides.has(part)) found.add(`${types}: ${part}`.slice(0, 120));
          overrides.set(part, type);
        } else if (name === 'Default') defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
      },
    });
  }
  return {
    of: (part) =>
      overrides.get(part.toLowerCase()) ??
      defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ??
      '',
  };
}
