import { patientFirstTexts1 } from './patient-1.ts';
import { patientFirstTexts2 } from './patient-2.ts';
import { patientFirstTexts3 } from './patient-3.ts';
import { patientFirstTexts4 } from './patient-4.ts';
import { patientFirstTexts5 } from './patient-5.ts';
import { patientFirstTexts6 } from './patient-6.ts';
import { patientFirstTexts7 } from './patient-7.ts';
import { patientFirstTexts8 } from './patient-8.ts';
import { patientFirstTexts9 } from './patient-9.ts';
import { patientFirstTexts10 } from './patient-10.ts';
import { patientFirstTexts11 } from './patient-11.ts';
import { patientFirstTexts12 } from './patient-12.ts';
import { patientFirstTexts13 } from './patient-13.ts';
import { patientFirstTexts14 } from './patient-14.ts';

export const patientFirstTexts: readonly string[] = [patientFirstTexts1, patientFirstTexts2, patientFirstTexts3, patientFirstTexts4, patientFirstTexts5, patientFirstTexts6, patientFirstTexts7, patientFirstTexts8, patientFirstTexts9, patientFirstTexts10, patientFirstTexts11, patientFirstTexts12, patientFirstTexts13, patientFirstTexts14];
