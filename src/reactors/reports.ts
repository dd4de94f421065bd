import type { ChartEvent } from '../../events/chart.ts';
import { reactor } from '../kernel/reactor.ts';

/**
 * A report's file says whose chart it is in, so that whoever may read the reports may read it. The command that files a report sees to it itself; this
 * is for those that were filed before it did, and for any whose word was lost.
 */
export const reports = reactor<ChartEvent>()({
  name: 'reports',
  on: {
    ReportFiled: ({ data: { file_id, patient_id, report_id } }) => (file_id === undefined ? [] : [{ send: 'add-file-to-chart', data: { file_id, patient_id, report_id } }]),
  },
});
