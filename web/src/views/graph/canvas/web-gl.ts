let answer: boolean | null = null;

function probe(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  // A page may have few contexts at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Whether this browser draws by WebGL; it is asked once. */
export function hasWebGl(): boolean {
  answer ??= probe();
  return answer;
}
