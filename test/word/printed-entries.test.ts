import { describe, expect, it } from 'vitest';
import { openZip } from '../../engine/ooxml/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { wordPackage } from '../../engine/word/build/word-package.js';
import { formatters } from '../../engine/word/formatters/formatter-list.js';
import { templateData } from '../../engine/word/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

const printed = (name: string, value: string | number | null, ...options: string[]): string =>
  String(formatters.get(name)?.format(value, options));

describe('entries on paper', () => {
  it.each([
    ['money', 1200, [], '1200.00'],
    ['money', 386_500.5, [], '386500.50'],
    ['money', 0.125, [], '0.125'],
    ['money', null, [], ''],
    ['unit', 48, ['人'], '48人'],
    ['unit', '1500.00', ['元/人'], '1500.00元/人'],
    ['unit', null, ['人'], ''],
    ['month', '2026-09-18', ['中文'], '九'],
    ['month', '2026-12-08', ['中文'], '十二'],
    ['day', '2026-09-10', ['中文'], '十'],
    ['day', '2026-09-18', ['中文'], '十八'],
    ['day', '2026-09-20', ['中文'], '二十'],
    ['day', '2026-10-31', ['中文'], '三十一'],
    ['day', '2026-09-18', [], '18'],
    ['day', null, ['中文'], '\u3000'],
  ])('%s of %s with %j is “%s”', (name, value, options, words) => {
    expect(printed(name, value, ...options)).toBe(words);
  });
});

describe('a roster that is to be stamped', () => {
  const sample = sampleOf('zj-review');
  const form = registry.forms.get('zj-table-1');
  if (!sample || !form) throw new Error('no sample');
  const section = form.sections.find(({ id }) => id === 'staff_roster');
  if (section?.kind !== 'roster') throw new Error('no roster');
  const label = section.rowLabel ?? section.columns[0]?.id ?? '';

  const namesWith = (count: number, final: boolean): readonly unknown[] => {
    const data = sample.dossier.forms[form.id];
    const roster = data?.['staff_roster'];
    if (!Array.isArray(roster)) throw new Error('no rows');
    const few = {
      ...sample.dossier,
      forms: { [form.id]: { ...data, staff_roster: roster.slice(0, count) } },
    };
    const rows = templateData(form, few as typeof sample.dossier, { final })['staff_roster'];
    if (!Array.isArray(rows)) throw new Error('no rows');
    return rows.map((row: Record<string, unknown>) => row[label]);
  };

  it('says below its last entry that nothing follows', () => {
    const names = namesWith(2, true);
    expect(names[2]).toBe('以下空白');
    expect(names.filter((name) => name === '以下空白')).toHaveLength(1);
  });

  it('does not as a draft, nor when it is blank or full', () => {
    expect(namesWith(2, false)).not.toContain('以下空白');
    expect(namesWith(0, true)).not.toContain('以下空白');
    expect(namesWith(section.blankRows, true)).not.toContain('以下空白');
  });
});

describe('the institution in the footer', () => {
  const sample = sampleOf('zj-review');
  const footer = (id: string): unknown => {
    const form = registry.forms.get(id);
    if (!sample || !form) throw new Error(id);
    return templateData(form, sample.dossier, { institution: '云溪市教师进修学校' })['footer_institution'];
  };

  it('stands where the form does not name it: Table 2 does not, Table 1 does', () => {
    expect(footer('zj-table-2')).toBe('云溪市教师进修学校　');
    expect(footer('zj-table-1')).toBeNull();
  });
});

describe('a finished page that is no form', () => {
  it('has no command in its footer', () => {
    const page = openZip(wordPackage({ title: '反馈', number: null }, '<w:document/>'), zlibCompression);
    const footer = new TextDecoder().decode(page.read('word/footer1.xml'));
    expect(footer).toContain('共');
    expect(footer).not.toContain('+++');
  });
});
