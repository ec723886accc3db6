export const CASUAL = [
  'So I finally got around to watching TITLE last night, and wow, I have thoughts. I went in knowing nothing except that my sister cried at it, and she cries at nothing.',
  'Basically it is about a guy who fixes clocks and a girl who keeps breaking them. Sounds silly, right? But it totally works, mostly because the two leads have crazy chemistry. The first half hour drags a bit, not gonna lie, and I checked my phone once. After that I was hooked.',
  'The music is great, the visuals are even better, and there is a twist I did not see coming. Would I watch it again? Yes. Would I pay for it again? Also yes. If you liked her last movie you will like this one.',
];
export const PLOT = [
  'In a mining town at the edge of the salt flats, a schoolteacher (Imani Cole) discovers that her pupils are all dreaming the same dream. She tells the priest, who tells the mayor, who owns the mine. From this premise TITLE builds a thriller of unusual intelligence, one that trusts its audience to notice what is not said.',
  'Cole is remarkable: watchful, stubborn, quietly furious. Around her a supporting cast of veterans does solid work, although the mayor is written as a cartoon and played as one. Cinematographer Lars Bo shoots the flats as if they were the surface of the moon, and the score, all bowed metal, keeps you on edge.',
  'Where the film stumbles is its ending, which explains too much. Two scenes of exposition undo some of the dread that an hour and a half of restraint has earned. Even so, it lingers. Days later I found myself thinking of those children, asleep in their rows, dreaming in unison.',
];
export const HARSH = [
  'There is a moment about forty minutes into TITLE when the hero looks into the camera and sighs. I knew how he felt. This is a lazy, noisy, joyless sequel that mistakes volume for excitement and references for jokes.',
  'The plot, such as it is, concerns a stolen satellite. Characters shout its name at each other while things explode behind them. The dialogue is awful, the effects look unfinished, and the talented cast is wasted on one-liners that would have been tired in 1995.',
  'I did laugh once, at a dog. The dog leaves after ten minutes. Lucky dog. Skip it.',
];
export const WAR = [
  'War films have a way of congratulating themselves. TITLE, to its great credit, does not. Set over three days in a bombed-out railway depot, it follows two signalmen, one old and one very young, who must decide whether to let a last train through.',
  'Josef Hahn plays the older man with a kind of exhausted decency; Milo Dent, in his first role, is all nerves. They barely speak, and when they do the dialogue is so plain that you lean in to hear it. The camera rarely leaves the signal box. When it does, for one long tracking shot along the platform, the effect is overwhelming.',
  'Not everything lands. A flashback to happier days is pure cliché, and the voiceover tells us things that Hahn’s face already has. But the last twenty minutes are as tense as anything I have seen this year, and the final image is one I will not soon forget.',
];
export const KIDS = [
  'My kids (6 and 9) have been begging to see TITLE since the first ads, so off we went on Saturday morning with a bucket of popcorn the size of a dustbin.',
  'The story: a hedgehog who is afraid of the dark befriends a firefly who is afraid of the light. They go on a road trip to find the moon. There are songs, most of them good, one of them so catchy that I am still humming it. The animation is gorgeous, especially the night scenes.',
  'Was it scary? The owl made my youngest hide under the seat for a minute. Were there jokes for grown-ups? A few. Did I cry? I am not saying. The middle drags a little and the villain turns up late, but when the lights came on both kids wanted to watch it again straight away. That tells you all you need to know.',
];
export const COM = [
  'Two rival bakers, one village green, and a wedding that neither of them was invited to: TITLE has the bones of a very old comedy, and it knows it. What it adds is Bea Quill, who plays the younger baker as a woman permanently on the verge of either laughing or throwing something.',
  'The jokes come thick and mostly land. Writer-director Hugo Stam gives even the postman a running gag, and the bit with the collapsing croquembouche had my row in tears. There is a romance, which is sweet, and a subplot about planning permission, which is not.',
  'At ninety-four minutes it does not outstay its welcome. Nobody will call it great art. But you will come out smiling, and hungry.',
];
export const DOCU = [
  'TITLE opens with forty seconds of a tap dripping. It is a good joke and a statement of intent: this documentary about a drought in the Karoo is going to make you look at water. Over two years the filmmaker followed three farming families as their wells ran dry.',
  'The access is extraordinary and the restraint more so. There is no narrator and hardly any music. Talking heads are kept to a minimum, and when a hydrologist does appear she is funny. I could have done with fewer drone shots, and the film loses focus when it leaves the farms for a conference in Geneva.',
  'Still, this is vital viewing. The last scene, in which a boy hears rain on a tin roof for the first time, is worth the ticket on its own.',
];

/** A text as paragraphs. */
export const ps = (text: string[], title = ''): string =>
  text.map((line) => `<p>${line.replaceAll('TITLE', title)}</p>`).join('\n');
