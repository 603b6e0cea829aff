import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import { readXml, type ZipArchive } from '../../ooxml/index.js';

/** Relationships to things that run, or that Word takes for a document of its own. */
const ACTIVE = /\/(?:vbaProject|wordVbaData|oleObject|control|activeXControl\w*|aFChunk|subDocument)$/i;
/** Fields that load another file, or start another program, when the document is opened or printed. */
const LOADING =
  /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|DATABASE|RD|MACROBUTTON)\b/i;
/** Word notes where its own template lay (`file:///C:\…\Normal.dotm`); elsewhere than on that disk it is an attack. */
const ON_OWN_DISK = /^(?:file:\/\/\/)?[A-Za-z]:[\\/]|^[^\\/:]+$/;

/**
 * A document made from a template is passed on and opened by others, so a template that runs or loads anything is
 * refused: macros, embedded objects, linked files, fields that read files. Links that a reader clicks are no danger.
 * @throws DiagnosticError `word.active-content` for each of them, `package.*` for parts that are no lawful XML.
 */
export function refuseActiveContent(archive: ZipArchive, place: Place): void {
  const found = new Set<string>();
  for (const part of archive.names) {
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    let field = '';
    const fieldEnds = (): void => {
      if (LOADING.test(field)) found.add(field.trim().slice(0, 80));
      field = '';
    };
    let instruction = false;
    readXml(
      archive.read(part),
      part,
      {
        open(name, attributes) {
          if (name === 'Relationship') {
            const reason = activeRelationship(attributes);
            if (reason !== undefined) found.add(reason);
          } else if (name === 'fldSimple') {
            field = attributes['w:instr'] ?? '';
            fieldEnds();
          } else if (name === 'fldChar') fieldEnds();
          else if (name === 'Override' && attributes['ContentType']?.includes('macroEnabled') === true) {
            found.add('vbaProject');
          }
          instruction = name === 'instrText';
        },
        text(words) {
          if (instruction) field += words;
        },
        close(name) {
          instruction = false;
          if (name === 'p') fieldEnds();
        },
      },
      place,
    );
  }
  if (found.size === 0) return;
  throw new DiagnosticError(
    [...found].map((contents): Diagnostic => diagnostic('word.active-content', 'error', place, { contents })),
  );
}

function activeRelationship(attributes: Readonly<Record<string, string>>): string | undefined {
  const { Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
  const kind = type.slice(type.lastIndexOf('/') + 1);
  const said = `${kind}: ${target}`.slice(0, 120);
  if (ACTIVE.test(type)) return said;
  if (mode.toLowerCase() !== 'external') return undefined;
  if (kind === 'hyperlink') return /^\s*(?:javascript|vbscript|data):/i.test(target) ? said : undefined;
  return kind === 'attachedTemplate' && ON_OWN_DISK.test(target) ? undefined : said;
}
