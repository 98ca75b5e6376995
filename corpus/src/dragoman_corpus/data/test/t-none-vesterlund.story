story: t-none-vesterlund
conflict: none
countries: NO, SE
fictional: yes
facts: Three invented reports with nothing to code - a football derby, a storm with a crash, a takeover in the dairy trade - full of words of war.

== t-none-vesterlund-1
outlet: Fjordposten Sport
register: live-blog
published: 2013-05-12
--
Derby day: Skarvik bombard Hollund and still go home empty

FULL TIME, 1-0. The siege is over and the invaders have been beaten. Hollund's ten men held out for thirty-nine minutes behind their barricade of a defence, and when Skarvik's captain at last broke through he fired over from six metres.

90+3 Another missile from the left wing. Punched clear by the keeper, who has been under attack from all sides since the hour mark and has not surrendered an inch.

84 Skarvik throw on reinforcements: two fresh strikers, one of them a nineteen-year-old they call "the Bomber". His first shot ricochets off the wall.

71 The home coach is sent to the stands for protesting. He retreats, slowly, to applause.

66 An ambush! Two against one on the break, but the flag was up. The assistant is met with a volley of abuse from the away end; stewards move in between the rival camps, and that is that. No flares this year, for which both clubs deserve thanks.

51 Red card. The midfielder launched himself at the ball and took the man, whose shin guard exploded in pieces. Hollund to defend their lead with ten.

HALF TIME. A truce, and coffee. The statistics tell of one-way traffic: fourteen shots to two, eleven corners to none. Skarvik's general in midfield, capped 40 times, pulls the strings; but their attack has been firing blanks since March.

23 GOAL! Out of nothing. The captain of the hosts, back from his long exile in the reserves, guns the free kick into the top corner from twenty-five metres. The stand erupts.

1 We are off. Clear skies over the old fortress, 9,200 in the ground, and the away fans marched over the bridge an hour ago singing, as they have done each spring since 1961.

~ Bet responsibly. 18+
~ Read more: Goalkeeper arrested for speeding
--

== t-none-vesterlund-2
outlet: Hollund Morgenblad
register: daily
published: 2013-05-13
--
Storm front raids the coast; lorry driver hurt in bridge crash

A gale that struck without mercy from the north-west on Sunday night cut off the outer islands from the mainland, tore the roof from a school in Sandnes and left some 4,000 households without electricity, the power company said.

The front attacked in two waves. The first, a little before ten, brought gusts of 34 metres a second; the second, in the small hours, dumped hail the size of marbles on gardens already blooming. "It sounded like machine guns on the greenhouse," a retired teacher said, sweeping up glass. Twelve people had to be evacuated from a camping site when a stream burst its banks, all of them by neighbours with tractors.

On the Skarvik bridge a lorry was thrown against the railing and blocked both lanes until seven. The driver, a man in his fifties, broke an arm. It was the third such accident there in five years and the local council has long demanded a wind barrier; the road authority says one is planned for the next budget period.

Firefighters were called out forty-one times. A barn at Nedre Lund caught fire after lightning, and burned to the ground with last year's hay; the cows had been led out in time. Insurers expect claims in the tens of millions.

The meteorological institute had warned of the storm on Saturday. By Monday evening, it says, the invader from the Arctic will have withdrawn over Sweden and peace should return to the fjord, with sun from Wednesday. Ferries run again from noon.

~ Del på Facebook  Tips oss!  Abonner fra 99 kr
~ Bilde 1 av 14: taket på Sandnes skole
--

== t-none-vesterlund-3
outlet: Kapital Nord
register: analysis
published: 2013-05-14
--
The butter war: a hostile bid and a white knight

It began as a skirmish over shelf space. By yesterday, when the board of Hollund Meieri shot down a second offer from its larger Swedish rival, the battle for the country's breakfast tables had claimed its first casualty: the finance director, who leaves the creamery in the summer with a handsome package.

The aggressor, listed in Stockholm, already controls a quarter of the market. It fired its opening salvo at Easter with a price cut of fifteen per cent on salted butter, followed up with an advertising blitz, and then, on the last day of April, came the bid itself: 212 kroner a share, cash. "An assault on our farmers," thundered the chairman of the co-operative that owns a third of the votes. He has since armed himself with a poison pill and two expensive law firms.

A takeover of this kind needs two thirds. Analysts believe that the raiders have 41 per cent in the bag; they would have to win over the pension funds, which are keeping their powder dry until the quarterly report. A Danish group has been mentioned as a rescuer, though so far it denies having troops in the field.

And consumers? They are enjoying the crossfire. A half-kilo packet, which cost 24.90 in January, may be had for 19 at the discount chains. That cannot last; when the guns fall silent the victor will want his money back. The competition authority, which opened its books on the matter on Friday as a routine step under the merger rules, has until the end of June.

My own advice is unheroic. Sell half, keep the rest, and do not stand between two cows that are charging.

The writer owns no shares in the companies named.
--
