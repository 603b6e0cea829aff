import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import type { Dossier } from '../../engine/form/index.js';
import { sheetsFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { appearances, listSheet } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { dossierOf } from '../cli/dossier-of-sample.js';

/** Suites ask for the same samples again and again; what is made of a dossier is the same each time. */
const made = new Map<string, Promise<Uint8Array>>();

/** A dossier as a workbook of its kit. */
export function workbookOf(dossier: Dossier): Promise<Uint8Array> {
  const kit = registry.kits.get(dossier.kit);
  if (!kit) throw new Error(`no kit ${dossier.kit}`);
  const key = JSON.stringify(dossier);
  const workbook = made.get(key) ?? kitWorkbook(kit, dossier);
  made.set(key, workbook);
  return workbook;
}

/**
 * The same workbook with other words in its cells, as if somebody had typed them over: hundreds of them are made in
 * the time in which one is built.
 */
export function withWords(xlsx: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array {
  const zip = openZip(xlsx, zlibCompression);
  return writeZip(
    zip.names.map((name) => {
      const contents = zip.read(name);
      if (name !== 'xl/sharedStrings.xml' && !name.startsWith('xl/worksheets/')) return { name, contents };
      let xml = new TextDecoder().decode(contents);
      for (const [from, to] of Object.entries(words)) xml = xml.replaceAll(from, to);
      return { name, contents: new TextEncoder().encode(xml) };
    }),
    zlibCompression,
  );
}

/** The same workbook with other contents in some cells of one sheet, as Excel writes numbers and texts there. */
export function withCells(
  xlsx: Uint8Array,
  sheet: string,
  cells: Readonly<Record<string, number | string>>,
): Uint8Array {
  const zip = openZip(xlsx, zlibCompression);
  const names = [
    ...new TextDecoder().decode(zip.read('xl/workbook.xml')).matchAll(/<sheet [^>]*?name="([^"]*)"/g),
  ];
  const part = `xl/worksheets/sheet${names.findIndex(([, name]) => name === sheet) + 1}.xml`;
  let xml = new TextDecoder().decode(zip.read(part));
  for (const [cell, value] of Object.entries(cells)) {
    const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    if (!found.test(xml)) throw new Error(`no cell ${cell} in ${sheet}`);
    xml = xml.replace(found, (_, style = '') =>
      typeof value === 'number'
        ? `<c r="${cell}"${String(style)}><v>${value}</v></c>`
        : `<c r="${cell}"${String(style)} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }
  const contents = new TextEncoder().encode(xml);
  return writeZip(
    zip.names.map((name) => ({ name, contents: name === part ? contents : zip.read(name) })),
    zlibCompression,
  );
}

/** Ways in which files that bureaus receive cannot be read, with the beginning of the code that each must get. */
export const FAULTS: readonly {
  readonly name: string;
  readonly code: string;
  readonly make: (good: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}[] = [
  { name: '空文件', code: 'package.empty', make: () => new Uint8Array() },
  {
    name: '网页改名',
    code: 'package.not-office-open',
    make: () => bytes('<html><body>登录超时</body></html>'),
  },
  { name: '下载不全', code: 'package.damaged', make: (good) => good.slice(0, Math.floor(good.length / 2)) },
  {
    name: '旧版或加密',
    code: 'package.',
    make: (good) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...good.slice(0, 4000)]),
  },
  {
    name: '自己做的表',
    code: 'workbook.not-ours',
    make: () => sheetsFile([ownTable()]),
  },
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ownTable = () =>
  listSheet(
    {
      name: 'Sheet1',
      title: '培训机构情况',
      introduction: [],
      columns: [{ title: '机构', width: 20 }],
      protected: false,
      tabColour: '000000',
    },
    (draft, row) => draft.write(row, 1, '某校', appearances.text),
  );

/** Writes files into a folder, with the folders in their names. */
export function fill(folder: string, files: Readonly<Record<string, Uint8Array | string>>): void {
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

/**
 * Workbooks of so many institutions, every twentieth file faulty, each in the next way. Institutions have names of
 * their own; every third handed in a review with faults.
 */
export async function bureauFolder(folder: string, count: number): Promise<{ readonly faulty: number }> {
  const [sound, unsound] = [
    await workbookOf(dossierOf('zj-review-lawful')),
    await workbookOf(dossierOf('zj-review-unlawful')),
  ];
  let faulty = 0;
  for (let number = 1; number <= count; number += 1) {
    const institution = `第${number}教师进修学校`;
    const good = withWords(number % 3 === 0 ? unsound : sound, { 云溪市教师进修学校: institution });
    const fault = number % 20 === 0 ? FAULTS[faulty % FAULTS.length] : undefined;
    if (fault) faulty += 1;
    const name = `${String(number).padStart(4, '0')}-${fault?.name ?? institution}.xlsx`;
    fill(folder, { [name]: fault ? await fault.make(good) : good });
  }
  return { faulty };
}
