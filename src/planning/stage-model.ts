// One stage as a mixed-integer model for HiGHS: a column for each live option, for each person newly asked and for each overload
// the AM allows; a row for each need, each limit, each tie between work and person, and each stage settled before.
import type { ModelData } from 'highs';
import { type DraftPlan, NONE } from './draft-plan.ts';
import { isMaximised, OVER_AT, PEOPLE_AT } from './plan-values.ts';
import type { Live } from './stage-bounds.ts';

const INFINITY = Number.POSITIVE_INFINITY;

/** What a stage before came to; null where dropping options says it all. */
export type Settled = readonly (number | null)[];

/** The model of one stage, and what its columns stand for. */
export interface StageModel {
  readonly data: ModelData;
  /** The option of each of the first columns. */
  readonly columns: readonly number[];
  /** The plan as column values, to start from. */
  readonly start: Float64Array;
}

/** The model that betters the stage while those settled before keep what they came to. */
export function stageModel(draft: DraftPlan, live: Live, stage: number, settled: Settled): StageModel {
  return new ModelBuilder(draft, live).build(stage, settled);
}

class ModelBuilder {
  readonly #draft: DraftPlan;
  readonly #live: Live;
  /** Live options, in order: a column each. */
  readonly #columns: number[] = [];
  readonly #columnOf: Int32Array;
  readonly #askedColumn: Int32Array;
  readonly #overColumn: Int32Array;
  readonly #count: number;
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];

  constructor(draft: DraftPlan, live: Live) {
    this.#draft = draft;
    this.#live = live;
    this.#columnOf = new Int32Array(draft.options.length).fill(NONE);
    const takers = new Set<number>();
    for (const [index, option] of draft.options.entries()) {
      if (!live.options[index]) continue;
      this.#columnOf[index] = this.#columns.length;
      this.#columns.push(index);
      if (!option.isMove) takers.add(option.person);
    }
    let next = this.#columns.length;
    const { people } = draft.problem;
    this.#askedColumn = Int32Array.from(people, (who, at) =>
      takers.has(at) && !who.isAsked ? next++ : NONE,
    );
    this.#overColumn = Int32Array.from(people, (who) => (who.mayBeOver ? next++ : NONE));
    this.#count = next;
  }

  build(stage: number, settled: Settled): StageModel {
    this.#needs();
    this.#limits();
    this.#ties();
    for (const [at, value] of settled.entries()) if (value !== null) this.#keep(at, value);
    const over = new Set(this.#overColumn);
    return {
      columns: this.#columns,
      start: this.#start(),
      data: {
        numCols: this.#count,
        numRows: this.#lower.length,
        colCost: this.#costs(stage).map((cost) => (isMaximised(stage) ? -cost : cost)),
        colLower: new Float64Array(this.#count),
        colUpper: Float64Array.from({ length: this.#count }, (_, at) => (over.has(at) ? INFINITY : 1)),
        rowLower: this.#lower,
        rowUpper: this.#upper,
        matrix: {
          format: 'csr',
          numRows: this.#lower.length,
          numCols: this.#count,
          starts: this.#starts,
          indices: this.#indices,
          values: this.#values,
        },
        integrality: new Int32Array(this.#count).fill(1),
      },
    };
  }

  #needs(): void {
    for (const [need, options] of this.#draft.byNeed.entries()) {
      const columns = this.#columnsOf(options);
      if (columns.length > 0) this.#row(this.#live.mustMeet[need] ? 1 : 0, 1, columns, () => 1);
    }
  }

  #columnsOf(options: readonly number[]): number[] {
    return options.map((index) => this.#columnOf[index] ?? NONE).filter((column) => column !== NONE);
  }

  /** Whatever is due by a date fits; of someone who is not asked nothing does, which tightens the bound. */
  #limits(): void {
    const own: number[][] = this.#draft.problem.people.map(() => []);
    for (const index of this.#columns) {
      const option = this.#draft.option(index);
      if (option.minutes > 0) own[option.person]?.push(index);
    }
    for (const [person, who] of this.#draft.problem.people.entries()) {
      let before = 0;
      for (const limit of who.limits) {
        const within = (own[person] ?? []).filter((index) => this.#draft.option(index).due <= limit.due);
        if (within.length > before) this.#limit(person, limit.minutes, within);
        before = within.length;
      }
    }
  }

  #limit(person: number, minutes: number, within: readonly number[]): void {
    const columns = this.#columnsOf(within);
    const over = this.#overColumn[person] ?? NONE;
    const minutesOf = (at: number) => this.#draft.option(within[at] ?? 0).minutes;
    if (over !== NONE) {
      const values = columns.map((_, at) => minutesOf(at));
      this.#rowOf(-INFINITY, minutes, [...columns, over], [...values, -1]);
      return;
    }
    const unit = within.reduce((a, _, at) => divisor(a, minutesOf(at)), 0);
    const most = Math.floor(minutes / unit);
    const values = columns.map((_, at) => minutesOf(at) / unit);
    const asked = this.#askedColumn[person] ?? NONE;
    const isTied = asked !== NONE && within.every((index) => !this.#draft.option(index).isMove);
    if (isTied) this.#rowOf(-INFINITY, 0, [...columns, asked], [...values, -most]);
    else this.#rowOf(-INFINITY, most, columns, values);
  }

  #ties(): void {
    for (const [column, index] of this.#columns.entries()) {
      const option = this.#draft.option(index);
      const asked = this.#askedColumn[option.person] ?? NONE;
      if (!option.isMove && asked !== NONE) this.#rowOf(-INFINITY, 0, [column, asked], [1, -1]);
    }
  }

  #keep(stage: number, value: number): void {
    const costs = this.#costs(stage);
    const columns: number[] = [];
    for (const [column, cost] of costs.entries()) if (cost !== 0) columns.push(column);
    const [lower, upper] = isMaximised(stage) ? [value, INFINITY] : [-INFINITY, value];
    if (columns.length > 0) this.#row(lower, upper, columns, (column) => costs[column] ?? 0);
  }

  #costs(stage: number): Float64Array {
    const costs = new Float64Array(this.#count);
    const whole = stage === PEOPLE_AT ? this.#askedColumn : stage === OVER_AT ? this.#overColumn : [];
    for (const column of whole) if (column !== NONE) costs[column] = 1;
    for (const [column, index] of this.#columns.entries()) {
      costs[column] = this.#draft.option(index).adds[stage] ?? 0;
    }
    return costs;
  }

  #start(): Float64Array {
    const start = new Float64Array(this.#count);
    for (const index of this.#draft.chosen) {
      const column = index === NONE ? NONE : (this.#columnOf[index] ?? NONE);
      if (column !== NONE) start[column] = 1;
    }
    for (const [person, column] of this.#askedColumn.entries()) {
      if (column !== NONE && (this.#draft.covers[person] ?? 0) > 0) start[column] = 1;
    }
    for (const [person, column] of this.#overColumn.entries()) {
      if (column !== NONE) start[column] = this.#draft.overBy(person);
    }
    return start;
  }

  #row(lower: number, upper: number, columns: readonly number[], value: (column: number) => number): void {
    this.#rowOf(lower, upper, columns, columns.map(value));
  }

  #rowOf(lower: number, upper: number, columns: readonly number[], values: readonly number[]): void {
    for (const [at, column] of columns.entries()) {
      this.#indices.push(column);
      this.#values.push(values[at] ?? 0);
    }
    this.#starts.push(this.#indices.length);
    this.#lower.push(lower);
    this.#upper.push(upper);
  }
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
