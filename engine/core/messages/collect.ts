import { defineMessages } from './message.js';

/** Messages of collections: one form filled in from many workbooks. */
export const collectMessages = defineMessages({
  'collect.no-collection': {
    zh: {
      what: '“{found}”不能从工作簿汇总。',
      allowed: '{allowed}',
      remedy: '请在 --into 后写可以汇总的表格。',
    },
    en: {
      what: '“{found}” cannot be collected from workbooks.',
      allowed: '{allowed}',
      remedy: 'Name a form that can be collected after --into.',
    },
  },
  'collect.several-kits': {
    zh: { what: '这几个表格不在同一个套表里：{found}。', remedy: '请分几次汇总，一次一个套表。' },
    en: { what: 'These forms belong to different kits: {found}.', remedy: 'Collect one kit at a time.' },
  },
  'collect.nothing': {
    zh: {
      what: '读了 {count} 个文件，没有一个填写了汇总所需的表格。',
      allowed: '{allowed}',
      remedy: '请检查文件夹是否选对，文件是否用办表的套表填写。',
    },
    en: {
      what: 'None of the {count} files holds a form that is needed.',
      allowed: '{allowed}',
      remedy: 'Check the folder, and that the files are workbooks of Banbiao.',
    },
  },
  'collect.entry-unknown': {
    zh: { what: '汇总的表格没有“{found}”这一栏。', allowed: '{allowed}', remedy: '请改成表格里有的栏目。' },
    en: {
      what: 'The collected forms have no entry “{found}”.',
      allowed: '{allowed}',
      remedy: 'Name one of them.',
    },
  },
  'collect.not-drawn-on': {
    zh: { what: '是另一种套表（{kit}），没有用到。', remedy: '' },
    en: { what: 'Another kit ({kit}); not drawn on.', remedy: '' },
  },
  'collect.blank-workbook': {
    zh: { what: '是空白的套表（{kit}），没有填写。', remedy: '请机构填写后重新报送。' },
    en: { what: 'A blank kit ({kit}).', remedy: 'Have it filled in.' },
  },
  'collect.own-kept': {
    zh: {
      what: '“{name}”的“{label}”，本局在原汇总表里填的是“{own}”，这次来源是“{found}”；沿用本局填写的。',
      remedy: '请核对；要改用来源的，清空这一格再汇总。',
    },
    en: {
      what: '“{label}” of “{name}”: the bureau had entered “{own}”, the source now says “{found}”; the bureau’s entry was kept.',
      remedy: 'Look at it; to take the source’s, clear the cell and collect again.',
    },
  },
  'collect.output-other': {
    zh: {
      what: '保存位置已有一个文件，不是这种汇总表，没有覆盖。',
      remedy: '请换一个保存的名称，或先移走那个文件。',
    },
    en: {
      what: 'There is a file of that name which is no such summary; it was not overwritten.',
      remedy: 'Save under another name, or move that file away.',
    },
  },
  'collect.same-file': {
    zh: { what: '与“{other}”内容完全相同，只算一份。', remedy: '请核对是不是重复报送。' },
    en: { what: 'The same as “{other}”; counted once.', remedy: 'See whether it was handed in twice.' },
  },
  'collect.institution-twice': {
    zh: {
      what: '“{institution}”报了 {count} 份内容不同的工作簿，不一致的栏目没有填入。',
      allowed: '一个机构一份',
      remedy: '请确认以哪一份为准，移走另一份再汇总；以最后修改的为准的，用命令行时可以加 --newest。',
    },
    en: {
      what: '“{institution}” handed in {count} different workbooks; entries that differ were left blank.',
      allowed: 'one for each institution',
      remedy: 'Remove the one that does not hold; on the command line --newest takes the one changed last.',
    },
  },
  'collect.evaluation-twice': {
    zh: {
      what: '{expert}对“{institution}”的评分有 {count} 份内容不同，不知道以哪一份为准；不一致的分数没有填入，哪一份都没有多算。',
      allowed: '一位专家对一个机构（一个抽查项目）一份',
      remedy:
        '请问专家以哪一份为准，移走另一份；以最后修改的为准的，可以加 --newest。是几位专家的，请各写专家姓名或各放一个文件夹；是几个抽查项目的，请写抽查项目。',
    },
    en: {
      what: '{count} different evaluations of “{institution}” by one expert; scores that differ were left blank, and none counts twice.',
      allowed: 'one for each expert and institution (or sampled project)',
      remedy:
        'Ask which one holds and remove the other, or take the one changed last with --newest. Evaluations of several experts or projects must name them.',
    },
  },
  'collect.experts-presumed': {
    zh: {
      what: '{count} 份表5没有写专家姓名，按所在的文件夹认作不同专家的评分。',
      remedy: '不是一位专家一个文件夹的，请在表里写上专家姓名再汇总。',
    },
    en: {
      what: '{count} evaluations name no expert; each folder was taken for one expert.',
      remedy: 'Where that is not so, have the names of the experts written into the sheets.',
    },
  },
  'collect.other-round': {
    zh: {
      what: '“{institution}”只有这一份，看日期不属于本轮：{message}已经用到，请确认。',
      remedy: '是以前的申请的，请机构重新报送；日期写错的，请机构改正。',
    },
    en: {
      what: 'The only workbook of “{institution}” is dated as of another round: {message} It was used.',
      remedy: 'Ask the institution for one of this round, or to correct the day.',
    },
  },
  'collect.other-round-left-out': {
    zh: {
      what: '“{institution}”的这一份看日期不属于本轮，没有用到：{message}',
      remedy: '请确认是以前的材料；是日期写错的，改正后再汇总。',
    },
    en: {
      what: 'This workbook of “{institution}” is dated as of another round and was left out: {message}',
      remedy: 'Make sure that it is an old one; otherwise correct its day and collect again.',
    },
  },
  'collect.name-in-file': {
    zh: {
      what: '文件名写的是“{named}”，表里填的机构是“{institution}”，按表里填的汇总。',
      remedy: '请核对填的是哪个机构；填错的，请改正后再汇总。',
    },
    en: {
      what: 'The file is named after “{named}”, but its sheet says “{institution}”; the sheet was followed.',
      remedy: 'Find out which institution is meant.',
    },
  },
  'collect.twice-on-roster': {
    zh: {
      what: '名单上“{name}”有 {count} 行，每行都算一个机构。',
      remedy: '请删去多余的行，或写明各是哪一个机构，再汇总。',
    },
    en: {
      what: 'The list has “{name}” in {count} rows, and each counts as an institution.',
      remedy: 'Delete the rows that are too many, or say which is which, and collect again.',
    },
  },
  'collect.evaluations-uneven': {
    zh: {
      what: '多数机构有 {usual} 位专家的评分，这 {count} 个机构不是：{names}。',
      remedy: '请核对是不是少收了，或多收、放错了。',
    },
    en: {
      what: 'Most institutions were evaluated by {usual} experts, these {count} were not: {names}.',
      remedy: 'See whether one is missing, or one too many was collected.',
    },
  },
  'collect.evaluations-expected': {
    zh: {
      what: '{count} 个机构的专家评分与名单上的份数不符：{names}。',
      remedy: '请催收缺的评估表；多出来的请核对是不是放错了。',
    },
    en: {
      what: '{count} institutions have not as many evaluations as the list says: {names}.',
      remedy: 'Collect what is missing; see whether one too many was put there.',
    },
  },
  'collect.paired-by-alias': {
    zh: { what: '写的是“{found}”，按名单上的曾用名列入“{name}”。', remedy: '' },
    en: { what: '“{found}” stands under “{name}”, by the other names of the list.', remedy: '' },
  },
  'collect.meant-on-roster': {
    zh: {
      what: '名单上没有“{name}”，是不是“{near}”？没有合在一起。',
      remedy: '是的，请把这个写法填到名单的“曾用名”一栏，或请对方改正，再汇总。',
    },
    en: {
      what: '“{name}” is not on the list; is “{near}” meant? They were not put together.',
      remedy: 'If so, enter this spelling as a former name on the list and collect again.',
    },
  },
  'collect.not-on-roster': {
    zh: { what: '名单上没有“{name}”。', remedy: '请核对是不是别处的机构，或补进名单。' },
    en: { what: '“{name}” is not on the list.', remedy: 'See whose it is, or add it to the list.' },
  },
  'collect.names-alike': {
    zh: {
      what: '“{one}”和“{other}”是不是同一个机构？各自的材料不全，没有合在一起。',
      remedy: '是的，请统一名称再汇总；也可以用 --roster 名单，在“曾用名”一栏写上另一种写法。',
    },
    en: {
      what: 'Are “{one}” and “{other}” one institution? Each lacks what the other has; they were not put together.',
      remedy: 'If so, use one name, or give a list with former names by --roster.',
    },
  },
  'collect.total-lacks': {
    zh: { what: '“{name}”的合计留空，缺：{indicators}。', remedy: '补齐这些分数后再汇总。' },
    en: { what: 'No total for “{name}”; it lacks: {indicators}.', remedy: 'Have the scores completed.' },
  },
  'collect.band-by-rounding': {
    zh: {
      what: '“{name}”各项四舍五入后合计 {printed} 分，不取舍时为 {exact} 分，档次不同。',
      remedy: '请专家组确认档次。',
    },
    en: {
      what: '“{name}”: {printed} as the sum of rounded scores, {exact} exactly; the bands differ.',
      remedy: 'Have the experts decide.',
    },
  },
  'collect.experts-apart': {
    zh: {
      what: '{count} 个机构各位专家的合计分属不同档次（括号里是相差的分数）：{names}。',
      remedy: '逐项见“专家对照”“指标分差”，请与专家组核实。',
    },
    en: {
      what: 'The experts of {count} institutions give totals of different bands (in brackets by how many points): {names}.',
      remedy: 'The sheets “专家对照” and “指标分差” say where; ask the experts.',
    },
  },
  'collect.source-check': {
    zh: { what: '来源的表格有错：{message}', remedy: '请填表的人改正后再汇总。' },
    en: { what: 'A source is wrong: {message}', remedy: 'Have it corrected and collect again.' },
  },
  'collect.newest-evaluation-taken': {
    zh: {
      what: '{expert}对“{institution}”的评分有 {count} 份，只取最后修改的“{file}”。',
      remedy: '请确认这一份是最终稿；是几位专家的，请各写专家姓名或各放一个文件夹，再汇总。',
    },
    en: {
      what: '{count} evaluations of “{institution}” by one expert; only the one changed last was taken: “{file}”.',
      remedy: 'Make sure that it is the final one. Evaluations of several experts must name them.',
    },
  },
  'collect.newest-taken': {
    zh: {
      what: '“{institution}”报了 {count} 份，取最后修改的“{file}”。',
      remedy: '请确认这一份是最终稿。',
    },
    en: {
      what: '“{institution}” handed in {count}; the one changed last was taken: “{file}”.',
      remedy: 'Make sure that it is the final one.',
    },
  },
  'collect.no-institution': {
    zh: { what: '没有填机构名称，没有列入。', remedy: '请补填机构名称后再汇总。' },
    en: { what: 'It does not name its institution and was left out.', remedy: 'Have the name filled in.' },
  },
  'collect.blank': {
    zh: { what: '“{name}”缺：{labels}。', remedy: '请向机构核实后补填。' },
    en: { what: '“{name}” lacks: {labels}.', remedy: 'Ask the institution and fill them in.' },
  },
  'collect.score-missing': {
    zh: {
      what: '“{name}”的“{indicator}”，{sheets} 份表5中有 {count} 份没有打分，没有计算平均值。',
      remedy: '请专家补打后再汇总。',
    },
    en: {
      what: '“{indicator}” of “{name}”: {count} of {sheets} evaluations give no score; no mean was computed.',
      remedy: 'Have the score given and collect again.',
    },
  },
  'collect.no-scores': {
    zh: {
      what: '{count} 个机构没有完整的专家评分，复查意见留空：{names}。',
      remedy: '请收齐表5、补齐分数后再汇总。',
    },
    en: {
      what: '{count} institutions have no complete scores; their opinions were left blank: {names}.',
      remedy: 'Collect Table 5.',
    },
  },
  'collect.between-bands': {
    zh: {
      what: '“{name}”合计 {total} 分，在85分和86分之间，细则没有规定档次，暂按合格填入。',
      remedy: '请专家组确认档次并写明理由。',
    },
    en: {
      what: '“{name}” has {total}, between 85 and 86, for which the text names no band; 合格 was entered.',
      remedy: 'Have the experts decide.',
    },
  },
  'collect.no-application': {
    zh: {
      what: '{count} 个机构有专家评分，没有交表1，没有列入表7：{names}。',
      remedy: '请收齐表1，或核对名称写法。',
    },
    en: {
      what: '{count} institutions have scores but no Table 1, and are not in Table 7: {names}.',
      remedy: 'Collect their Table 1.',
    },
  },
  'collect.interrupted': {
    zh: {
      what: '已停止，汇总表没有写入；原来有的原样未动。',
      remedy: '再运行同一条命令，从头汇总；本局填写的照样沿用。',
    },
    en: {
      what: 'Stopped; the summary was not written, and one that was there is as it was.',
      remedy: 'Run the same command again; it collects from the beginning.',
    },
  },
  'collect.interrupted-after': {
    zh: {
      what: '已停止：汇总表已经写好，旁边的文件没有全部生成。',
      remedy: '再运行同一条命令，全部重新生成。',
    },
    en: {
      what: 'Stopped: the summary is written, the documents beside it are not all made.',
      remedy: 'Run the same command again; all of them are made anew.',
    },
  },
  'collect.last-no-review': {
    zh: {
      what: '--last 只用于资质复查（表6、表7）。',
      remedy: '请去掉 --last，或汇总成表6、表7。',
    },
    en: {
      what: '--last is for periodic reviews (Tables 6 and 7) only.',
      remedy: 'Leave --last out, or collect Tables 6 and 7.',
    },
  },
  'collect.projects-repeated': {
    zh: {
      what: '“{name}”的几份登记表有 {count} 个项目同名：{same} 个各栏完全相同，只列一次；{different} 个内容不同，都列入了。',
      remedy: '后一份是修改稿的，请移走前一份再汇总；是不同的项目的，请改名。',
    },
    en: {
      what: 'Registers of “{name}” have {count} projects of one name: {same} alike in every entry, listed once; {different} that differ, all listed.',
      remedy: 'Move away the register that another replaces, or have the projects named apart.',
    },
  },
  'collect.several-rounds': {
    zh: {
      what: '各申报书的培训开始时间分属几期（{rounds}），都已列入；下面是较少的几期。',
      remedy: '请把不是本期的申报书移走再汇总，或用 --entry round={example} 写明期次。',
    },
    en: {
      what: 'The projects begin in several rounds ({rounds}), and all are listed. Here are the fewer.',
      remedy: 'Move away what is of another round and collect again, or say --entry round={example}.',
    },
  },
  'collect.no-district': {
    zh: {
      what: '项目“{name}”的面向地区写的是“{found}”，看不出是哪个区县。',
      remedy: '请改成一个区县的名称。',
    },
    en: {
      what: 'The region of project “{name}” is “{found}”, which is no district.',
      remedy: 'Enter the name of a district.',
    },
  },
  'collect.headings-differ': {
    zh: { what: '各机构的“{label}”填得不同，下面的数字没有相加。', remedy: '请统一后再汇总，或另行统计。' },
    en: {
      what: '“{label}” differs between institutions; the figures under it were not added.',
      remedy: 'Unify it.',
    },
  },
  'collect.not-all': {
    zh: {
      what: '“{label}”的合计少了 {count} 个机构（{reason}），只按其余机构相加。',
      remedy: '请补齐，或确认以哪一份为准，再汇总；确实没有的，应填0。',
    },
    en: {
      what: 'The total of “{label}” lacks {count} institutions ({reason}); the others were added.',
      remedy: 'Have it completed and collect again; none is 0.',
    },
  },
  'collect.columns-own': {
    zh: {
      what: '{count} 个机构的这几栏，报送的表里没有，要由本局填：{labels}。',
      remedy: '填好以后再汇总，会按机构沿用。',
    },
    en: {
      what: 'No workbook has these columns; the bureau fills them in for {count} institutions: {labels}.',
      remedy: 'Once filled in they are kept, by institution, when you collect again.',
    },
  },
  'collect.to-fill': {
    zh: {
      what: '要由本局填：{labels}。',
      remedy: '在表里填，或汇总时写 {options}。',
    },
    en: { what: 'For the bureau to fill in: {labels}.', remedy: 'In the sheet, or as {options}.' },
  },
  'collect.check': {
    zh: { what: '汇总后的工作簿：{message}', remedy: '请核对来源，改正后再汇总。' },
    en: { what: 'The collected workbook: {message}', remedy: 'Look at the sources and collect again.' },
  },
});
