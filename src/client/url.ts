/**
 * An absolute http or https URL to send to.
 * @param what names the setting in the error
 * @throws Error when the text is none, or carries credentials; credentials are not repeated in the message
 */
export function httpUrl(text: string, what: string): URL {
  const shown = text.includes('@') ? '' : `: ${JSON.stringify(text)}`;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Error(`${what} must be an absolute http or https URL${shown}`);
  if (url.username !== '' || url.password !== '') throw new Error(`${what} must not carry credentials`);
  return url;
}
