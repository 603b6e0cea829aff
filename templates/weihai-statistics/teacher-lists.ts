import type { EntryPath } from '../../engine/form/index.js';
import { mapped, type SourcedRow, type SourcedValue } from '../sourced-value.js';

/** The columns of the lists by the words that the paper prints above them. */
const COLUMNS: Readonly<Record<string, string>> = {
  姓名: 'name',
  性别: 'gender',
  年龄: 'age',
  教龄: 'teaching_years',
  职称: 'professional_title',
  职业资格: 'vocational_qualification',
  毕业学校: 'school',
  学历: 'education',
  所学专业: 'major',
  任教学科: 'teaching_subject',
  是否签订聘任协议: 'contract_signed',
};

/** The rows of a list of teachers by the printed labels; shown at the names. */
export const listedRows = (rows: readonly SourcedRow[], prefix: string): SourcedValue => ({
  value: rows.map((row) =>
    Object.fromEntries(
      Object.entries(COLUMNS).map(([label, column]) => [label, row.column(`${prefix}_${column}`).value]),
    ),
  ),
  entries: rows.flatMap((row): readonly EntryPath[] => row.column(`${prefix}_name`).entries),
});

const RATIO = /^\s*(\d+(?:\.\d+)?)\s*[:：∶比]\s*(\d+(?:\.\d+)?)\s*$/;

/** `11:3` as the two numbers of a ratio; another notation leaves them open. */
export const ratioOf = (ratio: SourcedValue): Readonly<Record<string, SourcedValue>> => {
  const part = (index: number): SourcedValue =>
    mapped(ratio, (text) => {
      const found = RATIO.exec(String(text))?.[index];
      return found === undefined ? undefined : Number(found);
    });
  return { reported_specialty: part(1), reported_culture: part(2) };
};
