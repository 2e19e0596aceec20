import { Unzip, UnzipInflate, unzipSync, type UnzipFile } from 'fflate';
import { LIMITS } from '../../contract/index.js';
import { err, ok, type Result } from '../../kernel/index.js';
import type { FormatProblem } from '../types.js';

/** Compressed bytes given to the inflater at once: deflate makes at most 1,032 of one, so 4 MB beyond the limit. */
const STEP = 4_096;
/** KML packs 5 to 40 times; a file that packs 200 times holds nothing but repetition. */
const RATIO_MOST = 200;
/** Below this a bomb does no harm, and a short regular file may pack well. */
const RATIO_FREE_BYTES = 4 * 1024 * 1024;

/** Files that one archive may bring together: a layer each, at most. */
export const KML_FILES_MOST = 50;

/**
 * The KML files of a KMZ archive, read one at a time. Nothing is written anywhere and names are only compared, so a
 * path that climbs out of the archive leads nowhere. What the archive says of its sizes is not believed: bytes are
 * counted as they come out, all files together.
 */
export class Archive {
  private left: number = LIMITS.importUnzippedBytes;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly names: readonly string[],
  ) {}

  static open(bytes: Uint8Array): Result<Archive, FormatProblem> {
    try {
      return ok(
        new Archive(
          bytes,
          namesIn(bytes).filter((name) => /\.kml$/i.test(name)),
        ),
      );
    } catch {
      // fflate throws on what it cannot read; there is no telling its faults apart that would help anybody.
      return err({ code: 'zip-malformed' });
    }
  }

  /** `doc.kml`, else the first KML file. */
  get main(): string | undefined {
    return this.names.find((name) => /^(\.\/)?doc\.kml$/i.test(name)) ?? this.names[0];
  }

  /** The file in this archive that a link in one of its files means, if it is in it at all. */
  member(href: string): string | undefined {
    const wanted = href.trim().replace(/\\/g, '/').replace(/^\.\//, '');
    return this.names.find((name) => name === wanted);
  }

  read(name: string): Result<Uint8Array, FormatProblem> {
    try {
      const inflated = inflate(this.bytes, name, this.left);
      if (inflated.ok) this.left -= inflated.value.length;
      return inflated;
    } catch {
      return err({ code: 'zip-malformed' });
    }
  }
}

function namesIn(archive: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(archive, {
    filter: (file) => {
      names.push(file.name);
      return false;
    },
  });
  return names;
}

function inflate(archive: Uint8Array, name: string, most: number): Result<Uint8Array, FormatProblem> {
  const out = new Outflow(archive.length, most);
  let started = false;
  const unzip = new Unzip((file: UnzipFile) => {
    if (started || file.name !== name) return;
    started = true;
    file.ondata = (fault, bytes, final) => out.take(fault, bytes, final);
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length && !out.done; at += STEP) {
    unzip.push(archive.subarray(at, at + STEP), at + STEP >= archive.length);
  }
  return out.result();
}

/** Collects what comes out of the inflater until it is whole, faulty or too much. */
class Outflow {
  done = false;
  private problem: FormatProblem | undefined;
  private complete = false;
  private size = 0;
  private readonly chunks: Uint8Array[] = [];

  constructor(
    private readonly packed: number,
    private readonly most: number,
  ) {}

  take(fault: Error | null, bytes: Uint8Array, final: boolean): void {
    if (this.done) return;
    if (fault) return this.stop({ code: 'zip-malformed' });
    this.size += bytes.length;
    const dense = this.size > RATIO_FREE_BYTES && this.size > this.packed * RATIO_MOST;
    if (dense || this.size > this.most) {
      return this.stop({ code: 'unzips-too-large', limit: LIMITS.importUnzippedBytes });
    }
    this.chunks.push(bytes);
    this.complete = final;
    this.done = final;
  }

  result(): Result<Uint8Array, FormatProblem> {
    if (this.problem) return err(this.problem);
    if (!this.complete) return err({ code: 'zip-malformed' });
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return ok(whole);
  }

  private stop(problem: FormatProblem): void {
    this.problem = problem;
    this.done = true;
    this.chunks.length = 0;
  }
}
