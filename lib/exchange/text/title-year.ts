/** "Matrix, The (1999)" → its title, the article where it belongs, and its year. Years of series ("2001-2005") count by their first. */
export function titleWithYear(text: string): { title: string; year?: string } {
  const dated = /^(.+?)\s{0,9}\(((?:18|19|20)\d\d)(?:[-–](?:\d{4})?)?\)$/.exec(text.trim());
  const title = dated?.[1] ?? text.trim();
  const moved =
    /^(.+), (The|A|An|Le|La|Les|L'|Il|Lo|Der|Die|Das|Ein|Eine|El|Los|Las|Un|Une|Det|Den|De|Het)$/i.exec(
      title,
    );
  const [, name = '', article = ''] = moved ?? [];
  return {
    title: moved ? `${article}${article.endsWith("'") ? '' : ' '}${name}` : title,
    ...(dated?.[2] && { year: dated[2] }),
  };
}
