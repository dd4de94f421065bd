import { canonical } from '../../understanding/dates/canonical.ts';
import { fold } from '../../understanding/fold.ts';
import type { Lexis } from '../../understanding/classifier/features.ts';
import { entitiesOf } from '../../understanding/entities/index.ts';
import { lexiconOf } from '../../understanding/entities/specialty.ts';
import { marginals } from '../../understanding/orders/chain.ts';
import { featuresOf, placesBits, type Ground } from '../../understanding/orders/features.ts';
import { beginning, labels } from '../../understanding/orders/labels.ts';
import { scoresOf } from '../../understanding/orders/mark.ts';
import { piecesOf } from '../../understanding/orders/pieces.ts';
import type { OrderModel } from '../../understanding/orders/model.ts';
import type { Person } from '../../understanding/types.ts';
import { createRandom, type Random } from '../expand.ts';
import type { MarkedText } from './texts.ts';

const rounds = 10;
const averaged = 4;
const rate = 0.4;
const decay = 2e-6;
/** This share of the features is left out of a text at each round, so that none is relied on: least of all the rules. */
const dropped = 0.3;
/** Twelve steps to the greatest weight tell as much as 24 do, and take a quarter less room. */
const steps = 12;

/** Names that a clinic's directory may hold, half of the time. */
const clinic = ['Jordan Ellis', 'Maria Delgado', 'Samuel Okoro', 'Samantha Okoye', 'Priya Shah', 'Walter Brandt'];
const people = (names: readonly string[]): readonly Person[] => names.map((full_name, at) => ({ user_id: `p${at}`, full_name }));
const title = /^(?:mrs?|ms|miss|mister|missus|patient|pt|dr|the|little|old)\b\.? */i;

/** What a text comes to: the places of its pieces' features, and the label of each. */
export type Prepared = { readonly places: readonly Int32Array[]; readonly gold: readonly number[] };

/** An order as the rules read it. */
export function groundOf(text: string, patients: readonly Person[], lexis: Lexis, lexicon = lexiconOf([])): Ground {
  const folded = fold(text);
  let ground: Ground | undefined;
  entitiesOf({
    text, folded, held: canonical(folded), when: () => ({}), intent: 'add_prescription', lexicon, knows: lexis.knows,
    setting: { role: 'DOCTOR', now: 0, time_zone: 'UTC', doctors: [], patients },
    marksOf: (order) => {
      ground = { ...order, lexis };
      return { marks: [], shareOf: () => 1 };
    },
  });
  if (!ground) throw new Error('nothing was ordered');
  return ground;
}

/** The directories in which whom a text names is, is not, and of which there is none. */
function directoriesOf({ text, parts }: MarkedText, random: Random): readonly (readonly Person[])[] {
  const named = parts.find(({ part }) => part === 'patient');
  const name = named && text.slice(named.start, named.end).replace(title, '').replace(/^([^,]+), *(.+)$/, '$2 $1');
  const isOurs = name === undefined || clinic.some((each) => each.toLowerCase().split(' ').some((word) => name.toLowerCase().includes(word)));
  const with_ = isOurs ? people(clinic) : people([...clinic, name]);
  return random() < 0.5 ? [with_, []] : [with_, people(clinic)];
}

export function prepare(each: MarkedText, patients: readonly Person[], lexis: Lexis): Prepared {
  const ground = groundOf(each.text, patients, lexis);
  const pieces = piecesOf(ground.folded);
  const gold = pieces.map(({ start, end }, at) => {
    const of = each.parts.find((part) => part.start < end && start < part.end);
    const before = pieces[at - 1];
    return of === undefined ? 0 : beginning(of.part) + (before && before.end > of.start ? 1 : 0);
  });
  return { places: featuresOf(pieces, ground), gold };
}

/** A conditional random field by stochastic gradient ascent with AdaGrad's rates, the same on every machine. */
export function learn(texts: readonly MarkedText[], lexis: Lexis): Omit<OrderModel, 'version'> {
  const random = createRandom(5);
  const all = texts.flatMap((each) => directoriesOf(each, random).map((patients) => prepare(each, patients, lexis))).filter(({ gold }) => gold.length > 0);
  const weights = new Float32Array(labels << placesBits);
  const squares = new Float32Array(weights.length);
  const transitions = new Float32Array(labels * labels);
  const stepSquares = new Float32Array(transitions.length);
  const sums = [new Float32Array(weights.length), new Float32Array(transitions.length)] as const;
  for (let round = 0; round < rounds; round++) {
    for (const { places, gold } of shuffled(all, random)) {
      const kept = places.map((features) => features.filter(() => random() >= dropped));
      const { shares, pairs } = marginals({ scores: scoresOf(kept, weights, 1), transitions });
      for (const [at, features] of kept.entries()) {
        for (let label = 0; label < labels; label++) {
          const slope = (shares[at * labels + label] ?? 0) - (gold[at] === label ? 1 : 0);
          if (Math.abs(slope) < 1e-4) continue;
          for (const place of features) step(weights, squares, place * labels + label, slope);
        }
        const pair = (gold[at] ?? 0) * labels + (at === 0 ? 0 : (gold[at - 1] ?? 0));
        pairs[pair] = (pairs[pair] ?? 0) - 1;
      }
      for (let at = 0; at < pairs.length; at++) if (Math.abs(pairs[at] ?? 0) >= 1e-4) step(transitions, stepSquares, at, pairs[at] ?? 0);
    }
    if (round >= rounds - averaged) {
      add(sums[0], weights);
      add(sums[1], transitions);
    }
  }
  return { ...quantised(sums[0]), transitions: sums[1].map((each) => Math.round(each * 1e3) / 1e3) };
}

function add(sum: Float32Array, more: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (more[at] ?? 0) / averaged;
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  const weight = weights[at] ?? 0;
  weights[at] = weight - (rate * (slope + decay * weight)) / (Math.sqrt(square) + 1e-2);
}

/** What is left out at each round is there when an order is read: weights count for less. */
function quantised(weights: Float32Array): { readonly scale: number; readonly weights: Int8Array } {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / steps;
  return { scale: scale * (1 - dropped), weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}

function shuffled<Each>(all: readonly Each[], random: Random): readonly Each[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}
