import type { Condition } from '../../engine/form/index.js';

const ninety: Condition = {
  entry: 'hz-hybrid-application/project_category',
  among: ['90学分限定选修项目'],
};

/** What an entry says of whom a provision concerns, by the words of the provision's `scope`. */
export const scopes: Readonly<Record<string, readonly Condition[]>> = {
  '采用混合式的培训：省级90学分；其他培训（“线上培训要求同上”）；县级90学分比照': [ninety],
  县级90学分限定选修项目: [ninety, { entry: 'hz-hybrid-application/project_level', among: ['县级'] }],
  使用新型在线互动平台的项目: [{ entry: 'hz-hybrid-application/platform_type', among: ['新型在线互动平台'] }],
  与省级远程机构合作的混合式项目: [
    {
      entry: 'hz-hybrid-application/main_applicant_remote_qualification',
      among: ['省教育厅审核通过的远程培训机构'],
    },
  ],
};
