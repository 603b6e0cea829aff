import fc from 'fast-check';
import type { Dossier } from '../../engine/form/index.js';
import { rowsOf, sampleDossier, withForm } from './sample-dossier.js';

const often = (common: string, rare: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 9 }).map((draw) => (draw === 0 ? rare : common));

/** Registers around the caps, with leaders whose names differ in white space. */
export const registers: fc.Arbitrary<Dossier> = fc
  .record({
    institution: fc.constantFrom('浙江师范大学', '杭州师范 大学', '云溪大学'),
    modes: fc.constantFrom(['集中面授'], ['远程'], ['集中面授', '远程']),
    category: fc.constantFrom('其他高校', '远程培训机构'),
    certified: fc.constantFrom('2015-06-01', '2020-09-01', '2021-02-01'),
    count: fc.constantFrom(4, 5, 6, 24, 25, 26, 34, 35, 36, 40, 41),
    perLeader: fc.constantFrom(3, 4, 5),
    numbered: fc.boolean(),
    rows: fc.array(
      fc.record({
        scope: often('全省', '市'),
        kind: often('自主选课', '订单式'),
        mode: fc.constantFrom('集中', '混合'),
        total: fc.constantFrom(60, 90),
        online: fc.constantFrom(10, 20, 20.5, 22.5),
        formal: often('是', '否'),
        white: fc.constantFrom('', ' ', '　', '\u00a0'),
      }),
      { minLength: 41, maxLength: 41 },
    ),
  })
  .map(({ institution, modes, category, certified, count, perLeader, numbered, rows }) => {
    const sample = sampleDossier('zj-projects');
    const [model] = rowsOf(sample, 'zj-project-register', 'projects');
    const projects = rows.slice(0, count).map((row, index) => {
      const leader = String.fromCodePoint(0x7532 + Math.floor(index / perLeader));
      return {
        ...model,
        sequence: index + 1,
        project_name: `研修项目${index + 1}`,
        project_scope: row.scope,
        project_kind: row.kind,
        training_mode: row.mode,
        total_credits: row.total,
        online_credits: row.online,
        leader_is_formal_staff: row.formal,
        leader_name: `王${row.white}${leader}`,
        leader_id: numbered ? `YX${1000 + Math.floor(index / perLeader)}` : undefined,
      };
    });
    return withForm(sample, 'zj-project-register', {
      institution_name: institution,
      institution_category: institution === '云溪大学' ? category : '浙江师范大学、杭州师范大学',
      training_modes: modes,
      certification_date: certified,
      projects,
    });
  });
