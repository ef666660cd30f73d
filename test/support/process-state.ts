import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What a process of a Linux system holds. */
export interface ProcessState {
  readonly megabytes: number;
  /** Connections to a port of this machine. */
  readonly connections: number;
  /** Those of them that the other end has closed and this one has not: forgotten ones. */
  readonly forgotten: number;
}

/** As /proc/net/tcp writes it. */
const CLOSE_WAIT = '08';

function inodesOf(pid: number): Set<string> {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      // Closed between the two looks.
      return '';
    }
  });
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/u.exec(link)?.[1] ?? []));
}

/** @param port the port whose connections are counted */
export function processState(pid: number, port: number): ProcessState {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const inodes = inodesOf(pid);
  const remote = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const states = ['tcp', 'tcp6']
    .flatMap((table) => readFileSync(`/proc/${pid}/net/${table}`, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/u))
    .filter((cells) => cells[2]?.endsWith(remote) === true && inodes.has(cells[9] ?? ''))
    .map((cells) => cells[3]);
  return {
    megabytes: Math.round(Number(kilobytes) / 1_024),
    connections: states.length,
    forgotten: states.filter((state) => state === CLOSE_WAIT).length,
  };
}
