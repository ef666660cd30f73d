import { NodeCircleProgram } from 'sigma/rendering';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;

void main(void) {
  if (max(abs(v_diffVector.x), abs(v_diffVector.y)) > v_radius * 0.8) discard;
  gl_FragColor = v_color;
}
`;

/** Statements are squares. */
export class SquareProgram extends NodeCircleProgram<NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER };
  }
}
