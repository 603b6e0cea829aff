import { firstOf, normalised, same, startsWith, withoutStart, word, type Expr } from '../decision/index.js';

type Words = Expr<'text', 'one'>;

/** The certificate that a school stage asks for. */
export const certificateOfStage = (stage: Words): Words =>
  firstOf(
    [
      [same(stage, '小学'), word('小学')],
      [same(stage, '初中'), word('初级中学')],
    ],
    word('高级中学'),
  );

const STAGES = ['小学', '初级中学', '初中', '高级中学', '高中'];

/** A subject without the stage that certificates write in front of it: 初中数学 and 数学 are one. */
export function subjectOf(subject: Words): Words {
  const name = normalised(subject);
  return firstOf(
    STAGES.map((stage) => [startsWith(name, stage), withoutStart(name, stage)] as const),
    name,
  );
}
