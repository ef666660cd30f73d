import { nameKeys } from '../link/fold.ts';
import type { Entity } from '../link/gazetteer.ts';
import { WORK_NOUN } from './stage-ladder.ts';

/** A project that is named after a place, park or cluster and the work done there: 百荣世贸商城转型升级 at 百荣世贸商城. */
export interface WorkAt {
  readonly project: string;
  /** What follows the place in the project's name: 转型升级. */
  readonly work: string;
}

/** The works at an entity that is itself no project. */
export type WorksAt = (entity: string) => readonly WorkAt[];

const ENDS_IN_WORK = new RegExp(`${WORK_NOUN}(?:工程|项目|任务)?$`, 'u');
const LONGEST_WORK = 24;

/**
 * Ties projects to what they are done to, by their names alone: reports mostly say «A建成投用», and the mention is the
 * place's. A name that continues a longer name of another entity belongs to that one.
 */
export function createWorksAt(entities: readonly Entity[]): WorksAt {
  const owners = new Map<string, string>();
  for (const entity of entities) {
    if (entity.kind === 'PROJECT') continue;
    for (const name of nameKeys(entity)) owners.set(name, entity.id);
  }
  const works = new Map<string, WorkAt[]>();
  for (const project of entities) {
    if (project.kind !== 'PROJECT') continue;
    for (const name of nameKeys(project)) {
      for (let length = name.length - 1; length > 0; length -= 1) {
        const owner = owners.get(name.slice(0, length));
        if (owner === undefined) continue;
        const work = name.slice(length);
        const known = works.get(owner) ?? [];
        if (
          ENDS_IN_WORK.test(work) &&
          work.length <= LONGEST_WORK &&
          !known.some((each) => each.project === project.id)
        ) {
          works.set(owner, [...known, { project: project.id, work }]);
        }
        break;
      }
    }
  }
  return (entity) => works.get(entity) ?? [];
}
