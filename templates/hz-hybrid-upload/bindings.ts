import { ask, entries, type Binding } from '../../engine/bindings/index.js';
import { all, filled } from '../../engine/regulations/index.js';
import { form as applicationForm } from '../hz-hybrid-application/form.js';
import { form } from './form.js';

const f = entries(form);
const application = entries(applicationForm);
const partner = f.text('remote_partner');
const cooperation = { cooperates_with_provincial_remote: filled(partner) };
const about = { label: '与省级远程机构合作' };

/** Who applies, who uploads after whose audit, and for which region, where a provincial remote institution takes part. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    'hz-2019-5.s2.3.main-applicant-remote',
    { ...cooperation, main_applicant: application.text('main_applicant_name'), remote_partner: partner },
    about,
  ),
  ask(
    f,
    'hz-2019-5.s2.3.audited-then-uploaded',
    {
      ...cooperation,
      county_audit_date: f.day('county_audit_date'),
      upload_date: f.day('upload_date'),
      uploaded_by: f.text('uploaded_by'),
      remote_partner: partner,
    },
    { ...about, where: all(filled(f.day('upload_date')), filled(f.day('county_audit_date'))) },
  ),
  ask(
    f,
    'hz-2019-5.s2.3.target-region',
    { ...cooperation, target_region: f.text('target_region'), own_county: f.text('own_county') },
    about,
  ),
];
