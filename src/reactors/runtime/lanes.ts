/** So many lanes are worked on at once. */
const abreast = 16;

/** Does the work of each lane in its order, lanes beside each other; a lane ends with the first that comes to false. */
export async function inLanes(lanes: readonly (readonly (() => Promise<boolean>)[])[]): Promise<void> {
  const waiting = lanes.values();
  async function work(): Promise<void> {
    for (const lane of waiting) {
      for (const act of lane) if (!(await act())) break;
    }
  }
  await Promise.all(Array.from({ length: Math.min(abreast, lanes.length) }, work));
}
