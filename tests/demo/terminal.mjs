// SPDX-License-Identifier: MIT
// A drawing of a terminal as SVG. Its colours are its own, so it reads the same on a light and on a dark page.

const column = 7.9, row = 20, size = 13;
const margin = 24, bar = 40, top = bar + 8;

const style = `
  .window { fill: #0d1117; stroke: #3d444d; }
  .bar { fill: #161b22; }
  text { font: ${size}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #c9d1d9; }
  .title { fill: #9198a1; text-anchor: middle; }
  .strong { font-weight: bold; fill: #f0f6fc; }
  .sent { fill: #79c0ff; }
  .returned { fill: #7ee787; }
  .refused { fill: #ffa657; }
  .dim { fill: #9198a1; }
`;

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const span = ({ text, kind }) => kind ? `<tspan class="${kind}">${escaped(text)}</tspan>` : escaped(text);

/**
 * @param {{caption: string, description: string, columns: number,
 *          lines: {text: string, kind?: string}[][]}} picture each line as spans, with their class of the style
 */
export function drawTerminal({ caption, description, columns, lines }) {
    const width = Math.ceil(columns * column) + 2 * margin;
    const height = top + lines.length * row + margin;
    const dots = ['#ff5f57', '#febc2e', '#28c840'].map((colour, i) =>
        `<circle cx="${margin + i * 20}" cy="${bar / 2}" r="6" fill="${colour}"/>`);
    const texts = lines.map((spans, i) => [spans, top + (i + 1) * row]).filter(([spans]) => spans.length > 0)
        .map(([spans, y]) => `<text x="${margin}" y="${y}" xml:space="preserve">${spans.map(span).join('')}</text>`);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" \
viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(caption)}</title>
<desc id="description">${escaped(description)}</desc>
<style>${style}</style>
<rect class="window" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
<path class="bar" d="M1 ${bar}V11a10 10 0 0 1 10-10H${width - 11}a10 10 0 0 1 10 10V${bar}z"/>
${dots.join('\n')}
<text class="title" x="${width / 2}" y="${bar / 2 + 5}">${escaped(caption)}</text>
${texts.join('\n')}
</svg>
`;
}
