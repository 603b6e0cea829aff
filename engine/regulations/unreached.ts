/** Why no entry of the kits reaches a rule: the first pattern that fits its id. Each reason in Chinese. */
const REASONS: readonly (readonly [reason: string, ids: RegExp])[] = [
  ['读表时已经按它处理，不另作检查', /^zj-2026-forms\.x\.(name-normalise|percent-normalise|title-level)$/],
  [
    '要两份不同人填的工作簿放在一起才能比较',
    /^zj-2026-forms\.x\.(t6-equals-t5|t6-t5-total|t8-for-each-institution)$/,
  ],
  [
    '由其他规定的检查结果得出，检查时自动给出，没有自己的栏目',
    /^zj-2014-rules\.ch6\.sanction-level$|^zj-2014-rules\.a28\.5$|^rc-2020\.result$|t5-vs-violations-result$/,
  ],
  [
    '是选课、订单和培训各环节的日期，发生在平台上，申报表格没有日期栏',
    /^zj-2021-157\.(s4\.|s5\.5|a1\.|a2\.)|^zj-2014-rules\.a(11|12|24|17\.evaluate-10wd)|^hz-2019-5\.s1\.5|^zj-2011-03\.s6\.2\.renewal-window|city-filing-nov30$/,
  ],
  [
    '等次由评审的人在现场判断，表3、表5只填得分',
    /^zj-2026-forms\.t3\.[a-z-]+\.tier$|x\.t3-score-not-above-tier$/,
  ],
  [
    '要看一个项目的实施过程（考勤、日志、听课、学员），申报和复查表格只有汇总，没有逐项记录',
    /^zj-2014-14\.s[3-6]\.|^zj-2014-rules\.a(13|14|15|16|17|23|27|28)\.|^zj-2026-forms\.t3\.|^zj-2026-forms\.t5\.|^zj-2026-forms\.x\.(t4-|leader-course|completed-vs-roster|folder3-name)|^zj-2021-157\.s(2\.2|2\.3|5\.2)|^hz-2019-5\.s1\.2b/,
  ],
  [
    '要知道复查的类别、资质的起止和省平台的记录，表格没有这些栏目',
    /^zj-2026-review\.|^zj-2026-forms\.(t2\.note|t9\.scope|x\.(half-vs-category|years-covered|t2-leader-projects|t1-classrooms))|^zj-2011-03\.s(4|6)|^zj-2014-rules\.a4\.certified/,
  ],
  ['要看佐证文件的内容，登记表只有编号和文件名', /^zj-2026-forms\.(t9\.f5|t4\.chapter6)/],
  ['要知道其他县或其他机构的情况', /^zj-2021-157\.(s3\.2|a3\.push)|^hz-2019-5\.s2\.3/],
  ['评估细则只填得分，得分依据的事实没有栏目', /^rc-2020\.|^wlmq-base\./],
  ['统计表没有这一栏，或者只写文字，没有数字', /^wh-stat\.|^rc-annual\./],
];

/** In Chinese; `undefined` when nobody has said why. */
export const whyUnreached = (rule: string): string | undefined =>
  REASONS.find(([, ids]) => ids.test(rule))?.[0];
