/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { fieldsOf, type FormData, type FormDefinition, type RosterRow } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { poppler } from '../set-up/tools.js';
import { missing, outOfOrder, unseen } from './paper-faults.js';
import { placeBlocks } from './placed-blocks.js';
import { printed } from './printed-form.js';

function formCalled(id: string): FormDefinition {
  const form = registry.forms.get(id);
  if (!form) throw new Error(id);
  return form;
}

/** The sample of a kit with other entries in one form. */
function dossierWith(kit: string, form: string, entries: FormData) {
  const sample = sampleOf(kit)?.dossier ?? { kit, forms: {} };
  return { ...sample, forms: { ...sample.forms, [form]: { ...sample.forms[form], ...entries } } };
}

/** The rows of a sample over and over, with a number where one stands. */
function manyRows(kit: string, form: string, roster: string, count: number, numbered?: string): RosterRow[] {
  const rows = sampleOf(kit)?.dossier.forms[form]?.[roster] as readonly RosterRow[];
  return Array.from({ length: count }, (_, index) => ({
    ...rows[index % rows.length],
    ...(numbered === undefined ? {} : { [numbered]: index + 1 }),
  }));
}

/** Several pages of each table. */
const ROWS = import.meta.env.MODE === 'long' ? 400 : 120;

describeWith([poppler], 'tables of hundreds of rows on paper', () => {
  it.each([
    ['zj-review', 'zj-table-2', 'projects', 'project_seq', ROWS],
    ['zj-review', 'zj-table-1', 'staff_roster', undefined, ROWS],
    ['weihai-annual', 'weihai-statistics', 'teacher_roster', undefined, ROWS],
  ] as const)('%s %s.%s: every row, the header on every page', async (kit, id, roster, numbered, count) => {
    const form = formCalled(id);
    const pagesOf = async (rows: number) => {
      const entries = { [roster]: manyRows(kit, id, roster, rows, numbered) };
      return printed(form, dossierWith(kit, id, entries));
    };
    const { docx, words, pages } = await pagesOf(count);
    const { blocks, repeatedHeaders, superfluous } = placeBlocks(docx, words);
    expect(missing(blocks)).toEqual([]);
    expect(superfluous.map((word) => word.text)).toEqual([]);
    expect(unseen(words)).toEqual([]);
    expect(outOfOrder(blocks)).toEqual([]);

    const sections = form.sections.filter((section) => section.kind !== 'fixed');
    const cover = form.cover ? 1 : 0;
    const table = sections.findIndex((section) => section.id === roster) + cover;
    const rows = blocks.filter(({ block }) => block.cell?.table === table && !block.cell.header);
    expect(new Set(rows.map(({ block }) => block.cell?.row)).size).toBe(count);
    const itsPages = new Set(rows.flatMap((one) => one.words.map((word) => word.page)));
    expect(repeatedHeaders.get(table)).toBe(itsPages.size - 1);

    // Twice the rows take no more than twice the pages, give or take those that are begun: columns and type are fitted to what
    // stands in them, so the numbers are not proportional.
    const half = await pagesOf(count / 2);
    expect(pages).toBeLessThanOrEqual(2 * half.pages + 2);
  });
});

const CHARACTERS = 4000;
const prose = (characters: number): string =>
  '一是坚持需求导向，开展“点对点”调研（含2026年问卷412份）；二是优化课程结构，完善考核评价办法。'
    .repeat(Math.ceil(characters / 40))
    .slice(0, characters);
const NAME =
  '浙江省云溪市溪南街道学府路社区教育与教师专业发展协同创新研究中心附属实验学校筹备委员会办公室综合协调与后勤保障联合工作组';
const ADDRESS =
  'https://training.example.edu.cn/projects/2026/hybrid/materials/Interdisciplinary_Thematic_Learning?version=3';
const WORD = 'Pneumonoultramicroscopicsilicovolcanoconiosis';
const LINES = Array.from({ length: 60 }, (_, index) => `第${index + 1}条　落实责任。`).join('\n');

describe('the awkward entries', () => {
  it('are as long as they should be', () => {
    expect([...prose(CHARACTERS)]).toHaveLength(4000);
    expect([...NAME].length).toBeGreaterThanOrEqual(55);
  });
});

describeWith([poppler], 'long and awkward entries on paper', () => {
  it.each([
    ['zj-review-expert', 'zj-table-8', { problems: prose(CHARACTERS), improvements: LINES }],
    ['zj-review-expert', 'zj-table-5', { premises_expert_remark: prose(CHARACTERS) }],
    [
      'zj-review',
      'zj-table-1',
      {
        training_summary: prose(CHARACTERS),
        institution_name: NAME,
        institution_address: ADDRESS,
        staff_roster: [
          {
            person_name: '买买提·阿卜杜热合曼·吐尔逊',
            school_and_major: NAME,
            teaching_subject: WORD,
            professional_title: ADDRESS,
          },
        ],
      },
    ],
    [
      'zj-review',
      'zj-table-2',
      {
        projects: [{ project_name: NAME, leader_course: ADDRESS, leader_specialty: WORD, leader_name: NAME }],
      },
    ],
    ['zj-review', 'zj-table-3', { premises_self_remark: `${ADDRESS}、${NAME}${NAME}` }],
    [
      'hz-hybrid',
      'hz-hybrid-application',
      {
        needs_analysis: prose(CHARACTERS),
        project_name: NAME,
        training_theme: WORD.repeat(4),
        innovation: LINES,
      },
    ],
    ['zj-order', 'zj-order-form', { applicant_unit: NAME, training_objectives: prose(CHARACTERS) }],
    [
      'weihai-annual',
      'weihai-statistics',
      { website: ADDRESS, principal_email: `${WORD}@example.edu.cn`, school_address: NAME + NAME },
    ],
  ] as const)('%s %s loses and clips nothing', async (kit, id, entries) => {
    const form = formCalled(id);
    const known = [
      ...fieldsOf(form).map(({ field }) => field.id),
      ...form.sections.map((section) => section.id),
    ];
    expect(known).toEqual(expect.arrayContaining(Object.keys(entries)));
    const { docx, words } = await printed(form, dossierWith(kit, id, entries));
    const { blocks, superfluous } = placeBlocks(docx, words);
    expect(missing(blocks)).toEqual([]);
    expect(superfluous.map((word) => word.text)).toEqual([]);
    expect(unseen(words)).toEqual([]);
    expect(outOfOrder(blocks)).toEqual([]);
  });
});
