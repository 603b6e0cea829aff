import { expect, it } from 'vitest';
import { filled } from '../../engine/core/messages/message.js';
import { checklists, latestFiguresInWords, rules } from '../../engine/regulations/index.js';

/** Names of programs and addresses that stand in the official texts or in everybody's mouth. */
const KNOWN = /\{[a-z]+\}|https?:\/\/\S+|WPS|WORD|Word|Excel|PDF|Email|IP/g;
/** What only a programmer understands. */
const PROGRAMMING = /[A-Za-z]{2,}|_|浮点|布尔|枚举|字段|空值/;

it('what people read of a rule is plain Chinese', () => {
  const said = [...rules.values()].flatMap(
    ({ id, message, remedy, parameters, provision: { scope }, readings = [] }) =>
      [
        message,
        remedy,
        scope ?? '',
        ...readings.flatMap(({ point, reading, why }) => [point, reading, why]),
      ].map((text) => ({ id, text: filled(text, latestFiguresInWords(parameters)) })),
  );
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter(({ text }) => PROGRAMMING.test(text.replace(KNOWN, '')))).toEqual([]);
});

it('what people read of a question on 核对清单 is plain Chinese, but for what the text itself says', () => {
  const said = [...checklists.values()].flatMap(({ id, provision: { scope } }) => ({
    id,
    text: scope ?? '',
  }));
  expect(said.length).toBeGreaterThan(400);
  expect(said.filter(({ text }) => PROGRAMMING.test(text.replace(KNOWN, '')))).toEqual([]);
});
