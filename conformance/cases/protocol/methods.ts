import type { Case, Check, Step } from '../../../src/core/case.ts';
import { header } from '../../../src/core/exchange.ts';
import { finding } from '../../../src/checks/index.ts';
import { identityOf } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { breaks } from '../expected.ts';
import { scram } from '../scram.ts';

/** Methods that a path does not have, and those that HTTP has for every path. */
export function methodCases(suite: Suite): Case[] {
  return [notAllowed(suite), unknown(suite), tokens(suite), head(suite), options(suite)];
}

const premise = breaks('the path has the method');
/** What a server answers to a method that it knows and does not have (RFC 9110 section 9.1). */
const without = [405, 501];

/** Allow lists every method that the contract has for the path, and not the one that was refused. */
function allows(methods: readonly string[]): Check {
  return (view) => {
    const field = header(view.exchange.response.headers, 'allow');
    const listed = (field ?? '').split(',').map((method) => method.trim());
    if (methods.every((method) => listed.includes(method)) && !listed.includes(view.exchange.request.method)) return [];
    return [finding(view, 'path.allow', { pointer: '/Allow', keyword: 'contains', expected: `${methods.join(', ')}, and not ${view.exchange.request.method}`, actual: field, message: `Allow is ${field ?? 'missing'}` })];
  };
}

function notAllowed(suite: Suite): Case {
  const { steps, options: { fill } } = suite;
  const user = { databaseName: 'admin', username: suite.name() };
  const path = steps.path(user);
  const collection = steps.list().request.target;
  const method = { requirement: 'path.method', statuses: [405], premise };
  const ofUser = { ...method, checks: [allows(['GET', 'PATCH', 'DELETE'])] };
  const ofCollection = { ...method, checks: [allows(['GET', 'POST'])] };
  return fixed({ id: 'path/method', title: 'methods that a path does not have', requirements: ['path.method', 'path.allow'] }, () => [
    steps.other('POST', path, ofUser),
    { ...steps.other('PUT', path, ofUser), creates: path, foreign: true },
    // A server that takes these would change or lose every user of the project.
    ...(fill === true ? ['PUT', 'PATCH', 'DELETE'].map((name) => steps.other(name, collection, ofCollection)) : []),
  ]);
}

function unknown(suite: Suite): Case {
  const { steps } = suite;
  const path = steps.path({ databaseName: 'admin', username: suite.name() });
  const expectation = { requirement: 'method.unknown', statuses: without, premise };
  return fixed({ id: 'method/unknown', title: 'methods that HTTP has and the API does not', requirements: ['method.unknown'] }, () => [
    steps.other('PROPFIND', steps.list().request.target, expectation),
    steps.other('REPORT', path, expectation),
  ]);
}

/** Names that are none of a method; `get` is not GET. Many a server's parser takes them for an error of syntax. */
function tokens(suite: Suite): Case {
  const { steps } = suite;
  const path = steps.path({ databaseName: 'admin', username: suite.name() });
  const expectation = { requirement: 'method.token', statuses: [400, ...without], premise };
  return fixed({ id: 'method/token', title: 'methods that HTTP does not have', requirements: ['method.token'] }, () => [
    steps.other('get', `${steps.list().request.target}?itemsPerPage=1`, expectation),
    steps.other('NOSUCHMETHOD', path, expectation),
  ]);
}

/** HEAD says what GET says, but for the body (RFC 9110 section 9.3.2), where a server has it. */
function head(suite: Suite): Case {
  const { steps } = suite;
  const requirement = 'method.head';
  const user = scram(suite);
  const path = steps.path(identityOf(user));
  return fixed({ id: 'method/head', title: 'HEAD of a list, of a user and of no user', requirements: [requirement] }, () => {
    const get: { type?: string | undefined } = {};
    const typeOf: Check = ({ exchange }) => ((get.type = header(exchange.response.headers, 'content-type')), []);
    const sameType: Check = (view) => {
      const type = header(view.exchange.response.headers, 'content-type');
      if (view.exchange.response.status !== 200 || type === undefined || type === get.type) return [];
      return [finding(view, requirement, { pointer: '/Content-Type', keyword: 'equals', expected: get.type ?? 'absent', actual: type, message: 'HEAD names another Content-Type than GET' })];
    };
    const found = { requirement, statuses: [200, ...without], checks: [sameType] };
    const absent = { requirement, statuses: [404, ...without] };
    return [
      steps.other('HEAD', path, absent),
      steps.create(user),
      steps.get(identityOf(user), { checks: [typeOf] }),
      steps.other('HEAD', path, found),
      steps.other('HEAD', steps.list().request.target, found),
      steps.remove(identityOf(user)),
    ];
  });
}

/** What OPTIONS answers is not known, but it is about the path and shows nobody. */
function options(suite: Suite): Case {
  const { steps } = suite;
  const requirement = 'method.options';
  const user = scram(suite);
  const nobody: Check = (view) => {
    const json = view.json as { username?: unknown; results?: unknown } | null | undefined;
    if (json?.username === undefined && json?.results === undefined) return [];
    return [finding(view, requirement, { keyword: 'forbidden', expected: 'no users', actual: view.json, message: 'OPTIONS answers with what GET answers' })];
  };
  const expectation = { requirement, statuses: [200, 204, ...without], checks: [nobody] };
  return fixed({ id: 'method/options', title: 'OPTIONS of a list and of a user', requirements: [requirement] }, (): Step[] => [
    steps.create(user),
    steps.other('OPTIONS', steps.list().request.target, expectation),
    steps.other('OPTIONS', steps.path(identityOf(user)), expectation),
    steps.remove(identityOf(user)),
  ]);
}
