import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ended } from './cli.ts';
import { dockerfileStages, environmentOf, execForm, wordsOf } from './dockerfile.ts';
import { assembleImage } from './image.ts';

/**
 * What a runtime does for `--read-only --tmpfs /tmp -v VOLUME:/data --security-opt no-new-privileges`, with Node and the
 * C library of this machine for those of the base image. It runs as the first process of a namespace of its own.
 */
const CONTAIN = `set -e
tree=$1 node=$2 volume=$3 folder=$4 user=$5 group=$6
shift 6
mount --bind "$tree" "$tree"
for libraries in lib lib64; do mount --bind "$(readlink -f "/$libraries")" "$tree/$libraries"; done
mount --bind "$node" "$tree/usr/local/bin/node"
mount --bind "$volume" "$tree/data"
mount -t proc proc "$tree/proc"
mount -t tmpfs -o mode=1777 tmpfs "$tree/tmp"
for device in null urandom; do mount --bind "/dev/$device" "$tree/dev/$device"; done
for fixed in "$tree" "$tree/lib" "$tree/lib64" "$tree/usr/local/bin/node"; do mount -o remount,bind,ro "$fixed"; done
exec setpriv --no-new-privs --inh-caps=-all unshare --root="$tree" --wd="$folder" --setgid="$group" --setuid="$user" "$@"`;

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface Container {
  /** The first process, as this machine numbers it. */
  readonly pid: number;
  readonly said: { stdout: string; stderr: string };
  readonly ended: Promise<number | null>;
  /** Runs a command in it, as the same user. */
  run(command: readonly string[], environment?: Readonly<Record<string, string>>): Ended;
  /** What the Dockerfile's HEALTHCHECK runs. */
  readonly healthCheck: readonly string[];
  /** What the Dockerfile's ENTRYPOINT runs, before a command's own words. */
  readonly entryPoint: readonly string[];
  /** Ends it, and leaves nothing behind. */
  remove(): void;
}

/** Places for what the runtime puts into the tree. */
function makeMountPoints(tree: string): void {
  for (const folder of ['lib', 'lib64', 'usr/local/bin', 'proc', 'tmp', 'dev'])
    mkdirSync(join(tree, folder), { recursive: true });
  for (const file of ['usr/local/bin/node', 'dev/null', 'dev/urandom']) writeFileSync(join(tree, file), '');
}

function childOf({ pid }: ChildProcess): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  if (!/^\d+$/u.test(children)) throw new Error('The container has not begun.');
  return Number(children);
}

/** Starts the image of the Dockerfile, its last stage assembled from the built working tree, with an empty volume. */
export function startContainer(settings: Readonly<Record<string, string>>): Container {
  const stage = dockerfileStages().at(-1)!;
  const root = mkdtempSync(join(tmpdir(), 'plan-graph-image-'));
  const [tree, volume] = [join(root, 'tree'), join(root, 'volume')];
  assembleImage(tree);
  makeMountPoints(tree);
  const [user = 0, group = 0] = wordsOf(stage, 'USER')[0]!.split(':').map(Number);
  mkdirSync(volume);
  chownSync(volume, user, group);
  const folder = wordsOf(stage, 'WORKDIR')[0]!;
  const entryPoint = execForm(wordsOf(stage, 'ENTRYPOINT')[0]!);
  const command = [...entryPoint, ...execForm(wordsOf(stage, 'CMD')[0]!)];
  const environment = { PATH, ...environmentOf(stage), ...settings };

  const places = [tree, process.execPath, volume, folder, String(user), String(group)];
  const child = spawn(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', CONTAIN, 'sh', ...places, ...command],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said.stderr += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));

  return {
    get pid() {
      return childOf(child);
    },
    said,
    ended,
    run(words, more = {}) {
      const into = ['--target', String(childOf(child)), '--mount', '--pid', '--root', '--wd'];
      const as = ['--setgid', String(group), '--setuid', String(user)];
      const { status, signal, stdout, stderr } = spawnSync('nsenter', [...into, ...as, '--', ...words], {
        env: { ...environment, ...more },
        encoding: 'utf8',
      });
      return { code: status, signal, stdout, stderr };
    },
    healthCheck: execForm(wordsOf(stage, 'HEALTHCHECK')[0]!),
    entryPoint,
    remove: () => {
      child.kill('SIGKILL');
      rmSync(root, { recursive: true, force: true });
    },
  };
}
