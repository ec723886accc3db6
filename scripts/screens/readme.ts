import { fileName, schemes, widths } from './shoot.ts';

/** The page that shows all pictures, in Markdown. */
export function readmeOf(names: readonly string[]): string {
  const sections = names.map((name) => {
    const pictures = schemes.map((scheme) =>
      widths
        .map(
          (width) =>
            `<img src="${fileName(name, width, scheme)}" alt="${name}, ${width} pixels wide, ${scheme}" height="300">`,
        )
        .join('\n'),
    );
    return `## ${name}\n\n${pictures.join('\n\n')}\n`;
  });
  return `# Screens\n\nEvery view at ${widths.join(', ')} pixels, light and dark, from the demo press's library. Made by \`npm run screens\`.\n\n${sections.join('\n')}`;
}
