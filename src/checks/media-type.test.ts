import { describe, expect, it } from 'vitest';
import { mediaType } from './media-type.ts';
import { contract, deleteUser, elsewhere, found, getUser, noUser } from './testing/answers.ts';

const check = mediaType(contract);
const success = (type: string) => found(check, getUser({}, { headers: [['Content-Type', type]] }));
const error = (type: string) => found(check, noUser({}, { headers: [['content-type', type]] }));

describe('media-type', () => {
  it('takes the version date of the contract on success, plain JSON on error', () => {
    expect(success('application/vnd.atlas.2023-01-01+json')).toEqual([]);
    expect(success('Application/VND.atlas.2023-01-01+JSON')).toEqual([]);
    expect(error('application/json')).toEqual([]);
  });

  it.each(['application/json', 'application/vnd.atlas.2023-02-01+json', 'application/vnd.atlas.2023-01-01+csv', 'text/html', 'none', ''])('finds %j on success', (type) => {
    expect(success(type)).toEqual(['getDatabaseUser.media-type media-type']);
  });

  it.each(['application/vnd.atlas.2023-01-01+json', 'text/html', 'text/json'])('finds %j on error', (type) => {
    expect(error(type)).toEqual(['error.media-type media-type']);
  });

  it('finds that a body has no type', () => {
    expect(found(check, getUser({}, { headers: [] }))).toEqual(['getDatabaseUser.media-type media-type']);
    expect(found(check, noUser({}, { headers: [] }))).toEqual(['error.media-type media-type']);
  });

  it('asks of no body for no type, but judges one that is there', () => {
    expect(found(check, deleteUser({ headers: [] }))).toEqual([]);
    expect(found(check, deleteUser({ headers: [['Content-Type', 'text/plain']] }))).toEqual(['deleteDatabaseUser.media-type media-type']);
  });

  it('finds parameters as a requirement of their own, and a wrong charset as a wrong type', () => {
    expect(success('application/vnd.atlas.2023-01-01+json;charset=utf-8')).toEqual(['media-type.parameters charset']);
    expect(success('application/vnd.atlas.2023-01-01+json; Charset="UTF-8"')).toEqual(['media-type.parameters charset']);
    expect(success('application/vnd.atlas.2023-01-01+json;charset=iso-8859-1')).toEqual(['getDatabaseUser.media-type charset']);
    expect(error('application/json;charset=latin1')).toEqual(['error.media-type charset']);
  });

  it('has nothing to say of a success that is not listed, or where there is no operation', () => {
    expect(found(check, getUser({}, { status: 202, headers: [] }))).toEqual([]);
    expect(found(check, elsewhere())).toEqual([]);
  });
});
