// The plan as numbers: needs, people with limits, and the ways in which each need could be met. It is plain data, so that it can be
// written down, checked by others and solved anywhere.
import type { PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/plain-date.ts';

/** A need to be met. */
export interface PlanNeed {
  readonly key: string;
  readonly clientFacing: boolean;
  /** 0 for a role. */
  readonly minutes: number;
}

/** Work given to a person that is due at or before `due` takes at most `minutes`, by what they have already. */
export interface PlanLimit {
  readonly due: number;
  readonly minutes: number;
}

/** Someone who could take work. */
export interface PlanPerson {
  readonly id: PersonId;
  /** In order of `due`; empty where nothing could overload them. */
  readonly limits: readonly PlanLimit[];
  /** The account manager allows them to be overloaded. */
  readonly mayBeOver: boolean;
  /** Has a pinned need already: asking them for more asks nobody else. */
  readonly isAsked: boolean;
}

/** A person could take a need. */
export interface CoverOption {
  /** Index of the need. */
  readonly need: number;
  /** Index of the person. */
  readonly person: number;
  /** When the person must be done, in milliseconds. */
  readonly due: number;
  /** A freelancer, someone not seen since they were away, the campaign's account manager: asked where nobody else can. */
  readonly askedLast: boolean;
  readonly named: boolean;
  readonly knowsClient: boolean;
  readonly matches: boolean;
  /** Place by free hours, recent covers and shared hours among those who could take the need, from 0. */
  readonly rank: number;
}

/** An internal need's due date could move to after its owner's return. */
export interface MoveOption {
  readonly need: number;
  /** Index of the owner, who does it then. */
  readonly person: number;
  /** The end of the last day it could move to, in milliseconds. */
  readonly due: number;
  /** The days it could move to, the first that the owner can keep is taken. */
  readonly days: readonly { readonly day: IsoDate; readonly due: number }[];
}

/** Everything that a plan depends on. */
export interface PlanProblem {
  readonly needs: readonly PlanNeed[];
  readonly people: readonly PlanPerson[];
  readonly covers: readonly CoverOption[];
  readonly moves: readonly MoveOption[];
  readonly pinned: readonly Assignment[];
}

/** Who takes a need. */
export interface Assignment {
  /** The need's key. */
  readonly need: string;
  readonly person: PersonId;
}

/** An internal due date that moves to after the owner's return. */
export interface DueMove {
  readonly need: string;
  readonly due: IsoDate;
}

/** The stages in the strict order of product rule 20; `over` stands behind the moves, and is only reckoned for people the AM allows. */
export const STAGES = [
  'client_minutes',
  'other_needs',
  'moved',
  'over_minutes',
  'asked_last',
  'people',
  'named',
  'knows_client',
  'matches',
  'rank',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a stage came to. Where it is not proven, the best possible value lies between `value` and `bound`. */
export interface StageResult {
  readonly stage: Stage;
  readonly value: number;
  readonly bound: number;
}

/** A plan for all open needs together. */
export interface CoverPlan {
  /** Pinned ones included. */
  readonly assignments: readonly Assignment[];
  readonly moves: readonly DueMove[];
  /** Keys of the needs that nobody can take. */
  readonly uncovered: readonly string[];
  /** True where no plan is better in the order of the stages. */
  readonly proven: boolean;
  readonly stages: readonly StageResult[];
}
