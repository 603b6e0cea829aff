import { describe, expect, it } from 'vitest';
import { builtMapsModule } from '../../bundles.config.js';
import { workedOut, type ReadyMaps } from '../../engine/workbook/index.js';
import { builtMaps } from '../../engine/cli/built-maps.js';
import { registry } from '../../templates/index.js';

describe('the maps of layouts that the bundle has ready', () => {
  it('are those that follow from the forms, kit by kit', async () => {
    const source = await builtMapsModule();
    const bundled = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
      readonly builtMaps: ReadyMaps;
    };
    const kits = [...registry.kits.values()];
    expect(Object.keys(bundled.builtMaps).sort()).toEqual(kits.map(({ id }) => id).sort());
    for (const kit of kits) {
      const map = bundled.builtMaps[kit.id]?.();
      expect(map).toEqual(workedOut(kit, registry));
      expect(map?.anchors).toBeGreaterThan(0);
    }
  });

  it('are none in the sources, where forms are changed', () => {
    expect(builtMaps).toEqual({});
  });
});
