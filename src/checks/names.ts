/** What a check looks at, and the requirements that it finds violated: ids, `*` for any text. */
export interface AboutCheck {
  readonly sentence: string;
  readonly requirements: readonly string[];
}

/** The checks that every answer goes through, in the order in which they look at it. */
export const contractCheckNames = {
  'documented-status': {
    sentence: 'The status is one that the contract lists for the operation, or one that HTTP itself calls for (RFC 9110 section 15; 429: RFC 6585 section 4).',
    requirements: ['*.documented'],
  },
  'media-type': {
    sentence: 'The Content-Type is the one of the contract, version date included. The date that was asked for instead of the version that it stands for, and a charset, are findings of their own.',
    requirements: ['*.media-type', 'media-type.parameters', 'version.content-type'],
  },
  body: {
    sentence: 'The body is what the contract says of this operation and status. Where the service is known to violate the published document, that is a finding of its own, so that a deviation can excuse it and nothing else.',
    requirements: ['*.body', '*.complete', '*.published', 'write-only.*'],
  },
  headers: {
    sentence: 'Each header field that the contract lists for a success is there and well formed.',
    requirements: ['headers.present', '*.headers'],
  },
  'security-headers': {
    sentence: 'Successes of the versioned API carry the header fields against misuse in browsers that recorded answers have.',
    requirements: ['headers.security'],
  },
  'error-shape': {
    sentence: "An error's `error` is the status, its `reason` the phrase of HTTP, and X-Error-Code, where sent, its `errorCode`.",
    requirements: ['error.status', 'error.reason', 'error.code-header'],
  },
  'rate-limit': {
    sentence: 'A 429 says how long to wait: Retry-After is there, and is a number of seconds or a date (RFC 9110 section 10.2.3).',
    requirements: ['rate-limit.retry-after'],
  },
  'self-link': {
    sentence: 'The `self` link of an answer, and of each entry of a list, leads to what it is about, in whatever legal encoding.',
    requirements: ['links.self'],
  },
  secrets: {
    sentence: 'What was sent in a write-only property stands nowhere in the answer, neither in its body nor in its headers.',
    requirements: ['secret.*'],
  },
} as const satisfies Readonly<Record<string, AboutCheck>>;

export type ContractCheckName = keyof typeof contractCheckNames;
