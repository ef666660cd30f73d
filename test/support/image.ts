import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ROOT } from './cli.ts';
import { copiesOf, dockerfileStages, wordsOf, type Stage } from './dockerfile.ts';

/** Names of the packages that `npm ci --omit=dev` installs here, those that lie in others apart. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(path) && dev !== true)
    .map(([path]) => path.slice('node_modules/'.length))
    .filter((name) => existsSync(join(ROOT, 'node_modules', name)));
}

/** `npm ci --omit=dev` from what is installed already, and then what the stage runs after it. */
function installModules(stage: Stage, app: string): void {
  mkdirSync(join(app, 'node_modules'), { recursive: true });
  const archive = execFileSync('tar', ['-c', ...productionPackages()], {
    cwd: join(ROOT, 'node_modules'),
    maxBuffer: 1_000_000_000,
  });
  execFileSync('tar', ['-x'], { cwd: join(app, 'node_modules'), input: archive });
  const runs = wordsOf(stage, 'RUN');
  const after = runs.findIndex((words) => words.startsWith('npm ci --omit=dev')) + 1;
  for (const words of runs.slice(after).filter((each) => each.includes('node_modules')))
    execFileSync('sh', ['-c', words], { cwd: app });
}

/**
 * Assembles in a folder what the Dockerfile's last stage copies, from the built working tree.
 * @throws Error where something that it copies is not there
 */
export function assembleImage(folder: string): void {
  const stages = dockerfileStages();
  const last = stages.at(-1)!;
  const app = join(folder, wordsOf(last, 'WORKDIR')[0]!);
  mkdirSync(app, { recursive: true });
  for (const { from, owner, sources, target } of copiesOf(last)) {
    const to = target.startsWith('/') ? join(folder, target) : resolve(app, target);
    for (const source of sources) {
      if (source === '/app/node_modules')
        installModules(
          stages.find(({ name }) => name === from)!,
          app,
        );
      else if (source === '/data') mkdirSync(to);
      else {
        const within = join(ROOT, source.replace(/^\/app\//u, ''));
        cpSync(within, target.endsWith('/') ? join(to, basename(source)) : to, { recursive: true });
      }
    }
    if (owner === null) continue;
    const [user = 0, group = 0] = owner.split(':').map(Number);
    chownSync(to, user, group);
  }
  // mkdtemp makes it for its owner alone.
  chmodSync(folder, 0o755);
}
