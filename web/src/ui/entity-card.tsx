import { Link } from 'react-router';
import { entityLink, graphLink, mapLink, measuresLink } from '../address/links.ts';
import { EntityCardDocument } from '../api/documents.gen.ts';
import { useAsk } from '../api/use-ask.ts';
import { words } from '../language/language.ts';
import { list } from '../language/list.ts';
import css from './entity-card.module.css';
import { KindMark, type NamedEntity } from './entity-chip.tsx';
import { entityFacts } from './entity-facts.ts';
import { Loaded } from './loaded.tsx';

const text = words({
  zh: {
    aliases: '又名',
    named: (count: number) => `报告中有 ${count} 条陈述点名它`,
    page: '详情',
    measures: '触及它的举措',
    graph: '关系图',
    map: '地图',
    links: '去向',
    gone: '图谱中已没有它。',
  },
  en: {
    aliases: 'Also',
    named: (count: number) => `${count} ${count === 1 ? 'statement names' : 'statements name'} it`,
    page: 'Its page',
    measures: 'Measures touching it',
    graph: 'Graph',
    map: 'Map',
    links: 'Leads to',
    gone: 'The graph no longer has it.',
  },
});

/**
 * What hovering a mention shows.
 * @param onLeave called when one of its links is followed
 */
export function EntityCard({
  entity,
  onLeave,
}: {
  readonly entity: NamedEntity;
  readonly onLeave?: () => void;
}) {
  const asked = useAsk(EntityCardDocument, { id: entity.id });
  return (
    <div className={css.card}>
      <p className={css.head}>
        <strong lang="zh-CN">{entity.name}</strong>
        <KindMark kind={entity.kind} />
      </p>
      <Loaded asked={asked}>
        {({ entity: known }) => {
          if (known == null) return <p>{text.gone}</p>;
          const facts = entityFacts(known);
          const measures = measuresLink(known);
          const isOnMap = known.__typename === 'Place' && known.location;
          return (
            <>
              {known.aliases.length > 0 && (
                <p className={css.soft}>
                  {text.aliases} <span lang="zh-CN">{list(known.aliases)}</span>
                </p>
              )}
              {facts !== '' && <p>{facts}</p>}
              <p className={css.soft}>{text.named(known.named.totalCount)}</p>
              <ul className={css.links} aria-label={text.links} onClick={onLeave}>
                <li>
                  <Link to={entityLink(known.id)}>{text.page}</Link>
                </li>
                {measures !== null && (
                  <li>
                    <Link to={measures}>{text.measures}</Link>
                  </li>
                )}
                <li>
                  <Link to={graphLink(known.id)}>{text.graph}</Link>
                </li>
                {isOnMap && (
                  <li>
                    <Link to={mapLink(known.id)}>{text.map}</Link>
                  </li>
                )}
              </ul>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
