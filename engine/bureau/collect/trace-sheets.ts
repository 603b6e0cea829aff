import { levelWords } from '../../core/messages/level-words.js';
import { describe } from '../../core/messages/describe.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import {
  entryName,
  fieldsOf,
  pathText,
  type CollectedList,
  type EntryPath,
  type FormRegistry,
} from '../../form/index.js';
import { textWidth, type BuiltSheet, type ListColumn } from '../../workbook/index.js';
import { ACTORS, actorOf } from './actor.js';
import { shownValue } from './shown-value.js';
import { plainList, type PlainCell } from '../plain-list.js';
import type { CollectedDoubt } from './collected-doubt.js';
import type { CollectedKit } from './collect-forms.js';
import type { Counties } from './counties.js';

export interface TraceDetails {
  readonly registry: FormRegistry;
  readonly counties: Counties;
  /** The cell of an entry in the collected workbook. */
  locate(path: EntryPath): { readonly sheet: string; readonly cell: string } | undefined;
}

/** The sheet of what people have to look at. */
export const DOUBTS_SHEET = '需核对';

/** The sheet on which every entry is led back to where it comes from. */
export const SOURCES_SHEET = '来源';

const SOURCES: readonly ListColumn[] = [
  { title: '工作表', width: 20 },
  { title: '单元格', width: 9 },
  { title: '栏目', width: 24 },
  { title: '填入的内容', width: 26 },
  { title: '怎样得来', width: 30 },
  // What stands before this is read again by the next collection.
  { title: '区县', width: 12 },
  { title: '来源文件', width: 34 },
  { title: '来源工作表', width: 18 },
  { title: '来源单元格', width: 11 },
  { title: '来源的内容', width: 26 },
];

const DOUBTS: readonly ListColumn[] = [
  { title: '编号', width: 6 },
  { title: '由谁处理', width: 9 },
  { title: '级别', width: 7 },
  { title: '区县', width: 12 },
  { title: '需要核对什么', width: 52 },
  { title: '本工作簿的位置', width: 22 },
  { title: '文件', width: 34 },
  { title: '工作表', width: 18 },
  { title: '单元格', width: 10 },
  { title: '怎样办', width: 40 },
  { title: '依据', width: 36 },
];

const GRAVITY = { violation: 0, error: 1, warning: 2, info: 3 } as const;

/** 需核对, 来源 and the lists of a collected workbook. */
export function traceSheets(kit: CollectedKit, details: TraceDetails): BuiltSheet[] {
  const doubts = [...kit.doubts].sort(
    (one, other) =>
      ACTORS.indexOf(actorOf(one)) - ACTORS.indexOf(actorOf(other)) ||
      GRAVITY[one.diagnostic.level] - GRAVITY[other.diagnostic.level],
  );
  const remarks = doubts.filter(({ diagnostic }) => diagnostic.level === 'info').length;
  return [
    plainList(
      DOUBTS_SHEET,
      `需核对（${doubts.length - remarks} 处${remarks === 0 ? '' : `，另有说明 ${remarks} 条`}）`,
      [doubts.length === 0 ? '没有发现需要核对的地方。' : '请逐条核对；每行一个位置，同一编号是同一件事。'],
      DOUBTS,
      doubts.flatMap((doubt, index) => doubtRows(doubt, index + 1, details)),
      'B3261E',
    ),
    plainList(
      SOURCES_SHEET,
      '来源：每一栏从哪里来',
      kit.method,
      SOURCES,
      kit.traced.map(({ at, value, how, origin }) => {
        const place = details.locate(at);
        return [
          place?.sheet ?? '',
          place?.cell ?? '',
          labelOf(at, details.registry),
          typeof value === 'number' ? value : shownValue(value),
          how,
          details.counties.ofFile(origin?.file ?? ''),
          origin?.file ?? '',
          origin?.sheet ?? '',
          origin?.cell ?? '',
          origin ? (typeof origin.value === 'number' ? origin.value : shownValue(origin.value)) : '',
        ];
      }),
      '1F4E8C',
    ),
    ...kit.lists
      .map((list) => withCounties(list, details.counties))
      .map(({ title, notes, columns, rows }) =>
        plainList(
          title,
          title,
          notes,
          columns.map((column, index) =>
            columnOf(
              column,
              rows.map((row) => row[index] ?? ''),
            ),
          ),
          rows,
          '1B6B3A',
        ),
      ),
  ];
}

const COUNTY = '区县';
/** A doubt without a file names the institution that it is about. */
const NAMES = ['name', 'institution'] as const;

function countyOf(file: string, { values }: Diagnostic, counties: Counties): string {
  if (file !== '') return counties.ofFile(file);
  const name = NAMES.map((id) => values[id]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? counties.ofName(name) : '';
}

/** A list of institutions or of files begins with their counties, by which bureaus divide the work. */
export function withCounties(list: CollectedList, counties: Counties): CollectedList {
  const [first] = list.columns;
  if (list.columns.includes(COUNTY) || (first !== '机构' && first !== '文件')) return list;
  const countyOfRow = ([name = '']: readonly (string | number)[]): string =>
    first === '机构' ? counties.ofName(String(name)) : counties.ofFile(String(name));
  return {
    ...list,
    columns: [COUNTY, ...list.columns],
    rows: list.rows.map((row) => [countyOfRow(row), ...row]),
  };
}

/** The button of the filter stands beside the title. */
const BUTTON = 4;
const INDENT = 2;
/** What is longer goes on in the next line of its cell. */
const WIDEST = 60;

/** A column as wide as what stands in it. */
const columnOf = (title: string, cells: readonly PlainCell[]): ListColumn => ({
  title,
  width: Math.min(
    WIDEST,
    cells.reduce<number>(
      (most, cell) => Math.max(most, textWidth(String(cell)) + INDENT),
      textWidth(title) + BUTTON,
    ),
  ),
});

function doubtRows(
  { diagnostic, places, at, cells = '', basis = '', actor }: CollectedDoubt,
  number: number,
  details: TraceDetails,
): PlainCell[][] {
  const { what, remedy } = describe(diagnostic, 'zh');
  const own = at && details.locate(at);
  const said = inPieces(what);
  return Array.from({ length: Math.max(1, said.length, places.length) }, (_, index) => {
    const { file = '', sheet = '', cell = '' } = places[index] ?? {};
    return [
      number,
      actorOf({ diagnostic, places, ...(actor ? { actor } : {}) }),
      levelWords[diagnostic.level].zh,
      countyOf(file, diagnostic, details.counties),
      said[index] ?? (what.length > SAID_AGAIN ? `同上（编号 ${number}）` : what),
      own ? `${own.sheet} ${own.cell}` : cells,
      file,
      sheet,
      cell,
      remedy,
      basis,
    ];
  });
}

/** So short a text stands in every row of its places, for readers who filter; a longer one would fill the page. */
const SAID_AGAIN = 60;

/** What Excel shows in the highest row that it knows, 409 points: some 27 lines of this column. */
const SHOWN_IN_A_ROW = 600;

/** A text that no row would show whole goes on in the next one, after a mark where it can break. */
export function inPieces(text: string, most = SHOWN_IN_A_ROW): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const mark = Math.max(...['、', '；', '。'].map((sign) => rest.lastIndexOf(sign, most - 1)));
    const end = mark < 0 ? most : mark + 1;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

function labelOf(at: EntryPath, registry: FormRegistry): string {
  const form = registry.forms.get(at.form);
  const id = 'field' in at ? at.field : at.column;
  const found =
    form &&
    fieldsOf(form).find(
      ({ field, roster }) => field.id === id && roster?.id === ('field' in at ? undefined : at.roster),
    );
  return found ? entryName(found.field) : pathText(at);
}
