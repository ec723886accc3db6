/** "2lwg" of "https://boxd.it/2lwg". */
export function boxdCode(address: string): string {
  return /^https?:\/\/boxd\.it\/(\w{1,20})\/?$/.exec(address)?.[1] ?? '';
}
