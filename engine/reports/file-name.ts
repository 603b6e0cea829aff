import { fileNameTemplate } from './compiled/file-name.js';
import { renderTemplate } from './render-template.js';

const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Windows takes paths of 260 characters, other systems names of 255 bytes; endings of a few letters come behind. */
const LONGEST = { characters: 80, bytes: 230 } as const;
const encoder = new TextEncoder();

/** A name that Windows, macOS and Linux accept: no separators, no control characters, no reserved word. */
export function safeFileName(name: string, most: { characters: number; bytes: number } = LONGEST): string {
  const plain = shortened(name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '_'), most);
  const trimmed = plain.replace(/^[\s.]+|[\s.]+$/gu, '');
  return trimmed === '' || RESERVED_ON_WINDOWS.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** The beginning of a text, whole characters only. */
function shortened(text: string, { characters, bytes }: { characters: number; bytes: number }): string {
  let kept = '';
  let [count, size] = [0, 0];
  for (const character of text) {
    size += encoder.encode(character).length;
    count += 1;
    if (count > characters || size > bytes) break;
    kept += character;
  }
  return kept;
}

/**
 * The name, without extension, of a rendered form: institution and title. Fields come from users, so whatever a file
 * system could take for more than a name is replaced by `_`. What is too long loses the end of the institution, never
 * of the title, which tells the documents of an institution apart.
 */
export function documentFileName(parts: {
  readonly institution: string;
  readonly title: string;
  readonly part?: string;
}): string {
  const named = (institution: string): string =>
    renderTemplate(fileNameTemplate, { part: '', ...parts, institution })
      .trim()
      .replace(/^-/, '');
  const rest = named('');
  const room = {
    characters: Math.max(LEAST_OF_INSTITUTION, LONGEST.characters - [...rest].length - 1),
    bytes: Math.max(LEAST_OF_INSTITUTION, LONGEST.bytes - encoder.encode(rest).length - 1),
  };
  return safeFileName(named(shortened(parts.institution.normalize('NFC'), room)));
}

/** Characters of an institution's name that stay, however long the title is. */
const LEAST_OF_INSTITUTION = 4;
