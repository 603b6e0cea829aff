import { stampingPlaces, type FormDefinition, type StampingAct } from '../../form/index.js';
import type { IndexLine } from './submission-index.js';
import type { RegisteredFile } from './expected-files.js';

/** One act of sealing or signing. */
export interface StampingLine {
  readonly document: string;
  /** 第1页; 第1—5页. Empty where the pages are not ours. */
  readonly pages: string;
  /** Pages in the merged print file. */
  readonly printPages: string;
  /** Beside which words. */
  readonly at: string;
  readonly act: StampingAct | '盖章后扫描';
}

/** A printed form with the words on each of its pages, white space left out. */
export interface PrintedPages {
  readonly form: FormDefinition;
  readonly title: string;
  readonly pages: readonly string[];
  /** It is handed in stamped although no place for the seal is printed. */
  readonly stampedCopy: boolean;
}

/** Where to seal and sign: the places that the forms print, the edge of sealed sets of pages, registered evidence. */
export function stampingList(
  printed: readonly PrintedPages[],
  registered: readonly RegisteredFile[],
  lines: readonly IndexLine[],
): StampingLine[] {
  let before = 0;
  const ofForms = printed.flatMap((one) => {
    const list = formLines(one, before);
    before += one.pages.length;
    return list;
  });
  const ofEvidence = registered
    .filter(({ sealed, folder }) => sealed && folder.forms.length === 0)
    .map(({ code, title }): StampingLine => {
      const there = lines.some((line) => line.code === code && line.state === 'present');
      const at = there ? '登记为已盖章，请核对扫描件上有章' : '登记为已盖章，材料还缺';
      return { document: `${code} ${title}`, pages: '', printPages: '', at, act: '盖章后扫描' };
    });
  return [...ofForms, ...ofEvidence];
}

function formLines({ form, title, pages, stampedCopy }: PrintedPages, before: number): StampingLine[] {
  const last = pages.length;
  const through = (from: number): string => `第${String(from + 1)}—${String(from + last)}页`;
  return stampingPlaces(form, last, stampedCopy).map(({ act, words }): StampingLine => {
    if (act === '骑缝章') {
      const at = `共${String(last)}页，各页右侧错开，每页都盖到`;
      return { document: title, pages: through(0), printPages: through(before), at, act };
    }
    const found = words === undefined ? [1] : pagesWith(words, pages);
    return {
      document: title,
      pages: listed(found),
      printPages: listed(found.map((page) => page + before)),
      at: words === undefined ? '原表没有印盖章处；报备要求“盖章后PDF版”，盖在单位名称上' : `“${words}”处`,
      act,
    };
  });
}

const pagesWith = (words: string, pages: readonly string[]): readonly number[] =>
  pages.flatMap((page, index) => (page.includes(words.replace(/\s/gu, '')) ? [index + 1] : []));

const listed = (pages: readonly number[]): string =>
  pages.length === 0 ? '' : `第${pages.map(String).join('、')}页`;
