import { fault, onBody, type Fault } from './fault.ts';

export const listFaults: readonly Fault[] = [
  fault('list:without-newest', 'leaves the newest user out of lists', ['list.contains'], (sound) => ({
    listed: (users, project) => sound.listed(users, project).slice(0, -1),
  })),
  fault('list:admin-only', 'leaves the users on $external out of lists', ['list.contains'], (sound) => ({
    listed: (users, project) => sound.listed(users, project).filter((user) => user.fields['databaseName'] !== '$external'),
  })),
  fault('list:count-of-page', 'counts the users on the page in totalCount', ['list.total-count'], (sound) => ({
    totalCount: (_total, paging, onPage) => sound.totalCount(onPage, paging, onPage),
  })),
  fault('list:count-off-by-one', 'counts one user too few in totalCount', ['list.total-count-exact'], (sound) => ({
    totalCount: (total, paging, onPage) => sound.totalCount(Math.max(0, total - 1), paging, onPage),
  })),
  fault('list:count-always', 'counts even when includeCount is false', ['list.include-count'], (sound) => ({
    totalCount: (total, paging, onPage) => sound.totalCount(total, { ...paging, includeCount: true }, onPage),
  })),
  fault('list:count-zero', 'answers totalCount 0 when includeCount is false', ['list.include-count'], (sound) => ({
    totalCount: (total, paging, onPage) => sound.totalCount(total, paging, onPage) ?? 0,
  })),
  fault('list:size-ignored', 'ignores itemsPerPage', ['list.page-size'], (sound) => ({
    page: (users, paging) => sound.page(users, { ...paging, itemsPerPage: 100 }),
  })),
  fault('list:size-plus-one', 'puts one user too many on a page', ['list.page-size'], () => ({
    page: (users, { itemsPerPage, pageNum }) => users.slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage + 1),
  })),
  fault('list:number-ignored', 'ignores pageNum', ['list.complete', 'list.links'], (sound) => ({
    page: (users, paging) => sound.page(users, { ...paging, pageNum: 1 }),
  })),
  fault(
    'list:number-from-zero',
    'counts pages from zero',
    ['list.complete', 'list.links'],
    (sound) => ({
      page: (users, paging) => sound.page(users, { ...paging, pageNum: paging.pageNum + 1 }),
    }),
  ),
  fault(
    'list:pages-overlap',
    'begins each page after the first with the last user of the one before',
    ['list.complete', 'list.links'],
    () => ({
      page: (users, { itemsPerPage, pageNum }) => {
        const start = Math.max(0, (pageNum - 1) * itemsPerPage - (pageNum - 1));
        return users.slice(start, start + itemsPerPage);
      },
    }),
  ),
  fault('list:pages-skip', 'loses a user between pages', ['list.complete', 'list.links'], () => ({
    page: (users, { itemsPerPage, pageNum }) => {
      const start = (pageNum - 1) * (itemsPerPage + 1);
      return users.slice(start, start + itemsPerPage);
    },
  })),
  fault(
    'list:full-page-short',
    'leaves the last user out of a page that holds all users exactly',
    ['list.complete'],
    (sound) => ({
      page: (users, paging) => {
        const page = sound.page(users, paging);
        return paging.itemsPerPage === users.length ? page.slice(0, -1) : page;
      },
    }),
  ),
  fault('list:order-turns', 'lists every other page in the reverse order', ['list.complete'], (sound) => ({
    page: (users, paging) => sound.page(paging.pageNum % 2 === 0 ? users.toReversed() : users, paging),
  })),
  fault('list:count-of-later-page', 'counts the users on the page from the second page on', ['list.total-count-same'], (sound) => ({
    totalCount: (total, paging, onPage) => sound.totalCount(paging.pageNum > 1 ? onPage : total, paging, onPage),
  })),
  fault('list:count-of-rest', 'leaves the users of the pages before out of totalCount', ['list.total-count-same'], (sound) => ({
    totalCount: (total, paging, onPage) =>
      sound.totalCount(total - (paging.pageNum - 1) * paging.itemsPerPage, paging, onPage),
  })),
  fault('list:past-end-last', 'answers a page after the last with the last', ['list.past-end'], (sound) => ({
    page: (users, paging) =>
      sound.page(users, {
        ...paging,
        pageNum: Math.min(paging.pageNum, Math.max(1, Math.ceil(users.length / paging.itemsPerPage))),
      }),
  })),
  fault(
    'list:no-next-before-full',
    'leaves out the next link that leads to a full last page',
    ['list.links', 'list.follow-links'],
    (sound) => ({
      pageLinks: (url, paging, total) =>
        sound
          .pageLinks(url, paging, total)
          .filter(({ rel }) => rel !== 'next' || (paging.pageNum + 1) * paging.itemsPerPage !== total),
    }),
  ),
  fault('list:next-after-full', 'has a next link on a full last page', ['list.links'], (sound) => ({
    pageLinks: (url, paging, total) => sound.pageLinks(url, paging, total + 1),
  })),
  fault(
    'list:next-loops',
    'leads from the second page back to the first by the next link',
    ['list.follow-links'],
    (sound) => ({
      pageLinks: (url, paging, total) =>
        sound
          .pageLinks(url, paging, total)
          .map((link) =>
            link.rel === 'next' && paging.pageNum > 1
              ? { ...link, href: link.href.replace(/pageNum=\d+/, 'pageNum=1') }
              : link,
          ),
    }),
  ),
  fault(
    'list:next-elsewhere',
    'leads to another path by the next link',
    ['list.follow-links'],
    (sound) => ({
      pageLinks: (url, paging, total) =>
        sound
          .pageLinks(url, paging, total)
          .map((link) => (link.rel === 'next' ? { ...link, href: link.href.replace('/databaseUsers?', '?') } : link)),
    }),
  ),
  fault('list:previous-to-itself', 'leads to the page itself by the previous link', ['list.previous'], (sound) => ({
    pageLinks: (url, paging, total) =>
      sound
        .pageLinks(url, paging, total)
        .map((link) =>
          link.rel === 'previous'
            ? { ...link, href: link.href.replace(/pageNum=\d+/, `pageNum=${paging.pageNum}`) }
            : link,
        ),
  })),
  fault('list:no-next', 'leaves the next link out', ['list.links'], (sound) => ({
    pageLinks: (url, paging, total) => sound.pageLinks(url, paging, total).filter(({ rel }) => rel !== 'next'),
  })),
  fault('list:no-previous', 'leaves the previous link out', ['list.links'], (sound) => ({
    pageLinks: (url, paging, total) => sound.pageLinks(url, paging, total).filter(({ rel }) => rel !== 'previous'),
  })),
  fault('list:next-on-last', 'has a next link on the last page', ['list.links'], (sound) => ({
    pageLinks: (url, paging) => sound.pageLinks(url, paging, Infinity),
  })),
  fault('list:previous-on-first', 'has a previous link on the first page', ['list.links'], (sound) => ({
    pageLinks: (url, paging, total) => {
      const links = sound.pageLinks(url, paging, total);
      return paging.pageNum > 1 ? links : [...links, { href: `${url}?pageNum=0`, rel: 'previous' }];
    },
  })),
  fault('list:next-without-size', 'forgets itemsPerPage in the next link', ['list.links'], (sound) => ({
    pageLinks: (url, paging, total) =>
      sound
        .pageLinks(url, paging, total)
        .map((link) => (link.rel === 'next' ? { ...link, href: link.href.replace(/itemsPerPage=\d+&/, '') } : link)),
  })),
  fault(
    'list:self-of-first',
    'has the self link of the first page on every page',
    ['list.links', 'links.self'],
    (sound) => ({
      pageLinks: (url, paging, total) =>
        sound
          .pageLinks(url, paging, total)
          .map((link) =>
            link.rel === 'self' ? { ...link, href: link.href.replace(/pageNum=\d+/, 'pageNum=1') } : link,
          ),
    }),
  ),
  fault(
    'list:other-users',
    'lists users that are not what a get says',
    ['list.contains'],
    onBody(['listDatabaseUsers'], (body) => ({
      ...body,
      results: (body['results'] as Record<string, unknown>[]).map((user) => ({
        ...user,
        labels: [],
        roles: [{ databaseName: 'admin', roleName: 'read' }],
      })),
    })),
  ),
  fault('link:self-decoded', 'writes links without escaping the username', ['links.self'], (sound) => ({
    render: (user, view) => ({
      ...sound.render(user, view),
      links: [
        {
          href: `${view.collectionUrl}/${String(user.fields['databaseName'])}/${String(user.fields['username'])}`,
          rel: 'self',
        },
      ],
    }),
  })),
  fault('link:self-of-list', 'links a user to the list of users', ['links.self'], (sound) => ({
    render: (user, view) => ({ ...sound.render(user, view), links: [{ href: view.collectionUrl, rel: 'self' }] }),
  })),
];
