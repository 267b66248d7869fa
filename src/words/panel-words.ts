/** The English words of the panels that the first screen brings by itself, beside those that came with the page. */
import { mergedAreas, type Area, type Catalog } from './catalog.ts';

const areas = import.meta.glob<Area>('./messages/en/{basis,bounds,chart,map,timeline,walk}.json', {
  eager: true,
});

export const panelCatalog: Catalog = mergedAreas(Object.values(areas));
