import type { Frequency } from './types.ts';

const daily: Readonly<Record<number, string>> = { 2: 'BID', 3: 'TID', 4: 'QID' };
const weekly: Readonly<Record<number, string>> = { 1: 'QWK', 2: 'BIW', 3: 'TIW', 4: 'QIW' };

/**
 * The frequency in the letters of a prescription: QD BID TID QID QHS QAM QPM QOD QWK QMO Q6H Q4-6H ONCE STAT, with " PRN" when as
 * needed; PRN alone where nothing else is said. What has no such letters is written alike: 5XD, Q3D, Q2WK.
 */
export function frequencyCode(frequency: Frequency): string {
  const code = rhythmCode(frequency);
  return [code, frequency.as_needed ? 'PRN' : ''].filter((part) => part !== '').join(' ');
}

function rhythmCode({ times, times_max, period, period_max, period_unit, count, when }: Frequency): string {
  if (count === 1) return when?.includes('immediately') ? 'STAT' : 'ONCE';
  if (times === null || period === null || period_unit === null) return '';
  const often = times_max === undefined ? `${times}` : `${times}-${times_max}`;
  const size = `${period}${period_max === undefined ? '' : `-${period_max}`}`;
  if (period_unit === 'h' && period < 1) return `Q${Math.round(period * 60)}MIN`;
  if (period_unit === 'h') return times === 1 ? `Q${size}H` : `${often}XQ${size}H`;
  if (period_unit === 'd' && size === '1') return times_max === undefined ? (times === 1 ? onceDaily(when) : (daily[times] ?? `${times}XD`)) : `${often}XD`;
  if (period_unit === 'd') return times === 1 ? (size === '2' ? 'QOD' : `Q${size}D`) : `${often}XQ${size}D`;
  const unit = period_unit === 'wk' ? 'WK' : 'MO';
  if (size === '1') return times_max === undefined && unit === 'WK' && weekly[times] !== undefined ? (weekly[times] ?? '') : times === 1 ? `Q${unit}` : `${often}X${unit}`;
  return times === 1 ? `Q${size}${unit}` : `${often}XQ${size}${unit}`;
}

function onceDaily(when: string | undefined): string {
  if (when === undefined) return 'QD';
  if (/\b(bedtime|night)\b/.test(when)) return 'QHS';
  if (/\b(morning|breakfast)\b/.test(when)) return 'QAM';
  return /\b(evening|dinner)\b/.test(when) ? 'QPM' : 'QD';
}
