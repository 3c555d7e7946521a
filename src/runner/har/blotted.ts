/**
 * Whether credentials were blotted out of a recording, as people and tools do before they share one: what is left of
 * them says nothing of what was sent. Of Digest that is so when nothing is left that a server could check.
 */
export function isBlotted(value: string): boolean {
  const bare = value.replace(/^(?:digest|bearer|basic)(?:\s+|$)/i, '');
  if (/^digest\s/i.test(value) && !/\b(?:nonce|uri|response)\s*=/i.test(bare)) return true;
  return /redact|removed|filtered|masked|hidden|sanitiz|scrubbed|\*{3}/i.test(bare) || (bare !== '' && /^[\s*•.…xX<>[\](){}_-]+$/.test(bare));
}
