import { defineMessages } from './message.js';

/** Messages of engine/workbook. */
export const workbookMessages = defineMessages({
  'workbook.not-a-workbook': {
    zh: {
      what: '这不是 Excel 工作簿。',
      allowed: '由本软件生成的 .xlsx 工作簿',
      remedy: '请检查是否选错了文件（例如选了 Word 文档）。',
    },
    en: {
      what: 'This is not an Excel workbook.',
      allowed: 'an .xlsx workbook made by this program',
      remedy: 'Check whether you chose the wrong file, a Word document for one.',
    },
  },
  'workbook.binary': {
    zh: {
      what: '这是二进制格式的工作簿（.xlsb）。',
      allowed: '.xlsx 格式',
      remedy: '请在 Excel 中打开，另存为“Excel 工作簿（*.xlsx）”。',
    },
    en: {
      what: 'This is a workbook in the binary format (.xlsb).',
      allowed: 'the .xlsx format',
      remedy: 'Open it in Excel and save it as “Excel workbook (*.xlsx)”.',
    },
  },
  'workbook.opendocument': {
    zh: {
      what: '这是 LibreOffice 等软件的表格（.ods）。',
      allowed: '.xlsx 格式',
      remedy: '请打开后选“另存为”，类型选“Excel 2007-365（*.xlsx）”。',
    },
    en: {
      what: 'This is an OpenDocument spreadsheet (.ods).',
      allowed: 'the .xlsx format',
      remedy: 'Open it and save it as “Excel 2007-365 (*.xlsx)”.',
    },
  },
  'workbook.archive': {
    zh: {
      what: '这是压缩包（zip），不是工作簿。',
      allowed: '由本软件生成的 .xlsx 工作簿',
      remedy: '请先解压，再选里面的 .xlsx 文件。',
    },
    en: {
      what: 'This is a zip archive, not a workbook.',
      allowed: 'an .xlsx workbook made by this program',
      remedy: 'Unpack it first and choose the .xlsx file inside.',
    },
  },
  'workbook.marked-final': {
    zh: {
      what: '工作簿标记为“最终版本”，内容已正常读取。',
      remedy: '要继续填写，打开后点黄色条上的“仍然编辑”。',
    },
    en: {
      what: 'The workbook is marked as final; it was read all the same.',
      remedy: 'To go on filling it in, click “Edit Anyway” on the yellow bar.',
    },
  },
  'workbook.not-ours': {
    zh: {
      what: '这个工作簿不是由本软件生成的，没有可识别的表格。',
      allowed: '由“新建”生成的套表工作簿',
      remedy: '请先新建一份空白套表，再把内容填进去（名单类内容可用“导入”）。',
    },
    en: {
      what: 'This workbook was not made by this program; it has no form that could be recognised.',
      allowed: 'a kit’s workbook made with “new”',
      remedy: 'Make a blank workbook first and fill it in (lists can be imported).',
    },
  },
  'workbook.unknown-kit': {
    zh: {
      what: '这个工作簿属于套表“{kit}”，本软件没有这套表。',
      remedy: '请更新本软件，或核对文件是否选错。',
    },
    en: {
      what: 'This workbook belongs to the kit “{kit}”, which this program does not have.',
      remedy: 'Update the program, or check whether you chose the wrong file.',
    },
  },
  'workbook.other-kit': {
    zh: {
      what: '这是另一套表的工作簿：{kit}。',
      allowed: '{wanted}',
      remedy: '请选择正确的工作簿。',
    },
    en: {
      what: 'This is the workbook of another kit: {kit}.',
      allowed: '{wanted}',
      remedy: 'Choose the right workbook.',
    },
  },
  'workbook.newer-layout': {
    zh: {
      what: '这个工作簿由更新版本的软件生成（版式 {version}）。',
      allowed: '版式不高于 {current}',
      remedy: '请更新本软件后再打开。',
    },
    en: {
      what: 'This workbook was made by a newer program (layout {version}).',
      allowed: 'layout {current} or older',
      remedy: 'Update the program and open it again.',
    },
  },
  'workbook.older-layout': {
    zh: {
      what: '这个工作簿是旧版式（版式 {version}，现为 {current}），内容已正常读取。',
      remedy: '可以继续使用；要换成新版式，请用“升级”。',
    },
    en: {
      what: 'This workbook has an older layout ({version}, now {current}); it was read all the same.',
      remedy: 'Keep using it, or move it to the new layout with “upgrade”.',
    },
  },
  'workbook.identity-lost': {
    zh: {
      what: '工作簿里的隐藏标识表被删除或改动，按“{kit}”的现行版式读取。',
      remedy: '请核对读出的内容；建议用“升级”另存一份完整的工作簿。',
    },
    en: {
      what: 'The hidden identity sheet was deleted or changed; the workbook was read as “{kit}” in today’s layout.',
      remedy: 'Check what was read; save a complete workbook with “upgrade”.',
    },
  },
  'workbook.empty-rows': {
    zh: {
      what: '这张工作表有 {count} 行设了格式却没有内容，文件因此很大。内容已正常读取。',
      remedy: '可选中最后一行以下的全部空行，右键“删除”，再保存。',
    },
    en: {
      what: 'This sheet has {count} formatted rows without content, which makes the file large. It was read all the same.',
      remedy: 'Select the empty rows under the last filled one, delete them and save.',
    },
  },
  'workbook.sheet-missing': {
    zh: {
      what: '找不到工作表“{name}”，其中的栏目按未填处理。',
      remedy: '请从原文件把这张工作表复制回来，或用空白套表重填这一张。',
    },
    en: {
      what: 'The sheet “{name}” is missing; its entries count as blank.',
      remedy: 'Copy it back from the original file, or fill it in again in a blank workbook.',
    },
  },
  'workbook.sheet-renamed': {
    zh: { what: '工作表“{name}”改了名，仍按原表读取。', remedy: '不用处理。' },
    en: { what: 'The sheet “{name}” was renamed and was read as before.', remedy: 'Nothing to do.' },
  },
  'workbook.sheet-copied': {
    zh: {
      what: '这张工作表是“{name}”的副本，没有读取。',
      remedy: '请把要用的内容填在“{name}”里，并删除副本。',
    },
    en: {
      what: 'This sheet is a copy of “{name}” and was not read.',
      remedy: 'Put what you need into “{name}” and delete the copy.',
    },
  },
  'workbook.copy-read': {
    zh: { what: '这张工作表是“{name}”的副本，作为另一份单独读取。', remedy: '' },
    en: { what: 'This sheet is a copy of “{name}” and was read as a hand-in of its own.', remedy: '' },
  },
  'workbook.name-lost': {
    zh: {
      what: '有 {count} 个单元格失去了名称标记（可能被整格覆盖过），已按位置读取。',
      remedy: '请核对这些单元格的内容；以后粘贴请用“只粘贴值”。',
    },
    en: {
      what: '{count} cells lost their names (they may have been pasted over); they were read by position.',
      remedy: 'Check their contents; paste values only in future.',
    },
  },
  'workbook.name-moved': {
    zh: {
      what: '有 {count} 个单元格的名称标记被移到了别处（剪切或拖动所致），已按位置读取。',
      remedy: '请核对这些单元格的内容；以后挪动内容请用“复制”，不要用“剪切”。',
    },
    en: {
      what: 'The names of {count} cells were moved elsewhere by cutting or dragging; the cells were read by position.',
      remedy: 'Check their contents; copy instead of cutting in future.',
    },
  },
  'workbook.entry-moved': {
    zh: {
      what: '“{label}”的内容被剪切到了这里，已照此读取。',
      allowed: '应填在工作表“{homeSheet}”的 {home}',
      remedy: '请把它放回 {home}。',
    },
    en: {
      what: 'The entry “{label}” was cut and pasted here; it was read from here.',
      allowed: 'its place is {home} of the sheet “{homeSheet}”',
      remedy: 'Put it back into {home}.',
    },
  },
  'workbook.validation-lost': {
    zh: {
      what: '有 {count} 个单元格的输入检查（下拉列表等）被粘贴冲掉了，内容已读取并照常检查。',
      remedy: '请核对内容；以后粘贴请用“只粘贴值”。',
    },
    en: {
      what: 'Pasting removed the input checks (lists …) of {count} cells; they were read and checked all the same.',
      remedy: 'Check their contents; paste values only in future.',
    },
  },
  'workbook.closing-row': {
    zh: {
      what: '{count} 行是合计、小计或“以下空白”，不算一条，也不打印。',
      remedy: '不用处理：合计由工作簿自己计算。',
    },
    en: {
      what: '{count} rows are sums or “以下空白” (blank below): they are no entries and are not printed.',
      remedy: 'Nothing to do: the workbook computes sums itself.',
    },
  },
  'workbook.outside': {
    zh: {
      what: '有 {count} 个单元格不是填写栏，却写了内容；这些内容没有读取，也没有改动。',
      remedy: '请移到相应的填写栏，或删除。',
    },
    en: {
      what: '{count} cells that are no entries hold text; it was neither read nor changed.',
      remedy: 'Move it to an entry, or delete it.',
    },
  },
  'workbook.column-missing': {
    zh: {
      what: '名册中找不到“{label}”这一列，按未填处理。',
      remedy: '请恢复表头“{label}”，或从空白套表复制这一列。',
    },
    en: {
      what: 'The roster’s column “{label}” is missing; it counts as blank.',
      remedy: 'Restore the header “{label}”, or copy the column from a blank workbook.',
    },
  },
  'workbook.header-changed': {
    zh: { what: '表头“{label}”被改动，仍按原来的列读取。', remedy: '请恢复表头文字，并核对这一列。' },
    en: {
      what: 'The header “{label}” was changed; the column was read where it stood.',
      remedy: 'Restore the header and check the column.',
    },
  },
  'workbook.formula-without-result': {
    zh: {
      what: '“{label}”填的是公式，但没有计算结果。',
      allowed: '直接填写内容，或公式已算出结果',
      remedy: '请在 Excel 或 WPS 中打开、启用编辑并保存一次；或直接填写内容。',
    },
    en: {
      what: '“{label}” holds a formula without a result.',
      allowed: 'a plain entry, or a formula with its result',
      remedy: 'Open, enable editing and save it once in Excel or WPS, or type the entry.',
    },
  },
  'workbook.formula-overwritten': {
    zh: {
      what: '“{label}”应自动计算，公式却被改成了“{found}”。',
      allowed: '按已填内容算得：{computed}',
      remedy: '程序以算得的数为准；如数不对，请改各分项。要恢复公式，请用“升级”另存一份。',
    },
    en: {
      what: '“{label}” is computed, but its formula was replaced by “{found}”.',
      allowed: 'computed from the entries: {computed}',
      remedy: 'The computed value counts; if it is wrong, correct the parts. “Upgrade” restores the formula.',
    },
  },
  'workbook.link-overwritten': {
    zh: {
      what: '“{label}”应从另一张表自动带来，却被改成了“{found}”。',
      allowed: '另一张表填的是：{computed}',
      remedy: '请在填写的那张表里修改；程序以那张表为准。',
    },
    en: {
      what: '“{label}” is taken from another form, but was replaced by “{found}”.',
      allowed: 'the other form says: {computed}',
      remedy: 'Change it where it is entered; that entry counts.',
    },
  },
  'workbook.result-differs': {
    zh: {
      what: '“{label}”显示的结果“{found}”与按已填内容算得的“{computed}”不同，可能还没有重新计算。',
      remedy: '不影响检查，程序以算得的数为准；在 Excel 中按 F9 可重新计算。',
    },
    en: {
      what: '“{label}” shows “{found}”, but the entries give “{computed}”; it may not have been recalculated.',
      remedy: 'Checks use the computed value; press F9 in Excel to recalculate.',
    },
  },
  'workbook.result-waits': {
    zh: { what: '“{label}”要等“{part}”能读取后才算得出。', remedy: '先改好“{part}”。' },
    en: { what: '“{label}” waits for “{part}”, which could not be read.', remedy: 'Mend “{part}” first.' },
  },
  'workbook.result-skips-text': {
    zh: {
      what: '“{label}”显示的结果“{found}”与按已填内容算得的“{computed}”不同：{cells} 写成了文字，表格求和时没有计入。',
      remedy: '不影响检查，程序以算得的数为准；把 {cells} 改成纯数字，表格里的数就对了。',
    },
    en: {
      what: '“{label}” shows “{found}”, but the entries give “{computed}”: {cells} hold text, which the sheet leaves out.',
      remedy: 'Checks use the computed value; enter plain numbers in {cells} and the sheet agrees.',
    },
  },
  'workbook.normalised': {
    zh: { what: '“{label}”写作“{from}”，按“{to}”读取。', remedy: '如理解有误，请改写。' },
    en: { what: '“{label}” says “{from}”, read as “{to}”.', remedy: 'Rewrite it if that is not meant.' },
  },
  'workbook.answer-unknown': {
    zh: {
      what: '核对清单的结果“{found}”无法识别。',
      allowed: '是、否、不适用',
      remedy: '请从下拉列表中选择。',
    },
    en: {
      what: 'The checklist’s answer “{found}” is unknown.',
      allowed: '是, 否, 不适用',
      remedy: 'Choose one from the list.',
    },
  },
  'workbook.sheet-left-behind': {
    zh: {
      what: '工作表“{name}”没有带过来：上面有不能单独搬动的内容（{kind}）。',
      remedy: '在 Excel 或 WPS 里打开两个文件，用“移动或复制工作表”搬过来。原文件没有改动。',
    },
    en: {
      what: 'The sheet “{name}” was not taken along: something on it cannot be moved by itself ({kind}).',
      remedy: 'Open both files in Excel or WPS and use Move or Copy Sheet. The original file is unchanged.',
    },
  },
  'workbook.formula-moved': {
    zh: {
      what: '自己加的工作表“{sheet}”里，这些公式引用的格子在新版里换了地方：{cells}。公式没有改。',
      remedy: '逐个核对这些公式，改成引用新的位置。',
    },
    en: {
      what: 'On your own sheet “{sheet}” these formulas refer to cells that have moved: {cells}. The formulas are unchanged.',
      remedy: 'Look at each of them and refer to the new place.',
    },
  },
  'workbook.signed': {
    zh: {
      what: '工作簿带有数字签名，改动会使签名失效，没有改动。',
      remedy: '在 Excel 或 WPS 中去掉签名、另存一份后再改。',
    },
    en: {
      what: 'The workbook is signed; a change would break the signature. Nothing was changed.',
      remedy: 'Remove the signature in Excel or WPS, save a copy, and change that.',
    },
  },
  'workbook.shared': {
    zh: {
      what: '工作簿开着“共享工作簿”（记录修订），每个值存了两份，没有改动。',
      remedy: '在“审阅”中取消共享、保存后再改。',
    },
    en: {
      what: 'The workbook is shared with tracked changes and keeps every value twice. Nothing was changed.',
      remedy: 'Stop sharing it under “Review”, save it, and try again.',
    },
  },
  'workbook.unwritable-merged': {
    zh: {
      what: '这一格被合并到别的格里，写进去也看不见，没有改动。',
      remedy: '取消合并后再试。',
    },
    en: {
      what: 'The cell is merged into another one and would not show its entry. Nothing was changed.',
      remedy: 'Unmerge it and try again.',
    },
  },
  'workbook.unwritable-shared-formula': {
    zh: {
      what: '这一格的公式是别的格共用的，改掉会使它们失效，没有改动。',
      remedy: '把这一格的公式换成数值后再试。',
    },
    en: {
      what: 'Other cells share the formula in this cell and would lose it. Nothing was changed.',
      remedy: 'Replace the formula in this cell by its value and try again.',
    },
  },
  'workbook.entry-without-cell': {
    zh: {
      what: '这个工作簿里没有“{label}”的位置，没有改动。',
      remedy: '用 banbiao upgrade 换成现在的格式，再试。',
    },
    en: {
      what: 'The workbook has no place for “{label}”. Nothing was changed.',
      remedy: 'Bring it to the current layout with banbiao upgrade and try again.',
    },
  },
  'workbook.entry-computed': {
    zh: {
      what: '“{label}”是自动计算的，不能填写，没有改动。',
      remedy: '改它所依据的内容。',
    },
    en: {
      what: '“{label}” is computed and cannot be entered. Nothing was changed.',
      remedy: 'Change the entries that it follows from.',
    },
  },
  'workbook.map-impossible': {
    zh: {
      what: '工作簿里的隐藏标识表（_办表）写着不可能的内容（{found}），可能被改动过，没有读取。',
      remedy: '请用“新建”重新生成这套表，把填写的内容粘贴过去（只粘贴值）；或向发送人核实文件的来历。',
    },
    en: {
      what: 'The hidden identity sheet (_办表) says what is impossible ({found}); it may have been tampered with, and the workbook was not read.',
      remedy:
        'Make the kit anew with “new” and paste the entries into it (values only); or ask its sender where the file is from.',
    },
  },
  'workbook.sheet-unread': {
    zh: {
      what: '工作表“{name}”不是普通的工作表（例如图表、宏表），没有读取。',
      remedy: '如其中有要填报的内容，请移到相应的填写栏。',
    },
    en: {
      what: 'The sheet “{name}” is no worksheet (a chart or macro sheet, say) and was not read.',
      remedy: 'If it holds anything to be reported, put it into the entries.',
    },
  },
  'workbook.sheet-unknown': {
    zh: {
      what: '工作表“{name}”不属于这套表，其中的 {count} 个单元格没有读取，也没有改动。',
      remedy: '如其中有要填报的内容，请移到相应的填写栏；没有就不用处理。',
    },
    en: {
      what: 'The sheet “{name}” does not belong to the kit; its {count} filled cells were neither read nor changed.',
      remedy:
        'If it holds anything to be reported, put it into the entries; otherwise nothing is to be done.',
    },
  },
  'workbook.text-lost': {
    zh: {
      what: '有 {count} 个单元格的文字在文件里已经丢失（所引用的共享字符串不存在）。',
      remedy: '请向发送人重新要一份；或在 Excel、WPS 中打开修复，把这些单元格重新填好再保存。',
    },
    en: {
      what: 'The file has lost the text of {count} cells (the shared strings that they refer to are missing).',
      remedy: 'Ask for it again; or repair it in Excel or WPS, fill in these cells again and save.',
    },
  },
  'workbook.picture-in-cell': {
    zh: {
      what: '有 {count} 个单元格里嵌入的是图片，图片不能当作内容读取，按未填处理。',
      remedy: '请在这些单元格里填写文字；图片请作为佐证材料另交。',
    },
    en: {
      what: '{count} cells hold an embedded picture, which is no entry; they count as blank.',
      remedy: 'Type the entries; hand in pictures as evidence.',
    },
  },
  'workbook.unread-macros': {
    zh: {
      what: '工作簿里有宏，没有读取。',
      remedy: '本软件不运行宏；请向发送人核实，并另存为不带宏的 .xlsx。',
    },
    en: {
      what: 'The workbook has macros ({count}: {parts}), which were not read.',
      remedy: 'This program runs no macros; ask its sender, and save it as .xlsx without macros.',
    },
  },
  'workbook.unread-comments': {
    zh: {
      what: '工作簿里有批注，没有读取。',
      remedy: '批注里如有要填报的内容，请写到填写栏里。',
    },
    en: {
      what: 'The workbook has comments ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries.',
    },
  },
  'workbook.unread-objects': {
    zh: {
      what: '工作簿里有嵌入的对象或控件，没有读取。',
      remedy: '对象里如有要填报的内容，请写到填写栏里或另交。',
    },
    en: {
      what: 'The workbook has embedded objects or controls ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries, or hand it in apart.',
    },
  },
  'workbook.unread-links': {
    zh: {
      what: '工作簿里有引用其他文件的链接或数据连接，没有读取。',
      remedy: '本软件不打开其他文件，按表里现有的数读取；请核对。',
    },
    en: {
      what: 'The workbook has links to other files or data connections ({count}: {parts}), which were not read.',
      remedy: 'This program opens no other file and takes the values as they are; check them.',
    },
  },
  'workbook.unread-pivots': {
    zh: {
      what: '工作簿里有数据透视表，没有读取。',
      remedy: '透视表里如有要填报的内容，请写到填写栏里。',
    },
    en: {
      what: 'The workbook has pivot tables ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries.',
    },
  },
  'workbook.unread-drawings': {
    zh: {
      what: '工作簿里有图片、图表、形状或文本框，没有读取。',
      remedy: '其中如有要填报的内容，请写到填写栏里；图片请作为佐证材料另交。',
    },
    en: {
      what: 'The workbook has pictures, charts, shapes or text boxes ({count}: {parts}), which were not read.',
      remedy: 'Put what is to be reported into the entries; hand in pictures as evidence.',
    },
  },
  'workbook.unread-parts': {
    zh: {
      what: '工作簿里有本软件不认识的内容（{count} 处：{parts}），没有读取。',
      remedy: '请核对表里的内容是否齐全。',
    },
    en: {
      what: 'The workbook has content that this program does not know ({count}: {parts}), which were not read.',
      remedy: 'Check that the entries are complete.',
    },
  },
  'workbook.too-sparse': {
    zh: {
      what: '这张工作表的内容散得太开，没有读取。',
      allowed: '从第一格到最后一格不超过 {limit} 格',
      remedy: '请把名单复制到一张空白工作表的左上角（只粘贴值）再试。',
    },
    en: {
      what: 'The cells of this sheet lie too far apart; it was not read.',
      allowed: 'at most {limit} cells from the first to the last',
      remedy: 'Copy the list (values only) to the upper left of a blank sheet and try again.',
    },
  },
});
