import { patientFollowUps1 } from './patient-1.ts';
import { patientFollowUps2 } from './patient-2.ts';
import { patientFollowUps3 } from './patient-3.ts';
import { patientFollowUps4 } from './patient-4.ts';
import { patientFollowUps5 } from './patient-5.ts';
import { patientFollowUps6 } from './patient-6.ts';
import { patientFollowUps7 } from './patient-7.ts';
import { patientFollowUps8 } from './patient-8.ts';
import { patientFollowUps9 } from './patient-9.ts';
import { patientFollowUps10 } from './patient-10.ts';
import { patientFollowUps11 } from './patient-11.ts';
import { patientFollowUps12 } from './patient-12.ts';
import { patientFollowUps13 } from './patient-13.ts';
import { patientFollowUps14 } from './patient-14.ts';
import { patientFollowUps15 } from './patient-15.ts';
import { patientFollowUps16 } from './patient-16.ts';
import { patientFollowUps17 } from './patient-17.ts';

export const patientFollowUps: readonly string[] = [patientFollowUps1, patientFollowUps2, patientFollowUps3, patientFollowUps4, patientFollowUps5, patientFollowUps6, patientFollowUps7, patientFollowUps8, patientFollowUps9, patientFollowUps10, patientFollowUps11, patientFollowUps12, patientFollowUps13, patientFollowUps14, patientFollowUps15, patientFollowUps16, patientFollowUps17];
