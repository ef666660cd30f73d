const PAUSE = 50;

/**
 * Asks again and again, until it is so.
 * @throws Error after the deadline, so that no asking goes on beyond its test
 */
export async function until(isSo: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Not so within ${milliseconds} ms.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
