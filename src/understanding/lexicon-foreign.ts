// English as people write it who think in another language: "the doctor wrote me sick", "I make vacation", "I go today earlier",
// "in the offices of"; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const DOCTORS = 'doctor|doc|physician|dr|hospital|medic';
const TODAY = 'today|tomorrow';
const HOLIDAYS = 'vacation|vacations|holiday|holidays|leave';

/** Turns of phrase carried over from German, French, Spanish, Polish. */
export const FOREIGN_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      wrote|written|writes|writing me sick|ill|off|unfit; put|puts|putting me on sick leave; put|puts me off work|sick|ill; declared|certified|declares|certifies me sick|ill|unfit; ${DOCTORS} put|puts me off|out; is|'s a free day for me; is|'s free for me; is|'s my free day; is|'s my day off
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      written sick|ill; sick|ill written; sick|ill noted; sick certified; stay~ ${TODAY} in|at the? bed|home; lie~|lying in the? bed; stay~|lie~ in the bed; rest~ at home; not there in the office
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', barred: true },
    trigger: true,
    needsWhen: true,
    phrases: list('can not come; not be? able to come; can not come to|into|in the? office|work|studio'),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      make~|do~ ... ${HOLIDAYS}; make~|do~ my|our ${HOLIDAYS}; make~ ... free; make~ the bridge; go~ in|on|into my|the? ${HOLIDAYS}; have~ already|also free; has already|also free
    `),
  },
  {
    cue: 'early',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      go~|leave~|leaving|finish~|stop~ ${TODAY} early|earlier; go~|leave~|leaving|finish~|stop~ ${TODAY} a bit|little earlier; go~ ${TODAY} earlier home; go~ earlier home; go~ home earlier; leave~|leaving earlier than usual|normal
    `),
  },
  {
    cue: 'late',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(
      `come~ ${TODAY} later|late; i come later; start~|begin~ ${TODAY} later; begin~ later; come~ later than usual|normal`,
    ),
  },
  {
    cue: 'away',
    means: { form: 'last_day' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      last working? day in|of|for this|the year is; last working? day this year is; last working? day in|of|for this|the year; last working? day this year; last working? day before ... is
    `),
  },
  {
    cue: 'doubt',
    phrases: list(
      'can be that; it can be; may be that; eventually i|we; it is not excluded; not excluded that',
    ),
  },
  {
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(
      'sit~|sitting again at my|the desk|computer|laptop; again at my|the desk|computer|place; again at work; again on board; again in the office; again in office|service',
    ),
  },
];
