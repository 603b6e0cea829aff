import {
  add,
  all,
  any,
  atMost,
  between,
  count,
  every,
  filled,
  firstOfKey,
  joined,
  known,
  listed,
  minus,
  moreThan,
  mostOfKey,
  normalised,
  not,
  rowsInKey,
  startsWith,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, text } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { sameNumbers } from './matching-lists.js';
import { provisions } from './provisions.js';
import { table2Rows } from './table-2-rows.js';

/** Form 2 numbers unique and consecutive from 1. */
export const t2SeqConsecutive = defineRule({
  id: 'zj-2026-forms.x.t2-seq-consecutive',
  provision: provisions['x.t2-seq-consecutive'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '表2序号从{first_seq}起连续不重复',
  inputs: {
    seqs: listOf(integer({ description: '表2序号列（非空行）' }), { description: '表2序号列（非空行）' }),
  },
  parameters: {
    first_seq: figures.first_seq,
  },
  message: '表2序号{actual}，应从{limit}起连续不重复。',
  remedy: '重新编号，并同步申报书和项目文件夹。',
  readings: [
    {
      point: '是否必须连续',
      reading: '必须从1起连续不重复',
      why: '序号用于与文件夹一一对应，断号即缺文件夹',
    },
  ],
  decide: ({ seqs }, { first_seq }) => {
    const due = between(seqs.value, first_seq, minus(add(first_seq, count(seqs)), 1));
    const right = all(due, firstOfKey(seqs, joined(seqs.value)));
    return {
      when: moreThan(count(seqs), 0),
      holds: every(seqs, right),
      // That numbers agree with the folders is said; that none is left out is a reading.
      byReading: every(seqs, firstOfKey(seqs, joined(seqs.value))),
      actual: listed(seqs, seqs.value, not(right)),
      permitted: first_seq,
    };
  },
});

/** Folder 3 application numbers = form 2 numbers. */
export const folder3SeqMatch = defineRule({
  id: 'zj-2026-forms.x.folder3-seq-match',
  provision: provisions['x.folder3-seq-match'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  states: '文件夹三的申报书与表2序号一一对应',
  inputs: {
    table_seqs: listOf(integer({ description: '表2序号' }), { description: '表2序号' }),
    application_seqs: listOf(integer({ description: '文件夹三申报书序号' }), {
      description: '文件夹三申报书序号',
    }),
  },
  parameters: {
    max_mismatches: since('2026-03-25', 0, '个'),
  },
  message: '文件夹三与表2序号不一致：{actual}。',
  remedy: '补齐或改正申报书文件编号。',
  decide: ({ table_seqs, application_seqs }, { max_mismatches }) =>
    sameNumbers(table_seqs, application_seqs, max_mismatches),
});

/** Folder 5 project folders = form 2 numbers. */
export const folder5SeqMatch = defineRule({
  id: 'zj-2026-forms.x.folder5-seq-match',
  provision: provisions['x.folder5-seq-match'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  states: '文件夹五的项目与表2序号一一对应',
  lacking: 'until-filled',
  inputs: {
    table_seqs: listOf(integer({ description: '表2序号' }), { description: '表2序号' }),
    folder_seqs: listOf(integer({ description: '文件夹五下各项目文件夹名开头的序号' }), {
      description: '文件夹五下各项目文件夹名开头的序号',
    }),
  },
  parameters: {
    max_mismatches: since('2026-03-25', 0, '个'),
  },
  message: '文件夹五与表2序号不一致：{actual}。',
  remedy: '补建或改名项目文件夹。',
  relations: [{ id: 'zj-2026-forms.t9.f5-folder-name', relation: 'uses', note: '文件夹名解析' }],
  decide: ({ table_seqs, folder_seqs }, { max_mismatches }) =>
    sameNumbers(table_seqs, folder_seqs, max_mismatches),
});

/** Same number, same project name. */
export const folder3NameMatch = defineRule({
  id: 'zj-2026-forms.x.folder3-name-match',
  provision: provisions['x.folder3-name-match'],
  kind: 'computable',
  subject: 'package',
  severity: 'warning',
  states: '申报书与表2同一序号的项目名称相同',
  inputs: {
    table_name: text({ description: '表2培训班名称' }),
    application_name: text({ description: '同序号申报书的项目名称' }),
  },
  parameters: {},
  message: '同一序号名称不同：申报书“{actual}”，表2“{limit}”。',
  remedy: '核对是否同一项目。',
  decide: ({ table_name, application_name }) => {
    const [own, applied] = [normalised(table_name), normalised(application_name)];
    return {
      holds: any(startsWith(own, applied), startsWith(applied, own)),
      actual: application_name,
      permitted: table_name,
    };
  },
});

/** No duplicate project (name + start date). */
export const t2ProjectDuplicate = defineRule({
  id: 'zj-2026-forms.x.t2-project-duplicate',
  provision: provisions['x.t2-project-duplicate'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '同名同日开班的项目只有一行',
  inputs: {
    rows: table2Rows({ description: '表2各行' }),
  },
  parameters: {
    max_same: since('2026-03-25', 1, '行'),
  },
  message: '重复项目：{actual}；同名同日开班应为{limit}行。',
  remedy: '删除重复行；确为不同班的在名称后注明班次。',
  decide: ({ rows }, { max_same }) => {
    const project = joined(normalised(rows.class_name), ' ', rows.start_date);
    const named = all(filled(rows.class_name), known(rows.start_date));
    return {
      holds: atMost(mostOfKey(rows, project, named), max_same),
      actual: listed(
        rows,
        rows.class_name,
        all(named, moreThan(rowsInKey(rows, project, named), max_same), firstOfKey(rows, project, named)),
      ),
      permitted: max_same,
    };
  },
});
