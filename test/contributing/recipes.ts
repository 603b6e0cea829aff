import type { CopiedTree } from './copied-tree.js';

/** A step of a recipe by its first words, and what somebody does who follows it. */
type Steps = Readonly<Record<string, (tree: CopiedTree) => void>>;

const FORM = 'templates/urumqi-particulars/form.ts';
const BINDINGS = 'templates/urumqi-base-assessment/bindings.ts';
const LABEL_WORDS = 'engine/word/build/label-words.json';

const addCases = (tree: CopiedTree, instrument: string, cases: readonly object[]): void => {
  const path = `test/cases/${instrument}.json`;
  tree.write(path, JSON.stringify([...(JSON.parse(tree.read(path)) as object[]), ...cases]));
};

const ofCap = (name: string, projects: number, on: string, expect: string): object => ({
  rule: 'zj-2021-157.s3.1.cap-general',
  name,
  on,
  input: {
    institution_name: '某教师培训中心',
    has_remote: false,
    certified_date: '2018-05-30',
    application_date: on,
    province_wide_projects: projects,
  },
  expect,
});

const ofVisits = (name: string, input: object, expect: string): object => ({
  rule: 'wlmq-base.visits',
  name,
  input,
  expect,
});

const RULE = `import { atLeast } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Two visits in a year. */
export const visits = defineRule({
  id: 'wlmq-base.visits',
  provision: provisions.visits,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '每年督查不少于{least}次',
  inputs: { visits: integer({ description: '督查次数', unit: '次' }) },
  parameters: { least: since(null, 2, '次') },
  message: '督查{actual}次，应不少于{limit}次。',
  remedy: '补足督查次数。',
  decide: ({ visits: found }, { least }) => ({ holds: atLeast(found, least) }),
});
`;

const NEW_FORM = `import { defineForm } from '../../engine/form/index.js';

/** 督查登记：不是官方表格。 */
export const form = defineForm({
  id: 'urumqi-visits',
  title: '督查登记',
  number: null,
  shortName: '督查登记',
  provenance: 'derived',
  source: { document: '乌鲁木齐市专业技术人员继续教育基地考核评估表', place: '督查' },
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  sections: [
    {
      kind: 'fields',
      id: 'facts',
      title: null,
      fields: [{ id: 'visits', label: '督查次数', kind: 'integer', required: false }],
      grid: [['visits']],
    },
  ],
  notes: [],
  seals: [],
  signatures: [],
  labels: ['督查登记', '督查次数'],
  repairs: [],
});
`;

const NEW_BINDINGS = `import { ask, entries, type Binding } from '../../engine/bindings/index.js';
import { form } from './form.js';

const f = entries(form);

/** What the visits are asked. */
export const bindings: readonly Binding[] = [
  ask(f, 'wlmq-base.visits', { visits: f.number('visits') }, { label: '督查' }),
];
`;

const DEFINITION = `import type { Command } from '../command.js';

/** \`banbiao greet\` */
export const greetCommand: Command = {
  name: 'greet',
  summary: { zh: '问候', en: 'greet' },
  usage: ['greet'],
  operands: { least: 0, most: 0, name: '' },
  options: [],
  example: 'banbiao greet',
  load: async () => (await import('../commands/greet.js')).greet,
};
`;

const COMMAND = `import type { Call, ExitCode } from '../command.js';

/** What \`greet\` does. */
export function greet({ terminal, language }: Call): Promise<ExitCode> {
  terminal.line(language === 'zh' ? '您好' : 'Hello');
  return Promise.resolve(0);
}
`;

/** The steps of CONTRIBUTING.md in which something is changed, followed to the letter. */
export const recipes: Readonly<Record<string, Steps>> = {
  '1 · A field': {
    '`templates/<form>/form.ts`: the field': (tree) => {
      const before = "          id: 'special_check_grounds',";
      const text = tree.read(FORM);
      const field = `id: 'further_bonus', label: '另行加分', kind: 'score', required: false },\n        {\n`;
      tree.write(
        FORM,
        text.replace(`        {\n${before}`, () => `        { ${field}${before}`),
      );
      tree.add(FORM, "['other_bonus'], ", "['further_bonus'], ");
      tree.add(FORM, "    '其中其他突出业绩的加分',\n", "    '另行加分',\n");
    },
    'If a rule speaks of it': (tree) => {
      const asked = `  ask(particulars, 'wlmq-base.bonus-range', { bonus: particulars.number('further_bonus') }, about),\n`;
      tree.add(BINDINGS, 'const beyondTheItems: readonly Binding[] = [\n', asked);
    },
    'Divide a new label into its words': (tree) => {
      tree.add(LABEL_WORDS, '  "专家|姓名",\n', '  "另行|加分",\n  "督查|次数",\n  "督查|登记",\n');
    },
  },
  '2 · A figure of a new round': {
    'Find the figure': () => undefined,
    'Add the value to its `later`': (tree) => {
      const later = `later: [{ from: '2026-07-01', value: 20, document: '浙教办函〔2026〕12号' }]`;
      const figure = "cap_general: since('2021-06-20', 25, '项', { title: '其他机构申报上限'";
      tree.add('engine/regulations/zj-2021-157/figures.ts', figure, `, ${later}`);
    },
    'Add a case of the day': (tree) => {
      addCases(tree, 'zj-2021-157', [
        ofCap('20项，2026年7月1日（边界）', 20, '2026-07-01', 'pass'),
        ofCap('21项，2026年7月1日', 21, '2026-07-01', 'violation'),
        ofCap('25项，前一日', 25, '2026-06-30', 'pass'),
      ]);
    },
  },
  '3 · A rule': {
    'The provision word for word': (tree) => {
      const provision = `\n    "visits": { "article": "督查", "quote": "每年督查不少于2次。" },`;
      tree.add('engine/regulations/wlmq-base/provisions.json', '"provisions": {', provision);
    },
    'The rule in the file of its article': (tree) => {
      tree.write('engine/regulations/wlmq-base/visits.ts', RULE);
    },
    "The rule in the instrument's `index.ts`": (tree) => {
      const index = 'engine/regulations/wlmq-base/index.ts';
      tree.add(index, "import * as total from './total.js';\n", "import * as ofVisits from './visits.js';\n");
      tree.add(index, '    finalScore.finalScore,\n', '    ofVisits.visits,\n');
    },
    'Cases in `test/cases/<instrument>.json`': (tree) => {
      addCases(tree, 'wlmq-base', [
        ofVisits('两次（边界）', { visits: 2 }, 'pass'),
        ofVisits('一次', { visits: 1 }, 'violation'),
        ofVisits('未填', {}, 'not-applicable'),
      ]);
    },
  },
  '4 · A form': {
    'One folder in `templates/`': (tree) => {
      tree.write('templates/urumqi-visits/form.ts', NEW_FORM);
      tree.write('templates/urumqi-visits/bindings.ts', NEW_BINDINGS);
    },
    'One line in `templates/index.ts`': (tree) => {
      const [index, form] = ['templates/index.ts', './urumqi-particulars/form.js'] as const;
      tree.add(
        index,
        `from '${form}';\n`,
        "import { form as urumqiVisits } from './urumqi-visits/form.js';\n",
      );
      tree.add(index, '    urumqiParticulars,\n', '    urumqiVisits,\n');
      tree.add('templates/kits.ts', "'urumqi-base-assessment', 'urumqi-particulars'", ", 'urumqi-visits'");
      const all = 'templates/form-bindings.ts';
      const other = "import { bindings as orderForm } from './zj-order-form/bindings.js';\n";
      tree.add(all, other, "import { bindings as urumqiVisits } from './urumqi-visits/bindings.js';\n");
      tree.add(all, '  ...orderForm,\n', '  ...urumqiVisits,\n');
    },
  },
  '5 · A command': {
    'Its words and options as data': (tree) => {
      tree.write('engine/cli/definitions/greet.ts', DEFINITION);
    },
    'What it does in': (tree) => {
      tree.write('engine/cli/commands/greet.ts', COMMAND);
    },
    'One line in the list of commands': (tree) => {
      const [all, before] = ['engine/cli/all-commands.ts', "from './definitions/forms.js';\n"] as const;
      tree.add(all, before, "import { greetCommand } from './definitions/greet.js';\n");
      tree.add(all, '  formsCommand,\n', '  greetCommand,\n');
    },
  },
};
