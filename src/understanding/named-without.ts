// "No Rose today": a name after "no" with a day beside it.

import type { Anchor } from './anchors.ts';
import type { PersonMention } from './people.ts';
import type { Draft } from './plan-spans.ts';
import type { Scene } from './scene.ts';

/** Absences said by "no" and a name. */
export function namedWithout(scene: Scene, names: readonly PersonMention[]): Draft[] {
  return names.flatMap((name) => {
    const [person] = name.people;
    if (person === undefined || name.people.length !== 1 || scene.text.tokens[name.start - 1]?.norm !== 'no')
      return [];
    const sentence = scene.text.sentences.find((range) => range.start <= name.start && name.end <= range.end);
    const day =
      sentence &&
      scene
        .dates(sentence)
        .find(
          (mention) => mention.kind === 'day' && mention.start - name.end <= 1 && mention.start >= name.end,
        );
    if (sentence === undefined || day?.kind !== 'day' || day.past) return [];
    const anchor: Anchor = {
      kind: 'away',
      form: 'state',
      start: name.start - 1,
      end: name.end,
      cue: { cue: 'away', entry: { cue: 'away', phrases: [] }, start: name.start - 1, end: name.end },
    };
    const sayings = [{ mention: day, role: 'on' as const, doubtful: false, back: false }];
    const frame = {
      anchor,
      sentence,
      subject: { subject: { kind: 'people' as const, ids: [person] }, between: [], start: name.start },
      sayings,
      loose: [],
      previous: null,
    };
    const plan = {
      frame,
      people: [person],
      candidates: [],
      availability: 'away' as const,
      certainty: 'stated' as const,
      negated: false,
      sayings,
    };
    return [{ plan, person, span: { from: day.from, to: day.to } }];
  });
}
