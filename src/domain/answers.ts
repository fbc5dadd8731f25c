// What a command or a click is answered with, to its user alone.
import type { PersonId } from './ids.ts';
import type { SpanLine } from './lines.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';

/** What a command or click is answered with, to its user alone. */
export type Answer =
  | {
      readonly kind: 'done';
      readonly text: 'noted' | 'undone' | 'assigned' | 'left' | 'nobody' | 'accepted' | 'declined' | 'shared';
    }
  /** `what` follows "Mia already": "gave this to Luis". */
  | { readonly kind: 'already'; readonly by: string; readonly what: string; readonly at: TimeOfDay }
  | { readonly kind: 'undo_blocked'; readonly by: string; readonly at: TimeOfDay }
  /** `who` as it is read, "Acme's account manager (Mia)"; `what` follows "can": "reassign Acme banners". */
  | { readonly kind: 'not_allowed'; readonly who: readonly string[]; readonly what: string }
  /** `why` follows the name: "away Thu–Fri". */
  | { readonly kind: 'cannot'; readonly name: string; readonly why: string; readonly person?: PersonId }
  /** A date that was given is over. */
  | { readonly kind: 'past_day'; readonly day: IsoDate; readonly asOf: IsoDate }
  /** More hours of a task than need someone. */
  | { readonly kind: 'too_many_hours'; readonly most: number }
  /** A date that is in no calendar: "31 feb". */
  | { readonly kind: 'no_such_day'; readonly asked: string; readonly example: string }
  | { readonly kind: 'gone' }
  /** The channel is read by people outside the team. */
  | { readonly kind: 'cannot_share' }
  | {
      readonly kind: 'over_capacity';
      readonly name: string;
      readonly overHours: number;
      /** What *Assign anyway* would do; null offers nothing. */
      readonly again: {
        readonly key: string;
        readonly revision: number;
        readonly need: string;
        readonly person: PersonId;
      } | null;
    }
  | {
      readonly kind: 'not_known';
      readonly what: 'person' | 'task' | 'campaign' | 'date';
      readonly asked: string;
      readonly nearest: readonly string[];
      readonly example: string;
    }
  | { readonly kind: 'proposed'; readonly to: string }
  /** It was given to someone who is away for a part of the time. */
  | { readonly kind: 'will_be_away'; readonly what: string; readonly span: SpanLine; readonly asOf: IsoDate }
  | {
      readonly kind: 'reassigned';
      readonly what: readonly string[];
      readonly from: string;
      readonly to: string;
      /** Last day of a cover; null is a change of owner. */
      readonly until: IsoDate | null;
      readonly asOf: IsoDate;
      /** When `to` is away meanwhile. */
      readonly awayFor: SpanLine | null;
      /** Work that `to` has more than hours for by then; 0 where it fits. */
      readonly overHours: number;
      readonly undo: string;
    }
  | {
      readonly kind: 'task_changed';
      readonly what: string;
      readonly asOf: IsoDate;
      readonly change: 'done' | 'not_needed' | 'still_on_it' | 'due' | 'size';
      readonly due: IsoDate | null;
      readonly hours: number | null;
      readonly undo: string;
    }
  | {
      readonly kind: 'task_added';
      readonly what: string;
      readonly asOf: IsoDate;
      readonly owner: string | null;
      /** Set where the owner is away before it is due. */
      readonly awayFor: SpanLine | null;
      readonly due: IsoDate | null;
      readonly hours: number;
      readonly undo: string;
    }
  | { readonly kind: 'usage'; readonly command: 'whois-on' | 'reassign' | 'digest' | 'task' }
  /** It failed on our side; the reference finds it in the log. */
  | { readonly kind: 'error'; readonly reference: string };
