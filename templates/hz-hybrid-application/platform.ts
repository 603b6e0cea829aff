import type { FieldsSection } from '../../engine/form/index.js';

/** 十七、网络技术支持与学习支持服务体系 */
export const platform: FieldsSection = {
  kind: 'fields',
  id: 'platform',
  title: '十七、网络技术支持与学习支持服务体系',
  fields: [
    {
      id: 'platform_name',
      label: '培训平台名称',
      kind: 'text',
      required: true,
      shared: 'platform.name',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '网络培训还须有网络技术支持与学习支持服务体系的详细说明',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）2',
          quote: '少数区县培训机构原有远程培训平台，如能满足混合式培训各项功能需求',
        },
      ],
    },
    {
      id: 'platform_type',
      label: '培训平台类型',
      kind: 'choice',
      required: true,
      choices: ['省级远程培训机构平台', '区县培训机构原有远程培训平台', '新型在线互动平台'],
      choicesPrinted: true,
      template: '{platform_type}',
      shared: 'platform.type',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '二（三）2',
          quote: '个别区县在探索将阿里巴巴钉钉平台等新型在线互动平台运用到本区县混合培训项目的',
        },
      ],
    },
    {
      id: 'platform_functions',
      label: '平台功能（满足混合式培训各项功能需求）',
      kind: 'long-text',
      required: true,
      shared: 'platform.functions',
      basis: [
        { document: '杭师质监〔2019〕5号', article: '二（三）2', quote: '如能满足混合式培训各项功能需求' },
      ],
    },
    {
      id: 'technical_support',
      label: '网络技术支持',
      kind: 'long-text',
      required: true,
      shared: 'platform.technicalSupport',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '网络培训还须有网络技术支持与学习支持服务体系的详细说明',
        },
      ],
    },
    {
      id: 'learning_support',
      label: '学习支持服务体系',
      kind: 'long-text',
      required: true,
      shared: 'platform.learningSupport',
      basis: [
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第八条',
          quote: '网络培训还须有网络技术支持与学习支持服务体系的详细说明',
        },
      ],
    },
    {
      id: 'process_management',
      label: '培训过程管理（集中培训期间日常管理在省培训质量管理平台上进行）',
      kind: 'long-text',
      required: true,
      shared: 'project.processManagement',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '一（一）3',
          quote: '集中培训期间日常管理是否在省培训质量管理平台上正常进行',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '二（一）1',
          quote: '借助网络技术对培训过程进行有效管理',
        },
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第十三条',
          quote: '实施培训过程日志网上登记制度',
        },
      ],
    },
  ],
  grid: [
    ['platform_name', 'platform_type'],
    ['platform_functions'],
    ['technical_support'],
    ['learning_support'],
    ['process_management'],
  ],
};
