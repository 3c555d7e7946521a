import { describe, expect, it } from 'vitest';
import { serveStates } from './states.ts';

const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

describe('the endpoint of provider states', () => {
  it('answers 200 when it is done, and 400 with the reason otherwise: never 500, which is asked again for two minutes', async () => {
    const asked: unknown[] = [];
    const { url, close } = await serveStates({
      async setUp(state) {
        asked.push(state);
        if (state.name === 'unknown') throw new Error('there is no such state');
      },
      async tearDown() {
        throw new TypeError('broken');
      },
    });
    try {
      const answers = [];
      for (const body of [{ action: 'setup', state: 'a', params: { id: 1 } }, { action: 'setup', state: 'unknown' }, { action: 'teardown', state: 'a' }, { state: 'a' }, { action: 'setup', params: {} }, '{', '']) {
        const response = await post(url, body);
        answers.push([response.status, await response.text()]);
      }
      const malformed = [400, expect.stringMatching(/this is no change of a provider state/)];
      expect(answers).toEqual([[200, '{}'], [400, 'there is no such state'], [400, 'broken'], malformed, malformed, malformed, malformed]);
      expect(asked).toEqual([{ name: 'a', params: { id: 1 } }, { name: 'unknown', params: {} }]);
      // Whoever else is on this machine does not know where it is.
      expect((await post(new URL('/states', url).href, { action: 'setup', state: 'a' })).status).toBe(404);
    } finally {
      await close();
    }
  });
});
