import { createEdgeArrowProgram, NodeCircleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import { LARGE, type EdgeAttributes, type NodeAttributes } from './attributes.ts';
import { SquareProgram } from './square.ts';

type GraphSettings = Partial<Settings<NodeAttributes, EdgeAttributes>>;

/** What holds for every graph. */
export const settings: GraphSettings = {
  allowInvalidContainer: true,
  defaultEdgeType: 'arrow',
  edgeProgramClasses: {
    arrow: createEdgeArrowProgram({ lengthToThicknessRatio: 6, widenessToThicknessRatio: 4 }),
  },
  nodeProgramClasses: { circle: NodeCircleProgram, square: SquareProgram },
  enableEdgeEvents: true,
  enableCameraRotation: false,
  renderEdgeLabels: true,
  labelDensity: 4,
  labelGridCellSize: 90,
  labelRenderedSizeThreshold: 0,
  minCameraRatio: 0.05,
  maxCameraRatio: 4,
  stagePadding: 56,
  zIndex: true,
};

/** What depends on how many nodes there are. */
export function settingsFor(order: number): GraphSettings {
  const large = order > LARGE;
  return {
    hideEdgesOnMove: large,
    hideLabelsOnMove: large,
    labelDensity: large ? 1 : 4,
    enableEdgeEvents: !large,
  };
}
