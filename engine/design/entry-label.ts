import type { Language } from '../core/messages/message.js';
import { fieldsOf, type EntryPath, type FormDefinition } from '../form/index.js';

/** An entry as people call it; of a roster its list, its row and its column as well. */
export interface LabelledEntry {
  readonly path: EntryPath;
  /** 九、线上课程配置第7行学分 */
  readonly label: string;
  readonly inList?: { readonly list: string; readonly row: number; readonly column: string };
}

const words = {
  zh: {
    cell: (list: string, row: number, column: string) => `${list}第${row}行${column}`,
    rows: (list: string, rows: readonly number[]) => `${list}第${rows.join('、')}行`,
    entries: (rows: string, columns: readonly string[]) => `${rows}的${columns.join('、')}`,
    changed: (label: string, before: string, after: string) => `${label}：${before} → ${after}`,
    added: (row: string, cells: readonly string[]) => `${row}：${cells.join('；')}`,
    blank: '（空）',
    between: '；',
  },
  en: {
    cell: (list: string, row: number, column: string) => `${list} row ${row} ${column}`,
    rows: (list: string, rows: readonly number[]) =>
      `${list} ${rows.length > 1 ? 'rows' : 'row'} ${rows.join(', ')}`,
    entries: (rows: string, columns: readonly string[]) => `${rows}: ${columns.join(', ')}`,
    changed: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
    added: (row: string, cells: readonly string[]) => `${row}: ${cells.join('; ')}`,
    blank: '(blank)',
    between: '; ',
  },
} as const;

/** An entry with its label, without the colon at its end. */
export function labelled(form: FormDefinition, path: EntryPath, language: Language = 'zh'): LabelledEntry {
  const found = fieldsOf(form).find(({ field, roster }) =>
    'field' in path
      ? roster === undefined && field.id === path.field
      : roster?.id === path.roster && field.id === path.column,
  );
  const label = (found?.field.label ?? '').replace(/：$/, '').replace(/\s+/g, ' ');
  if ('field' in path) return { path, label };
  const [list, row] = [found?.roster?.title ?? '', path.row + 1];
  return { path, label: words[language].cell(list, row, label), inList: { list, row, column: label } };
}

/** 项目负责人手机号；授课教师第8、9行的姓名、单位: those of several rows of a list named once. */
export function gathered(entries: readonly LabelledEntry[], language: Language = 'zh'): string {
  const say = words[language];
  const lists = new Map<string, { readonly rows: Set<number>; readonly columns: Set<string> }>();
  for (const { inList } of entries) {
    if (!inList) continue;
    const { rows, columns } = lists.get(inList.list) ?? { rows: new Set(), columns: new Set() };
    lists.set(inList.list, { rows: rows.add(inList.row), columns: columns.add(inList.column) });
  }
  return [
    ...entries.flatMap(({ label, inList }) => (inList ? [] : [label])),
    ...[...lists].map(([list, { rows, columns }]) => say.entries(say.rows(list, [...rows]), [...columns])),
  ].join(say.between);
}

/** Changes a line each; what fills several blank cells of one row is one line. */
export function changeLines(
  changes: readonly (LabelledEntry & { readonly before: string; readonly after: string })[],
  language: Language = 'zh',
): string[] {
  const say = words[language];
  const rowOf = ({ inList, before }: (typeof changes)[number]): string =>
    inList && before === '' ? say.rows(inList.list, [inList.row]) : '';
  const lines = new Map<string, (typeof changes)[number][]>();
  for (const one of changes) {
    const key = rowOf(one) === '' ? one.label : rowOf(one);
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines].flatMap(([key, all]) =>
    all.length > 1
      ? say.added(
          key,
          all.map(({ inList, after }) => `${inList?.column ?? ''} ${after}`),
        )
      : all.map(({ label, before, after }) => say.changed(label, before || say.blank, after || say.blank)),
  );
}
