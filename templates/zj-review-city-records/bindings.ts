import { ask, entries, filledOf, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  contains,
  count,
  differs,
  filled,
  firstOf,
  lookedUpIn,
  normalised,
  notKnown,
  occursIn,
  same,
  word,
} from '../../engine/regulations/index.js';
import { form as summaryForm } from '../zj-table-7/form.js';
import { DIRECTORS, form, MANAGERS, NATURES } from './form.js';

const f = entries(form);
const publication = {
  publicity_start: f.day('publicity_start'),
  publicity_end: f.day('publicity_end'),
};
const about: About = { label: '公示和备案' };

const days: readonly Binding[] = [
  ask(f, 'zj-2026-review.s3.3.publicity-1w', publication, about),
  ask(
    f,
    'zj-2026-review.s3.4.announce-after-publicity',
    { ...publication, announce_date: f.day('announce_date') },
    about,
  ),
  ask(f, 'zj-2026-forms.t9.city-filing-nov30', { date: f.day('filing_date') }, about),
];

const reviews = f.roster('reviews');
const institutions = entries(summaryForm).roster('institutions');
const name = reviews.text('institution_name');
const ofReview: About = { each: reviews, label: name };
const forms = reviews.text('review_forms');
const natures = reviews.text('natures');
const taken = reviews.text('reviews_taken');
const listed = normalised(institutions.text('institution_name'));
const opinion = lookedUpIn(institutions, listed, normalised(name), institutions.text('review_opinion'));
const BANDS = ['优秀', '良好', '不合格', '合格'];
const received = reviews.day('opinion_received');

const ofReviews: readonly Binding[] = [
  ask(
    f,
    'zj-2026-review.s3.2.2.review-form',
    {
      review_forms: filledOf({
        远程复查: contains(forms, '远程'),
        现场复查: contains(forms, '现场'),
        书面审查: contains(forms, '书面'),
      }),
    },
    { ...ofReview, where: filled(forms) },
  ),
  ask(
    f,
    'zj-2026-review.s3.2.2.onsite-notice-7d',
    { confirm_date: reviews.day('confirm_date'), onsite_date: reviews.day('onsite_date') },
    ofReview,
  ),
  ask(
    f,
    'zj-2026-review.s3.2.2.both-natures-both-reviews',
    {
      has_face_to_face: contains(natures, NATURES[0]),
      has_remote: contains(natures, NATURES[1]),
      reviews_taken: filledOf(Object.fromEntries(NATURES.map((one) => [one, contains(taken, one)]))),
    },
    { ...ofReview, where: filled(taken) },
  ),
  ask(
    f,
    'zj-2026-review.s3.4.requalify',
    {
      band: firstOf(
        BANDS.map((band) => [contains(opinion, band), word(band)] as const),
        notKnown('text'),
      ),
      objection_upheld: same(reviews.text('objection'), '成立'),
      announce_date: f.day('announce_date'),
    },
    { ...ofReview, where: occursIn(institutions, listed, normalised(name)) },
  ),
  ask(
    f,
    'zj-2026-forms.x.t8-for-each-institution',
    {
      reviewed_names: rows(reviews, { value: name }, { where: filled(name) }),
      t8_names: rows(reviews, { value: name }, { where: filled(received), at: 'opinion_received' }),
    },
    { label: '表8', where: differs(count(reviews, filled(received)), 0) },
  ),
];

const visits = f.roster('visits');
const visitor = visits.text('visitor_kind');
const visited = visits.number('visit_count');
const visitsOf = (kind: string) => ({
  visits_per_person: rows(
    visits,
    { value: visited },
    { where: all(same(visitor, kind), filled(visited)), at: 'visit_count' },
  ),
});
const ofVisitors = (kind: string): About => ({
  label: kind,
  where: differs(count(visits, same(visitor, kind)), 0),
});
const sampling = f.roster('sampling');

const monitoring: readonly Binding[] = [
  ask(
    f,
    ['zj-2014-14.s5.director-visits-2', 'zj-2014-rules.a23.director-visits-2'],
    visitsOf(DIRECTORS),
    ofVisitors(DIRECTORS),
  ),
  ask(
    f,
    ['zj-2014-14.s5.manager-visits-4', 'zj-2014-rules.a23.manager-visits-4'],
    visitsOf(MANAGERS),
    ofVisitors(MANAGERS),
  ),
  ask(
    f,
    ['zj-2014-14.s5.sampling-20pct', 'zj-2014-rules.a23.sampling-20pct'],
    {
      sampled_projects: sampling.number('projects_sampled'),
      total_projects: sampling.number('projects_total'),
    },
    { each: sampling, label: '质量抽查' },
  ),
];

/** What the course of a city's review is asked. */
export const bindings: readonly Binding[] = [...days, ...ofReviews, ...monitoring];
