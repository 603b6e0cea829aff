import { fileNameTemplate } from './compiled/file-name.js';
import { renderTemplate } from './render-template.js';

const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A name that Windows, macOS and Linux accept: no separators, no control characters, no reserved word. */
export function safeFileName(name: string): string {
  const plain = [...name.normalize('NFC').replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')]
    .slice(0, LONGEST)
    .join('');
  const trimmed = plain.replace(/^[\s.]+|[\s.]+$/gu, '');
  return trimmed === '' || RESERVED_ON_WINDOWS.test(trimmed) ? `_${trimmed}` : trimmed;
}

/**
 * The name, without extension, of a rendered form: institution and title.
 * Fields come from users, so whatever a file system could take for more than a name is replaced by `_`.
 */
export const documentFileName = (parts: {
  readonly institution: string;
  readonly title: string;
  readonly part?: string;
}): string =>
  safeFileName(
    renderTemplate(fileNameTemplate, { part: '', ...parts })
      .trim()
      .replace(/^-/, ''),
  );
