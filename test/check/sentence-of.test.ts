import { expect, it } from 'vitest';
import { sentenceOf } from '../../engine/check/index.js';

it.each([
  [undefined, '面向全省申报27项，限报25项。', '面向全省申报27项，限报25项。'],
  ['云溪学院', '面向全省申报27项，限报25项。', '云溪学院：面向全省申报27项，限报25项。'],
  ['表1培训总结', '培训总结1066字，应在800字以内。', '表1培训总结：1066字，应在800字以内。'],
  ['项目负责人', '项目负责人高临渊5项，每人至多4项。', '项目负责人：高临渊5项，每人至多4项。'],
  ['项目“作业设计”', '“作业设计”没有负责人。', '项目“作业设计”：没有负责人。'],
  // Two characters may be a word that only happens to recur.
  ['云溪学院', '学院名称与公章不一致。', '云溪学院：学院名称与公章不一致。'],
  ['项目“阅读”', '“写作”没有负责人。', '项目“阅读”：“写作”没有负责人。'],
])('of %s: %s', (label, message, sentence) => {
  expect(sentenceOf({ message, ...(label === undefined ? {} : { label }) })).toBe(sentence);
});
