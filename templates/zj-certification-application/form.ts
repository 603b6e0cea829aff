import { defineForm } from '../../engine/form/index.js';
import { unitProfile } from './unit-profile.js';
import { applicationScope } from './application-scope.js';
import { premises } from './premises.js';
import { materials } from './materials.js';
import { review } from './review.js';
import { labels } from './labels.js';

/** 浙江省教师培训机构资质认定申请书：浙教师〔2011〕03号 浙江省中小学教师培训机构资质认定办法（试行），附件 named in the text but not included */
export const form = defineForm({
  id: 'zj-certification-application',
  title: '浙江省教师培训机构资质认定申请书',
  number: '附件',
  shortName: '认定申请书',
  provenance: 'reconstructed',
  source: {
    document:
      '浙教师〔2011〕03号 浙江省中小学教师培训机构资质认定办法（试行），附件 named in the text but not included',
    place: '根据正文各条重建',
  },
  filledBy: 'institution',
  page: {
    orientation: 'portrait',
  },
  provenanceNote:
    '申请书原表未公开（浙教师〔2011〕03号五（一）只列其名）。本表根据该办法第三、四、五条和复查细则表1的栏目重建，每一栏的依据见填表说明。',
  cover: {
    lines: [
      {
        text: '浙江省教师培训机构资质认定申请书',
        role: 'title',
      },
      {
        text: '机构名称（盖章）：',
        role: 'field',
        field: {
          id: 'cover_institution_name',
          label: '机构名称（盖章）：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '机构名称（盖章）：',
            },
          ],
        },
      },
      {
        text: '机构性质：',
        role: 'field',
        field: {
          id: 'institution_nature',
          label: '机构性质：',
          kind: 'text',
          required: true,
          shared: 'institution.nature',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '机构性质：',
            },
          ],
        },
      },
      {
        text: '机构地址：',
        role: 'field',
        field: {
          id: 'cover_institution_address',
          label: '机构地址：',
          kind: 'text',
          required: true,
          shared: 'institution.address',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '机构地址：',
            },
          ],
        },
      },
      {
        text: '面向地区：',
        role: 'field',
        field: {
          id: 'service_region',
          label: '面向地区：',
          kind: 'text',
          required: true,
          shared: 'institution.serviceRegion',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '面向地区：',
            },
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '四（一）',
              quote: '培训对象限定在本行政区域范围的',
            },
          ],
        },
      },
      {
        text: '机构负责人：',
        role: 'field',
        field: {
          id: 'cover_head_name',
          label: '机构负责人：',
          kind: 'person-name',
          required: true,
          shared: 'institution.head.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '机构负责人：',
            },
          ],
        },
      },
      {
        text: '年月日',
        role: 'date',
        template: '{application_date.year}年{application_date.month}月{application_date.day}日',
        field: {
          id: 'application_date',
          label: '年    月    日',
          kind: 'date',
          required: true,
          shared: 'application.date',
          limitNote: '申报受理时间为每年的4月10日—4月30日',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '二〇二六年    月    日',
            },
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '四（二）',
              quote: '申报受理时间为每年的4月10日—4月30日',
            },
          ],
        },
      },
      {
        text: '浙江省教育厅制',
        role: 'issuer',
      },
    ],
  },
  sections: [
    unitProfile,
    applicationScope,
    premises,
    {
      kind: 'fields',
      id: 'conditions',
      title: '四、培训条件',
      fields: [
        {
          id: 'owned_premises_area',
          label: '自有校舍面积（含自有产权或有租用期在5年以上长期租赁合同）',
          kind: 'area',
          required: true,
          unit: '平方米',
          shared: 'facility.owned_premises_area',
          limitNote: '面积不少于2000平方米',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（三）',
              quote: '其中自有校舍（含自有产权或有租用期在5年以上长期租赁合同）面积不少于2000平方米',
            },
          ],
        },
        {
          id: 'training_classroom_area',
          label: '专用培训教室面积',
          kind: 'area',
          required: true,
          unit: '平方米',
          shared: 'facility.trainingClassroomArea',
          limitNote: '培训专用教室600平方米',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（三）',
              quote: '具有满足脱产培训需要的专用培训教室和相应的专业培训设施',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表3 培训设施',
              quote: '培训专用教室600平方米',
            },
          ],
        },
        {
          id: 'training_facilities',
          label: '专业培训设施',
          kind: 'long-text',
          required: true,
          shared: 'facility.trainingEquipment',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（三）',
              quote: '相应的专业培训设施',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表3 培训设施',
              quote: '培训教室均配备标准信息化设施如电子白板或投影设备录播设备',
            },
          ],
        },
        {
          id: 'accommodation_and_meals',
          label: '食宿等生活后勤保障',
          kind: 'long-text',
          required: true,
          shared: 'facility.accommodationAndMeals',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（三）',
              quote: '能提供食宿等生活后勤保障',
            },
          ],
        },
      ],
      grid: [
        ['owned_premises_area', 'training_classroom_area'],
        ['training_facilities'],
        ['accommodation_and_meals'],
      ],
    },
    {
      kind: 'fields',
      id: 'faculty_counts',
      title: '五、教师队伍和管理队伍',
      fields: [
        {
          id: 'fulltime_teacher_count',
          label: '专职教师人数',
          kind: 'integer',
          required: true,
          unit: '人',
          shared: 'institution.fulltimeTeacherCount',
          limitNote: '不少于10人',
          computed: {
            kind: 'difference',
            of: {
              kind: 'row-count',
              roster: 'staff_roster',
            },
            less: {
              kind: 'row-count',
              roster: 'staff_roster',
              where: {
                column: 'teaching_subject',
                among: ['专职管理'],
              },
            },
          },
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（四）',
              quote: '承担教师培训任务的专职教师不少于10人',
            },
          ],
        },
        {
          id: 'senior_title_count',
          label: '其中高级职称人数',
          kind: 'integer',
          required: true,
          unit: '人',
          shared: 'institution.seniorTitleCount',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（四）',
              quote: '其中高级职称比例不低于50%',
            },
          ],
        },
        {
          id: 'senior_title_ratio',
          label: '高级职称比例',
          kind: 'percentage',
          required: true,
          unit: '%',
          shared: 'institution.seniorTitleRatio',
          limitNote: '不低于50%',
          computed: {
            kind: 'ratio',
            of: 'senior_title_count',
            by: 'fulltime_teacher_count',
            percentage: true,
            decimals: 2,
          },
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（四）',
              quote: '其中高级职称比例不低于50%',
            },
          ],
        },
        {
          id: 'management_staff_count',
          label: '专职管理人员人数',
          kind: 'integer',
          required: true,
          unit: '人',
          shared: 'institution.managementStaffCount',
          limitNote: '不少于5人',
          computed: {
            kind: 'row-count',
            roster: 'staff_roster',
            where: {
              column: 'teaching_subject',
              among: ['专职管理'],
            },
          },
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（四）',
              quote: '培训机构专职管理人员不少于5人',
            },
          ],
        },
      ],
      grid: [
        ['fulltime_teacher_count', 'senior_title_count'],
        ['senior_title_ratio', 'management_staff_count'],
      ],
    },
    {
      kind: 'roster',
      id: 'staff_roster',
      title: '学校专任教师和专职管理人员基本情况',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '学校专任教师和专职管理人员基本情况',
        },
      ],
      columns: [
        {
          id: 'person_name',
          label: '姓名',
          kind: 'person-name',
          required: true,
          shared: 'person.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '学校专任教师和专职管理人员基本情况',
            },
          ],
        },
        {
          id: 'gender',
          label: '性别',
          kind: 'choice',
          required: true,
          choices: ['男', '女'],
          shared: 'person.gender',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '学校专任教师和专职管理人员基本情况',
            },
          ],
        },
        {
          id: 'age',
          label: '年龄',
          kind: 'integer',
          required: true,
          unit: '岁',
          shared: 'person.age',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '学校专任教师和专职管理人员基本情况',
            },
          ],
        },
        {
          id: 'education',
          label: '学历',
          kind: 'text',
          required: true,
          shared: 'person.education',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '学校专任教师和专职管理人员基本情况',
            },
          ],
        },
        {
          id: 'school_and_major',
          label: '毕业院校及专业',
          kind: 'text',
          required: true,
          shared: 'person.schoolAndMajor',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '学校专任教师和专职管理人员基本情况',
            },
          ],
        },
        {
          id: 'professional_title',
          label: '职称',
          kind: 'text',
          required: true,
          shared: 'person.professionalTitle',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '学校专任教师和专职管理人员基本情况',
            },
          ],
        },
        {
          id: 'teaching_subject',
          label: '现任教学科',
          kind: 'text',
          required: true,
          hint: '（管理人员填专职管理）',
          shared: 'person.teachingSubject',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '学校专任教师和专职管理人员基本情况',
            },
          ],
        },
      ],
      blankRows: 17,
      rowLabel: 'person_name',
    },
    {
      kind: 'fields',
      id: 'organization',
      title: '六、机构设置及管理制度',
      fields: [
        {
          id: 'organization_structure',
          label: '机构设置',
          kind: 'long-text',
          required: true,
          shared: 'institution.organizationStructure',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '五（三）',
              quote: '办学条件、师资队伍、机构设置及管理制度、专业优势、培训成效等相关材料',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表3 组织机构',
              quote: '办公室、培训部、研发部、质量监控中心设置',
            },
          ],
        },
        {
          id: 'management_rules',
          label: '管理制度',
          kind: 'long-text',
          required: true,
          shared: 'institution.managementRules',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（五）',
              quote: '有健全的管理部门和完备规范的管理制度',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表3 管理制度',
              quote: '1.单位各项管理制度；2.培训管理制度',
            },
          ],
        },
      ],
      grid: [['organization_structure'], ['management_rules']],
    },
    {
      kind: 'narrative',
      id: 'professional_advantages',
      title: '七、专业优势',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（二）',
          quote: '具有开展教师培训的资源条件和专业优势',
        },
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '专业优势',
        },
      ],
      field: {
        id: 'professional_advantages',
        label: '七、专业优势',
        kind: 'long-text',
        required: true,
        shared: 'institution.professionalAdvantages',
        basis: [
          {
            document: '浙江省中小学教师培训机构资质认定办法（试行）',
            article: '三（二）',
            quote: '具有开展教师培训的资源条件和专业优势',
          },
          {
            document: '浙江省中小学教师培训机构资质认定办法（试行）',
            article: '五（三）',
            quote: '专业优势',
          },
        ],
      },
    },
    {
      kind: 'narrative',
      id: 'training_achievements',
      title: '八、培训经验和培训成效',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（五）',
          quote:
            '具有5年以上教师培训经验，有健全的管理部门和完备规范的管理制度，服务意识强，培训质量高，社会信誉好',
        },
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '五（三）',
          quote: '培训成效',
        },
      ],
      field: {
        id: 'training_achievements',
        label: '八、培训经验和培训成效',
        kind: 'long-text',
        required: true,
        shared: 'institution.trainingSummary',
        basis: [
          {
            document: '浙江省中小学教师培训机构资质认定办法（试行）',
            article: '三（五）',
            quote:
              '具有5年以上教师培训经验，有健全的管理部门和完备规范的管理制度，服务意识强，培训质量高，社会信誉好',
          },
          {
            document: '浙江省中小学教师培训机构资质认定办法（试行）',
            article: '五（三）',
            quote: '培训成效',
          },
        ],
      },
    },
    {
      kind: 'roster',
      id: 'practice_bases',
      title: '九、培训实践基地统计表',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（六）',
          quote: '能够提供满足教师培训需要的实践基地学校',
        },
        {
          document: '浙江省中小学教师培训机构资质复查细则',
          article: '表1',
          quote: '培训实践基地统计表',
        },
      ],
      columns: [
        {
          id: 'base_name',
          label: '实践基地单位名称',
          kind: 'text',
          required: true,
          shared: 'practiceBase.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（六）',
              quote: '能够提供满足教师培训需要的实践基地学校',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '培训实践基地统计表',
            },
          ],
        },
        {
          id: 'base_head',
          label: '负责人',
          kind: 'person-name',
          required: true,
          shared: 'practiceBase.head',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（六）',
              quote: '能够提供满足教师培训需要的实践基地学校',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '培训实践基地统计表',
            },
          ],
        },
        {
          id: 'base_address',
          label: '地址',
          kind: 'text',
          required: true,
          shared: 'practiceBase.address',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（六）',
              quote: '能够提供满足教师培训需要的实践基地学校',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '培训实践基地统计表',
            },
          ],
        },
        {
          id: 'is_provincial_development_school',
          label: '是否省级教师发展学校',
          kind: 'choice',
          required: true,
          choices: ['是', '否'],
          shared: 'practiceBase.isProvincialDevelopmentSchool',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '三（六）',
              quote: '能够提供满足教师培训需要的实践基地学校',
            },
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '培训实践基地统计表',
            },
          ],
        },
      ],
      blankRows: 17,
      rowLabel: 'base_name',
    },
    {
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
    },
    materials,
    {
      kind: 'fixed',
      id: 'declaration',
      title: '十二、申请单位承诺',
      basis: [
        {
          document: '浙江省中小学教师培训机构资质认定办法（试行）',
          article: '三（一）',
          quote: '遵守国家法律、法规，贯彻执行党的教育方针和国家有关教师继续教育的政策，热心承担教师培训任务',
        },
        {
          document: '浙江省中小学教师专业发展培训质量管理工作规程（试行）',
          article: '第二十九条（四）',
          quote: '资质认定申报材料情况不实，存在严重弄虚作假、甚至伪造资质条件并经查实的',
        },
      ],
      paragraphs: [
        '本单位遵守国家法律、法规，贯彻执行党的教育方针和国家有关教师继续教育的政策，热心承担教师培训任务。',
        '本申请书及所附材料情况属实。如有申报材料情况不实，存在严重弄虚作假、甚至伪造资质条件并经查实的，按《浙江省中小学教师专业发展培训质量管理工作规程（试行）》第二十九条处理。',
      ],
    },
    {
      kind: 'fields',
      id: 'declaration_signature',
      title: null,
      fields: [
        {
          id: 'head_signature',
          label: '机构负责人（签字）：',
          kind: 'person-name',
          required: true,
          signature: true,
          shared: 'institution.head.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '机构负责人：',
            },
          ],
        },
        {
          id: 'institution_seal_name',
          label: '机构名称（盖章）：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '机构名称（盖章）：',
            },
          ],
        },
        {
          id: 'declaration_date',
          label: '年月日',
          kind: 'date',
          required: true,
          template: '{declaration_date.year}年{declaration_date.month}月{declaration_date.day}日',
          labelPrinted: false,
          shared: 'application.date',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '二〇二六年    月    日',
            },
          ],
        },
      ],
      grid: [['head_signature'], ['institution_seal_name'], ['declaration_date']],
    },
    review,
  ],

  notes: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
    '多媒体指配备计算机、大屏幕显示设备（电子白板型、投影幕型或平板电视型）、中控、音响等设备。',
  ],
  seals: [
    {
      text: '机构名称（盖章）：',
      at: 'cover',
    },
    {
      text: '教育行政部门（盖章）：',
      at: 'review',
    },
  ],
  signatures: [
    {
      text: '机构负责人（签字）：',
      at: 'head_signature',
    },
  ],
  repairs: [],
  labels: labels,
});
