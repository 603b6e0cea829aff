import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { escapeAttribute, escapeText, readXml } from '../../engine/package/index.js';

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
