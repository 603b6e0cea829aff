import type { FieldDefinition } from './field-definition.js';

/** A label that is only the blanks of a date: 年 月 日, 二〇二六年 月 日. */
const BLANKS_OF_A_DATE = /^[〇零一二三四五六七八九\d]*年 ?月 ?日$/u;

/** What an entry is called in a sentence: its label in one line, without the colon that stands before the blank. */
export function entryName({ label, kind }: Pick<FieldDefinition, 'label' | 'kind'>): string {
  const name = label
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[：:]$/, '');
  return kind === 'date' && BLANKS_OF_A_DATE.test(name) ? '落款日期' : name;
}
