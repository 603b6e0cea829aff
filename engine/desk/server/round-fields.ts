import { networkInterfaces } from 'node:os';
import { parseCalendarDay } from '../../core/calendar-day.js';
import { momentOfField } from '../moments.js';
import type { RoundFields } from '../pages/round-pages.js';
import type { Round } from '../storage/rounds.js';

export const emptyRound: RoundFields = {
  title: '',
  bureau: '',
  telephone: '',
  kit: '',
  purpose: '',
  opensAt: '',
  closesAt: '',
  keepUntil: '',
  filesOn: '',
};

export const roundFields = (of: (name: string) => string): RoundFields => ({
  title: of('title'),
  bureau: of('bureau'),
  telephone: of('telephone'),
  kit: of('kit'),
  purpose: of('purpose'),
  opensAt: of('opensAt'),
  closesAt: of('closesAt'),
  keepUntil: of('keepUntil'),
  filesOn: of('filesOn'),
});

const LONGEST = { title: 100, bureau: 60, telephone: 60, purpose: 1000 } as const;

/** What a form says of a round, or what is wrong with it. */
export function readRound(
  fields: RoundFields,
): Omit<Round, 'id' | 'kit' | 'version' | 'destroyedAt' | 'destroyed'> | string {
  const { title, bureau, telephone, purpose } = fields;
  for (const [name, words] of [
    ['title', '名称'],
    ['bureau', '接收单位'],
    ['telephone', '联系电话'],
    ['purpose', '信息的用途'],
  ] as const) {
    if (fields[name] === '') return `请填写${words}`;
    if (fields[name].length > LONGEST[name]) return `${words}太长（至多 ${LONGEST[name]} 字）`;
  }
  const [opensAt, closesAt, keepUntil] = [fields.opensAt, fields.closesAt, fields.keepUntil].map(
    momentOfField,
  );
  if (opensAt === undefined || closesAt === undefined || keepUntil === undefined)
    return '请填写开始、截止和保存的时间';
  if (closesAt <= opensAt) return '截止要晚于开始';
  if (keepUntil <= closesAt) return '保存期限要晚于截止';
  if (fields.filesOn !== '' && parseCalendarDay(fields.filesOn) === undefined) return '报送备案的日期不对';
  return { title, bureau, telephone, purpose, opensAt, closesAt, keepUntil, filesOn: fields.filesOn };
}

/** Under which other machines of the network find this one. */
export const addressesOfMachine = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : [])),
  );
