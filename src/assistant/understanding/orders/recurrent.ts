// Gated recurrent units (Cho et al. 2014), once from the front and once from the back: what each piece of an order says, in the light of all the others.

/** How many numbers stand for a piece, and how many each direction carries on. */
export const width = 32;
export const carriedOn = 32;
/** The update, the reset and what is new, one after the other, for each number that is carried on. */
export const gates = 3 * carriedOn;

/** One direction. `input`: by gate, then by number of the piece; `state`: by gate, then by number carried on; `bias`: by gate. */
export type Direction = { readonly input: Float32Array; readonly state: Float32Array; readonly bias: Float32Array };
/** `embeddings`: by place of a feature, then by number. `out`: by label, then by number carried on (those from the front before those from the back). */
export type Recurrent = { readonly embeddings: Float32Array; readonly forwards: Direction; readonly backwards: Direction; readonly out: Float32Array };

/** What came to be at each piece, by piece, then by number: what learning needs again. `reach`: what the state brings to what is new, before it is reset. */
export type Passed = { readonly update: Float32Array; readonly reset: Float32Array; readonly fresh: Float32Array; readonly reach: Float32Array; readonly states: Float32Array };

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The pieces as numbers: each the sum of what stands for its features. */
export function embedded(places: readonly Int32Array[], embeddings: Float32Array): Float32Array {
  const inputs = new Float32Array(places.length * width);
  for (const [at, features] of places.entries()) {
    for (const place of features) for (let n = 0; n < width; n++) inputs[at * width + n] = (inputs[at * width + n] ?? 0) + (embeddings[place * width + n] ?? 0);
  }
  return inputs;
}

/** The pieces in the order in which a direction goes through them. */
export const orderOf = (count: number, isBackwards: boolean): readonly number[] => Array.from({ length: count }, (_, step) => (isBackwards ? count - 1 - step : step));

/** One direction over all pieces. */
export function pass(inputs: Float32Array, { input, state, bias }: Direction, isBackwards: boolean): Passed {
  const count = inputs.length / width;
  const [update, reset, fresh, reach, states] = [0, 1, 2, 3, 4].map(() => new Float32Array(count * carriedOn)) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  const sums = new Float64Array(gates);
  let before: Float32Array = new Float32Array(carriedOn);
  for (const at of orderOf(count, isBackwards)) {
    for (let gate = 0; gate < gates; gate++) {
      let sum = bias[gate] ?? 0;
      for (let n = 0; n < width; n++) sum += (input[gate * width + n] ?? 0) * (inputs[at * width + n] ?? 0);
      sums[gate] = sum;
    }
    const own = at * carriedOn;
    for (let n = 0; n < carriedOn; n++) {
      let [toUpdate, toReset, toFresh] = [0, 0, 0];
      const [first, second, third] = [n * carriedOn, (carriedOn + n) * carriedOn, (2 * carriedOn + n) * carriedOn];
      for (let from = 0; from < carriedOn; from++) {
        const one = before[from] ?? 0;
        toUpdate += (state[first + from] ?? 0) * one;
        toReset += (state[second + from] ?? 0) * one;
        toFresh += (state[third + from] ?? 0) * one;
      }
      const keeps = sigmoid((sums[n] ?? 0) + toUpdate);
      const lets = sigmoid((sums[carriedOn + n] ?? 0) + toReset);
      const makes = Math.tanh((sums[2 * carriedOn + n] ?? 0) + lets * toFresh);
      update[own + n] = keeps;
      reset[own + n] = lets;
      fresh[own + n] = makes;
      reach[own + n] = toFresh;
      states[own + n] = (1 - keeps) * makes + keeps * (before[n] ?? 0);
    }
    before = states.subarray(own, own + carriedOn);
  }
  return { update, reset, fresh, reach, states };
}

/** What both directions carry on at each piece, side by side. */
export function sideBySide(forwards: Float32Array, backwards: Float32Array): Float32Array {
  const both = new Float32Array(forwards.length * 2);
  for (let at = 0; at < forwards.length; at += carriedOn) {
    both.set(forwards.subarray(at, at + carriedOn), at * 2);
    both.set(backwards.subarray(at, at + carriedOn), at * 2 + carriedOn);
  }
  return both;
}

/** How well each label suits each piece: by piece, then by label. */
export function scored(both: Float32Array, out: Float32Array): Float64Array {
  const labels = out.length / (2 * carriedOn);
  const count = both.length / (2 * carriedOn);
  const scores = new Float64Array(count * labels);
  for (let at = 0; at < count; at++) {
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let n = 0; n < 2 * carriedOn; n++) sum += (out[label * 2 * carriedOn + n] ?? 0) * (both[at * 2 * carriedOn + n] ?? 0);
      scores[at * labels + label] = sum;
    }
  }
  return scores;
}

/** How well each label suits each piece of an order, given its features. */
export function scoresOf(places: readonly Int32Array[], { embeddings, forwards, backwards, out }: Recurrent): Float64Array {
  const inputs = embedded(places, embeddings);
  return scored(sideBySide(pass(inputs, forwards, false).states, pass(inputs, backwards, true).states), out);
}
