import { doctorFirstTexts1 } from './doctor-1.ts';
import { doctorFirstTexts2 } from './doctor-2.ts';
import { doctorFirstTexts3 } from './doctor-3.ts';
import { doctorFirstTexts4 } from './doctor-4.ts';
import { doctorFirstTexts5 } from './doctor-5.ts';
import { doctorFirstTexts6 } from './doctor-6.ts';
import { doctorFirstTexts7 } from './doctor-7.ts';
import { doctorFirstTexts8 } from './doctor-8.ts';
import { doctorFirstTexts9 } from './doctor-9.ts';
import { doctorFirstTexts10 } from './doctor-10.ts';
import { doctorFirstTexts11 } from './doctor-11.ts';
import { doctorFirstTexts12 } from './doctor-12.ts';
import { doctorFirstTexts13 } from './doctor-13.ts';

export const doctorFirstTexts: readonly string[] = [doctorFirstTexts1, doctorFirstTexts2, doctorFirstTexts3, doctorFirstTexts4, doctorFirstTexts5, doctorFirstTexts6, doctorFirstTexts7, doctorFirstTexts8, doctorFirstTexts9, doctorFirstTexts10, doctorFirstTexts11, doctorFirstTexts12, doctorFirstTexts13];
