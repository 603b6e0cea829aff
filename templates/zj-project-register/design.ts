import {
  boundTo,
  numberAsked,
  type DesignDefinition,
  type LimitDefinition,
} from '../../engine/design/index.js';
import { mostOfKey } from '../../engine/regulations/index.js';
import { leaderCap } from '../leader-cap.js';
import { bindings, leadBy, provinceWide, PROVINCE_WIDE_LED, ORDERS_LED } from './bindings.js';
import { form } from './form.js';

const x = numberAsked();
const PROJECTS = { zh: '项', en: 'projects' } as const;

/** What a round still permits an institution: projects, and projects of one leader. */
const limits: readonly LimitDefinition[] = [
  {
    id: 'province-wide-projects',
    title: { zh: '面向全省的自主选课项目', en: 'Province-wide projects' },
    unit: PROJECTS,
    binding: boundTo(
      bindings,
      'zj-2021-157.s3.1.cap-under-one-year',
      'zj-2021-157.s3.1.cap-normal-universities',
      'zj-2021-157.s3.1.cap-remote',
      'zj-2021-157.s3.1.cap-general',
    ),
    asked: x,
    substitutions: [{ quantity: provinceWide, becomes: x }],
    side: 'most',
    whole: true,
    found: provinceWide,
    sentence: { zh: '本批次最多申报{limit}项', en: 'at most {limit} in this round' },
  },
  {
    id: 'projects-in-rectification',
    title: { zh: '限期整改期间的申报数', en: 'Projects while in rectification' },
    unit: PROJECTS,
    binding: boundTo(bindings, 'zj-2014-rules.a27.cap-halved'),
    asked: x,
    substitutions: [{ quantity: provinceWide, becomes: x }],
    side: 'most',
    whole: true,
    found: provinceWide,
    sentence: { zh: '减半后最多申报{limit}项', en: 'at most {limit} after halving' },
    elsewhere: { zh: '只对限期整改的机构有此要求。', en: 'Only asked of institutions in rectification.' },
  },
  {
    id: 'leader-projects',
    title: { zh: '项目负责人面向全省的项目', en: 'Province-wide projects of a leader' },
    unit: PROJECTS,
    binding: boundTo(bindings, 'zj-2021-157.s2.1.leader-max-4'),
    shown: true,
    used: mostOfKey(leadBy.list, leadBy.leader, PROVINCE_WIDE_LED),
    sentence: { zh: '负责最多的一位还可负责{limit}项', en: 'whoever leads most may lead {limit} more' },
    elsewhere: { zh: '没有面向全省的项目。', en: 'There is no province-wide project.' },
  },
  {
    id: 'leader-orders',
    title: { zh: '项目负责人的订单式项目', en: 'Order projects of a leader' },
    unit: PROJECTS,
    binding: boundTo(bindings, 'zj-2021-157.s2.1.order-leader-max-4'),
    shown: true,
    used: mostOfKey(leadBy.list, leadBy.leader, ORDERS_LED),
    sentence: { zh: '负责最多的一位还可负责{limit}项', en: 'whoever leads most may lead {limit} more' },
    elsewhere: { zh: '没有订单式项目。', en: 'There is no order project.' },
  },
];

/** 设计测算 of a round's register. */
export const design: DesignDefinition = {
  form,
  project: 'institution_name',
  bindings,
  limits,
  leaders: leaderCap,
};
