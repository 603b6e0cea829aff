import type { FieldDefinition, FieldKind } from './field-definition.js';
import type { FieldKindDefinition } from './field-kind.js';
import { area } from './kinds/area.js';
import { checkbox } from './kinds/checkbox.js';
import { choice } from './kinds/choice.js';
import { date } from './kinds/date.js';
import { decimal } from './kinds/decimal.js';
import { email } from './kinds/email.js';
import { evidenceCode } from './kinds/evidence-code.js';
import { identityNumber } from './kinds/identity-number.js';
import { integer } from './kinds/integer.js';
import { longText } from './kinds/long-text.js';
import { mobile } from './kinds/mobile.js';
import { money } from './kinds/money.js';
import { month } from './kinds/month.js';
import { percentage } from './kinds/percentage.js';
import { personName } from './kinds/person-name.js';
import { phone } from './kinds/phone.js';
import { postcode } from './kinds/postcode.js';
import { score } from './kinds/score.js';
import { text } from './kinds/text.js';

const kinds: Readonly<Record<FieldKind, FieldKindDefinition>> = {
  text,
  'long-text': longText,
  integer,
  decimal,
  money,
  percentage,
  area,
  score,
  date,
  month,
  choice,
  checkbox,
  'person-name': personName,
  'identity-number': identityNumber,
  mobile,
  phone,
  postcode,
  email,
  'evidence-code': evidenceCode,
};

/** Everything that a kind of field knows. */
export const fieldKind = (kind: FieldKind): FieldKindDefinition => kinds[kind];

/** All kinds, for the guide sheet and the reference pages. */
export const allFieldKinds = (): readonly FieldKindDefinition[] => Object.values(kinds);

/** How an entry of a field may be written, in Chinese: of a choice that takes several words, which ones. */
export function notationsOf({ kind, choices = [], multiple }: FieldDefinition): string {
  if (kind !== 'choice') return kinds[kind].notations;
  return multiple === true ? `可以选几项，用顿号隔开：${choices.join('、')}` : '从下拉列表中选一项';
}
