import type { PrintedPart } from './printed-grid.js';

const BLANK = /\{(\w+)(?:\.(year|month|day))?\}/g;

/** The printed text round blanks as parts: `共{land_area}亩` is text, blank, text. */
export function parseTemplate(template: string): PrintedPart[] {
  const parts: PrintedPart[] = [];
  let end = 0;
  for (const match of template.matchAll(BLANK)) {
    if (match.index > end) parts.push({ text: template.slice(end, match.index) });
    const aspect = match[2] as 'year' | 'month' | 'day' | undefined;
    parts.push({ field: match[1] ?? '', ...(aspect === undefined ? {} : { aspect }) });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ text: template.slice(end) });
  return parts;
}
