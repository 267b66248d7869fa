/**
 * The dashboard as one would write it in an afternoon: React, Leaflet and Recharts in one bundle, the whole
 * dataset fetched when the script runs, everything drawn in the browser. It shows the same reports.
 */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, ErrorBar, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { Dataset } from '../../../src/domain/schema/dataset.ts';
import type { MapGeometry } from '../../../src/domain/schema/geometry.ts';
import { NaiveMap } from './NaiveMap.tsx';
import './naive.css';

interface Loaded {
  readonly dataset: Dataset;
  readonly geometry: MapGeometry;
}

async function read(file: string): Promise<unknown> {
  return (await fetch(`data/${file}`)).json();
}

/** As such pages do, it believes what it gets. */
function isLoaded(files: { dataset: unknown; geometry: unknown }): files is Loaded {
  return typeof files.dataset === 'object' && typeof files.geometry === 'object';
}

async function load(): Promise<Loaded> {
  const [dataset, geometry] = await Promise.all([read('dataset.json'), read('map.json')]);
  const files = { dataset, geometry };
  if (isLoaded(files)) return files;
  throw new Error('data: not what was expected');
}

function Chart({ dataset }: { dataset: Dataset }) {
  const rows = dataset.shareReports.map(({ id, day, low, high, stated }) => {
    const middle = stated ?? low ?? high ?? 0;
    return {
      id,
      day: Date.parse(day.to),
      percent: middle,
      range: [middle - (low ?? middle), (high ?? middle) - middle],
    };
  });
  return (
    <ScatterChart width={560} height={360}>
      <CartesianGrid />
      <XAxis dataKey="day" type="number" domain={['dataMin', 'dataMax']} />
      <YAxis dataKey="percent" domain={[0, 100]} />
      <Scatter data={rows} isAnimationActive={false}>
        <ErrorBar dataKey="range" />
      </Scatter>
    </ScatterChart>
  );
}

interface ChoicesProps {
  dataset: Dataset;
  chosen: ReadonlySet<string>;
  onToggle: (actor: string) => void;
}

function Choices({ dataset, chosen, onToggle }: ChoicesProps) {
  return (
    <section aria-label="Filters">
      {dataset.actors.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} /> {name}
        </label>
      ))}
    </section>
  );
}

function Quotes({ dataset, chosen }: Omit<ChoicesProps, 'onToggle'>) {
  const quotations = dataset.statements.filter(({ kind }) => kind !== 'reported');
  const shown = quotations.filter(({ speakers }) => chosen.size === 0 || speakers.some((id) => chosen.has(id)));
  return (
    <section aria-label="Quotes">
      {shown.map(({ id, passages, speakers, summary }) => (
        <article key={id}>
          <h3>{speakers.join(', ')}</h3>
          <blockquote>{passages.map(({ exact }) => exact).join(' … ')}</blockquote>
          <p>{summary}</p>
        </article>
      ))}
    </section>
  );
}

function Naive() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => void load().then(setLoaded), []);
  if (loaded === null) return <p>Loading</p>;
  const toggle = (actor: string) => setChosen((before) => before.symmetricDifference(new Set([actor])));
  const { dataset, geometry } = loaded;
  return (
    <main className="naive">
      <Choices dataset={dataset} chosen={chosen} onToggle={toggle} />
      <section aria-label="Map">
        <NaiveMap geometry={geometry} />
      </section>
      <section aria-label="Control over time">
        <Chart dataset={dataset} />
      </section>
      <Quotes dataset={dataset} chosen={chosen} />
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(<Naive />);
