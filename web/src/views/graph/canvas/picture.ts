import { download } from '../../../ui/download.ts';
import type { Colours } from './colours.ts';

const CAPTION = 44;
const FONT = '13px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The layers over each other on the theme's background, with a line below that says what they show. */
export function pictureOf(
  layers: readonly HTMLCanvasElement[],
  caption: string,
  colours: Pick<Colours, 'page' | 'soft'>,
): HTMLCanvasElement {
  const [first] = layers;
  const scale = globalThis.devicePixelRatio || 1;
  const width = first?.width ?? 0;
  const height = first?.height ?? 0;
  const picture = document.createElement('canvas');
  picture.width = width;
  picture.height = height + CAPTION * scale;
  const context = picture.getContext('2d');
  if (context === null) return picture;
  context.fillStyle = colours.page;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const layer of layers) context.drawImage(layer, 0, 0, width, height);
  context.scale(scale, scale);
  context.font = FONT;
  context.fillStyle = colours.soft;
  context.textBaseline = 'middle';
  context.fillText(caption, 16, height / scale + CAPTION / 2, width / scale - 32);
  return picture;
}

export function savePicture(picture: HTMLCanvasElement, name: string): void {
  picture.toBlob((blob) => {
    if (blob !== null) download(name, blob);
  }, 'image/png');
}
