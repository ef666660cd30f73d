import { useMemo } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { EntityCard } from '../../ui/entity-card.tsx';
import css from './mention-card.module.css';
import type { MentionCardState } from './use-mention-card.ts';

/** The card of the mention that is hovered or was opened, beside it. */
export function MentionCard({ card, close, keep, letGo }: MentionCardState) {
  const trigger = card?.trigger ?? null;
  const triggerRef = useMemo(() => ({ current: trigger }), [trigger]);
  if (card === null) return null;
  const { entity, pinned } = card;
  const content = <EntityCard entity={entity} onLeave={close} />;
  return (
    <Popover
      key={`${entity.id} ${pinned}`}
      className={css.popover ?? ''}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={close}
      isNonModal={!pinned}
      placement="bottom start"
      offset={6}
    >
      {pinned ? (
        <Dialog className={css.dialog ?? ''} aria-label={entity.name}>
          {content}
        </Dialog>
      ) : (
        <div onPointerEnter={keep} onPointerLeave={letGo}>
          {content}
        </div>
      )}
    </Popover>
  );
}
