import { describe, expect, it } from 'vitest';
import { crisisLinesAsOf, crisisLinesOf, emergencyNumberOf, readCrisisLines } from '../../src/assistant/crisis-lines.ts';
import { readConfig } from '../../src/config.ts';

describe('crisis lines and emergency numbers', () => {
  it('go by the clinic’s country', () => {
    expect(readConfig({})).toMatchObject({ emergencyNumber: '911', crisisLines: [{ phone: '988' }, { phone: '741741' }] });
    expect(readConfig({ CLINIC_COUNTRY: 'GB' })).toMatchObject({ emergencyNumber: '999', crisisLines: [{ name: 'Samaritans', phone: '116 123' }, { phone: '85258' }] });
    expect(emergencyNumberOf('ZZ')).toBe('112');
    expect(crisisLinesOf('ZZ')).toEqual([]);
    expect(crisisLinesAsOf).toMatch(/^\d{4}-\d\d$/);
  });

  it('are the clinic’s own where it says so', () => {
    const own = JSON.stringify({ US: [{ name: 'Our line', phone: '555 0100' }] });
    expect(readConfig({ CRISIS_LINES: own, EMERGENCY_NUMBER: '112' })).toMatchObject({ emergencyNumber: '112', crisisLines: [{ name: 'Our line', phone: '555 0100' }] });
    expect(readConfig({ CRISIS_LINES: '[{"name":"A","phone":"1"}]', CLINIC_COUNTRY: 'NZ' }).crisisLines).toEqual([{ name: 'A', phone: '1' }]);
    expect(readConfig({ CRISIS_LINES: own, CLINIC_COUNTRY: 'GB' }).crisisLines[0]?.name).toBe('Samaritans');
  });

  it.each(['{', '7', '{"usa": []}', '[{"name": "A"}]', '[{"name": "A", "phone": "1", "fax": "2"}]', '{"US": {}}'])('stop the start when they cannot be read: %s', (json) => {
    expect(readCrisisLines(json, 'US')).toBeUndefined();
    expect(() => readConfig({ CRISIS_LINES: json })).toThrow('CRISIS_LINES');
  });
});
