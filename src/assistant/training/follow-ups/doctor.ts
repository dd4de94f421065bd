import { doctorFollowUps1 } from './doctor-1.ts';
import { doctorFollowUps2 } from './doctor-2.ts';
import { doctorFollowUps3 } from './doctor-3.ts';
import { doctorFollowUps4 } from './doctor-4.ts';
import { doctorFollowUps5 } from './doctor-5.ts';
import { doctorFollowUps6 } from './doctor-6.ts';
import { doctorFollowUps7 } from './doctor-7.ts';
import { doctorFollowUps8 } from './doctor-8.ts';
import { doctorFollowUps9 } from './doctor-9.ts';
import { doctorFollowUps10 } from './doctor-10.ts';
import { doctorFollowUps11 } from './doctor-11.ts';
import { doctorFollowUps12 } from './doctor-12.ts';
import { doctorFollowUps13 } from './doctor-13.ts';
import { doctorFollowUps14 } from './doctor-14.ts';

export const doctorFollowUps: readonly string[] = [doctorFollowUps1, doctorFollowUps2, doctorFollowUps3, doctorFollowUps4, doctorFollowUps5, doctorFollowUps6, doctorFollowUps7, doctorFollowUps8, doctorFollowUps9, doctorFollowUps10, doctorFollowUps11, doctorFollowUps12, doctorFollowUps13, doctorFollowUps14];
