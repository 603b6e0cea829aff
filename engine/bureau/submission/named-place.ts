import { nameParts } from './evidence-file.js';
import type { PlannedFolder } from './submission-plan.js';

/** What a file's name and folders say of its place. */
export interface NamedPlace {
  /** 4-1-3; two parts where no item is written. */
  readonly code?: string;
  readonly folder?: number;
  /** The number of a project's folder. */
  readonly row?: number;
  /** The number that the name begins with, inside a folder: `7.签到表.docx`. */
  readonly item?: number;
  /** The name without code, numbers and ending. */
  readonly words: string;
}

const DASH = '[-‐‑–—－_]';
const CODE = new RegExp(`^\\s*([1-9])\\s*${DASH}\\s*(\\d{1,3})(?:\\s*${DASH}\\s*(\\d{1,3}))?(?!\\d)`, 'u');
const LEADING_NUMBER = /^\s*第?0*([1-9]\d?)(?!\d)\s*[项.、．\s_-]*(?=\D)/u;
/** `1小语单元-3 任课教师.docx`: number and short name of the project, then the item. */
const ROW_AND_ITEM = /^0*([1-9]\d{0,2})(?=[^\d-])[^-]{1,30}-\s*0*([1-9]\d?)(?!\d)/u;
const FOLDER_WORD = /^文件夹\s*([一二三四五六七八九1-9])/u;
/** 序号+项目简称: `1+小语单元`, `01-小语单元`, `1小语单元`, `1`. */
const ROW_FOLDER = /^0*([1-9]\d{0,2})(?!\d)(?:\D.*)?$/u;

/** Reads code, folder, project and item from a path such as `文件夹五/1+小语单元/7.签到表.docx`. */
export function namedPlace(path: string, folders: readonly PlannedFolder[]): NamedPlace {
  const parts = path.split('/').map((part) => part.normalize('NFKC'));
  const { stem } = nameParts(parts.at(-1) ?? '');
  const [whole = '', first, second, third] = CODE.exec(stem) ?? [];
  const code = first === undefined || second === undefined ? undefined : codeOf(first, second, third);
  let folder = code === undefined ? undefined : Number(first);
  let row: number | undefined;
  for (const part of parts.slice(0, -1)) {
    const named = folderOf(part, folders);
    if (named !== undefined) folder ??= named;
    else row = numberOfRow(part) ?? row;
  }
  const [both = '', rowInName, itemInName] = code === undefined ? (ROW_AND_ITEM.exec(stem) ?? []) : [];
  if (rowInName !== undefined) row ??= Number(rowInName);
  const rest = stem.slice(whole.length + both.length).trim();
  const item = itemInName ?? LEADING_NUMBER.exec(code === undefined ? stem : '')?.[1];
  return {
    ...(code === undefined ? {} : { code }),
    ...(folder === undefined ? {} : { folder }),
    ...(row === undefined ? {} : { row }),
    ...(item === undefined ? {} : { item: Number(item) }),
    words: rest.replace(LEADING_NUMBER, '').trim(),
  };
}

const codeOf = (folder: string, file: string, item: string | undefined): string =>
  [folder, file, ...(item === undefined ? [] : [item])].map((part) => String(Number(part))).join('-');

function folderOf(part: string, folders: readonly PlannedFolder[]): number | undefined {
  const digit = FOLDER_WORD.exec(part)?.[1];
  if (digit !== undefined) {
    const at = '一二三四五六七八九'.indexOf(digit);
    return at >= 0 ? at + 1 : Number(digit);
  }
  const words = wordsOf(part);
  return folders.find(({ name }) => name !== '' && words !== '' && wordsOf(name) === words)?.number;
}

/** 文件夹四 办学条件, 4 办学条件 → 办学条件. */
const wordsOf = (name: string): string => name.replace(/^(文件夹)?\s*[一二三四五六七八九\d]?[\s.、]*/u, '');

function numberOfRow(part: string): number | undefined {
  const number = ROW_FOLDER.exec(part)?.[1];
  return number === undefined ? undefined : Number(number);
}
