import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { EntityKind } from '../../api/documents.gen.ts';
import type { NamedEntity } from '../../ui/entity-chip.tsx';

/** How long the mouse rests on a mention before its card comes, and is away before it goes, in milliseconds. */
const DELAY = 200;
const LINGER = 250;

interface OpenCard {
  readonly entity: NamedEntity;
  readonly trigger: HTMLElement;
  /** Opened by a click or a key: it takes the focus, and stays until it is closed. */
  readonly pinned: boolean;
}

export interface MentionCardState {
  readonly card: OpenCard | null;
  readonly close: () => void;
  /** The mouse is on the card itself. */
  readonly keep: () => void;
  readonly letGo: () => void;
}

const mentionOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;

function entityOf({ dataset }: HTMLElement): NamedEntity {
  return {
    id: dataset['entity'] ?? '',
    kind: dataset['kind'] as EntityKind,
    name: dataset['name'] ?? '',
  };
}

/** Which mention's card is open. One listener of each sort serves the whole text, however many mentions it has. */
export function useMentionCard(article: RefObject<HTMLElement | null>): MentionCardState {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef(0);
  const later = useCallback((delay: number, act: () => void) => {
    globalThis.clearTimeout(timer.current);
    timer.current = globalThis.setTimeout(act, delay);
  }, []);
  const close = useCallback(() => {
    globalThis.clearTimeout(timer.current);
    setCard(null);
  }, []);
  const keep = useCallback(() => globalThis.clearTimeout(timer.current), []);
  const letGo = useCallback(
    () => later(LINGER, () => setCard((open) => (open?.pinned === true ? open : null))),
    [later],
  );

  useEffect(() => {
    const text = article.current;
    if (text === null) return;
    const open = (trigger: HTMLElement, pinned: boolean): void =>
      setCard((before) =>
        before?.pinned === true && !pinned ? before : { entity: entityOf(trigger), trigger, pinned },
      );
    const hover = ({ target, pointerType }: PointerEvent): void => {
      const mention = mentionOf(target);
      if (mention !== null && pointerType === 'mouse') later(DELAY, () => open(mention, false));
    };
    const leave = ({ target, pointerType }: PointerEvent): void => {
      if (mentionOf(target) !== null && pointerType === 'mouse') letGo();
    };
    const click = ({ target }: MouseEvent): void => {
      const mention = mentionOf(target);
      if (mention === null) return;
      keep();
      open(mention, true);
    };
    const press = (event: KeyboardEvent): void => {
      const mention = mentionOf(event.target);
      if (mention === null || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      open(mention, true);
    };
    text.addEventListener('pointerover', hover);
    text.addEventListener('pointerout', leave);
    text.addEventListener('click', click);
    text.addEventListener('keydown', press);
    return () => {
      globalThis.clearTimeout(timer.current);
      text.removeEventListener('pointerover', hover);
      text.removeEventListener('pointerout', leave);
      text.removeEventListener('click', click);
      text.removeEventListener('keydown', press);
    };
  }, [article, keep, later, letGo]);

  const isHovered = card !== null && !card.pinned;
  useEffect(() => {
    if (!isHovered) return;
    // What hovering showed goes without moving the mouse, and nothing else hears of that key.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', escape, { capture: true });
    return () => document.removeEventListener('keydown', escape, { capture: true });
  }, [isHovered, close]);

  return { card, close, keep, letGo };
}
