import { afterAll, afterEach, expect } from 'vitest';
import { endFile } from './after-file.ts';
import { strange } from './strange.ts';

// Every frame that a test's socket got must be one that the documents know.
afterEach(() => expect(strange.splice(0)).toEqual([]));
afterAll(() => expect(strange.splice(0)).toEqual([]));
afterAll(endFile);
