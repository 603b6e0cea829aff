const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HIGHEST = 0x10ffff;

/** The characters that escaped text stands for; CDATA sections give what they hold. */
export function unescapeXml(raw: string): string {
  if (raw.startsWith('<![CDATA[')) return raw.slice('<![CDATA['.length, -']]>'.length);
  if (raw.startsWith('<')) return '';
  return raw.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= HIGHEST ? String.fromCodePoint(code) : whole;
    },
  );
}
