import { headed, S, type Wild } from './page.ts';

/** The same review with its mark in many forms, or with marks that are not its own. */
export const marks: readonly Wild[] = [
  headed(
    's1',
    'Salt Children review',
    'Salt Children',
    { s: [S('★★★★ out of ★★★★★', 4, 5)] },
    '<p>Rating: ★★★★ out of ★★★★★</p>',
  ),
  headed(
    's2',
    'Salt Children review',
    'Salt Children',
    { s: [S('85/100', 85, 100)] },
    '<p><strong>Overall Score:</strong> 85/100</p><p>Rotten Tomatoes: 92%</p>',
  ),
  headed(
    's3',
    'Salt Children review',
    'Salt Children',
    { s: [S('Rating: 4', 4, null)] },
    '<p>Rating: 4</p><p>MPAA Rating: PG-13</p>',
  ),
  headed(
    's4',
    'Salt Children review',
    'Salt Children',
    {
      s: [
        S('Acting: 4/5', 4, 5, 'Acting'),
        S('Story: 3/5', 3, 5, 'Story'),
        S('Music: 5/5', 5, 5, 'Music'),
        S('Overall: 4/5', 4, 5, 'Overall'),
      ],
    },
    '<table><tr><td>Acting</td><td>4/5</td></tr><tr><td>Story</td><td>3/5</td></tr><tr><td>Music</td><td>5/5</td></tr><tr><td>Overall</td><td>4/5</td></tr></table>',
  ),
  headed('s5', 'Salt Children review', 'Salt Children', { s: [S('⭐⭐⭐⭐', 4, null)] }, '<p>⭐⭐⭐⭐</p>'),
  headed(
    's6',
    'Salt Children review',
    'Salt Children',
    { s: [S('B-minus', 'B-')] },
    '<p><em>Grade: B-minus</em></p>',
  ),
  headed(
    's7',
    'Salt Children review',
    'Salt Children',
    {},
    '<p>On IMDb it has 7.2/10, on Metacritic 71, and viewers gave it 4 stars.</p><p>Rated R for violence. Ages 16+.</p>',
  ),
  headed('s8', 'Salt Children review', 'Salt Children', { s: [S('3/4', 3, 4)] }, '<p>★★★ (out of four)</p>'),
  headed(
    's9',
    'Salt Children review',
    'Salt Children',
    { s: [S('7', 7, 10)] },
    '<p>Score: 7 out of 10 dream journals</p>',
  ),
  headed(
    's10',
    'Salt Children review',
    'Salt Children',
    {},
    '<h3>How I rate</h3><ul><li>★★★★★ Masterpiece</li><li>★★★★ Great</li><li>★★★ Good</li><li>★★ Poor</li><li>★ Awful</li></ul>',
  ),
  headed(
    's11',
    'Salt Children review',
    'Salt Children',
    { s: [S('6.5/10', 6.5, 10)] },
    '<h3>Final Thoughts</h3><p>A strong debut.</p><h3>Rating</h3><p>6.5/10</p><h3>You might also like</h3><p>Moth Season – 9/10</p>',
  ),
  headed(
    's12',
    'Salt Children review',
    'Salt Children',
    { s: [S('Bottom line', 3, 5)] },
    '<div class="rating-wrap"><div class="star-rating" style="--rating: 3;" aria-label="Rating of this film is 3 out of 5."></div></div>',
  ),
  headed(
    's13',
    'Salt Children review',
    'Salt Children',
    { s: [S('3.5 stars', 3.5, null)] },
    '<p><strong>3.5 stars</strong></p>',
  ),
];
