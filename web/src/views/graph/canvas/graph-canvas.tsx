import { useEffect, useRef, useState } from 'react';
import { useScheme } from '../../../theme/theme.ts';
import { text } from '../text.ts';
import { coloursNow } from './colours.ts';
import css from './graph-canvas.module.css';
import { pictureOf, savePicture } from './picture.ts';
import type { Scene } from './scene.ts';
import { createStage, type Stage } from './stage.ts';
import { hasWebGl } from './web-gl.ts';

/** The picture of a graph. All that it does can be done by the lists beside it too. */
export function GraphCanvas({
  scene,
  summary,
  caption,
  fileName,
  chosen,
  low = false,
  waiting = false,
  onChoose,
}: {
  readonly scene: Scene;
  readonly summary: string;
  readonly caption: string;
  readonly fileName: string;
  /** A node's id or an edge's key. */
  readonly chosen: string | null;
  /** For what holds few nodes. */
  readonly low?: boolean;
  /** More of it is on its way: it is laid out once all is there. */
  readonly waiting?: boolean;
  readonly onChoose: (chosen: string | null) => void;
}) {
  const [drawable] = useState(hasWebGl);
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const scheme = useScheme();
  const choose = useRef(onChoose);

  useEffect(() => {
    choose.current = onChoose;
  }, [onChoose]);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const made = createStage(element, {
      onNode: (id) => choose.current(id),
      onEdge: (key) => choose.current(key),
      onNothing: () => choose.current(null),
    });
    stage.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.end();
      stage.current = null;
    };
  }, [drawable]);

  useEffect(() => {
    if (!waiting) stage.current?.show(scene);
  }, [scene, waiting]);
  useEffect(() => stage.current?.choose(chosen), [chosen, scene]);
  useEffect(() => stage.current?.recolour(), [scheme]);

  if (!drawable) return <p className={css.missing}>{text.noWebGl}</p>;
  const save = (): void => {
    if (stage.current) savePicture(pictureOf(stage.current.layers(), caption, coloursNow()), fileName);
  };
  return (
    <div className={css.frame} data-low={low}>
      <div ref={container} className={css.canvas} role="img" aria-label={summary} />
      <div className={css.tools}>
        <button type="button" onClick={() => stage.current?.zoom('in')} aria-label={text.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => stage.current?.zoom('out')} aria-label={text.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => stage.current?.zoom('fit')}>
          {text.fit}
        </button>
        <button type="button" onClick={save}>
          {text.save}
        </button>
      </div>
    </div>
  );
}
