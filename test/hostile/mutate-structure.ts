import type { PackageText } from './package-text.js';
import type { Random } from './random.js';

const FIGURES = [
  '-1',
  '0',
  '1e308',
  '2147483648',
  '1048577',
  '16385',
  '99999999999',
  'NaN',
  '',
  'x',
  '1.5',
  '\u202E',
];
const REFERENCES = ['A0', 'XFD1048577', 'A1:XFD1048576', '$A$1', 'R1C1', '#REF!', "''!A1", 'A1:'];
const TAG = /<([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

/** Changes what a part says without breaking its markup: figures, references, links, elements left out or repeated. */
export function mutated(parts: PackageText, random: Random): PackageText {
  const texts = [...parts].flatMap(([name, text]) => (typeof text === 'string' ? [name] : []));
  const changed = new Map(parts);
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const name = random.one(texts);
    changed.set(name, mutatedText(String(changed.get(name)), random));
  }
  if (random.next() < 0.05) changed.delete(random.one(texts));
  return changed;
}

function mutatedText(text: string, random: Random): string {
  const tags = [...text.matchAll(TAG)];
  if (tags.length === 0) return text;
  const [whole, name = '', attributes = '', empty = ''] = random.one(tags);
  const at = text.indexOf(whole, random.below(text.length));
  const start = at < 0 ? text.indexOf(whole) : at;
  const written = (tag: string): string => text.slice(0, start) + tag + text.slice(start + whole.length);
  const values = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
  switch (random.below(4)) {
    case 0:
    case 1: {
      if (values.length === 0) return text;
      const [attribute, key = '', value = ''] = random.one(values);
      const other = /^\$?[A-Z]+\$?\d/.test(value)
        ? random.one(REFERENCES)
        : random.one([...FIGURES, value + value]);
      return written(whole.replace(attribute, `${key}="${other}"`));
    }
    case 2:
      return empty === ''
        ? text.replace(/>(\d+)</, `>${random.one(FIGURES)}<`)
        : written(whole.repeat(1 + random.below(50)));
    default:
      return empty === '' ? written(`<${name}${attributes}>`) : written('');
  }
}
