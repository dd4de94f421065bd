import type { EventLog } from '../eventlog/types.ts';
import type { Projection } from '../kernel/projection.ts';
import { renderProgress, type Progress } from '../projector/progress.ts';
import { rebuild, type RebuildReport } from '../projector/rebuild.ts';

/** Where the lines go; `columns` undefined: not a terminal. */
export type Output = { write(text: string): unknown; readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

export type Rebuilding = { readonly projections: readonly Projection[]; readonly databaseUrl: string; readonly log: EventLog; readonly epoch: string; readonly signal?: AbortSignal; readonly output: Output; /** ms between two bars; by default what suits the output. */ readonly interval?: number };

/** On a terminal the bar moves in its line so often, elsewhere a line is written so often, in ms. */
const barInterval = 100;
const lineInterval = 1_000;

/** Rebuilds one read model after the other and says how it goes; true when all were as their rebuilt tables are. */
export async function rebuildAll({ projections, output, interval = output.isTTY ? barInterval : lineInterval, ...options }: Rebuilding): Promise<boolean> {
  let same = true;
  for (const [index, projection] of projections.entries()) {
    const place = projections.length > 1 ? `${index + 1}/${projections.length} ` : '';
    const report = await rebuild({ ...options, projection, onProgress: progressTo(output, interval, place) });
    if (output.isTTY) output.write('\r\u001B[K');
    for (const line of describe(report)) output.write(`${line}\n`);
    same &&= (report.differences ?? []).length === 0;
  }
  return same;
}

function progressTo(output: Output, interval: number, place: string): (progress: Progress) => void {
  let shown = output.isTTY ? -Infinity : performance.now();
  return (progress) => {
    if (performance.now() - shown < interval) return;
    shown = performance.now();
    const line = place + renderProgress(progress, (output.columns ?? 120) - place.length);
    output.write(output.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
  };
}

function describe({ name, events, seconds, differences, position }: RebuildReport): string[] {
  const compared = differences === undefined ? 'there was nothing to compare it with' : differences.length === 0 ? 'the same rows as before' : 'NOT the rows that were there before:';
  return [
    `${name}: ${events.toLocaleString('en-US')} events in ${seconds.toFixed(1)} s (${Math.round(events / Math.max(seconds, 0.001)).toLocaleString('en-US')}/s), at position ${position ?? 'none'}; ${compared}`,
    ...(differences ?? []).map(
      ({ table, missing, surplus, changed, keys, atLeast }) =>
        `  ${table}: ${atLeast ? 'at least ' : ''}${missing} rows were missing, ${surplus} were too many, ${changed} were different; for example ${keys.join(' ')}`,
    ),
  ];
}
