/** Figures as SVG: lines over numbers of claims, both scales logarithmic. */

export interface Line {
  name: string;
  points: { x: number; y: number }[];
}

interface Goal {
  x: number;
  y: number;
  name: string;
}

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { left: 70, right: 190, top: 40, bottom: 50 };
const COLOURS = ["#1f5fbf", "#c2452d", "#2f8f4e", "#8a4fb0", "#b8860b", "#4a4a4a"];

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The powers of ten around some positive numbers. */
const decades = (values: number[]): number[] => {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: most - least + 1 }, (_, at) => 10 ** (least + at));
};

const written = (value: number): string => (value >= 1 ? value.toLocaleString("en") : String(Number(value.toFixed(3))));

/** Draws the lines; a goal is a mark that a line should stay below. */
export const plotLines = (title: string, unit: string, lines: Line[], goals: Goal[] = []): string => {
  const points = [...lines.flatMap((line) => line.points), ...goals].filter(({ y }) => y > 0);
  const across = decades(points.map(({ x }) => x));
  const up = decades(points.map(({ y }) => y));
  const place = (value: number, ticks: number[], from: number, to: number): number => {
    const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
    return Number((from + ((Math.log10(value) - low) / (high - low)) * (to - from)).toFixed(1));
  };
  const x = (value: number): number => place(value, across, MARGIN.left, WIDTH - MARGIN.right);
  const y = (value: number): number => place(value, up, HEIGHT - MARGIN.bottom, MARGIN.top);
  const right = WIDTH - MARGIN.right;
  const parts = [
    `<text x="${MARGIN.left}" y="22" font-size="15">${escapeText(title)}</text>`,
    ...up.map(
      (tick) =>
        `<line x1="${MARGIN.left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/><text x="${MARGIN.left - 8}" y="${y(tick) + 4}" text-anchor="end">${written(tick)}</text>`,
    ),
    ...across.map(
      (tick) =>
        `<line x1="${x(tick)}" x2="${x(tick)}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}" stroke="#eee"/><text x="${x(tick)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${written(tick)}</text>`,
    ),
    `<text x="${(MARGIN.left + right) / 2}" y="${HEIGHT - 12}" text-anchor="middle">claims</text>`,
    `<text x="16" y="${MARGIN.top - 8}">${escapeText(unit)}</text>`,
    ...lines.flatMap(({ name, points: all }, at) => {
      const colour = COLOURS[at % COLOURS.length];
      const shown = all.filter(({ y: value }) => value > 0);
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${shown.map((one) => `${x(one.x)},${y(one.y)}`).join(" ")}"/>`,
        ...shown.map((one) => `<circle cx="${x(one.x)}" cy="${y(one.y)}" r="3.5" fill="${colour}"/>`),
        `<rect x="${right + 14}" y="${MARGIN.top + at * 20}" width="12" height="12" fill="${colour}"/><text x="${right + 32}" y="${MARGIN.top + 10 + at * 20}">${escapeText(name)}</text>`,
      ];
    }),
    ...goals.map(
      (goal) =>
        `<path d="M${x(goal.x) - 7},${y(goal.y)}h14" stroke="#000" stroke-width="3"/><text x="${x(goal.x) + 10}" y="${y(goal.y) - 5}">${escapeText(goal.name)}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${parts.join("")}</svg>\n`;
};
