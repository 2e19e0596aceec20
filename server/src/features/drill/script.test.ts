import { describe, expect, test } from '@jest/globals';
import type { DrillFile } from '@waypost/shared/drill';
import { LANGUAGES } from '@waypost/shared/contract';
import { drillNames, loadDrill } from './drill-files.js';
import { lapS, marchAt, usualShape } from './march.js';
import { scriptedAlongM, scriptFor } from './script.js';

const shape = usualShape(1_890);

async function drill(name: string): Promise<DrillFile> {
  const read = await loadDrill(name);
  if (!read.ok) throw new Error(read.error.join('; '));
  return read.value;
}
const background = async () => (await drill('calm')).background!;

describe('the ordinary incidents of a march', () => {
  test('are the same for the same seed and others for another', async () => {
    const calm = await background();
    expect(scriptFor(7, shape, calm, 40)).toEqual(scriptFor(7, shape, calm, 40));
    expect(scriptFor(8, shape, calm, 40)).not.toEqual(scriptFor(7, shape, calm, 40));
  });

  test('spread over the whole lap, in order, on the route', async () => {
    const script = scriptFor(1, shape, await background(), 40);
    expect(script).toHaveLength(40);
    const times = script.map((incident) => incident.atS);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(0);
    expect(times.at(-1)).toBeLessThan(lapS(shape));
    for (const incident of script) {
      const alongM = scriptedAlongM(incident, shape);
      expect(alongM >= 0 && alongM <= shape.routeM).toBe(true);
    }
  });

  test('in the column are between its tail and its head', async () => {
    for (const incident of scriptFor(3, shape, await background(), 40)) {
      if (incident.where.column === undefined) continue;
      const { headM, tailM } = marchAt(shape, incident.atS);
      const alongM = scriptedAlongM(incident, shape);
      expect(alongM >= tailM && alongM <= headM).toBe(true);
    }
  });

  test('are seldom a danger to life', async () => {
    const { reports } = await background();
    expect(reports.filter(({ priority }) => priority === 1).length).toBeLessThanOrEqual(2);
  });
});

describe('the drills that come with Waypost', () => {
  test('are three, whole in every language', async () => {
    expect(await drillNames()).toEqual(['calm', 'counter-protest', 'storm']);
    for (const name of await drillNames()) {
      const file = await drill(name);
      expect(file.script).toBe(name);
      const texts = [file.title, file.about!, ...file.injects.map(({ title }) => title), ...file.debrief!];
      for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
    }
  });

  test('a name that is none, or a file that is wrong, says what to do', async () => {
    expect(await loadDrill('rain')).toEqual({
      ok: false,
      error: ['there is no drill "rain": there are calm, counter-protest, storm; or name a file'],
    });
    expect(await loadDrill('./nowhere.yaml')).toMatchObject({
      ok: false,
      error: ['cannot read ./nowhere.yaml: ENOENT'],
    });
  });
});
