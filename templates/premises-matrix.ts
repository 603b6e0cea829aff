import type { Basis, FieldDefinition, MatrixCell, MatrixSection } from '../engine/form/index.js';
import { header, input, rowHeader } from './matrix-cells.js';

interface Room {
  readonly id: string;
  /** Verbatim. */
  readonly name: string;
}

/** The kinds of room that the table prints, before the rows to be named. */
const ROOMS: readonly Room[] = [
  { id: 'classroom', name: '教室' },
  { id: 'multimedia_classroom', name: '其中：多媒体教室' },
  { id: 'internet_classroom', name: '其中：可上网教室' },
  { id: 'computer_classroom', name: '计算机教室' },
  { id: 'laboratory', name: '实验(实训)室' },
  { id: 'recording_classroom', name: '主录播（微格）教室' },
  { id: 'remote_network_classroom', name: '远程网络教室' },
  { id: 'library_reading_room', name: '图书阅览室' },
  { id: 'office', name: '办公室' },
  { id: 'meeting_room', name: '会议室' },
  { id: 'staff_dormitory', name: '教师宿舍' },
  { id: 'student_dormitory', name: '学生宿舍' },
  { id: 'canteen', name: '餐厅' },
];
/** Rows for kinds of room that the institution names itself. */
const NAMED_ROOMS = ['custom_room_1', 'custom_room_2', 'custom_room_3'];
const OTHER_ROOM: Room = { id: 'other_room', name: '其他用房' };

const FIRST_ROOM_ROW = 4;
const HAS = ['有', '无'];
const WIDE = { columnSpan: 2 };
const TALL = { rowSpan: 2 };

interface Estate {
  readonly id: 'land' | 'building';
  /** Verbatim. */
  readonly name: string;
  readonly kind: 'decimal' | 'area';
  readonly unit: string;
  readonly certificateId: string;
  readonly certificate: string;
  readonly row: number;
}

const LAND: Estate = {
  id: 'land',
  name: '校园占地',
  kind: 'decimal',
  unit: '亩',
  certificateId: 'land_certificate',
  certificate: '土地证',
  row: 0,
};
const BUILDING: Estate = {
  id: 'building',
  name: '校舍建筑面积',
  kind: 'area',
  unit: 'm²',
  certificateId: 'property_certificate',
  certificate: '产权证',
  row: 2,
};

/** Total, owned and leased, with the certificate of what is owned and the term of what is leased. */
function estateCells({ id, name, kind, unit, certificateId, certificate, row }: Estate): MatrixCell[] {
  const [total, owned, leased] = [`${id}_area_total`, `${id}_area_owned`, `${id}_area_leased`];
  const term = `${id}_lease_term`;
  const area = (field: string, label: string, part: string): FieldDefinition => ({
    id: field,
    label: `${name} / ${label}`,
    kind,
    required: true,
    unit,
    shared: `facility.${id}_area.${part}`,
  });
  return [
    header(row, 0, name, TALL),
    input(row, 1, area(total, '共', 'total'), { ...TALL, template: `共{${total}}${unit}` }),
    header(row, 2, '其中', TALL),
    input(row, 3, area(owned, '其中 / 自有', 'owned'), { template: `自有{${owned}}${unit}` }),
    input(
      row,
      4,
      {
        id: certificateId,
        label: `${name} / ${certificate}`,
        kind: 'choice',
        required: true,
        requiredWhen: { entry: owned, among: [0], not: true },
        choices: HAS,
        choicesPrinted: true,
        shared: `facility.${certificateId}`,
      },
      { template: `${certificate} {${certificateId}}` },
    ),
    input(row + 1, 3, area(leased, '其中 / 租用', 'leased'), { template: `租用{${leased}}${unit}` }),
    input(
      row + 1,
      4,
      {
        id: term,
        label: `${name} / 租用期`,
        kind: 'decimal',
        required: true,
        requiredWhen: { entry: leased, among: [0], not: true },
        unit: '年',
        shared: `facility.${term}`,
      },
      { template: `租用期{${term}}年` },
    ),
  ];
}

/** Area and number of a kind of room. */
function roomCells(row: number, id: string, name: string, required: boolean): MatrixCell[] {
  const shared = `facility.room.${id}`;
  return [
    input(
      row,
      2,
      {
        id: `${id}_area`,
        label: `${name} / 共（面积）`,
        kind: 'area',
        required,
        unit: 'm²',
        shared: `${shared}.area`,
      },
      { ...WIDE, template: `共{${id}_area}m²` },
    ),
    input(
      row,
      4,
      {
        id: `${id}_count`,
        label: `${name} / 共（个数）`,
        kind: 'integer',
        required,
        unit: '个',
        shared: `${shared}.count`,
      },
      { template: `共{${id}_count}个` },
    ),
  ];
}

function namedRoomCells(row: number, id: string, index: number): MatrixCell[] {
  const name = `空白行 ${index + 1}`;
  return [
    input(row, 1, {
      id: `${id}_name`,
      label: `其中 / ${name} / 用房名称`,
      kind: 'text',
      required: false,
      labelPrinted: false,
      shared: `facility.room.${id}.name`,
    }),
    ...roomCells(row, id, name, false),
  ];
}

const printedRoomCells = (row: number, { id, name }: Room): MatrixCell[] => [
  rowHeader(row, 1, name),
  ...roomCells(row, id, name, true),
];

const roomRows = ROOMS.length + NAMED_ROOMS.length + 1;
const cells: readonly MatrixCell[] = [
  ...estateCells(LAND),
  ...estateCells(BUILDING),
  header(FIRST_ROOM_ROW, 0, '其中', { rowSpan: roomRows }),
  ...ROOMS.flatMap((room, index) => printedRoomCells(FIRST_ROOM_ROW + index, room)),
  ...NAMED_ROOMS.flatMap((id, index) => namedRoomCells(FIRST_ROOM_ROW + ROOMS.length + index, id, index)),
  ...printedRoomCells(FIRST_ROOM_ROW + roomRows - 1, OTHER_ROOM),
];

const withBasis = (cell: MatrixCell, basis: readonly Basis[]): MatrixCell =>
  cell.fields === undefined ? cell : { ...cell, fields: cell.fields.map((field) => ({ ...field, basis })) };

/**
 * 校舍基本情况统计表, which Table 1 prints and the rebuilt application for certification takes over; there every
 * blank rests on `basis`.
 */
export const premisesMatrix = (title: string, basis?: readonly Basis[]): MatrixSection => ({
  kind: 'matrix',
  id: 'premises',
  title,
  ...(basis === undefined ? {} : { basis }),
  notes: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
    '多媒体指配备计算机、大屏幕显示设备（电子白板型、投影幕型或平板电视型）、中控、音响等设备。',
  ],
  columns: [
    { id: 'block', label: '（左侧分块标题）' },
    { id: 'item', label: '（项目）' },
    { id: 'area', label: '（面积）' },
    { id: 'area_detail', label: '（自有/租用 或 面积续）' },
    { id: 'count_or_certificate', label: '（个数、证件或租用期）' },
  ],
  cells: basis === undefined ? cells : cells.map((cell) => withBasis(cell, basis)),
});
