import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/event.ts';
import { junitReporter } from './junit.ts';
import { caseEvent, catalogue, finding, hostile, hostileText, report, requirement, run, written } from './testing/samples.ts';
import { elements, parseXml } from './testing/xml.ts';

const junit = (events: Iterable<RunEvent>): string => written((write) => junitReporter({ write }), events);

const some = run(report({ totals: { planned: 7 }, durationMs: 1234.5 }), [
  caseEvent(0),
  caseEvent(1, 'failed', { findings: [finding({ curl: "curl 'http://x/?a=1&b=2'" }), finding({ id: 'f-2', requirement: 'create.status', keyword: 'status', message: 'status 200, expected 201' })] }),
  caseEvent(2, 'known', { group: 'list', findings: [finding({ deviation: 'no-secret', curl: "curl 'http://x/'" })] }),
  caseEvent(3, 'skipped', { group: 'list', reason: 'needs a second project' }),
  caseEvent(4, 'errored', { group: 'list', reason: 'connect ECONNREFUSED' }),
  caseEvent(5, 'unrun', { group: 'list/more' }),
  caseEvent(6, 'passed', { title: 'create/valid/6', findings: [finding({ requirement: 'list.header', level: 'should', keyword: 'header', message: 'no RateLimit-Limit', curl: "curl 'http://x/'" })] }),
]);

/** Any string of UTF-16 code units, those with a meaning in XML and those that it forbids the most often. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", ']', '\0', '\u001b', '\t', '\n', '\r', '\ufffe', '\uffff', '\ud800', '\udc00', '\u{1fffe}', '\u0085', '😀', '&#0;', ']]>', '<!--'),
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  ),
});

const anyEvents = fc
  .record({ texts: fc.array(anyText, { minLength: 12, maxLength: 12 }), outcome: fc.constantFrom('passed', 'failed', 'known', 'skipped', 'errored', 'unrun') })
  .map(({ texts, outcome }) => {
    const [id, group, title, reason, message, expected, actual, curl, replay, pointer, sentence, target] = texts as [string, ...string[]] & Record<number, string>;
    const bad = finding({ message, expected, actual, curl, replay, pointer, requirement: id, deviation: reason, keyword: title } as object);
    const { deviation: _, ...violated } = bad;
    const cases = [caseEvent(0, outcome, { id, group: group!, title: title!, reason: reason!, findings: [bad, violated] })];
    return run(report({ target: target!, totals: { planned: 1 } }), cases, [requirement(id, 'must', sentence!)]);
  });

describe('junit', () => {
  it('writes this', () => {
    expect(junit(some)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="http://127.0.0.1:8080" tests="7" failures="1" errors="2" skipped="1" time="1.234">
      <testsuite name="create" tests="3" failures="1" errors="0" skipped="0" time="0.012">
      <properties>
      <property name="target" value="http://127.0.0.1:8080"/>
      <property name="api" value="v2"/>
      <property name="contractVersion" value="2023-01-01"/>
      <property name="profile" value="atlas"/>
      <property name="seed" value="7"/>
      <property name="command" value="npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7"/>
      </properties>
      <testcase name="a thing with 0 labels is created [create/valid/0]" classname="create.valid" time="0.004"/>
      <testcase name="a thing with 1 labels is created [create/valid/1]" classname="create.valid" time="0.004">
      <failure type="response.no-write-only" message="the answer to createThing has the write-only property secret (and 1 more)">the answer to createThing has the write-only property secret
      requirement: An answer never holds a write-only property, not even one that the same request sent (response.no-write-only)
      where: createThing 201 /secret: writeOnly
      expected: no secret in an answer
      actual: &quot;hunter2hunter2&quot;
      curl: curl 'http://x/?a=1&amp;b=2'
      replay: npm run -s atlas-conformance -- replay create/valid/3 --seed 7

      status 200, expected 201
      requirement: A valid create is answered 201 (create.status)
      where: createThing 201 /secret: status
      expected: no secret in an answer
      actual: &quot;hunter2hunter2&quot;
      curl: curl --digest -u &quot;$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY&quot; -X POST 'http://127.0.0.1:8080/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/things' -H 'Accept: application/vnd.atlas.2023-01-01+json' -H 'Content-Type: application/vnd.atlas.2023-01-01+json' -d '{&quot;name&quot;:&quot;a&quot;}'
      replay: npm run -s atlas-conformance -- replay create/valid/3 --seed 7
      </failure>
      </testcase>
      <testcase name="create/valid/6" classname="create.valid" time="0.004">
      <system-out>should: no RateLimit-Limit
      requirement: Every answer has a RateLimit-Limit header (list.header)
      where: createThing 201 /secret: header
      expected: no secret in an answer
      actual: &quot;hunter2hunter2&quot;
      curl: curl 'http://x/'
      replay: npm run -s atlas-conformance -- replay create/valid/3 --seed 7
      </system-out>
      </testcase>
      </testsuite>
      <testsuite name="list" tests="4" failures="0" errors="2" skipped="1" time="0.016">
      <properties>
      <property name="target" value="http://127.0.0.1:8080"/>
      <property name="api" value="v2"/>
      <property name="contractVersion" value="2023-01-01"/>
      <property name="profile" value="atlas"/>
      <property name="seed" value="7"/>
      <property name="command" value="npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7"/>
      </properties>
      <testcase name="a thing with 2 labels is created [create/valid/2]" classname="list" time="0.004">
      <system-out>known deviation no-secret: the answer to createThing has the write-only property secret
      requirement: An answer never holds a write-only property, not even one that the same request sent (response.no-write-only)
      where: createThing 201 /secret: writeOnly
      expected: no secret in an answer
      actual: &quot;hunter2hunter2&quot;
      curl: curl 'http://x/'
      replay: npm run -s atlas-conformance -- replay create/valid/3 --seed 7
      </system-out>
      </testcase>
      <testcase name="a thing with 3 labels is created [create/valid/3]" classname="list" time="0.004">
      <skipped message="needs a second project"/>
      </testcase>
      <testcase name="a thing with 4 labels is created [create/valid/4]" classname="list" time="0.004">
      <error type="errored" message="connect ECONNREFUSED"/>
      </testcase>
      <testcase name="a thing with 5 labels is created [create/valid/5]" classname="list.more" time="0.004">
      <error type="unrun" message="not run"/>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `);
  });

  it('counts what it writes', () => {
    const root = parseXml(junit(some));
    const suites = elements(root, 'testsuite');
    expect(suites.map(({ attributes }) => attributes['name'])).toEqual(['create', 'list']);
    for (const element of [root, ...suites]) {
      expect(element.attributes).toMatchObject({
        tests: String(elements(element, 'testcase').length),
        failures: String(elements(element, 'failure').length),
        errors: String(elements(element, 'error').length),
        skipped: String(elements(element, 'skipped').length),
      });
    }
  });

  it('fails a case by its must findings alone and tells of the others', () => {
    const findings = [finding({ requirement: 'list.header', level: 'should', message: 'no header' }), finding({ deviation: 'd-1', message: 'known' }), finding({ message: 'a leak' })];
    const root = parseXml(junit(run(report({ totals: { planned: 1 } }), [caseEvent(0, 'failed', { findings })])));
    const [failure, ...others] = elements(root, 'failure');
    expect(others).toEqual([]);
    expect(failure!.attributes).toEqual({ type: 'response.no-write-only', message: 'a leak' });
    expect(failure!.text).toMatch(/^a leak\n(?!.*(?:no header|known))/s);
    expect(elements(root, 'system-out')[0]!.text).toMatch(/^should: no header\n.*\nknown deviation d-1: known\n/s);
  });

  it('tells what did not fail a case in full once, and where that stands with the others', () => {
    const known = finding({ deviation: 'd-1', message: 'known' });
    const cases = [caseEvent(0, 'known', { findings: [known] }), caseEvent(1, 'known', { findings: [known, finding({ deviation: 'd-1', message: 'another' })] })];
    const [first, second] = elements(parseXml(junit(run(report({ totals: { planned: 2 } }), cases))), 'system-out').map(({ text }) => text);
    expect(first).toMatch(/^known deviation d-1: known\nrequirement: .*\nreplay: [^\n]+\n$/s);
    expect(second).toMatch(/^known deviation d-1: known \(createThing 201 \/secret: writeOnly\); in full with create\/valid\/0\n\nknown deviation d-1: another\nrequirement: /);
  });

  it('writes nothing when the run never finishes', () => {
    expect(junit(some.slice(0, -1))).toBe('');
  });

  it('keeps the order and the number of many cases of mixed groups', () => {
    const cases = Array.from({ length: 3000 }, (_, index) => caseEvent(index, 'passed', { group: `group-${index % 3}` }));
    const suites = elements(parseXml(junit(run(report({ totals: { planned: 3000 } }), cases))), 'testsuite');
    for (const [index, suite] of suites.entries()) {
      const ids = elements(suite, 'testcase').map(({ attributes }) => Number(/(\d+)\]$/.exec(attributes['name']!)![1]));
      expect(ids).toEqual(Array.from({ length: 1000 }, (_, at) => at * 3 + index));
    }
  });

  it('is well-formed whatever the strings', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(elements(parseXml(junit(events)), 'testcase')).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps hostile text as text', () => {
    const root = parseXml(junit(run(hostile.report, hostile.cases, hostile.requirements)));
    expect(elements(root, 'x')).toEqual([]);
    const [failure] = elements(root, 'failure');
    expect(failure!.attributes['message']).toContain(']]></failure><x a="&amp;">');
    expect(failure!.text).toContain('\\u001b[2J');
    expect(failure!.text).not.toContain('\ud800');
    expect(failure!.text.length).toBeLessThan(10_000);
    expect(hostileText.isWellFormed()).toBe(false);
  });
});

const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import xml.parsers.expat']).status === 0);

describe.skipIf(python === undefined)(`junit, read by expat of ${python ?? 'python3 (not installed)'}`, () => {
  const program = `
import json, sys, xml.etree.ElementTree as tree
def value(e): return {"name": e.tag, "attributes": dict(e.attrib), "children": [value(c) for c in e], "text": (e.text or "") + "".join(c.tail or "" for c in e)}
print(json.dumps([value(tree.fromstring(d.encode("utf-8"))) for d in json.load(sys.stdin)]))`;

  it('is well-formed and means the same as to the checker of these tests', () => {
    const documents = [some, run(hostile.report, hostile.cases, hostile.requirements), run(report(), [], catalogue), ...fc.sample(anyEvents, { numRuns: 500, seed: 1 })].map(junit);
    const { status, stdout, stderr } = spawnSync(python!, ['-c', program], { input: JSON.stringify(documents), encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(documents.map(parseXml));
  });
});
