import { expect, test } from 'vitest';
import { decodeText } from '../../src/cli/decode-text.ts';

test.each([
  ['UTF-8', Buffer.from('Büro für Projekte')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFBüro für Projekte')],
  ['UTF-16', Buffer.from('\uFEFFBüro für Projekte', 'utf16le')],
  ['Windows-1252', Buffer.from('Büro für Projekte', 'latin1')],
])('%s is read as what it says', (_, bytes) => {
  expect(decodeText(bytes)).toBe('Büro für Projekte');
});

test('every kind of line end becomes one', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n');
});
