import type { Texts } from './texts.ts';

export interface Place {
  city: string;
  /** `null` for a city that is known by its time zone alone. */
  country: string | null;
  timeZone: string;
}

/** Cities in which conferences are held, by time zone and country. Cities that are common words or names are not here. */
const CITIES = `
Europe/Amsterdam|Netherlands|Amsterdam,Rotterdam,Utrecht,The Hague,Eindhoven
Europe/Athens|Greece|Athens,Thessaloniki
Europe/Belgrade|Serbia|Belgrade,Novi Sad
Europe/Berlin|Germany|Berlin,Munich,München,Hamburg,Frankfurt,Cologne,Köln,Stuttgart,Karlsruhe,Mannheim,Leipzig,Dresden,Nuremberg,Nürnberg,Düsseldorf,Bonn,Heidelberg
Europe/Brussels|Belgium|Brussels,Bruxelles,Antwerp,Ghent,Leuven
Europe/Bucharest|Romania|Bucharest,Cluj-Napoca,Timișoara
Europe/Budapest|Hungary|Budapest
Europe/Copenhagen|Denmark|Copenhagen,Aarhus,Odense
Europe/Dublin|Ireland|Dublin,Galway
Europe/Helsinki|Finland|Helsinki,Tampere,Turku,Oulu
Europe/Istanbul|Türkiye|Istanbul,Ankara,Izmir
Europe/Kyiv|Ukraine|Kyiv,Kiev,Lviv
Europe/Lisbon|Portugal|Lisbon,Lisboa,Porto
Europe/Ljubljana|Slovenia|Ljubljana
Europe/London|United Kingdom|London,Manchester,Edinburgh,Glasgow,Birmingham,Bristol,Leeds,Liverpool,Cardiff,Belfast,Oxford,Brighton
Europe/Luxembourg|Luxembourg|Luxembourg
Europe/Madrid|Spain|Barcelona,Madrid,Valencia,Seville,Sevilla,Bilbao,Málaga,Zaragoza,Granada
Europe/Oslo|Norway|Oslo,Bergen,Trondheim
Europe/Paris|France|Paris,Lyon,Toulouse,Nantes,Lille,Marseille,Bordeaux,Strasbourg,Grenoble,Rennes,Montpellier
Europe/Prague|Czechia|Prague,Praha,Brno,Ostrava
Europe/Riga|Latvia|Riga
Europe/Rome|Italy|Rome,Roma,Milan,Milano,Turin,Torino,Bologna,Firenze,Naples,Pisa,Verona
Europe/Sofia|Bulgaria|Sofia,Plovdiv
Europe/Stockholm|Sweden|Stockholm,Gothenburg,Göteborg,Malmö
Europe/Tallinn|Estonia|Tallinn,Tartu
Europe/Vienna|Austria|Vienna,Wien,Graz,Linz,Salzburg
Europe/Vilnius|Lithuania|Vilnius,Kaunas
Europe/Warsaw|Poland|Warsaw,Warszawa,Kraków,Krakow,Wrocław,Wroclaw,Gdańsk,Gdansk,Poznań,Poznan,Katowice
Europe/Zagreb|Croatia|Zagreb,Dubrovnik
Europe/Zurich|Switzerland|Zurich,Zürich,Geneva,Basel,Bern,Lausanne,Rapperswil
America/New_York|United States|New York,Boston,Atlanta,Detroit,Washington DC,Washington D.C.,Philadelphia,Miami,Pittsburgh,Raleigh,Durham,Charlotte,Columbus,Cleveland,Cincinnati,Baltimore,Tampa
America/Chicago|United States|Chicago,Austin,Dallas,Houston,New Orleans,Nashville,Minneapolis,St. Louis,Kansas City,Milwaukee,San Antonio
America/Denver|United States|Denver,Salt Lake City,Boulder
America/Los_Angeles|United States|Los Angeles,San Francisco,San Diego,San Jose,Seattle,Las Vegas,Portland,Pasadena,Santa Clara,Sacramento,Anaheim,Long Beach,Oakland,Vancouver WA
America/Toronto|Canada|Toronto,Montreal,Montréal,Ottawa
America/Vancouver|Canada|Vancouver
America/Mexico_City|Mexico|Mexico City,Guadalajara
America/Sao_Paulo|Brazil|São Paulo,Sao Paulo,Rio de Janeiro,Florianópolis
America/Argentina/Buenos_Aires|Argentina|Buenos Aires
America/Santiago|Chile|Santiago de Chile
America/Bogota|Colombia|Bogotá,Bogota,Medellín,Medellin
Asia/Shanghai|China|Shanghai,Beijing,Shenzhen,Hangzhou,Guangzhou
Asia/Hong_Kong|China|Hong Kong
Asia/Tokyo|Japan|Tokyo,Osaka,Kyoto,Fukuoka,Yokohama
Asia/Seoul|South Korea|Seoul,Busan
Asia/Singapore|Singapore|Singapore
Asia/Taipei|Taiwan|Taipei
Asia/Kolkata|India|Bangalore,Bengaluru,Delhi,New Delhi,Mumbai,Hyderabad,Chennai,Pune,Kolkata
Asia/Bangkok|Thailand|Bangkok
Asia/Kuala_Lumpur|Malaysia|Kuala Lumpur
Asia/Jakarta|Indonesia|Jakarta
Asia/Manila|Philippines|Manila
Asia/Dubai|United Arab Emirates|Dubai,Abu Dhabi
Asia/Jerusalem|Israel|Tel Aviv,Jerusalem
Australia/Sydney|Australia|Sydney,Canberra
Australia/Melbourne|Australia|Melbourne
Australia/Brisbane|Australia|Brisbane
Pacific/Auckland|New Zealand|Auckland,Wellington,Christchurch
Africa/Cairo|Egypt|Cairo
Africa/Nairobi|Kenya|Nairobi
Africa/Lagos|Nigeria|Lagos
Africa/Johannesburg|South Africa|Cape Town,Johannesburg`;

const PLACES = new Map(
  CITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [timeZone = '', country = '', cities = ''] = line.split('|');
      return cities
        .split(',')
        .map((city): [string, Place] => [city.toLowerCase(), { city, country, timeZone }]);
    }),
);

const escaped = (city: string) => city.replace(/[.]/g, '\\.');
/** Longer names first: `New York` before `York`. */
const CITY = `(${[...PLACES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')})`;
const EDGE = '(?![\\p{L}\\p{N}])';
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${CITY}${EDGE}`, 'iu');
/** In prose a name alone may be a person's. */
const WITH_PREPOSITION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in|to|at|from|around|near|reached|visited|left)\\s+(?:sunny |rainy |beautiful )?${CITY}${EDGE}(?!\\s+\\p{Lu})`,
  'iu',
);

/** Find the city in which a conference was held: one that a title names, else the first that its prose says to be in. */
export function readPlace({ titles, prose }: Texts): Place | null {
  return first(titles, ANYWHERE) ?? first(prose, WITH_PREPOSITION);
}

function first(texts: readonly string[], pattern: RegExp): Place | null {
  for (const text of texts) {
    const place = PLACES.get(pattern.exec(text)?.[1]?.toLowerCase() ?? '');
    if (place) return place;
  }
  return null;
}
