import { useParams, useSearchParams } from 'react-router';
import { EntityPageDocument } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { EntityPage } from './entity-page.tsx';
import { entityRef } from '../../address/entity-ref.ts';
import { withValues } from '../../address/parameters.ts';
import { UnknownEntity } from '../../ui/unknown-entity.tsx';

/** The address parameter by which also what no source bears out is shown. */
const UNCONFIRMED = 'unconfirmed';

export default function EntityView() {
  const { id: written = '' } = useParams();
  return <EntityAt key={written} written={written} />;
}

function EntityAt({ written }: { readonly written: string }) {
  const [params, setParams] = useSearchParams();
  const unconfirmed = params.get(UNCONFIRMED) === '1';
  const answer = useAsk(EntityPageDocument, { ref: entityRef(written), unconfirmed }, { keep: true });
  const name = answer.data?.entity?.name ?? written;
  useTitle(name);

  const showUnconfirmed = (shown: boolean): void =>
    setParams(
      (before) => withValues(before, { [UNCONFIRMED]: shown ? '1' : null }),
      // The box shows what the address says, so it changes with the click.
      { flushSync: true },
    );

  return (
    <>
      <h1>{name}</h1>
      <Loaded asked={answer}>
        {({ entity }) =>
          entity ? (
            <EntityPage
              key={entity.id}
              entity={entity}
              unconfirmed={unconfirmed}
              showUnconfirmed={showUnconfirmed}
            />
          ) : (
            <UnknownEntity written={written} />
          )
        }
      </Loaded>
    </>
  );
}
