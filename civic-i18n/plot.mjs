// Draws the throughput of a JMH run as an SVG: node plot.mjs target/jmh.json docs/normalizer.svg
// [name of the benchmark class]. One group of bars a corpus, megabytes of UTF-8 a second, log scale.
import { readFileSync, writeFileSync } from "node:fs";

const [input, output, name = "KhmerNormalizerBenchmark"] = process.argv.slice(2);
if (!output) {
  console.error("usage: node plot.mjs <jmh.json> <plot.svg> [benchmark class]");
  process.exit(1);
}

const results = JSON.parse(readFileSync(input, "utf8"))
  .filter((result) => result.benchmark.includes(`.${name}.`))
  .map((result) => ({
    method: result.benchmark.split(".").pop(),
    corpus: result.params.corpus.toLowerCase(),
    speed: result.secondaryMetrics.megabytes.score,
  }));
if (results.length === 0) {
  console.error(`no results of ${name} in ${input}`);
  process.exit(1);
}

const labels = { khmerCanonical: "canonical()", icuNfc: "ICU4J NFC", regex: "regular expressions" };
const colors = { khmerCanonical: "#1b6ca8", icuNfc: "#9aa5b1", regex: "#d98e04" };
const methods = Object.keys(labels).filter((m) => results.some((r) => r.method === m));
const corpora = [...new Set(results.map((r) => r.corpus))];
const bar = 22;
const group = methods.length * bar + 34;
const left = 110;
const width = 720;
const top = 46;
const height = top + corpora.length * group + 30;
const most = Math.max(...results.map((r) => r.speed));
const decades = Math.ceil(Math.log10(most));
const x = (speed) => left + (Math.log10(Math.max(speed, 1)) / decades) * (width - left - 90);

const parts = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
  `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
  `<text x="${left}" y="20" font-weight="bold">Megabytes of UTF-8 a second, one thread (log scale)</text>`,
];
for (let decade = 0; decade <= decades; decade++) {
  const at = x(10 ** decade);
  parts.push(`<line x1="${at}" y1="${top - 8}" x2="${at}" y2="${height - 26}" stroke="#e4e7eb"/>`);
  parts.push(`<text x="${at}" y="${height - 8}" text-anchor="middle" fill="#616e7c">${10 ** decade}</text>`);
}
corpora.forEach((corpus, g) => {
  const y = top + g * group;
  parts.push(`<text x="${left - 10}" y="${y + 26}" text-anchor="end">${corpus}</text>`);
  methods.forEach((method, m) => {
    const result = results.find((r) => r.method === method && r.corpus === corpus);
    if (!result) return;
    const end = x(result.speed);
    parts.push(`<rect x="${left}" y="${y + m * bar}" width="${end - left}" height="${bar - 4}" fill="${colors[method]}"/>`);
    parts.push(`<text x="${end + 6}" y="${y + m * bar + 14}">${result.speed.toPrecision(3)} ${labels[method]}</text>`);
  });
});
parts.push("</svg>");
writeFileSync(output, parts.join("\n") + "\n");
