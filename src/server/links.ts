export interface Link {
  readonly href: string;
  readonly rel: 'self' | 'next' | 'previous';
}

/** What a list request asked for. */
export interface Paging {
  readonly includeCount: boolean;
  readonly itemsPerPage: number;
  readonly pageNum: number;
}

// encodeURIComponent escapes these; the service writes them as they are, as recorded links and page samples show.
const literal: Readonly<Record<string, string>> = {
  '%24': '$',
  '%26': '&',
  '%2B': '+',
  '%2C': ',',
  '%3A': ':',
  '%3D': '=',
  '%40': '@',
};

/** One path segment as the service writes it in links: `/` and `%` escaped, `$external`, `:`, `,`, `=` and `@` literal. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replaceAll(
    /%(?:2[46BC]|3[AD]|40)/g,
    (escape) => literal[escape] ?? escape,
  );
}

/** The only link of a user: itself. */
export function userLinks(collectionUrl: string, databaseName: unknown, username: unknown): Link[] {
  return [
    { href: `${collectionUrl}/${encodeSegment(String(databaseName))}/${encodeSegment(String(username))}`, rel: 'self' },
  ];
}

/** The links of a page; the order of the query differs between self and next, as in recorded answers. */
export function pageLinks(collectionUrl: string, paging: Paging, total: number): Link[] {
  const { includeCount, itemsPerPage, pageNum } = paging;
  const to = (page: number): string =>
    `${collectionUrl}?includeCount=${includeCount}&itemsPerPage=${itemsPerPage}&pageNum=${page}`;
  const links: Link[] = [
    {
      href: `${collectionUrl}?includeCount=${includeCount}&pageNum=${pageNum}&itemsPerPage=${itemsPerPage}`,
      rel: 'self',
    },
  ];
  if (pageNum * itemsPerPage < total) links.push({ href: to(pageNum + 1), rel: 'next' });
  if (pageNum > 1) links.push({ href: to(pageNum - 1), rel: 'previous' });
  return links;
}
