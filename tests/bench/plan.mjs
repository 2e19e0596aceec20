/** What one run measures, and for how long. The whole table takes about seven minutes, the quick one less than two. */
const WHOLE = {
  warmUpS: 3,
  measureS: 10,
  commitS: 6,
  broadcast: [
    { viewers: 100, rates: [20, 50, 100] },
    { viewers: 500, rates: [20, 50, 100] },
    { viewers: 1_000, rates: [20, 50, 100] },
  ],
  sectors: [{ viewers: 500, rates: [50] }],
  writers: [1, 16, 64],
};

const QUICK = {
  ...WHOLE,
  warmUpS: 2,
  measureS: 5,
  commitS: 3,
  broadcast: [
    { viewers: 100, rates: [20] },
    { viewers: 1_000, rates: [50] },
  ],
  sectors: [],
  writers: [16],
};

export const planFor = (args) => (args.includes('--quick') ? QUICK : WHOLE);
