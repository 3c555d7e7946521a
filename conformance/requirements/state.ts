import { row, type WrittenRequirement } from './row.ts';

/** What holds over many requests: lifecycle, expiry, concurrency, paging. */
export const stateRequirements: readonly WrittenRequirement[] = [
  // lifecycle
  row('lifecycle.read-after-write', 'must', 'contract', 'A user reads as the writes before left it, however many there were.', 'P1 create, update, get: answers show the user'),
  row('lifecycle.list-agrees', 'must', 'contract', 'A list shows each user as a read by itself does.', 'P1 list, get: both answer with the user; OAS PaginatedApiAtlasDatabaseUserView.results'),
  row('lifecycle.recreated', 'must', 'contract', 'A deleted user can be created again and has nothing of the former one.', 'P1 delete: removes the user; OAS create'),
  row('lifecycle.others-untouched', 'must', 'contract', 'Writing one user changes no other one.', 'P1 create, update: one user; identity is (databaseName, username)'),
  // expiry
  row('expiry.kept', 'should', 'contract', 'A temporary user is there until its date.', 'OAS DatabaseUser.deleteAfterDate: the date on which the user is deleted'),
  // How soon after its date a user is gone is unknown.
  row('expiry.gone', 'may', 'service', 'A temporary user is gone after its date.', 'OAS DatabaseUser.deleteAfterDate: the date on which the user is deleted; how soon after it is unknown'),
  row('expiry.frees-name', 'may', 'service', 'A user whose date has passed can be created again.', 'OAS DatabaseUser.deleteAfterDate, create 409; how soon after the date is unknown'),
  // races
  row('race.create', 'must', 'contract', 'Of several creates of one user at the same time exactly one is carried out and the others are answered 409.', 'OAS create 409; P1 create: (databaseName, username) is the identity'),
  row('race.delete', 'should', 'contract', 'Of several deletes of one user at the same time exactly one is carried out and the others find nothing.', 'inferred from OAS delete 204, 404'),
  row('race.linearizable', 'should', 'contract', 'Requests about one user at the same time are answered as if they were carried out one after the other.', 'inferred from P1 update: send only what changes; Herlihy and Wing, Linearizability'),
  row('race.list', 'should', 'contract', 'A list during writes has each user at most once, and every user that is there before, during and after.', 'inferred from P1 list'),
  // paging
  row('list.total-count-same', 'should', 'contract', 'totalCount is the same on every page, while nothing changes.', 'OAS PaginatedApiAtlasDatabaseUserView.totalCount: counts the whole set'),
  row('list.follow-links', 'must', 'service', 'Following the links "next" as they are given reaches every user once and comes to an end.', 'REF pagination, confirmed; REC list'),
  row('list.previous', 'should', 'service', 'The link "previous" leads back to the page before.', 'REF pagination; its form is inferred'),
  row('list.past-end', 'may', 'service', 'A page after the last is empty.', 'unknown; what is most likely of the service'),
];
