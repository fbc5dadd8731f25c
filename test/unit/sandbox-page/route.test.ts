import { parseCommand } from '../../../src/sandbox/page/conversation/command-line.ts';
import { formatRoute, parseRoute } from '../../../src/sandbox/page/route.ts';

test('an address says what it was made from', () => {
  const route = { as: 'U1', place: 'C1', thread: '1764061200.000100', message: null };
  expect(parseRoute(formatRoute(route))).toEqual(route);
  expect(parseRoute('')).toEqual({ as: null, place: null, thread: null, message: null });
});

test.each([
  ['see /whois-on', null],
  ['/', null],
  ['/ whois', null],
  ['/whois-on', { command: '/whois-on', text: '' }],
  [' /whois-on acme fri ', { command: '/whois-on', text: 'acme fri' }],
])('%j is a command, or not', (typed, command) => {
  expect(parseCommand(typed)).toEqual(command);
});
