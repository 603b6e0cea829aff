import type { PaneState } from '../pane-state.js';
import { say, type Word } from '../strings/strings.js';
import { element } from '../view/element.js';
import type { EntryHelp } from '../worker/checked-kit.js';

/** Help for the selected cell: label, who fills it in, notations, hint, limits, basis, what is wrong with it. */
export function entryHelpView({ help, language }: PaneState): HTMLElement[] {
  const heading = element('h2', {}, say(language, 'fill.entry'));
  if (!help) return [heading, element('p', { class: 'soft' }, say(language, 'fill.entry.none'))];
  const row = (word: Word, texts: readonly (string | undefined)[]) => {
    const given = texts.filter((text): text is string => text !== undefined && text !== '');
    return given.length === 0
      ? []
      : [element('dt', {}, say(language, word)), ...given.map((text) => element('dd', {}, text))];
  };
  return [
    heading,
    element(
      'section',
      { class: 'entry-help', 'data-entry': help.entry },
      element('h3', {}, help.label),
      element('p', { class: 'soft' }, `${help.form}　${help.kind}　${duty(help, language)}`),
      element(
        'dl',
        {},
        ...row('fill.problem', help.findings),
        ...(help.computed ? [] : row('fill.notations', [help.notations])),
        ...row('fill.hint', [help.hint]),
        ...row('fill.limit', help.limits),
        ...row('fill.guidance', [help.guidance]),
        ...row('fill.basis', help.basis),
      ),
    ),
  ];
}

function duty({ computed, filler, required }: EntryHelp, language: PaneState['language']): string {
  if (computed) return say(language, 'fill.computed');
  if (filler) return say(language, 'fill.locked', { filler: say(language, `filler.${filler}`) });
  return say(language, required ? 'fill.required' : 'fill.optional');
}
