/** Why no entry of the kits reaches a rule: the first pattern that fits its id. Each reason in Chinese. */
const REASONS: readonly (readonly [reason: string, ids: RegExp])[] = [
  ['读表时已经按它处理，不另作检查', /^zj-2026-forms\.x\.(name-normalise|percent-normalise|title-level)$/],
  [
    '要两份不同人填的工作簿放在一起才能比较，由汇总（collect）核对',
    /^zj-2026-forms\.x\.(t6-equals-t5|t6-t5-total)$/,
  ],
  [
    '由其他规定的检查结果得出，由人认定后写在表5和复查意见里',
    /^zj-2014-rules\.ch6\.sanction-level$|^zj-2014-rules\.a28\.5$/,
  ],
  ['混合式申报书就是按混合式申报；项目登记表由“培训方式与学分”核对', /s2\.1\.undeclared-hybrid$/],
  ['表格中没有集中脱产项目的实践培训计划，由人看申报方案', /a8\.practice-plan-90$/],
  ['表2不写项目面向全省还是本地，由人核对申报批次', /t2-leader-projects-per-half-year$/],
  ['申报走哪条流程由办理的人按项目类型选择，没有对错可判', /a2\.application-order-vs-self$/],
  ['专业是否对口、学科结构是否合理由评审的人判断；按人数的最高分另有检查', /t3\.staff\.tier$/],
  ['理论段和实践段的日期写在课程表里，由人核对', /s6\.stage-timing$/],
  ['任职手续、思想政治工作等由评估的人现场认定后打分', /^rc-2020\.c(1|9)\.score$/],
  ['评分点是否达到由评估的人现场认定，不是可以登记的数目或日期', /^wlmq-base\.[a-z-]+\.score$/],
  [
    '官方表格没有这一合计行，合计由办表自己算出，没有填写的数可以核对',
    /^wh-stat\.(students-three|graduates-total|training-base)/,
  ],
  ['官方表格这一栏只写文字，没有可以比较的数或日期，由人核对', /^wh-stat\./],
];

/** In Chinese; `undefined` when nobody has said why. */
export const whyUnreached = (rule: string): string | undefined =>
  REASONS.find(([, ids]) => ids.test(rule))?.[0];
