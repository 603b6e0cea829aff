import type { Condition } from '../engine/form/index.js';

const SHARING = 'zj-review-particulars/resource_sharing';
const HOST = '依托单位资源共享的社会机构';
/** Whoever leans on a host is no university; whoever shares with nobody may be one. */
const university: Condition = { entry: SHARING, among: [HOST], not: true };
const notNought = (entry: Condition['entry']): Condition => ({ entry, among: [0], not: true });
const order: Condition = { entry: 'zj-project-register/projects.project_kind', among: ['订单式'] };
const ninety: Condition = {
  entry: 'hz-hybrid-application/project_category',
  among: ['90学分限定选修项目'],
};

/**
 * By kit, what an entry says of whom a provision concerns, by the words of the provision's `scope`. A scope that no
 * entry tells of is not here: it stays with the question, for a person.
 */
export const kitScopes: Readonly<Record<string, Readonly<Record<string, readonly Condition[]>>>> = {
  'zj-review': {
    高等学校: [university],
    高校: [university],
    普通高校租用校外场地的: [university],
    普通高校共享学校校舍的: [university],
    依托单位资源共享的社会机构: [{ entry: SHARING, among: [HOST] }],
    有自有校园占地的: [notNought('zj-table-1/land_area_owned')],
    有自有校舍的: [notNought('zj-table-1/building_area_owned')],
    有租用校舍的: [notNought('zj-table-1/building_area_leased')],
  },
  'zj-projects': {
    订单式项目: [order],
    响应订单的省级培训机构: [order],
    '2021年下半年批次（疫情防控期间）': [{ entry: 'zj-project-register/round', among: ['2021年下半年'] }],
  },
  'hz-hybrid': {
    '采用混合式的培训：省级90学分；其他培训（“线上培训要求同上”）；县级90学分比照': [ninety],
    县级90学分限定选修项目: [ninety, { entry: 'hz-hybrid-application/project_level', among: ['县级'] }],
    使用新型在线互动平台的项目: [
      { entry: 'hz-hybrid-application/platform_type', among: ['新型在线互动平台'] },
    ],
    与省级远程机构合作的混合式项目: [
      {
        entry: 'hz-hybrid-application/main_applicant_remote_qualification',
        among: ['省教育厅审核通过的远程培训机构'],
      },
    ],
  },
  'weihai-annual': {
    非营利性学校: [{ entry: 'rongcheng-records/profit', among: ['非营利性'] }],
    营利性学校: [{ entry: 'rongcheng-records/profit', among: ['营利性'] }],
  },
  'urumqi-assessment': {
    有加分的: [{ entry: 'urumqi-particulars/bonus_grounds', among: ['没有'], not: true }],
  },
};
