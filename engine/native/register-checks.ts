import { figure } from './figure.js';
import type { NativeCells, NativeCheck } from './native-check.js';

const FORM = 'zj-project-register';
const CAP = 'zj-2021-157.s3.1.cap-effective';
const LEADER = 'zj-2021-157.s2.1.leader-max-4';
const QUARTER = 'hz-2019-5.s2.2.online-quarter';
const THIRD = 'hz-2019-5.s2.2.online-third';
const NOTICE = '浙教办函〔2021〕157号';

const column = (cells: NativeCells, id: string): string => cells.column('projects', id);
/** Names with their white space gone: half-width, full-width, no-break. */
const bare = (text: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text}," ",""),"　",""),"\u00a0","")`;
const provinceWide = (cells: NativeCells): string =>
  `(${column(cells, 'project_scope')}="全省")*(${column(cells, 'project_kind')}<>"订单式")`;

function cap(cells: NativeCells): string {
  const name = bare(cells.field('institution_name'));
  const young = `${cells.field('application_date')}<EDATE(${cells.field('certification_date')},12)`;
  const named = `OR(${name}="浙江师范大学",${name}="杭州师范大学")`;
  const remote = `ISNUMBER(SEARCH("远程",${cells.field('training_modes')}))`;
  return `IF(${young},${figure(CAP, 'cap_under_one_year')},IF(${named},${figure(CAP, 'cap_normal_universities')},IF(${remote},${figure(CAP, 'cap_remote')},${figure(CAP, 'cap_general')})))`;
}

/**
 * How often the busiest leader stands in province-wide rows: told apart by staff number, or by name without white
 * space where there is none. REPT stands for IF, which old versions of Excel do not repeat over rows.
 */
function busiest(cells: NativeCells): string {
  const name = bare(column(cells, 'leader_name'));
  const number = bare(column(cells, 'leader_id'));
  const leader = `REPT("="&${name},(${number}="")*1)&${number}`;
  const led = `${provinceWide(cells)}*(${name}<>"")`;
  const positions = `(MATCH(${leader},${leader},0)+1)*${led}`;
  return `SUMPRODUCT(MAX(FREQUENCY(${positions},${cells.numbers(1)})*(${cells.numbers(2)}>1)))`;
}

/** Rows of hybrid projects whose online credits exceed their share. */
function excessRows(cells: NativeCells): string {
  const [mode, total, online] = ['training_mode', 'total_credits', 'online_credits'].map((id) =>
    column(cells, id),
  );
  const from = figure(QUARTER, 'credits_from');
  const hybrid = `(${mode}="混合")*ISNUMBER(${online})*ISNUMBER(${total})`;
  const quarter = `(${total}>=${from})*(ROUND(${online}-${total}*${figure(QUARTER, 'max_online_share')},9)>0)`;
  const third = `(${total}<${from})*(ROUND(${online}-${total}*${figure(THIRD, 'max_online_share')},9)>0)`;
  return `SUMPRODUCT(${hybrid}*(${quarter}+${third}))`;
}

/** The register: the institution's cap, projects of a leader, online credits, formal employees. */
export const registerChecks: readonly NativeCheck[] = [
  {
    rules: [
      'zj-2021-157.s3.1.cap-normal-universities',
      'zj-2021-157.s3.1.cap-general',
      'zj-2021-157.s3.1.cap-remote',
      'zj-2021-157.s3.1.cap-under-one-year',
    ],
    form: FORM,
    title: '面向全省的自主选课项目不超过申报上限',
    article: `${NOTICE} 三（一）`,
    fails: 'violation',
    build(cells) {
      const count = `SUMPRODUCT(${provinceWide(cells)})`;
      const limit = cap(cells);
      return {
        needs: ['institution_name', 'training_modes', 'certification_date', 'application_date'].map((id) =>
          cells.field(id),
        ),
        actual: count,
        permitted: limit,
        holds: `${count}<=${limit}`,
      };
    },
  },
  {
    rules: [LEADER],
    form: FORM,
    title: '每位项目负责人面向全省的项目数（列出最多的一位）',
    article: `${NOTICE} 二（一）`,
    fails: 'violation',
    build(cells) {
      const most = busiest(cells);
      const limit = figure(LEADER, 'max_projects_per_leader');
      return {
        needs: [],
        applies: `SUMPRODUCT(${provinceWide(cells)})>0`,
        actual: most,
        permitted: limit,
        holds: `${most}<=${limit}`,
      };
    },
  },
  {
    rules: [QUARTER, THIRD],
    form: FORM,
    title: '线上学分超过允许比例的混合项目数',
    article: '杭师质监〔2019〕5号 二（二）（引浙教办函〔2019〕357号）',
    fails: 'violation',
    build(cells) {
      const rows = excessRows(cells);
      return {
        needs: [],
        applies: `COUNTIF(${column(cells, 'training_mode')},"混合")>0`,
        actual: rows,
        permitted: '0',
        holds: `${rows}=0`,
      };
    },
  },
  {
    rules: ['zj-2021-157.s2.1.leader-formal-staff'],
    form: FORM,
    title: '不是正式员工的项目负责人数',
    article: `${NOTICE} 二（一）`,
    fails: 'violation',
    build(cells) {
      const rows = `COUNTIF(${column(cells, 'leader_is_formal_staff')},"否")`;
      return {
        needs: [],
        applies: `COUNTA(${column(cells, 'leader_is_formal_staff')})>0`,
        actual: rows,
        permitted: '0',
        holds: `${rows}=0`,
      };
    },
  },
];
