import type { Ref } from 'react';
import type { BarChart } from '#domain/documents/chart.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { chartFills } from './chart-colors.ts';
import { layChart } from './chart-layout.ts';

const legendHeight = 26;
const titleHeight = 24;
const fontSize = 13;

/** Bars as vectors: labels at the left, sums at the right, a legend above where there is more than one series. */
export function BarChartDrawing({
  chart,
  name,
  width,
  titled = false,
  drawingRef,
}: {
  readonly chart: BarChart;
  /** Keeps the patterns of several charts on one page apart. */
  readonly name: string;
  readonly width: number;
  /** The title belongs to the picture when it leaves the screen. */
  readonly titled?: boolean;
  readonly drawingRef?: Ref<SVGSVGElement>;
}) {
  const layout = layChart(chart, width, formatThousands);
  const legend = chart.series.length > 1 ? legendHeight : 0;
  const title = titled ? titleHeight : 0;
  const top = legend + title;
  return (
    <svg
      ref={drawingRef}
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={`${chart.title} (${chart.unit}). Angkanya ada pada tabel.`}
      width={width}
      height={layout.height + top}
      viewBox={`0 0 ${width} ${layout.height + top}`}
      fontSize={fontSize}
      fontFamily="'Plus Jakarta Sans Variable', sans-serif"
      fill="currentColor"
      style={{ maxWidth: '100%', height: 'auto', display: 'block' }}
    >
      <Patterns name={name} />
      {titled && (
        <text x={0} y={15} fontWeight={700}>
          {chart.title} ({chart.unit})
        </text>
      )}
      {legend > 0 && (
        <g transform={`translate(0 ${title})`}>
          <Legend series={chart.series} name={name} />
        </g>
      )}
      <g transform={`translate(0 ${top})`}>
        {layout.lines.map((line) => (
          <g key={`${line.y}`} transform={`translate(0 ${line.y})`}>
            {line.label.map((text, at) => (
              <text key={text} x={0} y={12 + at * 15}>
                {text}
              </text>
            ))}
            <line
              x1={layout.barX}
              x2={layout.barX}
              y1={-2}
              y2={layout.barHeight + 2}
              stroke="currentColor"
              strokeOpacity={0.5}
            />
            {line.pieces.map((piece) => (
              <Box key={piece.series} {...piece} height={layout.barHeight} name={name} />
            ))}
            <text
              x={(line.pieces.at(-1)?.x ?? layout.barX) + (line.pieces.at(-1)?.width ?? 0) + 8}
              y={12}
              fontWeight={700}
            >
              {line.figures}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function Legend({ series, name }: { readonly series: readonly string[]; readonly name: string }) {
  let x = 0;
  return series.map((label, at) => {
    const start = x;
    x += 30 + label.length * 7.4;
    return (
      <g key={label} transform={`translate(${start} 0)`}>
        <Box x={0} width={14} height={14} series={at} name={name} />
        <text x={20} y={12}>
          {label}
        </text>
      </g>
    );
  });
}

function Box(props: {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
  readonly name: string;
}) {
  const fill = chartFills[props.series] ?? chartFills[0];
  return (
    <rect
      x={props.x}
      y={0}
      width={props.width}
      height={props.height}
      fill={`url(#${props.name}-${fill?.id ?? ''})`}
      stroke={fill?.color}
      strokeWidth={1}
    />
  );
}

function Patterns({ name }: { readonly name: string }) {
  return (
    <defs>
      {chartFills.map(({ id, color, pattern }) => (
        <pattern key={id} id={`${name}-${id}`} width={7} height={7} patternUnits="userSpaceOnUse">
          {pattern === 'solid' && <rect width={7} height={7} fill={color} />}
          {pattern === 'stripes' && <path d="M-2 9 9-2M-2 2 2-2M5 9 9 5" stroke={color} strokeWidth={2} />}
          {pattern === 'dots' && <circle cx={3.5} cy={3.5} r={1.7} fill={color} />}
        </pattern>
      ))}
    </defs>
  );
}
