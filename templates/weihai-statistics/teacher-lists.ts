import { ExactNumber } from '../../engine/core/exact-number.js';

/** The columns that both lists have, by the words that the paper prints above them. */
export const COLUMNS_OF_LISTS: Readonly<Record<string, string>> = {
  姓名: 'name',
  性别: 'gender',
  年龄: 'age',
  职称: 'professional_title',
  职业资格: 'vocational_qualification',
  毕业学校: 'school',
  学历: 'education',
  所学专业: 'major',
  任教学科: 'teaching_subject',
  是否签订聘任协议: 'contract_signed',
};

const RATIO = /^\s*(\d+(?:\.\d+)?)\s*[:：∶比]\s*(\d+(?:\.\d+)?)\s*$/;

/** A part of a ratio (`11:3`) by its place, from 1; `undefined` in another notation. */
export function partOfRatio(ratio: string, place: 1 | 2): ExactNumber | undefined {
  const found = RATIO.exec(ratio)?.[place];
  return found === undefined ? undefined : ExactNumber.of(found);
}
