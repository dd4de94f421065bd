import { chartEvents, type ChartEvent } from '../events/chart.ts';
import { aggregate } from '../src/kernel/aggregate.ts';
import { entryCommands } from './chart-entries.ts';
import { prescriptionCommands } from './chart-prescriptions.ts';
import { evolveChart, initialChart, type ChartState } from './chart-state.ts';

/** A patient's allergies, diagnoses, prescriptions and reports: one stream, so that a safety check sees all that was there before. */
export const chart = aggregate<ChartState, ChartEvent>()({ category: 'chart', events: chartEvents, initialState: initialChart, evolve: evolveChart, commands: { ...entryCommands, ...prescriptionCommands } });
