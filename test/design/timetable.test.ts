import { describe, expect, it } from 'vitest';
import { spanOf, timetableOf, type Timetable } from '../../engine/design/index.js';
import { applicationWith, definition, design, FORM, lawfulSample, limits } from './hybrid-designs.js';
import { rowsOf } from '../native/sample-dossier.js';

const rows = rowsOf(lawfulSample, FORM, 'schedule');
/** The lawful schedule with some rows different, by number. */
const scheduleWith = (changes: Readonly<Record<number, Readonly<Record<string, unknown>>>>): Timetable =>
  timetableOf(
    definition.timetable,
    applicationWith({ schedule: rows.map((row, at) => ({ ...row, ...changes[at + 1] })) }),
  );
const remarks = (timetable: Timetable, kind: string): string[] =>
  timetable.remarks.filter((one) => one.kind === kind).map(({ words }) => words);

describe('the timetable of a design', () => {
  it('shows the weeks from Monday to Sunday with the hours of each mode', () => {
    const { weeks, parts } = scheduleWith({});
    expect(weeks).toHaveLength(13);
    expect(weeks[0]?.monday).toBe('2026-09-21');
    expect(weeks[0]?.days.map((day) => day?.hours)).toEqual([
      { 线上: 3 },
      undefined,
      undefined,
      undefined,
      { 线上: 3 },
      undefined,
      undefined,
    ]);
    expect(parts).toEqual([
      { mode: '线上', scheduled: 22.5, declared: 22.5 },
      { mode: '线下', scheduled: 67.5, declared: 67.5 },
    ]);
  });

  it('finds a teacher in two rooms at a time, and none who teaches one after the other', () => {
    const same = { schedule_date: '2026-11-02', schedule_teacher: '许澄' };
    expect(remarks(scheduleWith({ 10: { ...same, schedule_time: '16:00—18:00' } }), 'clash')[0]).toContain(
      '许澄在2026-11-02同时安排了',
    );
    expect(remarks(scheduleWith({ 10: { ...same, schedule_time: '16:30—18:00' } }), 'clash')).toEqual([]);
  });

  it.each([
    ['hours', { 2: { schedule_hours: 2 } }, '“学习任务群的解读与转化”课程配置3学时，日程安排2学时'],
    ['course', { 2: { schedule_course: '没有的课' } }, '日程第2行“没有的课”不在线上课程配置中'],
    [
      'teacher',
      { 2: { schedule_teacher: '许澄' } },
      '“学习任务群的解读与转化”的授课教师为沈知远，日程第2行为许澄',
    ],
    ['period', { 2: { schedule_date: '2027-01-04' } }, '日程第2行2027-01-04不在培训起止日期'],
    ['length', { 9: { schedule_hours: 12 } }, '2026-11-02的12学时排在8小时内，平均每学时40分钟'],
  ])('holds the schedule against the courses: %s', (kind, change, words) => {
    expect(remarks(scheduleWith(change), kind).join('\n')).toContain(words);
  });

  it('says that a course is not in the schedule', () => {
    expect(remarks(scheduleWith({ 2: { schedule_course: '没有的课' } }), 'course')).toContain(
      '线上课程“学习任务群的解读与转化”没有列入日程',
    );
  });

  it.each([
    [
      '周末',
      '2026-11-01',
      '集中培训7天，按日期分7段（中间隔有工作日的算两段），其中工作日6天，周末1天（2026-11-01）',
    ],
    [
      '节假日',
      '2026-10-05',
      '集中培训7天，按日期分7段（中间隔有工作日的算两段），其中工作日6天，节假日1天（2026-10-05）',
    ],
    ['调休', '2026-10-10', '集中培训7天，按日期分7段（中间隔有工作日的算两段），其中工作日7天'],
  ])('counts working days by the published holidays: %s', (_, schedule_date, words) => {
    expect(remarks(scheduleWith({ 9: { schedule_date } }), 'calendar')).toEqual([words]);
  });

  it.each([
    [['2026-11-02', '2026-11-03', '2026-11-04'], '集中培训3天，其中工作日3天'],
    [['2026-11-06', '2026-11-09'], '集中培训2天，其中工作日2天'],
    [['2026-09-30', '2026-10-08'], '集中培训2天，其中工作日2天'],
    [['2026-11-06', '2026-11-10'], '集中培训2天，按日期分2段（中间隔有工作日的算两段），其中工作日2天'],
  ])('takes days for one stage between which nobody works: %s', (days, words) => {
    const offline = rows.slice(8, 8 + days.length).map((row, at) => ({ ...row, schedule_date: days[at] }));
    const timetable = timetableOf(definition.timetable, applicationWith({ schedule: offline }));
    expect(remarks(timetable, 'calendar')).toEqual([words]);
  });

  it('names the sessions on holidays, a weekend within them too, and on weekends worked in exchange', () => {
    const changes = { 9: { schedule_date: '2026-10-05' }, 10: { schedule_date: '2026-10-10' } };
    const { remarks: all } = scheduleWith(changes);
    const found = all.filter(({ kind }) => kind === 'holiday');
    expect(found.map(({ words }) => words)).toEqual([
      '节假日有安排：第2行2026-09-25（线上）、第4行2026-10-03（线上）、第9行2026-10-05（线下）、第5行2026-10-07（线上）',
      '安排在调休上班的周末：第10行2026-10-10（线下）',
    ]);
    expect(found[1]?.places).toEqual([{ form: FORM, roster: 'schedule', row: 9, column: 'schedule_date' }]);
  });

  it('says of which years it knows no holidays', () => {
    expect(remarks(scheduleWith({ 15: { schedule_date: '2031-01-06' } }), 'calendar')[1]).toMatch(
      /^2031年的节假日安排不在本程序的数据（国务院办公厅公布的2011年至\d{4}年安排）之内，只按星期计算$/,
    );
  });

  it.each([
    ['2026-10-08', '2026-10-03', '（该日是节假日，此前最后一个工作日是2026-09-30）'],
    ['2026-11-06', '2026-11-01', '（该日是周末，此前最后一个工作日是2026-10-30）'],
    ['2026-10-15', '2026-10-10', ''],
    ['2031-01-06', '2031-01-01', '（本程序没有2031年的节假日安排，是否工作日请核对）'],
  ])('says of the last day for the course table whether offices work: start %s', (start_date, day, words) => {
    const published = limits(applicationWith({ start_date })).find(({ id }) => id === 'timetable-published');
    expect(published?.sentence).toBe(`课程表最迟${day}在培训管理平台公布${words}`);
  });

  it('finds two courses in one room at a time, not one course or two rooms', () => {
    const inRoom = (second: Readonly<Record<string, unknown>>): string[] =>
      remarks(
        scheduleWith({
          9: { schedule_room: '研讨室1' },
          10: {
            schedule_date: '2026-11-02',
            schedule_time: '13:30—16:30',
            schedule_room: '研讨室1',
            ...second,
          },
        }),
        'room',
      );
    expect(inRoom({})).toEqual([
      '2026-11-02“研讨室1”同时安排了“开班典礼与需求诊断”（8:30—16:30）和“单元整体教学工作坊（一）：目标与情境”（13:30—16:30）',
    ]);
    for (const other of [
      { schedule_room: '研讨室2' },
      { schedule_room: undefined },
      { schedule_time: '16:30—18:30' },
      { schedule_date: '2026-11-03' },
      { schedule_course: '开班典礼与需求诊断' },
      { schedule_mode: '线上' },
    ])
      expect(inRoom(other)).toEqual([]);
  });

  it.each([
    ['8:30—16:30', { from: 510, to: 990 }],
    ['9：00-11：30', { from: 540, to: 690 }],
    ['19:00～21:00', { from: 1140, to: 1260 }],
    ['上午', undefined],
    ['16:30—8:30', undefined],
  ])('reads the times %s', (time, span) => {
    expect(spanOf(time)).toEqual(span);
  });

  it('of a design without a schedule has no weeks and no remarks', () => {
    expect(timetableOf(definition.timetable, applicationWith({ schedule: undefined }))).toMatchObject({
      weeks: [],
      remarks: [],
    });
  });
});

describe('online and offline courses of one theme', () => {
  const offline = rowsOf(lawfulSample, FORM, 'offline_courses').map(
    ({ offline_course_builds_on: _, ...row }) => row,
  );
  const paired = (words: readonly string[]) =>
    design(
      applicationWith({
        offline_courses: offline.map((row, at) =>
          words[at] === undefined ? row : { ...row, offline_course_builds_on: words[at] },
        ),
      }),
    ).pairs;

  it('are paired by number or by name; what stands alone is named', () => {
    const { pairs, unpaired } = paired(['7', '1、2、3', '单元学习目标的叙写', '5、6', '8']);
    expect(pairs[1]?.online).toEqual([
      '统编教材单元整体教学概论',
      '学习任务群的解读与转化',
      '大单元教学的国际比较',
    ]);
    expect(pairs[2]?.online).toEqual(['单元学习目标的叙写']);
    expect(unpaired).toEqual({ online: [], offline: ['教学展示与同课异构', '成果汇报与答辩'] });
  });

  it('that nobody lists are no course: a name or number that there is none of is said', () => {
    const { remarks: words, unpaired } = paired(['9', '没有的课']);
    expect(words).toContain('线下课程第1行衔接的“9”不在线上课程配置中');
    expect(words).toContain('线下课程第2行衔接的“没有的课”不在线上课程配置中');
    expect(unpaired.online).toHaveLength(8);
  });

  it('are not judged while nothing is entered', () => {
    expect(paired([]).unpaired).toEqual({ online: [], offline: [] });
    expect(paired([]).remarks.join()).toContain('不能核对线上线下是否围绕同一主题');
  });
});

describe('the duties of the applicants', () => {
  it('are those of a cooperation with an approved remote institution; what is missing is named with its article', () => {
    const { duties, remarks: words } = design(
      applicationWith({ joint_applicant_intent: undefined }),
    ).partners;
    expect(duties.find(({ duty }) => duty === '提出培训意图和需求')?.state).toBe('blank');
    expect(words.join('\n')).toContain(
      '联合申报单位提出培训意图和需求：没有填写（杭师质监〔2019〕5号 二（三）3）',
    );
    expect(words.join('\n')).toContain('附件2远程培训机构名录没有公开');
  });

  it('do not arise with a platform of the county', () => {
    const own = { main_applicant_remote_qualification: '在本区县具有资质的远程培训机构' };
    expect(design(applicationWith(own)).partners).toEqual({ duties: [], remarks: [] });
  });
});
