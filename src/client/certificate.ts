/** What the codes of Node.js ("X509 certificate error codes" in its documentation of TLS) mean, said of a certificate. */
const reasons: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its authority is not a known one',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its authority is not a known one',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its authority is not a known one',
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another host',
};

/** Why a certificate is not accepted, by the code of the error; undefined when the code means something else. */
export function whyUntrusted(code: string): string | undefined {
  return reasons[code];
}

/** That the certificate of an origin is not accepted, in words for a person; undefined when the code of the error means something else. */
export function untrusted(origin: string, code: string): string | undefined {
  const why = whyUntrusted(code);
  return why && `the certificate of ${origin} is not accepted: ${why}; NODE_EXTRA_CA_CERTS names a file of further authorities`;
}
