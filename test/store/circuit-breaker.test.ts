import { createCircuitBreaker } from '../../src/store/circuit-breaker.ts';

const PAUSE = 10;

/** A server that answers probes as told, and a breaker before it. */
function setUp() {
  const server = { away: null as Error | null, probes: 0 };
  const taken: string[] = [];
  const breaker = createCircuitBreaker<number>({
    probe: async () => {
      server.probes += 1;
      if (server.away !== null) throw server.away;
      return server.probes;
    },
    discard: (probe) => taken.push(`discarded ${probe}`),
    recover: (probe) => taken.push(`recovered by ${probe}`),
    pause: PAUSE,
  });
  const passes = (): boolean => {
    try {
      breaker.check();
      return true;
    } catch (error) {
      expect(error).toBe(server.away);
      return false;
    }
  };
  return { server, taken, breaker, passes };
}

/** Pauses go by, and what waited for them is done. */
async function pauses(count: number): Promise<void> {
  for (let pause = 0; pause < count; pause += 1)
    await new Promise((resolve) => setTimeout(resolve, 2 * PAUSE));
}

test('a suspicion that proves wrong changes nothing', async () => {
  const { taken, breaker, passes } = setUp();
  await breaker.suspect();
  expect(passes()).toBe(true);
  expect(taken).toEqual(['discarded 1']);
});

test('all who suspect at once share one probe, and learn why', async () => {
  const { server, breaker, passes } = setUp();
  server.away = new Error('refused');
  const suspicions = [breaker.suspect(), breaker.suspect(), breaker.suspect()];
  expect(await Promise.allSettled(suspicions)).toEqual(
    Array(3).fill({ status: 'rejected', reason: server.away }),
  );
  expect(server.probes).toBe(1);
  expect(passes()).toBe(false);
  breaker.stop();
});

test('it refuses with the latest reason until a probe finds the server back', async () => {
  const { server, taken, breaker, passes } = setUp();
  server.away = new Error('refused');
  await expect(breaker.suspect()).rejects.toBe(server.away);
  server.away = new Error('wrong password');
  await pauses(3);
  expect(passes()).toBe(false);
  // Whoever suspects it meanwhile asks nothing.
  const asked = server.probes;
  await expect(breaker.suspect()).rejects.toBe(server.away);
  expect(server.probes).toBe(asked);

  server.away = null;
  await pauses(3);
  expect(passes()).toBe(true);
  expect(taken).toEqual([`recovered by ${server.probes}`]);
  const back = server.probes;
  await pauses(3);
  expect(server.probes).toBe(back);
});

test('stopped, it probes no more', async () => {
  const { server, taken, breaker } = setUp();
  server.away = new Error('refused');
  await expect(breaker.suspect()).rejects.toBe(server.away);
  breaker.stop();
  await pauses(3);
  expect(server.probes).toBe(1);
  expect(taken).toEqual([]);
});
