import { rowsOf, withComputed, type Dossier, type EntryPath } from '../form/index.js';
import { reasonsWithoutFormula } from '../formulas/index.js';
import {
  coverage,
  rules,
  rulesOf,
  whyUnreached,
  type FactRecord,
  type InstrumentCoverage,
  type Rule,
} from '../regulations/index.js';
import { ruleWords } from './rule-words.js';
import { samples } from '../../samples/index.js';
import { layoutWorkbook } from '../workbook/index.js';
import { factsOf, forms as allForms, registry } from '../../templates/index.js';

/** A dossier in which every roster has a row, so that what is asked of rows is asked. */
function withEveryRoster(dossier: Dossier): Dossier {
  const forms = Object.entries(dossier.forms).map(([id, data]) => {
    const rosters = (registry.forms.get(id)?.sections ?? []).flatMap((section) =>
      section.kind === 'roster' && data[section.id] === undefined ? [[section.id, [{}]] as const] : [],
    );
    return [id, { ...data, ...Object.fromEntries(rosters) }] as const;
  });
  return withApplications({ ...dossier, forms: Object.fromEntries(forms) });
}

/** The register of a kit, in which every row is a file with its evidence code. */
const registerOf = (dossier: Dossier): string | undefined =>
  Object.keys(dossier.forms).find((id) =>
    registry.forms
      .get(id)
      ?.sections.some(
        (section) =>
          section.kind === 'roster' &&
          section.id === 'evidence' &&
          section.columns.some(({ kind }) => kind === 'evidence-code'),
      ),
  );

/** Applications of single projects stand in the third folder, where an institution keeps them apart. */
function withApplications(dossier: Dossier): Dossier {
  const id = registerOf(dossier);
  const register = id === undefined ? undefined : dossier.forms[id];
  if (id === undefined || register === undefined) return dossier;
  const application = { evidence_code: '3-1-1', project_number: 1 };
  const evidence = [...rowsOf(register, 'evidence'), application];
  return { ...dossier, forms: { ...dossier.forms, [id]: { ...register, evidence } } };
}

/** What the forms of every kit say, filled in. */
const allFacts = (): readonly FactRecord<EntryPath>[] =>
  samples().flatMap(({ dossier }) => [...factsOf(withComputed(withEveryRoster(dossier), registry))]);

/** The rules that the entries of some kit reach, each with the forms that do. */
export function reachedRules(): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>();
  for (const { form, rules: bound } of allForms.bindings) {
    for (const { id } of bound) reached.set(id, (reached.get(id) ?? new Set()).add(form));
  }
  for (const record of allFacts()) {
    const forms = Object.values(record.entries).flatMap((entries) => entries.map(({ form }) => form));
    for (const { id } of rulesOf(record)) {
      const known = reached.get(id) ?? new Set<string>();
      for (const form of forms) known.add(form);
      reached.set(id, known);
    }
  }
  return reached;
}

export const ruleCoverage = (): InstrumentCoverage[] => coverage(allFacts(), new Set(reachedRules().keys()));

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((one) => cell(String(one))).join(' | ')} |`;

/** Why rules that kits ask have no formula on 检查; a rule that has one in some kit has one. */
function reasonsOfAllKits(): ReadonlyMap<string, string | undefined> {
  const all = new Map<string, string | undefined>();
  for (const kit of registry.kits.values()) {
    const layout = layoutWorkbook(kit, registry);
    for (const [id, reason] of reasonsWithoutFormula(allForms.bindings, layout)) {
      if (!all.has(id) || all.get(id) !== undefined) all.set(id, reason);
    }
  }
  return all;
}

/** By the id of each rule that some kit asks: why there is no formula, or `undefined` where there is one. */
export const reasonsByRule: ReadonlyMap<string, string | undefined> = reasonsOfAllKits();
const expressed = new Set([...reasonsByRule].flatMap(([id, reason]) => (reason === undefined ? [id] : [])));
const whyNot = (id: string): string => reasonsByRule.get(id) ?? '';

function coverageTable(all: readonly InstrumentCoverage[], reached: ReadonlyMap<string, unknown>): string[] {
  const of = ({ instrument }: InstrumentCoverage, ids: Iterable<string>): number =>
    [...ids].filter((id) => rules.get(id)?.provision.instrument.id === instrument.id).length;
  const figures = all.map((one): number[] => {
    const formulas = of(
      one,
      [...reached.keys()].filter((id) => expressed.has(id)),
    );
    const { computable, reachable, unreachable, attestations, documents, terms } = one;
    return [
      computable,
      reachable,
      unreachable.length,
      formulas,
      reachable - formulas,
      attestations,
      documents,
      terms,
    ];
  });
  const titles = [
    '文件',
    '可计算条款',
    '套表填得到',
    '须由人核对',
    '检查页有公式',
    '只由程序检查',
    '核对事项',
    '应附材料',
    '名词说明',
  ];
  const sums = titles.slice(1).map((_, at) => figures.reduce((sum, one) => sum + (one[at] ?? 0), 0));
  return [
    row(...titles),
    row('---', ...sums.map(() => '---:')),
    ...all.map(({ instrument }, at) => row(instrument.title, ...(figures[at] ?? []))),
    row('合计', ...sums),
  ];
}

/** The computable provisions that no entry reaches, by the reason why a person judges them. */
function leftToPersons(all: readonly InstrumentCoverage[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule } of all.flatMap(({ unreachable }) => unreachable)) {
    const reason = whyUnreached(rule) ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  return [
    row('须由人核对的原因', '条数', '条款'),
    row('---', '---:', '---'),
    ...[...byReason].map(([reason, ids]) => row(reason, ids.length, ids.join('、'))),
  ];
}

function ruleSection(
  one: Rule,
  coverage: InstrumentCoverage,
  forms: ReadonlySet<string> | undefined,
): string[] {
  const missing = coverage.unreachable.find(({ rule }) => rule === one.id)?.missing ?? [];
  const native = expressed.has(one.id) ? '有公式' : `没有公式：${whyNot(one.id)}`;
  return [
    `### ${one.id.slice(one.provision.instrument.id.length + 1)}`,
    '',
    ...ruleWords(one).map(([title, words]) =>
      title === '原文' ? `> ${words}` : `- ${title}：${cell(words)}`,
    ),
    ...(forms
      ? [`- 检查页：${native}`]
      : [
          `- 套表填不到：${whyUnreached(one.id) ?? ''}；缺少${missing.map(({ description }) => description).join('、')}`,
        ]),
    '',
  ];
}

/** The reference page of all rules, in Chinese: how far they reach, and each with its words and figures. */
export function rulesPage(): string {
  const reached = reachedRules();
  const all = ruleCoverage();
  const given = [...reasonsByRule.values()].filter((one) => one !== undefined);
  const reasons = [...new Set(given)].map((reason) =>
    row(reason, given.filter((one) => one === reason).length),
  );
  const sections = all.flatMap((one) => {
    const own = [...rules.values()].filter(({ provision }) => provision.instrument.id === one.instrument.id);
    const { title, number } = one.instrument;
    return [
      `## ${title}${number === null ? '' : `（${number}）`}`,
      '',
      `各条编号前加 \`${one.instrument.id}.\`，如 \`banbiao rules show ${own[0]?.id ?? ''}\`。`,
      '',
      ...own.flatMap((each) => ruleSection(each, one, reached.get(each.id))),
    ];
  });
  return [
    '# 全部规定',
    '',
    '本页由 `npm run rules-page` 生成，不要手改。',
    '',
    ...coverageTable(all, reached),
    '',
    ...leftToPersons(all),
    '',
    '填得到而检查页没有公式的：',
    '',
    row('原因', '条数'),
    row('---', '---:'),
    ...reasons,
    '',
    ...sections,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
