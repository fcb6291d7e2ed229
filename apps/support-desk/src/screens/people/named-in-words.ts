import { foldText } from '@tms-support/support-domain';

const plain = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();
const asWritten = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds one person in what people typed: by their address, or by their whole name. One name alone is half of the office's ("Ask Sam"), and
 * a longer one is somebody else's: "Sam Okoro-Lee", "mary.sam@tmu.example".
 */
export function namedInWords({ name, email }: { name: string; email: string }): (text: string | undefined) => boolean {
  const wanted = [plain(email), plain(name).includes(' ') ? plain(name) : ''].filter((one) => one !== '');
  if (wanted.length === 0) return () => false;
  const before = '(?<![\\p{L}\\p{N}@]|[\\p{L}\\p{N}][-.+_])';
  const behind = '(?![\\p{L}\\p{N}@]|[-.+_][\\p{L}\\p{N}])';
  const pattern = new RegExp(`${before}(?:${wanted.map(asWritten).join('|')})${behind}`, 'u');
  return (text) => text !== undefined && pattern.test(plain(text));
}
