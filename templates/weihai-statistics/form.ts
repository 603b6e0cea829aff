import { defineForm } from '../../engine/form/index.js';
import { header, footer } from './header-and-footer.js';
import { honorsCollective, honorsIndividual } from './honors.js';
import { leadership, departments } from './leadership.js';
import { partyOrganization, noPartyOrganization } from './party-organization.js';
import { partyMemberDetails } from './party-member-details.js';
import { facultyRatios } from './faculty-ratios.js';
import { publications, awards, researchProjects } from './achievements.js';
import { teacherRoster, externalTeacherRoster } from './teacher-rosters.js';
import { trainingFacilities, facilityRemarkRow, classroomEquipment } from './training-facilities.js';
import { externalPracticeBases } from './external-practice-bases.js';
import { shortTraining, graduates } from './training-and-graduates.js';
import { managementRules } from './management-rules.js';
import { fees } from './fees.js';
import { basicInformation } from './basic-information.js';
import { assetsAndLand } from './assets-and-land.js';
import { library } from './library.js';
import { partyMembers } from './party-members.js';
import { facultyStatistics } from './faculty-statistics.js';
import { specialties } from './specialties.js';
import { enrollment } from './enrollment.js';
import { teachingDocuments } from './teaching-documents.js';
import { textbooks } from './textbooks.js';
import { finance } from './finance.js';
import { labels } from './labels.js';

/** 威海市民办教育机构办学状况统计表：威海市民办教育机构办学状况统计表（附件2） */
export const form = defineForm({
  id: 'weihai-statistics',
  title: '威海市民办教育机构办学状况统计表',
  number: '附件2',
  shortName: '办学状况统计表',
  provenance: 'verbatim',
  source: {
    document: '威海市民办教育机构办学状况统计表',
    place: '附件2',
  },
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  sections: [
    header,
    basicInformation,
    assetsAndLand,
    library,
    honorsCollective,
    honorsIndividual,
    leadership,
    departments,
    partyOrganization,
    noPartyOrganization,
    partyMembers,
    partyMemberDetails,
    facultyStatistics,
    facultyRatios,
    publications,
    awards,
    researchProjects,
    teacherRoster,
    externalTeacherRoster,
    specialties,
    trainingFacilities,
    facilityRemarkRow,
    classroomEquipment,
    externalPracticeBases,
    enrollment,
    shortTraining,
    graduates,
    managementRules,
    teachingDocuments,
    textbooks,
    fees,
    finance,
    footer,
  ],

  notes: [],
  seals: [],
  signatures: [{ text: '填写人：', at: 'filled_in_by' }],
  repairs: [{ verbatim: '出刊物名称', repaired: '出版刊物名称', reason: '缺“版”字', printed: 'verbatim' }],
  labels: labels,
});
