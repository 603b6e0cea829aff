import type { CollectedList } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { CollectedSource } from '../collect/collected-source.js';
import { evaluatorsOf } from '../evaluators.js';
import type { RosterInstitution } from './bureau-roster.js';

/** 已退回 is known to a desk alone, which a folder is not. */
export type State = '已交' | '缺表1' | '缺专家' | '读不了' | '已退回' | '未交';

/** Where an institution stands: what it, and the experts for it, have handed in. */
export interface Standing {
  readonly institution: RosterInstitution;
  readonly state: State;
  /** What is still to come, in words; empty when nothing is. */
  readonly lacking: string;
}

export interface StandingDetails {
  readonly sources: readonly CollectedSource[];
  /** Names of files that could not be read, archives among them. */
  readonly unreadable: readonly string[];
  /** Whether an unreadable file is an expert's. */
  readonly isExperts?: (file: string) => boolean;
  /** Names that the list lacks, each with the listed one that may be meant. */
  readonly meant?: readonly { readonly name: string; readonly near: string }[];
  /** Experts evaluate the institutions; otherwise only their own workbook is waited for. */
  readonly isEvaluated: boolean;
}

/** Of every institution of a bureau's list where it stands, in the order of the list. */
export function standings(
  roster: readonly RosterInstitution[],
  { sources, unreadable, isExperts = () => false, meant = [], isEvaluated }: StandingDetails,
): Standing[] {
  const handedIn = new Set<string>();
  for (const { institution, claims } of sources) {
    if (institution && claims.evaluation === undefined) handedIn.add(institution.key);
  }
  const experts = new Map<string, Set<string>>();
  for (const [{ institution }, { expert }] of evaluatorsOf(sources)) {
    if (!institution) continue;
    experts.set(institution.key, (experts.get(institution.key) ?? new Set()).add(expert));
  }
  const nameless = sources.flatMap(({ institution, claims, file }) =>
    institution === undefined && claims.evaluation === undefined ? [file] : [],
  );
  const broken = [
    ...unreadable.map((file) => ({ file, why: '读不了' })),
    ...nameless.map((file) => ({ file, why: '没有填机构名称' })),
  ].map((one) => ({ ...one, key: nameKey(one.file.replaceAll('/', '')) }));
  return roster.map((institution): Standing => {
    const keys = [institution.name, ...institution.aliases].map(nameKey);
    const ofThis = broken.filter(({ key }) => keys.some((one) => key.includes(one)));
    const sentAgain = ofThis.find(({ file }) => !isExperts(file));
    const unreadEvaluations = ofThis
      .filter(({ file }) => isExperts(file))
      .map(({ file, why }) => `；${file} ${why}`)
      .join('');
    const evaluated = keys.reduce((sum, key) => sum + (experts.get(key)?.size ?? 0), 0);
    const wanted = institution.evaluations ?? (institution.experts.length || 1);
    const short =
      isEvaluated && evaluated < wanted ? `缺专家评估表（${evaluated}/${wanted}${unreadEvaluations}）` : '';
    const asked = doubtful(meant, institution);
    if (!keys.some((key) => handedIn.has(key))) {
      if (sentAgain !== undefined) {
        const again = `须重新报送（${sentAgain.file} ${sentAgain.why}）`;
        return { institution, state: '读不了', lacking: lacking(again, short, asked) };
      }
      const state = isEvaluated && evaluated > 0 ? '缺表1' : '未交';
      return { institution, state, lacking: lacking('缺申请表等全部表格', short, asked) };
    }
    return short === ''
      ? { institution, state: '已交', lacking: '' }
      : { institution, state: '缺专家', lacking: lacking(short, asked) };
  });
}

/** What came under a name that the list lacks and may be this institution's: nobody should be asked for it again. */
function doubtful(
  meant: readonly { readonly name: string; readonly near: string }[],
  { name }: RosterInstitution,
): string {
  const names = [...new Set(meant.filter(({ near }) => near === name).map((one) => one.name))];
  return names.length === 0 ? '' : `先核对：收到的${names.map((one) => `“${one}”`).join('、')}是不是这个机构`;
}

const lacking = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('；');

/** 催报 as a list of the summary. */
export const standingList = (all: readonly Standing[]): CollectedList => ({
  title: '催报',
  notes: ['名单上每个机构交了没有，还缺什么。'],
  columns: ['区县', '机构', '情况', '缺什么', '联系人', '电话'],
  rows: all.map(({ institution: { county, name, contact, phone }, state, lacking: still }) => [
    county,
    name,
    state,
    still,
    contact,
    phone,
  ]),
});
