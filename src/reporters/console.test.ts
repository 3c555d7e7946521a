import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/event.ts';
import { consoleReporter } from './console.ts';
import { width, rows } from './layout.ts';
import { liveLine } from './progress.ts';
import { allErrored, caseEvent, finding, hostile, judged, manyFindings, report, requirement, run, threeFindings, written } from './testing/samples.ts';

const plain = (events: Iterable<RunEvent>, columns = 80, color = false): string =>
  written((write) => consoleReporter({ write, color, columns, interactive: false }), events);
const last = <T>(events: readonly T[]): T[] => events.slice(-1);
/** What a finished run says when it was not listened to before. */
const summaryOf = (events: readonly RunEvent[], columns?: number, color?: boolean): string => plain([events[0]!, ...last(events)], columns, color).split('\n').slice(1).join('\n');

describe('summary', () => {
  it('of a run without findings', () => {
    expect(summaryOf(run(report()))).toMatchInlineSnapshot(`
      "
      conformant: 840 cases passed

        target    http://127.0.0.1:8080 (API v2, contract 2023-01-01)
        run       profile atlas, seed 7, 2,104 exchanges in 3.2 s (655/s)
        cases     840 planned: 840 passed, 0 failed

        coverage  84.2 % of what can be reached: 5 operations, 8 statuses, parameters
                  17/19, constraints: accepted 180/212, rejected 170/212; 2 not
                  reached, 1 cannot be (see --report json=FILE)
        repeat    npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7
      "
    `);
  });

  it('of three violated requirements, one of them 500 times', () => {
    expect(summaryOf(run(threeFindings))).toMatchInlineSnapshot(`
      "
      NOT conformant: 3 requirements violated

        target    http://127.0.0.1:8080 (API v2, contract 2023-01-01)
        run       profile atlas, seed 7, 2,104 exchanges in 3.2 s (655/s)
        cases     840 planned: 280 passed, 515 failed, 25 known, 20 skipped

      1. An answer never holds a write-only property, not even one that the same
         request sent [response.no-write-only]
        source    openapi/v2.yaml#/components/schemas/Thing/response.no-write-only
        where     createThing 201 /secret: writeOnly, 500 times
        expected  no secret in an answer
        actual    "hunter2hunter2"
        also      getThing 200 /secret: writeOnly, 12 times
        curl      curl --digest -u "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY" -X POST 'http://127.0.0.1:8080/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/things' -H 'Accept: application/vnd.atlas.2023-01-01+json' -H 'Content-Type: application/vnd.atlas.2023-01-01+json' -d '{"name":"a"}'
        replay    npm run -s atlas-conformance -- replay create/valid/3 --seed 7

      2. A valid create is answered 201 [create.status]
        where     createThing 200: status, once; expected 201, actual 200
        replay    npm run -s atlas-conformance -- replay create/valid/3 --seed 7
      3. A description longer than 100 characters… (createThing 201: status, 3 times)

      warnings: 1 requirement of level should
        Every answer has a RateLimit-Limit header (listThings 200: header, 200 times)
      noted: 1 requirement of level may (see --report json=FILE)
      known deviations: 2 of 3 seen
         4  create-answers-200: the service answers 200 where its page says 201
        21  no-rate-limit-headers: no recorded answer has a RateLimit header
      skipped: 20 cases
        17  needs a second project (set MONGODB_ATLAS_PROJECT_ID_2)
         3  the target has no OAuth endpoint

        coverage  84.2 % of what can be reached: 5 operations, 8 statuses, parameters
                  17/19, constraints: accepted 180/212, rejected 170/212; 2 not
                  reached, 1 cannot be (see --report json=FILE)
        repeat    npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7
      "
    `);
  });

  it('of two thousand violated requirements', () => {
    expect(summaryOf(run(manyFindings.report, [], manyFindings.requirements), 120)).toMatchInlineSnapshot(`
      "
      NOT conformant: 2,000 requirements violated; 60 cases could not be judged

        target    http://127.0.0.1:8080 (API v2, contract 2023-01-01)
        run       profile atlas, seed 7, 2,104 exchanges in 3.2 s (655/s)
        cases     9,000 planned: 6,000 passed, 2,000 failed, 340 known, 600 skipped, 60 errored

      1. A thing whose property number 0 is too long for its column is refused with 400 and an error that names the property
         [constraint-0]
        source    openapi/v2.yaml#/components/schemas/Thing/constraint-0
        where     createThing 201 /property0: maxLength, once
        expected  400
        actual    201
        curl      curl --digest -u "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY" -X POST 'http://127.0.0.1:8080/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/things' -H 'Accept: application/vnd.atlas.2023-01-01+json' -H 'Content-Type: application/vnd.atlas.2023-01-01+json' -d '{"name":"a"}'
        replay    npm run -s atlas-conformance -- replay create/valid/3 --seed 7

      2. A thing whose property number 1 is too long for its column is refused with 400 and an error that names the property
         [constraint-1]
        where     createThing 201 /property1: maxLength, once; expected 400, actual 201
        replay    npm run -s atlas-conformance -- replay create/valid/3 --seed 7
      3. A thing whose property number 2 is too long for its column is refused… (createThing 201 /property2: maxLength, once)
      4. A thing whose property number 3 is too long for its column is refused… (createThing 201 /property3: maxLength, once)
      5. A thing whose property number 4 is too long for its column is refused… (createThing 201 /property4: maxLength, once)
      and 1,995 more violated requirements (see --report json=FILE)

      errored: 60 cases
        2  socket closed while reading answer 0 (in create/valid/0)
        and 29 more (see --report json=FILE)
      known deviations: 19 of 20 seen
         1  deviation-1: the service is known to do so
        and 18 more (see --report json=FILE)
      skipped: 600 cases
        30  reason number 0
        and 19 more (see --report json=FILE)

        coverage  84.2 % of what can be reached: 5 operations, 8 statuses, parameters 17/19, constraints: accepted 180/212,
                  rejected 170/212; 2 not reached, 1 cannot be (see --report json=FILE)
        repeat    npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7
      "
    `);
  });

  it('of a run in which nothing could be judged', () => {
    expect(summaryOf(run(allErrored))).toMatchInlineSnapshot(`
      "
      could not finish: of 840 cases, 820 errored and 20 not run (connect ECONNREFUSED
      127.0.0.1:8080)

        target    http://127.0.0.1:8080 (API v2, contract 2023-01-01)
        run       profile atlas, seed 7, 0 exchanges in 412 ms (0/s)
        cases     840 planned: 0 passed, 0 failed, 820 errored, 20 not run

      errored or not run: 840 cases
        820  connect ECONNREFUSED 127.0.0.1:8080 (in create/valid/0)

        coverage  0 % of what can be reached: 0 operations, 0 statuses, parameters
                  0/19, constraints: accepted 0/212, rejected 0/212
        repeat    npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7
      "
    `);
  });

  it('is the same words with colours as without', () => {
    const coloured = summaryOf(run(threeFindings), 80, true);
    expect(coloured).not.toBe(summaryOf(run(threeFindings)));
    expect(stripVTControlCharacters(coloured)).toBe(summaryOf(run(threeFindings)));
  });

  it('needs no start to tell of the end', () => {
    expect(plain(last(run(report())))).toContain('conformant: 840 cases passed');
  });

  it('fits a screen and opens with the verdict, however much there is to say', () => {
    const amount = fc.oneof(fc.nat(4), fc.nat(60));
    fc.assert(
      fc.property(fc.record({ must: amount, places: fc.integer({ min: 1, max: 9 }), should: amount, may: amount, known: amount, skipped: amount, errored: amount }), fc.integer({ min: 80, max: 160 }), (counts, columns) => {
        const requirements = (['must', 'should', 'may'] as const).flatMap((level) =>
          Array.from({ length: counts[level] }, (_, index) => requirement(`${level}-${index}`, level, `${'A thing is as it should be and '.repeat(1 + (index % 4))}is named`)),
        );
        const findings = requirements.flatMap(({ id, level }) => Array.from({ length: counts.places }, (_, index) => finding({ id: `${id}-${index}`, requirement: id, level, pointer: `/things/${index}` })));
        const events = run(
          report({
            findings,
            requirements: judged(findings, requirements),
            deviations: Array.from({ length: counts.known }, (_, index) => ({ id: `known-${index}`, reason: 'it is known '.repeat(9), evidence: 'seen', matched: 1 })),
            skipped: Array.from({ length: counts.skipped }, (_, index) => ({ reason: `skipped for ${index} `.repeat(9), count: 1 })),
            errors: Array.from({ length: counts.errored }, (_, index) => ({ case: `case/${index}`, reason: `error ${index} `.repeat(9), count: 1 })),
            totals: { passed: 840 - counts.errored, errored: counts.errored },
          }),
          [],
          requirements,
        );
        const lines = summaryOf(events, columns).trimEnd().split('\n');
        expect(rows(lines, columns)).toBeLessThanOrEqual(40);
        expect(lines.find((line) => line !== '')).toMatch(/^(conformant|NOT conformant|could not finish): /);
        if (counts.must > 0) expect(lines.filter((line) => line.startsWith('  curl '))).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('fits a terminal of 24 rows or more, too, with the worst in it', () => {
    const summaryOn = (events: readonly RunEvent[], rows: number) => written((write) => consoleReporter({ write, color: true, columns: 80, rows, interactive: true }), [events[0]!, ...last(events)]).replace(/^[^]*\r/, '');
    const runs = [run(report()), run(threeFindings), run(manyFindings.report, [], manyFindings.requirements), run(allErrored)];
    for (const events of runs) {
      for (let height = 24; height <= 50; height += 1) {
        const lines = stripVTControlCharacters(summaryOn(events, height)).trimEnd().split('\n');
        expect(rows(lines, 80)).toBeLessThan(height);
        if (events !== runs[0] && events !== runs[3]) expect(lines.join('\n')).toMatch(/\n1\. [^]*\n {2}where [^]*\n {2}replay [^]*\n {2}repeat /);
      }
    }
  });

  it('lets a hostile target act on no terminal and forge no line', () => {
    const text = plain(run(hostile.report, hostile.cases, hostile.requirements));
    expect(text.isWellFormed()).toBe(true);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text.split('\n').filter((line) => line.startsWith('conformant'))).toEqual([]);
    expect(text).toContain('\\u001b[2J');
  });
});

describe('progress in a log', () => {
  it('is one line at the start and one at each quarter', () => {
    const events = run(report({ totals: { planned: 8, passed: 6, failed: 1, errored: 1 } }), [
      ...[0, 1, 2].map((index) => caseEvent(index)),
      caseEvent(3, 'failed'),
      caseEvent(4, 'errored'),
      ...[5, 6, 7].map((index) => caseEvent(index)),
    ]);
    expect(plain(events.slice(0, -1))).toMatchInlineSnapshot(`
      "testing http://127.0.0.1:8080: 8 cases, profile atlas, seed 7
       25 %  2 of 8 cases, 4 exchanges, 0 failed
       50 %  4 of 8 cases, 8 exchanges, 1 failed
       75 %  6 of 8 cases, 12 exchanges, 1 failed, 1 errored
      "
    `);
  });

  it('passes warnings on, the first five', () => {
    const warnings = Array.from({ length: 7 }, (_, index) => ({ type: 'warning' as const, message: `deviation d-${index} matches nothing\n` }));
    const text = plain([...warnings, ...last(run(report()))]);
    expect(text.split('\n').slice(0, 6)).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `warning: deviation d-${index} matches nothing\\n`),
      'warning: and 2 more warnings',
    ]);
  });
});

describe('progress on a terminal', () => {
  /** What is written when cases end `step` ms apart. */
  const live = (events: readonly RunEvent[], step: number, columns = 80): string[] => {
    let time = 5_000;
    const parts: string[] = [];
    const reporter = consoleReporter({ write: (text) => parts.push(text), color: false, columns, interactive: true, now: () => time });
    for (const event of events) {
      reporter.on(event);
      time += step;
    }
    return parts;
  };

  it('draws one line again and again, and erases it for the summary', () => {
    const parts = live(run(report({ totals: { planned: 4 } })), 1000);
    expect(parts.slice(0, -1).map((part) => JSON.stringify(part))).toMatchInlineSnapshot(`
      [
        ""\\r\\u001b[K──────────   0 %  0 of 4 cases, 0 failed, 0 exchanges"",
        ""\\r\\u001b[K━━────────  25 %  1 of 4 cases, 0 failed, 2 exchanges, 2/s, 3 s left"",
        ""\\r\\u001b[K━━━━━─────  50 %  2 of 4 cases, 0 failed, 4 exchanges, 2/s, 2 s left"",
        ""\\r\\u001b[K━━━━━━━───  75 %  3 of 4 cases, 0 failed, 6 exchanges, 2/s, 1 s left"",
        ""\\r\\u001b[K━━━━━━━━━━ 100 %  4 of 4 cases, 0 failed, 8 exchanges, 2/s"",
        ""\\r\\u001b[K"",
      ]
    `);
    expect(parts.at(-1)).toMatch(/^\nconformant: /);
  });

  it('draws at most ten times a second', () => {
    const parts = live(run(report({ totals: { planned: 1000 } })).slice(0, -1), 1);
    // A start and 1000 cases in 1000 ms.
    expect(parts).toHaveLength(11);
  });

  it('stays within one row of the terminal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 130 }), fc.integer({ min: 1, max: 5000 }), (columns, step) => {
        for (const part of live(run(report({ totals: { planned: 30 } })).slice(0, -1), step, columns)) expect(width(part.replace('\r\u001b[K', ''))).toBeLessThan(columns);
      }),
    );
  });

  it('leaves out whole parts where the terminal is narrow', () => {
    const progress = { planned: 840, done: 310, exchanges: 1512, failed: 2, errored: 1 };
    expect([40, 60, 80, 100].map((columns) => liveLine(progress, 2300, columns))).toMatchInlineSnapshot(`
      [
        "━━━───────  36 %  310 of 840 cases",
        "━━━───────  36 %  310 of 840 cases, 2 failed, 1 errored",
        "━━━───────  36 %  310 of 840 cases, 2 failed, 1 errored, 1,512 exchanges, 657/s",
        "━━━───────  36 %  310 of 840 cases, 2 failed, 1 errored, 1,512 exchanges, 657/s, 4 s left",
      ]
    `);
  });

  it('makes room for a warning', () => {
    const [started, ...rest] = run(report({ totals: { planned: 2 } }));
    const parts = live([started!, { type: 'warning', message: 'slow down' }, ...rest], 1);
    expect(parts.slice(1, 3)).toEqual(['\r\u001b[K', 'warning: slow down\n']);
    expect(parts[3]).toContain('1 of 2 cases');
  });

  it('erases its line when the run ends without a result', () => {
    const parts: string[] = [];
    const reporter = consoleReporter({ write: (text) => parts.push(text), color: false, interactive: true, now: () => 0 });
    reporter.on(run(report())[0]!);
    void reporter.close?.();
    expect(parts.at(-1)).toBe('\r\u001b[K');
  });
});
