import type { EntityPageQuery } from '../../api/documents.gen.ts';
import { AnsweredMeasures } from './answered-measures.tsx';
import { EntityHead } from './entity-head.tsx';
import css from './entity-page.module.css';
import { Facts } from './facts.tsx';
import { FamilyMembers } from './family-members.tsx';
import { Links } from './links.tsx';
import { Observations } from './observations.tsx';
import { Occurrences } from './occurrences.tsx';
import { Stages } from './stages.tsx';
import { EntityStatements } from './statements.tsx';

export type EntityAnswer = NonNullable<EntityPageQuery['entity']>;

/** Everything that is known of one thing, each fact with its basis. */
export function EntityPage({
  entity,
  unconfirmed,
  showUnconfirmed,
}: {
  readonly entity: EntityAnswer;
  readonly unconfirmed: boolean;
  readonly showUnconfirmed: (shown: boolean) => void;
}) {
  return (
    <div className={css.page}>
      <EntityHead entity={entity} unconfirmed={unconfirmed} showUnconfirmed={showUnconfirmed} />
      <div className={css.columns}>
        <div className={css.column}>
          <Facts entity={entity} />
          {entity.__typename === 'Project' && <Stages stages={entity.stages} />}
          {entity.__typename === 'Indicator' && <Observations observations={entity.observations} />}
          {entity.__typename === 'Cluster' && entity.members.length > 0 && <FamilyMembers family={entity} />}
          {entity.__typename === 'Department' && (
            <AnsweredMeasures id={entity.id} first={entity.measures} unconfirmed={unconfirmed} />
          )}
          <EntityStatements entity={entity} />
        </div>
        <div className={css.column}>
          <Links entity={entity} unconfirmed={unconfirmed} />
          <Occurrences entity={entity} />
        </div>
      </div>
    </div>
  );
}
