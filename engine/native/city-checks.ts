import { allOf, between, caseOf, equal, notSo, oneOfWords, plus, reaches, where } from './case.js';
import type { Case } from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled } from './common-cases.js';
import { figureOf } from './figures.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { bare, repeatedKeys } from './row-groups.js';
import { withinPoints } from './score-checks.js';
import { yearOfForm } from './table-1-checks.js';

const table6 = checksOn('zj-table-6');
const table7 = checksOn('zj-table-7');
const table8 = checksOn('zj-table-8');
const id = (name: string): string => `zj-2026-forms.${name}`;
const TOTAL_RANGE = 'zj-2026-review.s3.2.3.total-0-100';

const scores = (cells: CheckCells) =>
  cells.numbers(...cells.columnsEndingIn('scores', '_score').filter((one) => one !== 'scores.total_score'));
const inRange = (total: string) => (cells: CheckCells) =>
  between(cells.number(total), cells.figure('min_total'), cells.figure('max_total'));

interface Bands {
  readonly excellent_min: number;
  readonly good_min: number;
  readonly pass_min: number;
}

/** The institution of each row of Table 6 as Table 7 lists it with its opinion. */
const listed = (cells: CheckCells) => {
  const name = cells.any('zj-table-6/scores.institution_name').formula;
  const names = cells.any('zj-table-7/institutions.institution_name').formula;
  const opinions = cells.any('zj-table-7/institutions.review_opinion').formula;
  return { name, names, opinions, isListed: allOf(`${name}<>""`, `COUNTIF(${names},${name})>0`) };
};

const names = (cells: CheckCells): Case => {
  const [six, seven] = [listed(cells).name, listed(cells).names].map(bare);
  const lacking = (one: string, other: string): string =>
    `SUMPRODUCT((${one}<>"")*ISNA(MATCH(${one},${other},0)))`;
  const [a, b] = [six ?? '', seven ?? ''];
  const wrong = [
    lacking(a, b),
    lacking(b, a),
    repeatedKeys(a, `(${a}<>"")`),
    repeatedKeys(b, `(${b}<>"")`),
  ].join('+');
  return where(
    caseOf(`(${wrong})=0`, []),
    allOf(
      `${cells.count('zj-table-6/scores').formula}>0`,
      `${cells.count('zj-table-7/institutions').formula}>0`,
    ),
  );
};

/** Tables 5 to 8: the expert's evaluation, the city's scores, the filing, the advice. */
export const cityChecks: readonly NativeCheck[] = [
  table6(id('t6.contact'), '填写联系人和手机', (cells) =>
    allFilled(cells, ['contact_name', 'contact_mobile']),
  ),
  table6(id('t6.item-max'), '各项得分不超过该项满分', (cells) =>
    withinPoints(scores(cells), cells.figures('max_scores')),
  ),
  table6(id('t6.total'), '合计等于各项之和', (cells) =>
    equal(cells.number('scores.total_score'), plus(...scores(cells))),
  ),
  table6(TOTAL_RANGE, '总分在{min_total}至{max_total}之间', inRange('scores.total_score')),
  table6('zj-2026-review.s3.2.3.band-gap', '总分不落在{gap_low}与{gap_high}之间', (cells) => {
    const total = cells.number('scores.total_score');
    const gap = allOf(
      notSo(reaches(cells.figure('gap_low'), total)),
      notSo(reaches(total, cells.figure('gap_high'))),
    );
    return where(caseOf(notSo(gap), [total]), listed(cells).isListed);
  }),
  table6(id('x.t7-opinion-vs-band'), '表7复查意见与表6总分的档次一致', (cells) => {
    const total = cells.number('scores.total_score');
    const { excellent_min, good_min, pass_min } = figureOf(id('x.t7-opinion-vs-band'), 'bands') as Bands;
    const { name, names: all, opinions, isListed } = listed(cells);
    const due = `LOOKUP(${total.formula},{0,${pass_min},${good_min},${excellent_min}},{"不合格","合格","良好","优秀"})`;
    return where(
      caseOf(`COUNTIFS(${all},${name},${opinions},${due})>0`, [total]),
      allOf(isListed, `COUNTIFS(${all},${name},${opinions},"?*")>0`),
    );
  }),
  table6(id('x.t7-t6-same-institutions'), '表6与表7的机构相同且不重复', names),
  table7(id('t7.contact'), '填写联系人和手机', (cells) =>
    allFilled(cells, ['contact_name', 'contact_mobile']),
  ),
  table7(id('t7.columns'), '表7每行各栏都已填写', (cells) =>
    allFilled(
      cells,
      [
        'seq',
        'institution_name',
        'training_level',
        'address',
        'postcode',
        'head_name',
        'head_office_phone',
        'head_mobile',
        'monitoring_contact_name',
        'monitoring_contact_office_phone',
        'monitoring_contact_mobile',
        'review_opinion',
      ],
      'institutions',
    ),
  ),
  table7(id('t7.opinion-values'), '复查意见为{bands}之一', (cells) =>
    oneOfWords(cells.words('institutions.review_opinion'), cells.wordsOf('bands')),
  ),
  table8(id('t8.required-fields'), '改进建议各项都已填写', (cells) =>
    allFilled(cells, ['institution_name', 'problems', 'improvements']),
  ),
  table8(id('t8.date-2026'), '签署日期在{form_year}年', yearOfForm('signature_date')),
  table8(id('x.institution-name-consistent'), '表5与表8的机构名称一致', (cells) => {
    const [one, other] = [cells.words('institution_name'), cells.words('zj-table-5/institution_name')];
    return caseOf(`${bare(one.formula)}=${bare(other.formula)}`, [one, other], { actual: one });
  }),
];
