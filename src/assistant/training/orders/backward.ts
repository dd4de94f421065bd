import { carriedOn, gates, orderOf, width, type Direction, type Passed, type Recurrent } from '../../understanding/orders/recurrent.ts';

// How much each number of a recurrent model has to do with what was wrong: its slopes, from the last piece of each direction to the first (backpropagation through time, Werbos 1990).

/** As `Recurrent`, but the embeddings, of which an order has few. */
export type Slopes = Omit<Recurrent, 'embeddings'>;

export const noSlopes = (labels: number): Slopes => {
  const direction = (): Direction => ({ input: new Float32Array(gates * width), state: new Float32Array(gates * carriedOn), bias: new Float32Array(gates) });
  return { forwards: direction(), backwards: direction(), out: new Float32Array(labels * 2 * carriedOn) };
};

const add = (to: Float32Array, at: number, more: number): void => void (to[at] = (to[at] ?? 0) + more);

/** From `wrong`, the slopes of the scores (by piece, then by label), to those of what both directions carried on; adds to those of `out`. */
export function behindScores(wrong: Float64Array, both: Float32Array, out: Float32Array, slopes: Float32Array): Float32Array {
  const side = 2 * carriedOn;
  const labels = out.length / side;
  const found = new Float32Array(both.length);
  for (const [each, slope] of wrong.entries()) {
    if (Math.abs(slope) < 1e-5) continue;
    const [piece, label] = [Math.floor(each / labels) * side, (each % labels) * side];
    for (let n = 0; n < side; n++) {
      add(slopes, label + n, slope * (both[piece + n] ?? 0));
      add(found, piece + n, slope * (out[label + n] ?? 0));
    }
  }
  return found;
}

/** From the slopes of what one direction carried on (`offset`: where it stands beside the other) to those of its pieces, which are added to `towards`; adds to its own. */
export function behindPass(inputs: Float32Array, { input, state }: Direction, { update, reset, fresh, reach, states }: Passed, carried: Float32Array, offset: number, slopes: Direction, towards: Float32Array, isBackwards: boolean): void {
  const order = orderOf(inputs.length / width, isBackwards);
  let later = new Float32Array(carriedOn);
  const sums = new Float32Array(gates);
  const reached = new Float32Array(carriedOn);
  for (let step = order.length - 1; step >= 0; step--) {
    const at = order[step] ?? 0;
    const own = at * carriedOn;
    const before = step === 0 ? undefined : (order[step - 1] ?? 0) * carriedOn;
    const earlier = new Float32Array(carriedOn);
    for (let n = 0; n < carriedOn; n++) {
      const slope = (carried[at * 2 * carriedOn + offset + n] ?? 0) + (later[n] ?? 0);
      const [keeps, lets, makes] = [update[own + n] ?? 0, reset[own + n] ?? 0, fresh[own + n] ?? 0];
      const was = before === undefined ? 0 : (states[before + n] ?? 0);
      const ofFresh = slope * (1 - keeps) * (1 - makes * makes);
      sums[n] = slope * (was - makes) * keeps * (1 - keeps);
      sums[carriedOn + n] = ofFresh * (reach[own + n] ?? 0) * lets * (1 - lets);
      sums[2 * carriedOn + n] = ofFresh;
      reached[n] = ofFresh * lets;
      earlier[n] = slope * keeps;
    }
    for (let gate = 0; before !== undefined && gate < gates; gate++) {
      const slope = gate < 2 * carriedOn ? (sums[gate] ?? 0) : (reached[gate - 2 * carriedOn] ?? 0);
      for (let from = 0; from < carriedOn; from++) {
        add(slopes.state, gate * carriedOn + from, slope * (states[before + from] ?? 0));
        add(earlier, from, slope * (state[gate * carriedOn + from] ?? 0));
      }
    }
    for (let gate = 0; gate < gates; gate++) {
      const slope = sums[gate] ?? 0;
      add(slopes.bias, gate, slope);
      for (let n = 0; n < width; n++) {
        add(slopes.input, gate * width + n, slope * (inputs[at * width + n] ?? 0));
        add(towards, at * width + n, slope * (input[gate * width + n] ?? 0));
      }
    }
    later = earlier;
  }
}
