import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { escapeAttribute, escapeText, readXml } from '../../engine/ooxml/index.js';
import { PlainXmlScanner } from '../../engine/ooxml/plain-xml-scanner.js';
import type { XmlListener } from '../../engine/ooxml/xml-listener.js';

function heard(xml: string | Uint8Array): string[] {
  const events: string[] = [];
  readXml(xml, 'part.xml', {
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`/${name}`),
  });
  return events;
}

function refusal(xml: string): string | undefined {
  try {
    heard(xml);
  } catch (error) {
    return error instanceof DiagnosticError ? error.diagnostics[0]?.code : String(error);
  }
  return undefined;
}

describe('reading XML', () => {
  it('drops prefixes of names and resolves the five entities', () => {
    expect(heard('<x:row r="1"><x:t>a &amp; b &lt; &#22521;</x:t></x:row>')).toEqual([
      '<row {"r":"1"}',
      '<t {}',
      'a & b < 培',
      '/t',
      '/row',
    ]);
  });

  it('reads UTF-16 as Excel for Mac once wrote it', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'<a>培</a>'].flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return [code & 0xff, code >> 8];
      }),
    ]);
    expect(heard(utf16)).toEqual(['<a {}', '培', '/a']);
  });

  it('refuses document types, so that no entity expands', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>';
    expect(refusal(laughs)).toBe('package.document-type');
    expect(refusal('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe('package.document-type');
  });

  it('reports what is not well-formed as damage', () => {
    expect(refusal('<a><b></a>')).toBe('package.damaged');
    expect(refusal('<a>&unknown;</a>')).toBe('package.damaged');
    expect(refusal('')).toBe('package.damaged');
  });
});

/** Events as text; what stands between two tags is one text, blanks outside the root are none. */
class Events {
  readonly all: string[] = [];
  private depth = 0;

  readonly listener: Required<XmlListener> = {
    open: (name, attributes) => {
      this.depth += 1;
      this.all.push(`<${name} ${JSON.stringify(attributes)}`);
    },
    text: (text) => {
      if (this.depth === 0) return;
      if (this.all.at(-1)?.startsWith('"')) this.all.push(`"${(this.all.pop() ?? '').slice(1)}${text}`);
      else this.all.push(`"${text}`);
    },
    close: (name) => {
      this.depth -= 1;
      this.all.push(`/${name}`);
    },
  };
}

/** What the parser alone hears, and whether it finds the document well-formed. */
function parsed(xml: string): { events: string[]; wellFormed: boolean } {
  const { listener, all } = new Events();
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => listener.open(local(name), attributes));
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  parser.on('closetag', ({ name }) => listener.close(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
    return { events: all, wellFormed: true };
  } catch {
    return { events: all, wellFormed: false };
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PLAIN = [
  '<a/>',
  `${DECLARATION}\r\n<a b="1" c='2'><d  e = "3" /></a>\n`.replaceAll(' = ', '='),
  '<x:a xmlns:x="u" x:b="1">one<x:c>two</x:c> three </x:a>',
  '<a b="x &lt; &quot;y&quot; &#10;&#x57F9; > z">&amp;amp; &apos;&#38;#38;</a>',
  '<a b="one\ntwo\tthree">one\n\ttwo</a>',
  '<a constructor="1" __proto__="2" toString="3"/>',
  '<a\n\tb="1"\n>𠮷㛃<_b.c-d/></a>',
  '<row r="1"><c r="A1" s="3" t="s"><v>66</v></c><c r="B1"/></row>',
];
const UNPLAIN = [
  '<a><!-- <b> --><c/></a>',
  '<a>one<![CDATA[ <b/> ]]>two</a>',
  '<a><b>1</b>\r\n<c d="1\r\n2"/></a>',
  '<a b = "1"/>',
  '<a></a >',
  '<表 b="1"><格/></表>',
  '<a><?one two?><b/></a>',
  "<?xml version='1.0'?><a/>",
  '<?xml version="1.1"?><a>\u0085</a>',
];
const MALFORMED = [
  '',
  'a',
  '<a>',
  '<a></b>',
  '<a><b></a></b>',
  '<a/><b/>',
  '<a/>b',
  'a<b/>',
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b=1/>',
  '<a b/>',
  '<a b="<"/>',
  '<a b="&b;"/>',
  '<a>&b;</a>',
  '<a>&amp</a>',
  '<a>& </a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#X41;</a>',
  '<a>&#1114112;</a>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a b="\uFFFF"/>',
  '<1a/>',
  '<-a/>',
  '< a/>',
  '<a / >',
  '<a><b x="1"><c>text</c></b',
  '</a>',
];

describe('plain XML is scanned', () => {
  it.each([...PLAIN, ...UNPLAIN, ...MALFORMED, '<a>\uD800</a>'])('as the parser reads it: %j', (xml) => {
    const expected = parsed(xml);
    const { listener, all } = new Events();
    let wellFormed = true;
    try {
      readXml(xml, 'part.xml', listener);
    } catch (error) {
      expect(error).toBeInstanceOf(DiagnosticError);
      wellFormed = false;
    }
    expect(wellFormed).toBe(expected.wellFormed);
    if (wellFormed) expect(all).toEqual(expected.events);
  });

  it.each([...PLAIN, ...UNPLAIN, ...MALFORMED])('wherever it is cut: %j', (xml) => {
    const expected = parsed(xml);
    for (const length of [1, 2, 3, 7]) {
      const { listener, all } = new Events();
      const scanner = new PlainXmlScanner(listener);
      const pieces = xml.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
      const complete = pieces.every((piece) => scanner.write(piece)) && scanner.end();
      if (complete) expect(expected.wellFormed).toBe(true);
      expect(all).toEqual(complete ? expected.events : expected.events.slice(0, all.length));
      expect(scanner.tagsEmitted).toBe(all.filter((event) => !event.startsWith('"')).length);
    }
  });

  it.each(PLAIN)('without the parser: %j', (xml) => {
    const scanner = new PlainXmlScanner({});
    expect(scanner.write(xml) && scanner.end()).toBe(true);
  });

  it.each([...UNPLAIN, ...MALFORMED])('never to its end when it is not: %j', (xml) => {
    const scanner = new PlainXmlScanner({});
    expect(scanner.write(xml) && scanner.end()).toBe(false);
  });
});

describe('escaping for XML', () => {
  it('gives back the same text when it is read', () => {
    const odd = '<&>"\'\n\t]]> 𠮷㛃 {{x}}';
    expect(heard(`<a b="${escapeAttribute(odd)}">${escapeText(odd)}</a>`)).toEqual([
      `<a ${JSON.stringify({ b: odd })}`,
      odd,
      '/a',
    ]);
  });

  it('leaves out what XML cannot hold', () => {
    expect(escapeText('a\u0000b\u000Bc\uFFFEd\uD800e')).toBe('abcde');
  });
});
