import type { MatrixSection } from '../../engine/form/index.js';

export const premises: MatrixSection = {
  kind: 'matrix',
  id: 'premises',
  title: '三、校舍基本情况统计表',
  notes: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
    '多媒体指配备计算机、大屏幕显示设备（电子白板型、投影幕型或平板电视型）、中控、音响等设备。',
  ],
  basis: [
    {
      document: '浙江省中小学教师培训机构资质复查细则',
      article: '表1',
      quote: '校舍基本情况统计表',
    },
  ],
  columns: [
    {
      id: 'block',
      label: '（左侧分块标题）',
    },
    {
      id: 'item',
      label: '（项目）',
    },
    {
      id: 'area',
      label: '（面积）',
    },
    {
      id: 'area_detail',
      label: '（自有/租用 或 面积续）',
    },
    {
      id: 'count_or_certificate',
      label: '（个数、证件或租用期）',
    },
  ],
  cells: [
    {
      row: 0,
      column: 0,
      rowSpan: 2,
      role: 'header',
      text: '校园占地',
    },
    {
      row: 0,
      column: 1,
      rowSpan: 2,
      role: 'input',
      template: '共{land_area_total}亩',
      fields: [
        {
          id: 'land_area_total',
          label: '校园占地 / 共',
          kind: 'decimal',
          required: true,
          unit: '亩',
          shared: 'facility.land_area.total',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 0,
      column: 2,
      rowSpan: 2,
      role: 'header',
      text: '其中',
    },
    {
      row: 0,
      column: 3,
      role: 'input',
      template: '自有{land_area_owned}亩',
      fields: [
        {
          id: 'land_area_owned',
          label: '校园占地 / 其中 / 自有',
          kind: 'decimal',
          required: true,
          unit: '亩',
          shared: 'facility.land_area.owned',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 0,
      column: 4,
      role: 'input',
      template: '土地证 {land_certificate}',
      fields: [
        {
          id: 'land_certificate',
          label: '校园占地 / 土地证',
          kind: 'choice',
          required: true,
          requiredWhen: {
            entry: 'land_area_owned',
            among: [0],
            not: true,
          },
          choices: ['有', '无'],
          choicesPrinted: true,
          shared: 'facility.land_certificate',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 1,
      column: 3,
      role: 'input',
      template: '租用{land_area_leased}亩',
      fields: [
        {
          id: 'land_area_leased',
          label: '校园占地 / 其中 / 租用',
          kind: 'decimal',
          required: true,
          unit: '亩',
          shared: 'facility.land_area.leased',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 1,
      column: 4,
      role: 'input',
      template: '租用期{land_lease_term}年',
      fields: [
        {
          id: 'land_lease_term',
          label: '校园占地 / 租用期',
          kind: 'decimal',
          required: true,
          requiredWhen: {
            entry: 'land_area_leased',
            among: [0],
            not: true,
          },
          unit: '年',
          shared: 'facility.land_lease_term',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 2,
      column: 0,
      rowSpan: 2,
      role: 'header',
      text: '校舍建筑面积',
    },
    {
      row: 2,
      column: 1,
      rowSpan: 2,
      role: 'input',
      template: '共{building_area_total}m2',
      fields: [
        {
          id: 'building_area_total',
          label: '校舍建筑面积 / 共',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.building_area.total',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 2,
      column: 2,
      rowSpan: 2,
      role: 'header',
      text: '其中',
    },
    {
      row: 2,
      column: 3,
      role: 'input',
      template: '自有{building_area_owned}m2',
      fields: [
        {
          id: 'building_area_owned',
          label: '校舍建筑面积 / 其中 / 自有',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.building_area.owned',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 2,
      column: 4,
      role: 'input',
      template: '产权证 {property_certificate}',
      fields: [
        {
          id: 'property_certificate',
          label: '校舍建筑面积 / 产权证',
          kind: 'choice',
          required: true,
          requiredWhen: {
            entry: 'building_area_owned',
            among: [0],
            not: true,
          },
          choices: ['有', '无'],
          choicesPrinted: true,
          shared: 'facility.property_certificate',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 3,
      column: 3,
      role: 'input',
      template: '租用{building_area_leased}m2',
      fields: [
        {
          id: 'building_area_leased',
          label: '校舍建筑面积 / 其中 / 租用',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.building_area.leased',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 3,
      column: 4,
      role: 'input',
      template: '租用期{building_lease_term}年',
      fields: [
        {
          id: 'building_lease_term',
          label: '校舍建筑面积 / 租用期',
          kind: 'decimal',
          required: true,
          requiredWhen: {
            entry: 'building_area_leased',
            among: [0],
            not: true,
          },
          unit: '年',
          shared: 'facility.building_lease_term',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 4,
      column: 0,
      rowSpan: 17,
      role: 'header',
      text: '其中',
    },
    {
      row: 4,
      column: 1,
      role: 'row-header',
      text: '教室',
    },
    {
      row: 4,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{classroom_area}m2',
      fields: [
        {
          id: 'classroom_area',
          label: '教室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.classroom.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 4,
      column: 4,
      role: 'input',
      template: '共{classroom_count}个',
      fields: [
        {
          id: 'classroom_count',
          label: '教室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.classroom.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 5,
      column: 1,
      role: 'row-header',
      text: '其中：多媒体教室',
    },
    {
      row: 5,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{multimedia_classroom_area}m2',
      fields: [
        {
          id: 'multimedia_classroom_area',
          label: '其中：多媒体教室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.multimedia_classroom.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 5,
      column: 4,
      role: 'input',
      template: '共{multimedia_classroom_count}个',
      fields: [
        {
          id: 'multimedia_classroom_count',
          label: '其中：多媒体教室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.multimedia_classroom.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 6,
      column: 1,
      role: 'row-header',
      text: '其中：可上网教室',
    },
    {
      row: 6,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{internet_classroom_area}m2',
      fields: [
        {
          id: 'internet_classroom_area',
          label: '其中：可上网教室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.internet_classroom.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 6,
      column: 4,
      role: 'input',
      template: '共{internet_classroom_count}个',
      fields: [
        {
          id: 'internet_classroom_count',
          label: '其中：可上网教室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.internet_classroom.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 7,
      column: 1,
      role: 'row-header',
      text: '计算机教室',
    },
    {
      row: 7,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{computer_classroom_area}m2',
      fields: [
        {
          id: 'computer_classroom_area',
          label: '计算机教室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.computer_classroom.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 7,
      column: 4,
      role: 'input',
      template: '共{computer_classroom_count}个',
      fields: [
        {
          id: 'computer_classroom_count',
          label: '计算机教室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.computer_classroom.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 8,
      column: 1,
      role: 'row-header',
      text: '实验(实训)室',
    },
    {
      row: 8,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{laboratory_area}m2',
      fields: [
        {
          id: 'laboratory_area',
          label: '实验(实训)室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.laboratory.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 8,
      column: 4,
      role: 'input',
      template: '共{laboratory_count}个',
      fields: [
        {
          id: 'laboratory_count',
          label: '实验(实训)室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.laboratory.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 9,
      column: 1,
      role: 'row-header',
      text: '主录播（微格）教室',
    },
    {
      row: 9,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{recording_classroom_area}m2',
      fields: [
        {
          id: 'recording_classroom_area',
          label: '主录播（微格）教室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.recording_classroom.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 9,
      column: 4,
      role: 'input',
      template: '共{recording_classroom_count}个',
      fields: [
        {
          id: 'recording_classroom_count',
          label: '主录播（微格）教室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.recording_classroom.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 10,
      column: 1,
      role: 'row-header',
      text: '远程网络教室',
    },
    {
      row: 10,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{remote_network_classroom_area}m2',
      fields: [
        {
          id: 'remote_network_classroom_area',
          label: '远程网络教室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.remote_network_classroom.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 10,
      column: 4,
      role: 'input',
      template: '共{remote_network_classroom_count}个',
      fields: [
        {
          id: 'remote_network_classroom_count',
          label: '远程网络教室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.remote_network_classroom.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 11,
      column: 1,
      role: 'row-header',
      text: '图书阅览室',
    },
    {
      row: 11,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{library_reading_room_area}m2',
      fields: [
        {
          id: 'library_reading_room_area',
          label: '图书阅览室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.library_reading_room.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 11,
      column: 4,
      role: 'input',
      template: '共{library_reading_room_count}个',
      fields: [
        {
          id: 'library_reading_room_count',
          label: '图书阅览室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.library_reading_room.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 12,
      column: 1,
      role: 'row-header',
      text: '办公室',
    },
    {
      row: 12,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{office_area}m2',
      fields: [
        {
          id: 'office_area',
          label: '办公室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.office.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 12,
      column: 4,
      role: 'input',
      template: '共{office_count}个',
      fields: [
        {
          id: 'office_count',
          label: '办公室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.office.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 13,
      column: 1,
      role: 'row-header',
      text: '会议室',
    },
    {
      row: 13,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{meeting_room_area}m2',
      fields: [
        {
          id: 'meeting_room_area',
          label: '会议室 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.meeting_room.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 13,
      column: 4,
      role: 'input',
      template: '共{meeting_room_count}个',
      fields: [
        {
          id: 'meeting_room_count',
          label: '会议室 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.meeting_room.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 14,
      column: 1,
      role: 'row-header',
      text: '教师宿舍',
    },
    {
      row: 14,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{staff_dormitory_area}m2',
      fields: [
        {
          id: 'staff_dormitory_area',
          label: '教师宿舍 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.staff_dormitory.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 14,
      column: 4,
      role: 'input',
      template: '共{staff_dormitory_count}个',
      fields: [
        {
          id: 'staff_dormitory_count',
          label: '教师宿舍 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.staff_dormitory.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 15,
      column: 1,
      role: 'row-header',
      text: '学生宿舍',
    },
    {
      row: 15,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{student_dormitory_area}m2',
      fields: [
        {
          id: 'student_dormitory_area',
          label: '学生宿舍 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.student_dormitory.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 15,
      column: 4,
      role: 'input',
      template: '共{student_dormitory_count}个',
      fields: [
        {
          id: 'student_dormitory_count',
          label: '学生宿舍 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.student_dormitory.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 16,
      column: 1,
      role: 'row-header',
      text: '餐厅',
    },
    {
      row: 16,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{canteen_area}m2',
      fields: [
        {
          id: 'canteen_area',
          label: '餐厅 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.canteen.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 16,
      column: 4,
      role: 'input',
      template: '共{canteen_count}个',
      fields: [
        {
          id: 'canteen_count',
          label: '餐厅 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.canteen.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 17,
      column: 1,
      role: 'input',
      template: '{custom_room_1_name}',
      fields: [
        {
          id: 'custom_room_1_name',
          label: '其中 / 空白行 1 / 用房名称',
          kind: 'text',
          required: false,
          labelPrinted: false,
          shared: 'facility.room.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 17,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{custom_room_1_area}m2',
      fields: [
        {
          id: 'custom_room_1_area',
          label: '空白行 1 / 共（面积）',
          kind: 'area',
          required: false,
          unit: 'm2',
          shared: 'facility.room.custom_room_1.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 17,
      column: 4,
      role: 'input',
      template: '共{custom_room_1_count}个',
      fields: [
        {
          id: 'custom_room_1_count',
          label: '空白行 1 / 共（个数）',
          kind: 'integer',
          required: false,
          unit: '个',
          shared: 'facility.room.custom_room_1.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 18,
      column: 1,
      role: 'input',
      template: '{custom_room_2_name}',
      fields: [
        {
          id: 'custom_room_2_name',
          label: '其中 / 空白行 2 / 用房名称',
          kind: 'text',
          required: false,
          labelPrinted: false,
          shared: 'facility.room.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 18,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{custom_room_2_area}m2',
      fields: [
        {
          id: 'custom_room_2_area',
          label: '空白行 2 / 共（面积）',
          kind: 'area',
          required: false,
          unit: 'm2',
          shared: 'facility.room.custom_room_2.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 18,
      column: 4,
      role: 'input',
      template: '共{custom_room_2_count}个',
      fields: [
        {
          id: 'custom_room_2_count',
          label: '空白行 2 / 共（个数）',
          kind: 'integer',
          required: false,
          unit: '个',
          shared: 'facility.room.custom_room_2.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 19,
      column: 1,
      role: 'input',
      template: '{custom_room_3_name}',
      fields: [
        {
          id: 'custom_room_3_name',
          label: '其中 / 空白行 3 / 用房名称',
          kind: 'text',
          required: false,
          labelPrinted: false,
          shared: 'facility.room.name',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 19,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{custom_room_3_area}m2',
      fields: [
        {
          id: 'custom_room_3_area',
          label: '空白行 3 / 共（面积）',
          kind: 'area',
          required: false,
          unit: 'm2',
          shared: 'facility.room.custom_room_3.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 19,
      column: 4,
      role: 'input',
      template: '共{custom_room_3_count}个',
      fields: [
        {
          id: 'custom_room_3_count',
          label: '空白行 3 / 共（个数）',
          kind: 'integer',
          required: false,
          unit: '个',
          shared: 'facility.room.custom_room_3.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 20,
      column: 1,
      role: 'row-header',
      text: '其他用房',
    },
    {
      row: 20,
      column: 2,
      columnSpan: 2,
      role: 'input',
      template: '共{other_room_area}m2',
      fields: [
        {
          id: 'other_room_area',
          label: '其他用房 / 共（面积）',
          kind: 'area',
          required: true,
          unit: 'm2',
          shared: 'facility.room.other_room.area',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
    {
      row: 20,
      column: 4,
      role: 'input',
      template: '共{other_room_count}个',
      fields: [
        {
          id: 'other_room_count',
          label: '其他用房 / 共（个数）',
          kind: 'integer',
          required: true,
          unit: '个',
          shared: 'facility.room.other_room.count',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '校舍基本情况统计表',
            },
          ],
        },
      ],
    },
  ],
};
