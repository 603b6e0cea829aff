import type { FormDefinition, SectionDefinition } from '../../form/index.js';

/** Excel's own limit, and the signs that it forbids in tab names. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\'\n]/g;
/** 「九、」「（一）」「1、」 before a section's title. */
const NUMBERING = /^\s*(?:[（(]?[一二三四五六七八九十百]+[、）)．.]|[（(]?\d+[、）)．.])\s*/;

/** Tab names of one workbook: short, lawful, each only once (Excel does not tell case apart). */
export class SheetNames {
  private readonly taken = new Set<string>();

  /** The name itself, or with 2, 3 … behind it when it is taken. */
  unique(wanted: string): string {
    const clean = wanted.replace(FORBIDDEN, ' ').trim();
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` ${number}`;
      const name = `${[...clean].slice(0, LONGEST - ending.length).join('')}${ending}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** Where a title may end: before what a conjunction or a mark adds. */
const JOINT = /[、，,；和及与]/gu;

/** A title that is too long ends before a conjunction, never inside of a word. */
function withinWords(title: string, room: number): string {
  if ([...title].length <= room) return title;
  const ends = [...title.matchAll(JOINT)].map(({ index }) => index).filter((at) => at > 0 && at <= room);
  return title.slice(0, ends.at(-1) ?? room);
}

/** 「表1·教职工基本情况」: the form, then what the section is about. */
export function sectionSheetName(form: FormDefinition, section: SectionDefinition): string {
  const title = section.title ?? section.parentTitle ?? '明细';
  const about = title
    .replace(NUMBERING, '')
    .replace(/[（(].*$/, '')
    .trim();
  const room = LONGEST - [...form.shortName].length - 1;
  return `${form.shortName}·${withinWords(about, room)}`;
}
