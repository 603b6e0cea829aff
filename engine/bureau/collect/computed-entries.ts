import {
  fieldsOf,
  fieldValue,
  rowsOf,
  type Computation,
  type Dossier,
  type FormDefinition,
} from '../../form/index.js';
import type { TracedEntry } from './collect-forms.js';

/**
 * The entries that the summary works out itself, and how: 合计 comes from no file but from the row it stands in.
 * @param dossier as it reads in the summary, with everything computed.
 */
export function computedEntries(dossier: Dossier, forms: readonly FormDefinition[]): TracedEntry[] {
  return forms.flatMap((form) =>
    fieldsOf(form).flatMap(({ field, roster }): TracedEntry[] => {
      const { computed, id } = field;
      if (computed === undefined) return [];
      const data = dossier.forms[form.id];
      const how = `本工作簿自己计算：${wordsOf(computed)}`;
      const entries: TracedEntry[] = roster
        ? rowsOf(data, roster.id).map((row, index) => ({
            at: { form: form.id, roster: roster.id, row: index, column: id },
            value: row[id],
            how,
          }))
        : [{ at: { form: form.id, field: id }, value: fieldValue(data, id), how }];
      return entries.filter(({ value }) => value !== undefined);
    }),
  );
}

function wordsOf(computation: Computation): string {
  switch (computation.kind) {
    case 'sum':
      return `${computation.of.length}栏相加`;
    case 'difference':
      return '两栏相减';
    case 'column-sum':
      return '各行相加';
    case 'column-mean':
      return '各行的平均数';
    case 'row-count':
      return '各行统计';
    case 'ratio':
      return '两栏相除';
    case 'band':
      return '按分数定档';
    case 'same-as':
      return '与别处填的相同';
  }
}
