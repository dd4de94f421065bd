import type { Day, Weekly } from '../../../understanding/entities/hours.ts';

const fullNames: Readonly<Record<Day, string>> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };
export const sayHours = (weekly: Weekly): string => weekly.map(({ day, from, to }) => `- **${fullNames[day]}:** ${from} to ${to}`).join('\n');
