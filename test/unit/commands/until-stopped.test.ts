import { WebAPIHTTPError, WebAPIRequestError } from '@slack/web-api';
import { isConnectionLost } from '../../../src/commands/until-stopped.ts';

describe('a promise that was rejected and nobody awaited', () => {
  test.each([
    [new TypeError("Cannot read properties of undefined (reading 'type')")],
    [undefined],
    ['oops'],
    [{ code: 42 }],
  ])('%p is logged and survived', (reason) => {
    expect(isConnectionLost(reason)).toBe(false);
  });

  test.each([[new WebAPIRequestError(new Error('refused'))], [new WebAPIHTTPError(503, 'Unavailable', {})]])(
    '%p means that the socket gave up: the process ends, for its supervisor to start it again',
    (reason) => {
      expect(isConnectionLost(reason)).toBe(true);
    },
  );
});
