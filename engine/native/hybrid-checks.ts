import { figure } from './figure.js';
import type { NativeCheck } from './native-check.js';

const FORM = 'hz-hybrid-application';
const QUARTER = 'hz-2019-5.s2.2.online-quarter';
const THIRD = 'hz-2019-5.s2.2.online-third';

/** The hybrid application: online credits against the permitted share, class size, formal employee. */
export const hybridChecks: readonly NativeCheck[] = [
  {
    rules: [QUARTER, THIRD],
    form: FORM,
    title: '线上学分不超过总学分的四分之一（90学分及以上）或三分之一',
    article: '杭师质监〔2019〕5号 二（二）（引浙教办函〔2019〕357号）',
    fails: 'violation',
    build(cells) {
      const total = cells.field('total_credits');
      const online = `ROUND(SUM(${cells.column('online_courses', 'online_course_credits')}),9)`;
      const share = `IF(${total}>=${figure(QUARTER, 'credits_from')},${figure(QUARTER, 'max_online_share')},${figure(THIRD, 'max_online_share')})`;
      const limit = `ROUND(${total}*${share},9)`;
      return {
        needs: [total],
        applies: `COUNT(${cells.column('online_courses', 'online_course_credits')})>0`,
        actual: online,
        permitted: limit,
        holds: `${online}<=${limit}`,
      };
    },
  },
  {
    rules: ['zj-2014-rules.a10.class-size-60'],
    form: FORM,
    title: '每班人数原则上不超过60人',
    article: '《质量管理工作规程（试行）》 第十条',
    fails: 'warning',
    build(cells) {
      const size = cells.field('planned_trainee_count');
      const limit = figure('zj-2014-rules.a10.class-size-60', 'max_class_size');
      return { needs: [size], actual: size, permitted: limit, holds: `${size}<=${limit}` };
    },
  },
  {
    rules: ['zj-2021-157.s2.1.leader-formal-staff'],
    form: FORM,
    title: '项目负责人是申报单位的正式员工',
    article: '浙教办函〔2021〕157号 二（一）',
    fails: 'violation',
    build(cells) {
      const answer = cells.field('leader_is_formal_staff');
      return {
        needs: [cells.field('leader_name'), answer],
        actual: answer,
        permitted: '"是"',
        holds: `${answer}="是"`,
      };
    },
  },
];
