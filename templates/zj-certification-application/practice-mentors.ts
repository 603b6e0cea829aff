import type { RosterSection } from '../../engine/form/index.js';

/** 十、实践指导教师 */
export const practiceMentors: RosterSection = {
  kind: 'roster',
  id: 'practice_mentors',
  title: '十、实践指导教师',
  basis: [
    {
      document: '浙江省中小学教师培训机构资质认定办法（试行）',
      article: '三（六）',
      quote: '高水平的实践指导教师',
    },
    {
      document: '浙江省中小学教师培训机构资质复查细则',
      article: '表3 培训师资',
      quote: '教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科',
    },
  ],
  columns: [
    {
      id: 'mentor_name',
      label: '姓名',
      kind: 'person-name',
      required: true,
      shared: 'person.name',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '高水平的实践指导教师',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote: '教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科',
        },
      ],
    },
    {
      id: 'mentor_unit',
      label: '单位',
      kind: 'text',
      required: true,
      shared: 'person.unit',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '高水平的实践指导教师',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote: '教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科',
        },
      ],
    },
    {
      id: 'mentor_professional_title',
      label: '职称',
      kind: 'text',
      required: true,
      shared: 'person.professionalTitle',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '高水平的实践指导教师',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote: '教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科',
        },
      ],
    },
    {
      id: 'mentor_specialty',
      label: '专业特长',
      kind: 'text',
      required: true,
      shared: 'person.specialty',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '高水平的实践指导教师',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote: '教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科',
        },
      ],
    },
    {
      id: 'mentor_teaching_subject',
      label: '任教学科',
      kind: 'text',
      required: true,
      shared: 'person.teachingSubject',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '高水平的实践指导教师',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表3 培训师资',
          quote: '教师姓名、单位（要有明确的地区显示）、职称、专业特长、任教学科',
        },
      ],
    },
  ],
  blankRows: 10,
  rowLabel: 'mentor_name',
};
