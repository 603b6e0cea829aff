import { strToU8, zipSync } from 'fflate';
import { p, templateFile, templateParts } from './template-file.js';

/** What the templates are filled with. */
export const data = { name: '甲', list: Array.from({ length: 2000 }, (_, index) => index) };
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** A global that templates try to set. */
export const SENTINEL = 'banbiaoTemplateRan';

const linked = (type: string, target: string, mode = ' TargetMode="External"'): Uint8Array =>
  templateFile(p('x'), {
    'word/_rels/settings.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"${mode}/></Relationships>`,
  });
const field = (code: string): Uint8Array =>
  templateFile(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code.slice(0, 5)}</w:instrText></w:r><w:r><w:instrText>${code.slice(5)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );
const zipped = (extra: Record<string, Uint8Array>): Uint8Array =>
  zipSync({
    ...Object.fromEntries(Object.entries(templateParts(p('x'))).map(([name, text]) => [name, strToU8(text)])),
    ...extra,
  });
const withDocument = (xml: string): Uint8Array => templateFile('', { 'word/document.xml': xml });
export const command = (source: string): Uint8Array => templateFile(p(`+++${source}+++`));
const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => p(`+++FOR v${String(at)} IN list+++`)).join('') +
  p('x') +
  Array.from({ length: depth }, (_, at) => p(`+++END-FOR v${String(depth - 1 - at)}+++`)).join('');

/** What it is, the template, and the code with which it is refused. */
export const refused: readonly [what: string, template: () => Uint8Array, code: RegExp][] = [
  [
    'this.constructor',
    () => command('INS this.constructor.constructor("return process")()'),
    /expression-malformed/,
  ],
  [
    'a constructor chain that writes',
    () => command(`INS name.constructor.constructor("globalThis.${SENTINEL}=1")()`),
    /expression-malformed/,
  ],
  ['process', () => command('INS process.exit(1)'), /expression-malformed/],
  ['require', () => command("INS require('fs').readFileSync('/etc/passwd')"), /expression-malformed/],
  ['import()', () => command("INS import('node:fs')"), /expression-malformed/],
  ['an assignment to globalThis', () => command(`EXEC globalThis.${SENTINEL} = 1`), /command-malformed/],
  ['an assignment by !', () => command(`!globalThis.${SENTINEL} = 1`), /command-malformed/],
  ['a prototype assigned to', () => command('EXEC name.__proto__.x = 1'), /command-malformed/],
  ['an endless loop', () => command('EXEC while (true) {}'), /command-malformed/],
  ['an endless loop in a value', () => command('EXEC a = (() => { for (;;) {} })()'), /expression-malformed/],
  ['a getter', () => command(`INS { get a() { globalThis.${SENTINEL} = 1 } }`), /expression-malformed/],
  ['a template literal', () => command(`INS \`\${globalThis.${SENTINEL} = 1}\``), /expression-malformed/],
  ['a loop over made-up numbers', () => command('FOR x IN Array(1e9).fill(0)'), /expression-malformed/],
  [
    'brackets within brackets',
    () => command(`INS ${'('.repeat(900)}1${')'.repeat(900)}`),
    /expression-malformed/,
  ],
  ['negations without end', () => command(`INS ${'!'.repeat(1900)}name`), /expression-malformed/],
  [
    'a command of a million characters',
    () => command(`INS ${'a'.repeat(1_000_000)}.`),
    /expression-malformed/,
  ],
  ['an alias of itself', () => templateFile(p('+++ALIAS a *a+++') + p('+++*a+++')), /command-malformed/],
  [
    'elements within elements',
    () => templateFile('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000) + p('+++name+++')),
    /over-depth/,
  ],
  ['loops within loops', () => templateFile(nested(6)), /too-large/],
  ['a script in HTML', () => command('HTML "<script>x()</script>"'), /value-unfit/],
  [
    'a picture from a path',
    () => command('IMAGE { width: 1, height: 1, data: "/etc/passwd:", extension: ".png" }'),
    /value-unfit/,
  ],
  ['a picture from an address', () => command('IMAGE "http://127.0.0.1/x.png"'), /value-unfit/],
  ['a script as link', () => command('LINK { url: "javascript:alert(1)", label: "x" }'), /value-unfit/],
  ['a script as link of the document', () => linked('hyperlink', 'javascript:alert(1)'), /active-content/],
  ['a template from afar', () => linked('attachedTemplate', 'http://127.0.0.1/x.dotm'), /active-content/],
  ['a template from a share', () => linked('attachedTemplate', '\\\\127.0.0.1\\x\\x.dotm'), /active-content/],
  ['a linked picture', () => linked('image', 'file:///etc/passwd'), /active-content/],
  ['an OLE object', () => linked('oleObject', 'embeddings/x.bin', ''), /active-content/],
  ['a foreign part', () => linked('aFChunk', 'x.html', ''), /active-content/],
  ['macros', () => linked('vbaProject', 'vbaProject.bin', ''), /active-content/],
  ['INCLUDETEXT', () => field('INCLUDETEXT "/etc/passwd"'), /active-content/],
  ['INCLUDEPICTURE', () => field('INCLUDEPICTURE "http://127.0.0.1/x"'), /active-content/],
  ['DDEAUTO', () => field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"'), /active-content/],
  [
    'a billion laughs',
    () => withDocument('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>'),
    /document-type/,
  ],
  [
    'an outside entity',
    () => withDocument('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'),
    /document-type/,
  ],
  [
    'a document type in another part',
    () => templateFile(p('x'), { 'word/styles.xml': '<!DOCTYPE a []><a/>' }),
    /document-type/,
  ],
  ['a bomb', () => zipped({ 'word/bomb.xml': new Uint8Array(32 * 2 ** 20) }), /package\.bomb/],
  ['a name that leaves the folder', () => zipped({ '../../evil.xml': strToU8('x') }), /unsafe-name/],
  ['an absolute name', () => zipped({ '/etc/evil.xml': strToU8('x') }), /unsafe-name/],
  ['a name twice', () => twice(zipped({ 'word/documenu.xml': strToU8('<a/>') })), /unsafe-name|damaged/],
];

/** The same archive with an entry renamed so that two bear one name. */
function twice(zip: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('documenu', 'document'), 'latin1');
}

/** Commands that do nothing but print these words. */
export const inert: readonly [command: string, words: string][] = [
  ['INS constructor', ''],
  ['INS __proto__', ''],
  ['INS name.constructor', ''],
  ['INS name.__proto__.constructor', ''],
  ['INS list.length', '2000'],
  ['INS globalThis', ''],
  ['INS process.env.HOME', ''],
  ['INS name["constructor"]["prototype"]', ''],
  ['INS "process.exit(1)"', 'process.exit(1)'],
  ['INS { __proto__: name }', ''],
];

/** One rendering of a malicious template. */
export interface Attempt {
  readonly name: string;
  readonly template: () => Uint8Array;
  /** Printed by docx-templates behind its fence, even where our own renderer would do. */
  readonly fenced: boolean;
}

export const prototypes = 'ALIAS and EXEC on the prototype';

export const attempts: readonly Attempt[] = [
  ...refused.map(([name, template]) => ({ name, template, fenced: false })),
  ...inert.flatMap(([source]) =>
    [false, true].map((fenced) => ({ name: source, template: () => command(source), fenced })),
  ),
  {
    name: prototypes,
    template: () =>
      templateFile(p('+++ALIAS __proto__ INS name+++') + p('+++EXEC __proto__ = name+++') + p('x')),
    fenced: false,
  },
];
