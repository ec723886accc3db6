/**
 * An expression for what of a page cannot be seen or got at, a line each: the page that has to be scrolled sideways, things that stand out of the
 * window but not in something of their own that scrolls, and texts and controls that their boxes cut off. For ears only, drawings, and what
 * shows by dots that it goes on do not count.
 */
export const cutOff = `(() => {
  const found = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push('the page is ' + wide + ' pixels too wide');
  const scrolls = (each) => {
    for (let box = each; box && box !== document.body; box = box.parentElement)
      if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true;
    return false;
  };
  const name = (each) => each.outerHTML.slice(0, 140);
  for (const each of document.querySelectorAll('body *')) {
    if (each.closest('.unseen, svg, .chart-picture, option, script') || !each.checkVisibility()) continue;
    const { left, right } = each.getBoundingClientRect();
    if ((right > innerWidth + 1 || left < -1) && !scrolls(each)) found.push('out of the window: ' + name(each));
    const style = getComputedStyle(each);
    const hides = [style.overflowX, style.overflowY].some((way) => way === 'hidden' || way === 'clip');
    const dots = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (!hides || dots || ['SELECT', 'INPUT', 'TEXTAREA'].includes(each.tagName)) continue;
    if (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      found.push('cut off: ' + name(each));
  }
  return found.slice(0, 5);
})()`;
