import { screenOf } from '../../web/src/address/screen.ts';

describe('a screen', () => {
  test('is another where the whole view is', () => {
    const screens = [
      screenOf('/', ''),
      screenOf('/', '?text=金宝街'),
      screenOf('/', '?text=胡同'),
      screenOf('/', '?touching=place:jinbao-street'),
      screenOf('/map', ''),
      screenOf('/threads', ''),
      screenOf('/threads', '?project=project:a'),
      screenOf('/entity/place:a', ''),
      screenOf('/entity/place:b', ''),
    ];
    expect(new Set(screens).size).toBe(screens.length);
  });

  test('stays the same where a part of it changes', () => {
    expect(screenOf('/', '?touching=place:a&scope=WITHIN')).toBe(screenOf('/', '?touching=place:a&at=r@1-2'));
    expect(screenOf('/', '?at=r@1-2')).toBe(screenOf('/', ''));
    expect(screenOf('/gaps', '?lacks=NUMBER')).toBe(screenOf('/gaps', ''));
    expect(screenOf('/threads', '?stage=PLANNED')).toBe(screenOf('/threads', ''));
  });
});
