import { expect, it } from 'vitest';
import { claimsOf, leadersLeft, type ClaimingFile } from '../../engine/bureau/index.js';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { rule } from '../../engine/regulations/index.js';
import { factsOf, registry } from '../../templates/index.js';
import { leaderCap } from '../../templates/leader-cap.js';
import { rowsOf, sampleDossier, withForm } from '../native/sample-dossier.js';

const REGISTER = 'zj-project-register';
const APPLICATION = 'hz-hybrid-application';
const sample = sampleDossier('zj-projects');
const [first = {}] = rowsOf(sample, REGISTER, 'projects');

const led = (names: readonly string[], changes: Readonly<Record<string, unknown>> = {}): Dossier =>
  withForm(sample, REGISTER, {
    projects: names.map((name) => ({
      ...first,
      project_name: name,
      leader_name: '许澄',
      leader_id: undefined,
    })),
    ...changes,
  });
const hybrid = withForm(sampleDossier('hz-hybrid'), APPLICATION, {
  leader_name: '许澄',
  cover_leader_name: '许澄',
  service_region: '全省',
});

const claiming = (file: string, dossier: Dossier, contents = file): ClaimingFile => {
  const filled = withComputed(dossier, registry);
  const facts = factsOf(filled);
  return {
    file,
    kit: dossier.kit,
    contents,
    claims: claimsOf({ file, dossier: filled, registry, facts, reading: [], locate: () => undefined }),
  };
};
const left = (rows: readonly ClaimingFile[], file: string) => {
  const found = rule(leaderCap.rule);
  if (!found) throw new RangeError(leaderCap.rule);
  return leadersLeft(rows, file, { ...leaderCap, rule: found }, {}).map((one) => [
    one.name,
    one.projects.length,
    one.most,
    one.left,
  ]);
};

it('what a leader may still lead counts the projects of every workbook', () => {
  const other = claiming('乙.xlsx', led(['一', '二'], { institution_name: '另一所学院' }));
  const own = claiming('甲.xlsx', led(['一']));
  expect(left([own], '甲.xlsx')).toEqual([['许澄', 1, 4, 3]]);
  expect(left([own, other], '甲.xlsx')).toEqual([['许澄', 3, 4, 1]]);
  expect(left([own, other, claiming('申报.xlsx', hybrid)], '申报.xlsx')).toEqual([['许澄', 4, 4, 0]]);
});

it('counts a copy, and a project that one institution lists twice, once', () => {
  const own = claiming('甲.xlsx', led(['一', '二']), 'same');
  expect(left([own, claiming('副本.xlsx', led(['一', '二']), 'same')], '甲.xlsx')).toEqual([
    ['许澄', 2, 4, 2],
  ]);
  expect(left([own, claiming('修改.xlsx', led(['二', '三']))], '甲.xlsx')).toEqual([['许澄', 3, 4, 1]]);
});

it('counts neither another round nor local projects, and nobody who leads nothing here', () => {
  const own = claiming('甲.xlsx', led(['一']));
  const before = claiming('上一批.xlsx', led(['二', '三'], { round: '2021年上半年' }));
  const local = claiming(
    '本地.xlsx',
    led(['四'], {
      projects: [
        { ...first, project_name: '四', leader_name: '许澄', leader_id: undefined, project_scope: '本地' },
      ],
    }),
  );
  expect(left([own, before, local], '甲.xlsx')).toEqual([['许澄', 1, 4, 3]]);
  const others = claiming('别人.xlsx', sample);
  expect(left([own, others], '甲.xlsx').map(([name]) => name)).toEqual(['许澄']);
});
