import hzHybridLawful from './hz-hybrid-lawful.json' with { type: 'json' };
import hzHybridListLawful from './hz-hybrid-list-lawful.json' with { type: 'json' };
import hzHybridUnlawful from './hz-hybrid-unlawful.json' with { type: 'json' };
import rongchengSummaryLawful from './rongcheng-summary-lawful.json' with { type: 'json' };
import urumqiAssessmentLawful from './urumqi-assessment-lawful.json' with { type: 'json' };
import weihaiAnnualLawful from './weihai-annual-lawful.json' with { type: 'json' };
import zjCertificationLawful from './zj-certification-lawful.json' with { type: 'json' };
import zjCertificationRemote from './zj-certification-remote.json' with { type: 'json' };
import zjCertificationUnlawful from './zj-certification-unlawful.json' with { type: 'json' };
import zjOrderLawful from './zj-order-lawful.json' with { type: 'json' };
import zjProjectsLawful from './zj-projects-lawful.json' with { type: 'json' };
import zjProjectsUnlawful from './zj-projects-unlawful.json' with { type: 'json' };
import zjReviewCityLawful from './zj-review-city-lawful.json' with { type: 'json' };
import zjReviewExpertLawful from './zj-review-expert-lawful.json' with { type: 'json' };
import zjReviewLawful from './zj-review-lawful.json' with { type: 'json' };
import zjReviewUnlawful from './zj-review-unlawful.json' with { type: 'json' };
import { readDossier, type Dossier } from '../engine/form/index.js';
import { registry } from '../templates/index.js';

/** A filled kit of invented institutions and people. */
export interface Sample {
  readonly id: string;
  readonly kit: string;
  /** In Chinese: what it shows. */
  readonly title: string;
  readonly dossier: Dossier;
}

const read = (json: unknown): Dossier => {
  const { dossier, diagnostics } = readDossier(json, registry);
  if (!dossier) throw new Error(JSON.stringify(diagnostics));
  return dossier;
};

/** With everything in it unchangeable: whoever asks next gets the same object. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

const sample = (id: string, title: string, json: unknown): Sample => {
  const dossier = read(json);
  return { id, title, dossier: frozen(dossier), kit: dossier.kit };
};

/** The samples; of each kit the first is lawful. They are read when they are first asked for, and cannot be changed. */
export const samples = (): readonly Sample[] => (kept ??= readAll());

let kept: readonly Sample[] | undefined;

const readAll = (): readonly Sample[] => [
  sample('hz-hybrid-lawful', '合规的混合式培训项目', hzHybridLawful),
  sample('hz-hybrid-unlawful', '有违规的混合式培训项目', hzHybridUnlawful),
  sample('zj-projects-lawful', '合规的项目登记表', zjProjectsLawful),
  sample('zj-projects-unlawful', '有违规的项目登记表', zjProjectsUnlawful),
  sample('zj-certification-lawful', '合规的县级培训机构资质认定申请', zjCertificationLawful),
  sample('zj-certification-remote', '合规的远程培训机构资质认定申请', zjCertificationRemote),
  sample('zj-certification-unlawful', '不符合认定条件的资质认定申请', zjCertificationUnlawful),
  sample('zj-review-lawful', '教师进修学校的资质复查材料', zjReviewLawful),
  sample('zj-review-unlawful', '有差错和不达标的资质复查材料', zjReviewUnlawful),
  sample('zj-review-expert-lawful', '一位专家的评估表和改进建议', zjReviewExpertLawful),
  sample('zj-review-city-lawful', '设区市6个培训机构的评分和备案汇总', zjReviewCityLawful),
  sample('zj-order-lawful', '有意向培训机构的项目订单', zjOrderLawful),
  sample('hz-hybrid-list-lawful', '9个区县40个混合式项目一览', hzHybridListLawful),
  sample('weihai-annual-lawful', '民办艺术培训学校的年检材料', weihaiAnnualLawful),
  sample('rongcheng-summary-lawful', '10个民办教育机构的年检汇总', rongchengSummaryLawful),
  sample('urumqi-assessment-lawful', '继续教育基地的自评', urumqiAssessmentLawful),
];

/** The first sample of a kit. */
export const sampleOf = (kit: string): Sample | undefined => samples().find((one) => one.kit === kit);
