/// <reference types="vite/client" />
import { beforeAll, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { withComputed, type Dossier, type RosterRow } from '../../engine/form/index.js';
import { checkWorkbook } from '../../engine/library/check-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import {
  applyRules,
  figuresGiven,
  roundFigures,
  rules,
  type ParameterOverrides,
  type RuleContext,
} from '../../engine/regulations/index.js';
import type { DatedValue } from '../../engine/regulations/parameter.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { forms, kitRounds, registry } from '../../templates/index.js';
import { BEFORE, figuresOfNotice, FROM, notice } from '../regulations/invented-notice.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { expectedLines, linesShown } from './check-lines.js';
import { hybridDesign, institutions, register } from './dossiers-at-limits.js';
import { recalculated, type SheetTexts } from './recalculated.js';
import { sampleDossier, withForm } from './sample-dossier.js';

const LONG = import.meta.env.MODE === 'long';
const MINUTE = 60_000;

/** A day on which the notice receives applications. */
const WITHIN = '2026-07-01';
/** The rules that use a figure of the 参数 sheet. */
const using = new Set(
  Object.values(kitRounds).flatMap((of) => roundFigures(of).flatMap((one) => [...one.rules])),
);

/** A project that the published figures judge otherwise than those of the notice. */
const project = (index: number): RosterRow => ({
  // Three projects of one leader: four are permitted, by the notice two.
  leader_name: index < 3 ? '江临风' : `负责人${index}`,
  // Six days before: five are enough, by the notice seven are. Two begin before the notice's first day.
  start_date: index === 4 || index === 5 ? '2026-09-10' : '2026-09-17',
  course_table_date: index === 4 || index === 5 ? '2026-09-04' : '2026-09-11',
  training_days: 2,
  // 18 of 85 credits, 22 of 100, 21 of 70.
  ...(index < 3
    ? {
        training_mode: '混合',
        total_credits: [85, 100, 70][index] ?? 0,
        online_credits: [18, 22, 21][index] ?? 0,
      }
    : {}),
  ...(index === 3 || index === 4 ? { project_kind: '订单式' } : {}),
});
const CAPS = [38, 23, 33, 3];
/** One project more than the notice permits, beside two orders; not more than what was published. */
const registers = institutions.map(([title, , , header], at): [string, Dossier] => [
  `a register of ${title}`,
  register(
    (CAPS[at] ?? 0) + 3,
    'certification_date' in header ? { ...header, certification_date: '2025-12-01' } : header,
    project,
  ),
]);
const designs = (
  [
    [85, 18],
    [100, 22],
    [70, 21],
  ] as const
).map(([total, online]): [string, Dossier] => [
  `a hybrid design of ${total} credits`,
  hybridDesign(total, '县级', [online]),
]);
const list: [string, Dossier] = [
  'a list of hybrid projects',
  withForm(sampleDossier('hz-hybrid-list'), 'hz-hybrid-project-list', {
    projects: [
      { project_name: '甲', district: '拱墅区', total_credits: 85, online_credits: 18 },
      { project_name: '乙', district: '拱墅区', total_credits: 100, online_credits: 22 },
      { project_name: '丙', district: '拱墅区', total_credits: 70, online_credits: 21 },
    ],
  }),
];
const all = [...registers, ...designs, list];
/** The short suite tries one of each kit. */
const dossiers = LONG ? all : [...registers.slice(1, 2), ...designs.slice(0, 1), list];

/** The register's day of application selects its figures; a design's stands in several entries, which share it. */
const dated = (dossier: Dossier, day: string): Dossier =>
  dossier.kit === 'zj-projects'
    ? withForm(dossier, 'zj-project-register', { application_date: day })
    : (JSON.parse(JSON.stringify(dossier).replaceAll('2026-06-10', day)) as Dossier);

/** What happens while the notice stands in the rules' own files, beside what they published before. */
async function builtIn<Result>(added: ParameterOverrides, happen: () => Promise<Result>): Promise<Result> {
  const changed = new Map<DatedValue<unknown>[], number>();
  for (const { parameters } of rules.values()) {
    for (const { id, values } of Object.values(parameters)) {
      const own = values as DatedValue<unknown>[];
      const more = id === undefined ? undefined : added[id];
      if (!more || changed.has(own)) continue;
      changed.set(own, own.length);
      own.push(...more);
    }
  }
  try {
    return await happen();
  } finally {
    for (const [values, length] of changed) values.length = length;
  }
}

interface Case {
  readonly name: string;
  readonly dossier: Dossier;
}
const cases: readonly Case[] = dossiers.flatMap(([title, dossier]) =>
  [BEFORE, FROM].map((day) => ({ name: `${title} of ${day}`, dossier: dated(dossier, day ?? '') })),
);

/** LibreOffice takes six seconds for a register: in the short suite it judges what is built in on the smaller sheets. */
const isCalculated = ({ name, dossier }: Case): boolean =>
  LONG || (dossier.kit !== 'zj-projects' && name.endsWith(`${FROM}`));

const kitOf = ({ kit }: Dossier) => {
  const found = registry.kits.get(kit);
  if (!found) throw new Error(`no kit ${kit}`);
  return found;
};

/** What a check says of the rules that use figures of 参数. */
const findingsOf = (bytes: Uint8Array, context: RuleContext): string[] =>
  checkWorkbook(forms, '', readWorkbook(bytes, registry, { compression: zlibCompression }), {
    mode: 'final',
    language: 'zh',
    context,
  })
    .result.findings.filter(({ citations }) => citations.some(({ rule }) => using.has(rule)))
    .map(({ level, message, places }) => `${level} ${message} ${places.map(({ cell }) => cell).join('、')}`)
    .sort();

/** The lines of 检查 for these rules. */
const ofFigures = (lines: readonly string[]): string[] =>
  lines.filter((line) => using.has(line.split(' | ')[0] ?? ''));

describeWith([libreOffice, openpyxl], 'a figure of a new round', () => {
  const answers = new Map<
    string,
    { readonly byFile: string[]; readonly bySheet: string[]; readonly built: string[] }
  >();
  const unchanged = new Map<string, string[]>();
  let sheets: SheetTexts = {};
  beforeAll(async () => {
    const workbooks = new Map<string, Uint8Array>();
    for (const one of cases) {
      const { name, dossier } = one;
      const plain = await kitWorkbook(kitOf(dossier), dossier);
      const entered = await kitWorkbook(kitOf(dossier), dossier, { figures: figuresGiven(notice) });
      workbooks.set(`${name}, entered`, entered);
      const built = await builtIn(notice, async () => {
        const bytes = await kitWorkbook(kitOf(dossier), dossier);
        if (isCalculated(one)) workbooks.set(`${name}, built in`, bytes);
        return findingsOf(bytes, {});
      });
      answers.set(name, {
        byFile: findingsOf(plain, { overrides: notice }),
        bySheet: findingsOf(entered, {}),
        built,
      });
      unchanged.set(name, findingsOf(plain, {}));
    }
    sheets = recalculated(workbooks, '检查', () => ({ rows: (id) => using.has(id) }));
  }, 20 * MINUTE);

  it.each(cases)('is the same in the rules, on 参数 and by --parameters: $name', ({ name }) => {
    const { byFile, bySheet, built } = answers.get(name) ?? { byFile: [], bySheet: [], built: ['none'] };
    expect(bySheet).toEqual(byFile);
    expect(built).toEqual(byFile);
  });

  it.each(cases)('is what the sheet itself says, entered or in the rules: $name', ({ name, dossier }) => {
    const expected = ofFigures(expectedLines(dossier, figuresGiven(notice)));
    expect(expected.length).toBeGreaterThan(1);
    expect(ofFigures(linesShown(sheets[`${name}, entered`]))).toEqual(expected);
    if (isCalculated({ name, dossier }))
      expect(ofFigures(linesShown(sheets[`${name}, built in`]))).toEqual(expected);
  });

  it('decides from its first day, and not before', () => {
    for (const { name, dossier } of cases) {
      const same = JSON.stringify(answers.get(name)?.byFile) === JSON.stringify(unchanged.get(name));
      // A list bears no day: the latest figures hold.
      const holds = name.endsWith(`${FROM}`) || dossier.kit === 'hz-hybrid-list';
      expect([name, same]).toEqual([name, !holds]);
    }
  });
});

it.each(figuresOfNotice)('$title ($id) decides something in one of the dossiers', ({ id }) => {
  const others = Object.fromEntries(Object.entries(notice).filter(([figure]) => figure !== id));
  const verdicts = (overrides: ParameterOverrides): string[] =>
    all.flatMap(([, dossier]) =>
      [FROM ?? '', WITHIN].flatMap((day) =>
        applyRules(forms.factsOf(withComputed(dated(dossier, day), registry)), { overrides }).map(
          ({ rule, outcome, label }) => `${rule} ${outcome} ${label ?? ''}`,
        ),
      ),
    );
  expect(verdicts(others)).not.toEqual(verdicts(notice));
});
