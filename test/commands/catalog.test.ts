import { describe, expect, test } from 'vitest';
import { aggregates } from '../../commands/index.ts';
import { createCatalog } from '../../src/dispatcher/catalog.ts';

const commands = Array.from(createCatalog(aggregates, { max_message_length: 1_000 }).values());
const namesWhere = (holds: (command: (typeof commands)[number]['command']) => boolean | undefined) => commands.filter(({ command }) => holds(command)).map(({ name }) => name);

describe('the commands', () => {
  test('are offered to these roles', () => {
    expect(Object.fromEntries(commands.filter(({ command }) => !command.internal).map(({ name, command }) => [name, command.roles.join(' ')]))).toEqual({
      'register-account': 'ADMIN',
      'update-profile': 'PATIENT DOCTOR ADMIN',
      'disable-account': 'ADMIN',
      'enable-account': 'ADMIN',
      'assign-doctor': 'ADMIN',
      'unassign-doctor': 'ADMIN DOCTOR',
      'open-room': 'PATIENT DOCTOR ADMIN',
      'post-message': 'PATIENT DOCTOR',
      'share-file': 'PATIENT DOCTOR',
      'edit-message': 'PATIENT DOCTOR',
      'retract-message': 'PATIENT DOCTOR',
      'close-room': 'DOCTOR ADMIN',
      'mark-read': 'PATIENT DOCTOR',
      'place-legal-hold': 'ADMIN',
      'lift-legal-hold': 'ADMIN',
      'erase-patient': 'ADMIN',
      'set-availability': 'DOCTOR ADMIN',
      'book-appointment': 'PATIENT DOCTOR ADMIN',
      'reschedule-appointment': 'PATIENT DOCTOR ADMIN',
      'cancel-appointment': 'PATIENT DOCTOR ADMIN',
      'complete-appointment': 'DOCTOR',
      'mark-no-show': 'DOCTOR',
      'open-calendar-feed': 'PATIENT DOCTOR',
      'close-calendar-feed': 'PATIENT DOCTOR',
      'join-waitlist': 'PATIENT',
      'leave-waitlist': 'PATIENT',
      'block-time': 'DOCTOR',
      'unblock-time': 'DOCTOR',
      'raise-alert': 'PATIENT DOCTOR',
      'acknowledge-alert': 'DOCTOR ADMIN',
      'resolve-alert': 'DOCTOR ADMIN',
      'use-emergency-access': 'DOCTOR ADMIN',
      'record-allergy': 'PATIENT DOCTOR',
      'retract-allergy': 'PATIENT DOCTOR',
      'record-diagnosis': 'DOCTOR',
      'amend-diagnosis': 'DOCTOR',
      'file-report': 'PATIENT DOCTOR',
      'issue-prescription': 'DOCTOR',
      'discontinue-prescription': 'DOCTOR',
    });
  });
  test('that take rights away say so', () => {
    expect(namesWhere(({ revokes }) => revokes)).toEqual(['disable-account', 'unassign-doctor', 'end-care', 'erase-file', 'erase-patient', 'close-calendar-feed']);
  });
  test('that must get through wait for their turn', () => {
    expect(namesWhere(({ patient }) => patient)).toEqual(['record-reads', 'post-message', 'share-file', 'edit-message', 'retract-message', 'mark-read', 'mark-delivered', 'keep-roster', 'raise-alert', 'acknowledge-alert', 'resolve-alert', 'end-alerts', 'escalate-alert', 'send-notification', 'read-notifications']);
  });
  test.each(commands)('$name takes no unknown field and bounds every text', ({ command, check }) => {
    expect(() => check({ unknown: 1 })).toThrow(expect.objectContaining({ slug: 'validation' }));
    const { additionalProperties, properties } = JSON.parse(JSON.stringify(command.data)) as { additionalProperties: unknown; properties: Record<string, { type?: string; maxLength?: number }> };
    expect(additionalProperties).toBe(false);
    for (const [field, { type, maxLength }] of Object.entries(properties)) if (type === 'string') expect(maxLength, field).toBeLessThanOrEqual(10_000);
  });
});

test('a category is one, and has no dash', () => {
  const categories = aggregates.map(({ category }) => category);
  expect(new Set(categories).size).toBe(categories.length);
  for (const category of categories) expect(category).toMatch(/^[a-z]+$/);
});
