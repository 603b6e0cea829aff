import {
  fieldKind,
  fieldsOfSection,
  fillerOf,
  printedGrid,
  type FieldDefinition,
  type FormDefinition,
  type SectionDefinition,
} from '../form/index.js';
import { entryCommand } from './build/entry-command.js';
import { formatters } from './formatters/formatter-list.js';

const PROVENANCES: Readonly<Record<FormDefinition['provenance'], string>> = {
  verbatim: '官方原文',
  reconstructed: '原表未公开，根据文件各条重建',
  derived: '不是官方表格，由本软件整理',
};
const FILLERS: Readonly<Record<FormDefinition['filledBy'], string>> = {
  institution: '培训机构',
  expert: '评审专家',
  'expert-group': '专家组',
  authority: '教育行政部门',
  centre: '质量监控中心',
  'joint-applicant': '联合申报单位',
  nobody: '无（阅读用）',
};

/** Where a field's entry stands on the sheets, when the caller knows: 混合申报书!C7. */
export type CellOf = (field: FieldDefinition, section: SectionDefinition | undefined) => string | undefined;

/** The reference page of a form in Markdown: every field with its kind, notation, limits, command and basis. */
export function referencePage(form: FormDefinition, cellOf: CellOf = () => undefined): string {
  const lines = [
    `# ${[form.number, form.title].filter((word) => word !== null).join(' ')}`,
    '',
    '本页由表单定义生成，请勿手工修改。',
    '',
    `- 表单编号：\`${form.id}\``,
    `- 来源：${form.source.document}（${form.source.place}）`,
    `- 性质：${PROVENANCES[form.provenance]}`,
    ...(form.provenanceNote === undefined ? [] : [`- 说明：${form.provenanceNote}`]),
    `- 填写人：${FILLERS[form.filledBy]}`,
    `- 纸张：A4 ${form.page.orientation === 'portrait' ? '纵向' : '横向'}`,
    ...form.seals.map((place) => `- 盖章处：${place.text}`),
    ...form.signatures.map((place) => `- 签名处：${place.text}`),
    '',
    ...cover(form, cellOf),
    ...form.sections.flatMap((section) => sectionPage(section, form, cellOf)),
    ...repairs(form),
    ...(form.readOnly === true ? [] : formatterPage()),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function cover(form: FormDefinition, cellOf: CellOf): string[] {
  const fields = [
    ...(form.cover?.lines ?? []).flatMap((line) => (line.field ? [line.field] : [])),
    ...(form.titleFields ?? []),
  ];
  return fields.length === 0
    ? []
    : [`## ${form.cover ? '封面' : '标题'}`, '', ...fieldTable(fields, undefined, form, cellOf)];
}

function sectionPage(section: SectionDefinition, form: FormDefinition, cellOf: CellOf): string[] {
  const title =
    section.title ?? (section.kind === 'roster' ? '名册' : section.kind === 'fixed' ? '说明' : '填写项');
  const heading = `## ${text(title)}（\`${section.id}\`）`;
  const parent = section.parentTitle === undefined ? [] : [`所属：${section.parentTitle}`, ''];
  const fields = fieldsOfSection(section);
  const roster =
    section.kind === 'roster'
      ? [
          `名册，每人（项）一行，印出 ${section.blankRows} 个空行${section.blankRowsProposed === true ? '（原文未注明行数）' : ''}，多则续行。` +
            `模板中用 \`+++FOR row IN ${section.id}+++\` 和 \`+++END-FOR row+++\` 各占一行，把要重复的一行夹在中间。`,
          '',
        ]
      : [];
  const matrix =
    section.kind === 'matrix'
      ? [`固定表格，${printedGrid(section).rowCount} 行 ${section.columns.length} 列。`, '']
      : [];
  return [
    heading,
    '',
    ...parent,
    ...roster,
    ...matrix,
    ...(fields.length > 0 ? fieldTable(fields, section, form, cellOf) : []),
    ...basis(section, fields),
  ];
}

function fieldTable(
  fields: readonly FieldDefinition[],
  section: SectionDefinition | undefined,
  form: FormDefinition,
  cellOf: CellOf,
): string[] {
  const rows = fields.map((field) => [
    `\`${field.id}\``,
    text(field.label),
    kindOf(field),
    fieldKind(field.kind).notations,
    required(field),
    limits(field),
    FILLERS[fillerOf({ field, ...(section ? { section } : {}) }, form)],
    cellOf(field, section) ?? '',
    field.signature === true ? '手写' : `\`${command(field, section)}\``,
  ]);
  const known = rows.some((row) => row[CELL] !== '');
  const columns = ['字段', '栏目', '类型', '写法', '必填', '限制与说明', '填写人', '单元格', '模板命令'];
  const shown = [columns, columns.map(() => '---'), ...rows].map((row) =>
    row.filter((_, index) => known || index !== CELL).map((word) => word.replaceAll('|', '\\|')),
  );
  return [...shown.map((row) => `| ${row.join(' | ')} |`), ''];
}

const CELL = 7;

const command = (field: FieldDefinition, section: SectionDefinition | undefined): string =>
  section?.kind !== 'roster' && field.kind === 'long-text'
    ? `+++FOR paragraph IN ${field.id} | paragraphs+++`
    : entryCommand(field, { inRoster: section?.kind === 'roster', followedBy: '' });

function kindOf(field: FieldDefinition): string {
  const name = fieldKind(field.kind).name;
  if (field.choices === undefined) return name;
  return `${name}${field.multiple === true ? '（可多选）' : ''}：${field.choices.join('、')}`;
}

function required(field: FieldDefinition): string {
  if (field.computed !== undefined) return '自动计算';
  if (!field.required) return '';
  return field.requiredWhen === undefined ? '是' : '有条件';
}

function limits(field: FieldDefinition): string {
  const parts = [
    ...(field.unit === undefined ? [] : [`单位：${field.unit}`]),
    ...(field.points === undefined ? [] : [`满分 ${field.points} 分`]),
    ...(field.allowedScores === undefined ? [] : [`可得 ${field.allowedScores.join('、')} 分`]),
    ...(field.minimumCharacters === undefined ? [] : [`不少于 ${field.minimumCharacters} 字`]),
    ...(field.maximumCharacters === undefined ? [] : [`不超过 ${field.maximumCharacters} 字`]),
    ...(field.limitNote === undefined ? [] : [field.limitNote]),
    ...(field.hint === undefined ? [] : [field.hint]),
    ...(field.guidance === undefined ? [] : [field.guidance]),
  ];
  return parts.map(text).join('；');
}

/** The provisions that the entries of a form rest on whose original is not public. */
function basis(section: SectionDefinition, fields: readonly FieldDefinition[]): string[] {
  const all = [
    ...(section.basis ?? []).map((one) => ({ what: '本节', one })),
    ...fields.flatMap((field) => (field.basis ?? []).map((one) => ({ what: text(field.label), one }))),
  ];
  const byProvision = new Map<string, { readonly whats: string[]; readonly quote: string }>();
  for (const { what, one } of all) {
    const key = `${one.document} ${one.article}`;
    const quote = text(one.quote);
    const known = byProvision.get(`${key}\n${quote}`);
    if (known) known.whats.push(what);
    else byProvision.set(`${key}\n${quote}`, { whats: [what], quote });
  }
  if (byProvision.size === 0) return [];
  const lines = [...byProvision].map(
    ([key, { whats, quote }]) => `- ${[...new Set(whats)].join('、')}：${key.split('\n')[0]}：“${quote}”`,
  );
  return ['依据：', '', ...lines, ''];
}

function repairs(form: FormDefinition): string[] {
  if (form.repairs.length === 0) return [];
  const rows = form.repairs.map(
    ({ verbatim, repaired, reason, printed }) =>
      `| ${[verbatim, repaired, reason, printed === 'repaired' ? '更正后的文字' : '原文'].map((word) => text(word).replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return ['## 对原文的更正', '', '| 原文 | 更正 | 理由 | 印出 |', '| --- | --- | --- | --- |', ...rows, ''];
}

function formatterPage(): string[] {
  const rows = [...formatters.values()].map(
    ({ name, purpose }) => `| \`${name}\` | ${purpose.replaceAll('|', '\\|')} |`,
  );
  return [
    '## 模板可用的格式',
    '',
    '写在字段名之后，用 `|` 隔开。',
    '',
    '| 格式 | 作用 |',
    '| --- | --- |',
    ...rows,
    '',
  ];
}

const text = (words: string): string => words.replace(/\s*\n\s*/g, ' ').trim();
