import type { Meter } from '../../engine/core/meter.js';
import { fieldValue, rowsOf, type Dossier, type EntryValue } from '../../engine/form/index.js';
import { limitOf } from '../limit-of.js';

const FORM = 'hz-hybrid-application';
const number = (value: EntryValue | undefined): number => (typeof value === 'number' ? value : 0);

/** What a hybrid application shows as bars: credits, the faculty's make-up, fees. */
export function meters(dossier: Dossier): readonly Meter[] {
  const data = dossier.forms[FORM];
  if (data === undefined) return [];
  const [online, offline, total] = ['online_credits_total', 'offline_credits_total', 'total_credits'].map(
    (id) => number(fieldValue(data, id)),
  );
  const input = { is_hybrid: true, total_credits: total, online_credits: online };
  const limit =
    limitOf('hz-2019-5.s2.2.online-quarter', input) ?? limitOf('hz-2019-5.s2.2.online-third', input);
  const teachers = rowsOf(data, 'teachers');
  const count = (column: string): number => teachers.filter((row) => row[column] === '是').length;
  const fee = (id: string): number => number(fieldValue(data, id));
  return [
    {
      title: '线上与线下学分',
      unit: '学分',
      parts: [
        { label: '线上', value: online ?? 0 },
        { label: '线下', value: offline ?? 0 },
      ],
      ...(limit === undefined ? {} : { limit }),
    },
    {
      title: '授课教师：本地区以外专家',
      unit: '人',
      parts: [
        { label: '本地区以外', value: count('teacher_is_external') },
        { label: '本地区', value: teachers.length - count('teacher_is_external') },
      ],
    },
    {
      title: '授课教师：一线优秀教师和教研员',
      unit: '人',
      parts: [
        { label: '一线和教研', value: count('teacher_is_frontline') },
        { label: '其他', value: teachers.length - count('teacher_is_frontline') },
      ],
    },
    {
      title: '收费标准',
      unit: '元',
      parts: [
        { label: '培训费', value: fee('training_fee') },
        { label: '住宿费', value: fee('accommodation_fee') },
        { label: '伙食费', value: fee('meal_fee') },
      ],
    },
  ].filter((meter) => meter.parts.some((part) => part.value > 0));
}
