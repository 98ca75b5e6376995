story: b-none-nigeria-screen
conflict: none
countries: NG
fictional: yes
facts: an invented film premiere, a jollof contest, an opinion column on generators; nothing to code.

== b-none-nigeria-screen-1
outlet: Gist & Glitter
register: tabloid
published: 2023-12-18
--
EXPLOSIVE! 'Warlord's Wedding' takes no prisoners at the box office

Hide the children, hide the popcorn: Warlord's Wedding has landed, and it's a riot. The three-hour epic stormed to N214 million in its first weekend, crushing a certain American superhero who shall remain spandexed.

The plot? Don't ask. There's a kidnap (the cake), a coup (the mother-in-law's), two assassinations of the French language and a chase in which eleven keke napeps give their lives. Leading man Zuby shoots first, sings later. Leading lady Amarachi, who did all of her own stunts, tells Gist & Glitter that she was "bombed for three days on malaria tablets" and can't recall the fire scene. You will!

Critics are at daggers drawn. One called it "an assault on cinema". Another has surrendered: five stars. The director, a man who wears sunglasses in the bath, says that the censors demanded forty cuts and that he stood his ground. He got away with two and a bleeped goat.

Sequel? Already in the can. It's a hostage drama in a bank queue. True life, then.

~ SEE: What she wore to the after-party will kill you
~ Follow us before we expire
--

== b-none-nigeria-screen-2
outlet: Ikeja Business Sheet
register: daily
published: 2023-12-19
--
Cinema chains call ceasefire in popcorn price war

Lagos's two biggest cinema operators have quietly stopped undercutting each other at the counter. A large salted has gone from N1,500 back to N2,800 at both; combo deals that had both firms losing money on every bucket were withdrawn on Monday.

The hostilities broke out in August, when the smaller chain launched a raid on Ikeja and Surulere with half-price Tuesdays. Its rival retaliated with free refills. Margins were slaughtered; maize suppliers alone came out of the trenches richer.

"We looked at each other over the parapet and saw the same spreadsheet," an executive said at a breakfast for investors. Shares rose by six per cent, their sharpest advance since Easter, though traders took some profits before the close.

A blockbuster has helped. With four hundred screens under occupation by a single wedding comedy, the houses are full until Boxing Day, and full houses don't haggle. The next battlefield is likely to be parking.
--

== b-none-nigeria-screen-3
outlet: The Verandah
register: other
published: 2023-12-20
--
My neighbour's generator, an unconditional surrender

I've lived for nine years on the front line. To the east of me, Mr Popoola's Tiger, two strokes, no silencer; to the west, the church, which has an armoury of them. At seven in the evening the power company withdraws its forces, there's a silence in which you may hear a frog, and then the barrage opens.

My wife proposed talks. I prepared a list of demands, cut it to four, cut it to one: not after midnight. I carried it across with a plate of chin-chin by way of a white flag. Mr Popoola received me with full honours. He agreed to everything. He gave me, in his turn, a plate of puff-puff, which in our street has the rank of a treaty. At a quarter past twelve that night I lay and listened to the Tiger, and thought about history.

So this is to announce that I have bought a bigger one. It is German. It was smuggled past my wife in a crate marked BOOKS. When it starts, the louvres march along the sill. The frog has gone into exile.

Mr Popoola came over this morning with a plate.
--
