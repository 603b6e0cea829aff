import { expect, it } from 'vitest';
import { requiredDocuments } from '../../engine/cli/required-documents.js';
import { sheetNames } from '../../engine/workbook/index.js';
import { checklistColumns } from '../../engine/workbook/build/checklist-sheet.js';
import { isConcerned, kitSheets } from '../../engine/library/index.js';
import type { Dossier } from '../../engine/form/index.js';
import { checklists } from '../../engine/regulations/index.js';
import { forms, kitChecklist, registry } from '../../templates/index.js';
import { kitScopes } from '../../templates/kit-scopes.js';

const REVIEW = 'zj-review';
const HEI = 'zj-2014-rules.a5.hei-department';
const HOSTED = 'zj-2026-forms.t9.f4-2-dedicated-plan';
const sharing = (said?: string): Dossier => ({
  kit: REVIEW,
  forms: said === undefined ? {} : { 'zj-review-particulars': { resource_sharing: said } },
});
const projects = (...kinds: readonly (string | undefined)[]): Dossier => ({
  kit: 'zj-projects',
  forms: {
    'zj-project-register': {
      projects: kinds.map((kind, at) => ({
        project_name: `项目${at}`,
        ...(kind === undefined ? {} : { project_kind: kind }),
      })),
    },
  },
});

it('asks what is recorded, and asks on while nothing is', () => {
  const asked = (said?: string) => [HEI, HOSTED].map((id) => isConcerned(forms, sharing(said), id));
  expect(asked()).toEqual([true, true]);
  expect(asked('高校')).toEqual([true, false]);
  expect(asked('依托单位资源共享的社会机构')).toEqual([false, true]);
  expect(asked('不共享')).toEqual([true, false]);
  const order = (...kinds: readonly (string | undefined)[]) =>
    isConcerned(forms, projects(...kinds), 'zj-2021-157.a3.respond-qualification');
  expect([order(), order('自主选课'), order('自主选课', undefined), order('自主选课', '订单式')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

it('finds each of its scopes at a question of the kit, and each of its entries in a form', () => {
  for (const [kit, scopes] of Object.entries(kitScopes)) {
    const there = new Set(kitChecklist(kit).map(({ provision }) => provision.scope));
    expect(Object.keys(scopes).filter((scope) => !there.has(scope))).toEqual([]);
  }
  expect([...checklists.values()].length).toBeGreaterThan(0);
});

it('shows it on the sheet and in the guide’s count; what was answered stays', () => {
  const kit = registry.kits.get(REVIEW);
  if (!kit) throw new RangeError(REVIEW);
  const shown = (said: string | undefined, answers: Parameters<typeof kitSheets>[3] = []) => {
    const sheets = kitSheets(forms, kit, sharing(said), answers);
    const list = sheets.find(({ name }) => name === sheetNames.checklist);
    const texts = sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.type === 'text' ? [content.text] : [])),
    );
    const states = list?.cells.filter(
      ({ column, content }) =>
        column === checklistColumns.concern && content.type === 'text' && content.text === '不涉及',
    );
    return { count: texts.find((one) => one.endsWith(' 已核对')), states: states?.length };
  };
  expect(shown(undefined)).toEqual({ count: '0 / 256 已核对', states: 0 });
  const hei = shown('依托单位资源共享的社会机构');
  expect(hei.states).toBeGreaterThan(3);
  expect(hei.count).toBe(`0 / ${256 - (hei.states ?? 0)} 已核对`);
  expect(shown('依托单位资源共享的社会机构', [{ id: HEI, answer: 'yes' }])).toEqual({
    count: `1 / ${256 - (hei.states ?? 0) + 1} 已核对`,
    states: (hei.states ?? 0) - 1,
  });
});

it('asks no documents of whom they do not concern', () => {
  const documents = (said?: string) => requiredDocuments(sharing(said)).length;
  expect(documents('高校')).toBeLessThan(documents());
});
