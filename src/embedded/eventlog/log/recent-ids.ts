import type { Location } from './decide.ts';

const generation = 25_000;

/** Where the latest events are, by id: at least the last 25,000, at most twice as many. Two maps, since deleting the oldest key of one map again and again is quadratic. */
export class RecentIds {
  #newer = new Map<string, Location>();
  #older = new Map<string, Location>();

  get(id: string): Location | undefined {
    return this.#newer.get(id) ?? this.#older.get(id);
  }

  set(id: string, location: Location): void {
    this.#newer.set(id, location);
    if (this.#newer.size < generation) return;
    this.#older = this.#newer;
    this.#newer = new Map();
  }
}
