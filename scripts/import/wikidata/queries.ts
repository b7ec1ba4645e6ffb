/**
 * The questions. Each asks for one country, so that no answer runs into the service's minute; rows come in a fixed order, so that
 * pages fit together.
 */

/** Names are asked for in these. */
export const languages: readonly string[] = [
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'ru',
  'uk',
  'ar',
  'fa',
  'zh',
  'tr',
];

const inLanguages = (variable: string): string =>
  `FILTER(LANG(${variable}) IN (${languages.map((lang) => `"${lang}"`).join(', ')}))`;

/** Newspapers, magazines, broadcasters, agencies and news sites of a country: `item`, `kind`, `site`, `owner`, `inception`, `language`, `x`, `facebook`, `youtube`, `telegram`. */
export function mediaQuery(country: string): string {
  return `SELECT DISTINCT ?item ?kind ?site ?owner ?inception ?language ?x ?facebook ?youtube ?telegram WHERE {
  VALUES ?kind { wd:Q11032 wd:Q41298 wd:Q1616075 wd:Q14350 wd:Q192283 wd:Q1153191 wd:Q17232649 wd:Q15265344 }
  ?item wdt:P31/wdt:P279* ?kind ; wdt:P17|wdt:P495 wd:${country} .
  OPTIONAL { ?item wdt:P856 ?site }
  OPTIONAL { ?item wdt:P127 ?owner }
  OPTIONAL { ?item wdt:P571 ?inception }
  OPTIONAL { ?item wdt:P407/wdt:P218 ?language }
  OPTIONAL { ?item wdt:P2002 ?x }
  OPTIONAL { ?item wdt:P2013 ?facebook }
  OPTIONAL { ?item wdt:P2397 ?youtube }
  OPTIONAL { ?item wdt:P3789 ?telegram }
} ORDER BY ?item ?kind ?site ?owner ?inception ?language ?x ?facebook ?youtube ?telegram`;
}

/** Labels (`label`) and other names of up to a few hundred entities: `item`, `name`, `lang`, `isLabel`. */
export function namesQuery(ids: readonly string[]): string {
  return `SELECT ?item ?name (LANG(?name) AS ?lang) ?isLabel WHERE {
  VALUES ?item { ${ids.map((id) => `wd:${id}`).join(' ')} }
  { ?item rdfs:label ?name . BIND(1 AS ?isLabel) } UNION { ?item skos:altLabel ?name . BIND(0 AS ?isLabel) }
  ${inLanguages('?name')}
} ORDER BY ?item ?isLabel ?lang ?name`;
}

/** Who held an office of a country since 1990: `person`, `statement`, `office`, `start`, `end` with their precisions, `party`, `born`, `died`. */
export function holdersQuery(country: string): string {
  return `SELECT DISTINCT ?person ?statement ?office ?start ?startPrecision ?end ?endPrecision ?party ?born ?died WHERE {
  ?position wdt:P17|wdt:P1001 wd:${country} ; wdt:P279* wd:Q4164871 ; rdfs:label ?office . FILTER(LANG(?office) = "en")
  ?person p:P39 ?statement . ?statement ps:P39 ?position .
  ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] . FILTER(YEAR(?start) >= 1990)
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  OPTIONAL { ?person wdt:P102 [ rdfs:label ?party ] . FILTER(LANG(?party) = "en") }
  OPTIONAL { ?person wdt:P569 ?born }
  OPTIONAL { ?person wdt:P570 ?died }
  ?person wdt:P31 wd:Q5 .
} ORDER BY ?person ?statement ?party ?born ?died`;
}
