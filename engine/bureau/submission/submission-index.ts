import type { Expectations, RegisteredFile } from './expected-files.js';
import { fileNameOf, foldedName } from './evidence-file.js';
import type { PlacedEvidence, PlacedFile } from './place-evidence.js';
import type { PlannedFolder, PlannedItem, Provision } from './submission-plan.js';

export type LineState = 'made' | 'present' | 'unregistered' | 'missing';

/** One line of the index: a file that is there, or one that should be. */
export interface IndexLine {
  readonly folder: string;
  /** The project's folder; empty outside of one. */
  readonly row: string;
  readonly code: string;
  readonly title: string;
  readonly state: LineState;
  /** Within the package; empty when it is missing. */
  readonly path: string;
  readonly note: string;
  /** What demands it. */
  readonly provision: Provision;
}

/** A document that we made: its form, place and pages. */
export interface MadeFile {
  readonly form: string;
  readonly code: string;
  readonly title: string;
  readonly path: string;
}

/** A file of the institution with its path in the package. */
export type PathedFile = PlacedFile & { readonly path: string };

/** Lines of the whole package in the order of its folders. */
export function indexLines(
  expected: Expectations,
  made: readonly MadeFile[],
  placed: readonly PathedFile[],
): IndexLine[] {
  const lines = expected.plan.folders.flatMap((folder) => [
    ...madeLines(folder, made),
    ...evidenceLines(folder, expected, placed),
  ]);
  return [...lines, ...citedLines(expected, placed)];
}

const madeLines = (folder: PlannedFolder, made: readonly MadeFile[]): IndexLine[] =>
  made
    .filter(({ form }) => folder.forms.includes(form))
    .map(({ code, title, path }) => ({
      folder: folder.name,
      row: '',
      code,
      title,
      state: 'made',
      path,
      note: '',
      provision: folder.provision,
    }));

function evidenceLines(
  folder: PlannedFolder,
  { rows, registered, plan }: Expectations,
  placed: readonly PathedFile[],
): IndexLine[] {
  const here = placed.filter((one) => one.folder === folder);
  const promised = registered.filter((one) => one.folder === folder);
  // A printed form is there even when its scan is not.
  const asked =
    folder.forms.length > 0
      ? promised.filter((one) => here.some((file) => file.registered === one))
      : promised;
  const lines: { readonly line: IndexLine; readonly row: number; readonly item: number }[] = [];
  const add = (line: IndexLine, row = 0, item = 0): void => void lines.push({ line, row, item });
  for (const one of asked) {
    const file = here.find((placedFile) => placedFile.registered === one);
    add(registeredLine(one, file), one.row?.number, one.item?.number);
  }
  for (const file of here) {
    if (file.registered) continue;
    const state = registered.length > 0 ? 'unregistered' : 'present';
    add(looseLine(file, state), file.row?.number, file.item?.number);
  }
  const covered = (item: PlannedItem | undefined, row: number | undefined): boolean =>
    [...asked, ...here].some(
      (one) => (item === undefined || one.item === item) && (one.row === undefined || one.row.number === row),
    );
  const places = folder.perRow ? rows.map((row) => row) : [undefined];
  const items = folder.items.length > 0 ? folder.items : folder.forms.length > 0 ? [] : [undefined];
  for (const row of places) {
    for (const item of items) {
      if (covered(item, row?.number)) continue;
      const line: IndexLine = {
        folder: folder.name,
        row: row?.name ?? '',
        code: item?.code ?? String(folder.number),
        title: item?.title ?? (folder.provision.quote || plan.kit.title),
        state: 'missing',
        path: '',
        note: '',
        provision: item?.provision ?? folder.provision,
      };
      add(line, row?.number, item?.number);
    }
  }
  return lines.sort((one, other) => one.row - other.row || one.item - other.item).map(({ line }) => line);
}

function registeredLine(registered: RegisteredFile, file: PathedFile | undefined): IndexLine {
  const { folder, row, item, code, title, fileName } = registered;
  const other =
    file && fileName !== '' && foldedName(fileNameOf(file.evidence.path)) !== foldedName(fileName);
  const notes = [
    ...(other ? [`登记的文件名是“${fileName}”`] : []),
    ...(!file && fileName !== '' ? [`应有文件“${fileName}”`] : []),
    ...emptyNote(file),
  ];
  return {
    folder: folder.name,
    row: row?.name ?? '',
    code,
    title,
    state: file ? 'present' : 'missing',
    path: file?.path ?? '',
    note: notes.join('；'),
    provision: item?.provision ?? folder.provision,
  };
}

const looseLine = (file: PathedFile, state: LineState): IndexLine => ({
  folder: file.folder.name,
  row: file.row?.name ?? '',
  code: file.code ?? file.item?.code ?? '',
  title: file.item?.names[0] ?? fileNameOf(file.evidence.path),
  state,
  path: file.path,
  note: [...(state === 'unregistered' ? ['没有写进佐证材料登记表'] : []), ...emptyNote(file)].join('；'),
  provision: file.item?.provision ?? file.folder.provision,
});

const emptyNote = (file: PathedFile | undefined): string[] =>
  file?.evidence.size === 0 ? ['文件是空的（0 字节）'] : [];

/** Codes that the forms cite although nothing in the package bears them. */
function citedLines({ cited, registered, plan }: Expectations, placed: readonly PathedFile[]): IndexLine[] {
  const known = new Set([...registered.map(({ code }) => code), ...placed.flatMap(({ code }) => code ?? [])]);
  return cited
    .filter((code) => !known.has(code))
    .map((code) => {
      const folder = plan.folders.find(({ number }) => String(number) === code.split('-')[0]);
      return {
        folder: folder?.name ?? '',
        row: '',
        code,
        title: '表格备注栏引用的材料',
        state: 'missing',
        path: '',
        note: '备注栏写了这个编号，登记表和材料里都没有',
        provision: folder?.provision ?? { document: '', place: '', quote: '' },
      };
    });
}

/** What the package says of itself, for the head of the index. */
export const countsOf = (lines: readonly IndexLine[], { stray }: Pick<PlacedEvidence, 'stray'>) => ({
  made: lines.filter(({ state }) => state === 'made').length,
  present: lines.filter(({ state }) => state === 'present' || state === 'unregistered').length,
  missing: lines.filter(({ state }) => state === 'missing').length,
  superfluous: stray.length,
});
