// Draws the countries of the world for the screen "Map": Natural Earth (public domain, from world-atlas), in the
// Equal Earth projection, so that no part of the world looks bigger than it is. Writes the outlines, named by ISO 3166-1
// alpha-2 code, and where each country's number stands. Run it again, here, only to take newer borders:
//   npm install --no-save world-atlas@2.0.2 d3-geo@3.1.2 topojson-client@3.1.0 i18n-iso-countries@7.14.0
//   node make-map.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const alpha2 = require("i18n-iso-countries").numericToAlpha2;
const countriesOf = (file) => {
  const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}.json`)));
  return feature(topology, topology.objects.countries).features;
};
// The small ones, which the coarse map leaves out, come from the finer one.
const coarse = new Map(countriesOf("countries-110m").map((one) => [one.id ?? one.properties.name, one]));
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(1000, { type: "Sphere" });
const path = geoPath(projection).digits(1);

// A number stands on the biggest piece of land: France's not in the Atlantic, on the way to Guiana.
const biggest = (shape) =>
  shape.type === "Polygon"
    ? shape
    : shape.coordinates
        .map((coordinates) => ({ type: "Polygon", coordinates }))
        .reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one));

const countries = new Map();
for (const whole of countriesOf("countries-50m")) {
  const one = coarse.get(whole.id ?? whole.properties.name) ?? whole;
  const code = (one.id && alpha2(one.id)) || "none";
  const outline = path(one);
  if (code === "AQ" || !outline) continue;
  const area = geoArea(whole);
  const before = countries.get(code) ?? { outline: "", area: 0 };
  const [x, y] = area > before.area ? projection(geoCentroid(biggest(whole.geometry))) : [before.x, before.y];
  countries.set(code, { outline: before.outline + outline, area: Math.max(area, before.area), x, y });
}
const sorted = [...countries].sort(([one], [other]) => (one < other ? -1 : 1));
const paths = sorted.map(([code, { outline }]) => `<path id="${code}" d="${outline}"/>`);
writeFileSync(
  "../main/webapp/map/world.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 440"><g id="world">\n${paths.join("\n")}\n</g></svg>\n`,
);
const centres = sorted.filter(([code]) => code !== "none").map(([code, { x, y }]) => `${code}=${x.toFixed(1)} ${y.toFixed(1)}`);
writeFileSync("../main/resources/org/counterpart/roster/ui/centres.properties", centres.join("\n") + "\n");
