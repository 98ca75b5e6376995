story: g-none-dakar-harmattan
conflict: none
countries: SN
fictional: yes
facts: Wrestling, a dust storm and a chess column in Dakar. Nothing to code.

== g-none-dakar-harmattan-1
outlet: Arène Magazine
register: tabloid
published: 2019-01-02
--
Baye Fall Express DESTROYS the Lion of Guédiawaye in nine seconds flat!

What a slaughter! Forty thousand had hardly found their peanuts when it was over. At the whistle the Express charged like a Massey Ferguson without brakes, hooked a leg, fired two straight rights, and there lay the Lion, all 138 kilos of him, on his back in the holy sand of Pikine, hunting for his gris-gris.

"He attacked me before I had opened my eyes," groaned the loser, a bag of ice on the family jewels. His clan smells a rat. They swear that somebody poured a forbidden potion over the champ's drum on Tuesday; the other camp swears that it was orange Fanta.

For months the two stables had been at war over the poster, the purse, the very order of entry. A truce in November lasted a day: the Lion's manager called the Express "a bus that never leaves". On Boxing Day the pair had to be dragged apart at the weigh-in, where a microphone died.

So who can stop him? The king of the arenas, who has not put his title on the line since the summer before last, is said to be hiding in Paris. "Let him come out of his bunker," roared the Express, a towel round his neck, two marabouts under each arm. "I shall bomb him in the first minute. No prisoners!"

Gate: a record. Injured: one pride. Tickets for the rematch, if the committee strikes a deal with the television, go on sale in March.

~ VOTE: Was it a lucky shot?
~ Subscribe by SMS and win a sheep
--

== g-none-dakar-harmattan-2
outlet: Radio Teranga
register: radio
published: 2019-01-03
--
Morning weather and traffic, as broadcast

Good morning from the fifth floor, where I can't see the second. The harmattan has invaded us. It crossed the river before dawn, took Saint-Louis by six, and it holds the whole coast as far as Mbour; visibility at Yoff eight hundred metres, and falling. The front is advancing at forty an hour, says our friend at the met office. There is no sign of a retreat before Saturday.

Who is under threat? Asthmatics, laundry, and everyone with a motorbike. The hospital at Fann reports that its emergency ward is besieged by coughing grandmothers; a nurse there begs you to try a wet cloth first. Fishermen: the captain of the port of Kayar advises that the small boats stay in. Gusts will hit fifty on the cape around noon.

On the roads: the VDN is blocked at the second exit where a lorry has surrendered its load of watermelons. No one was hurt; the melons were executed by the bus behind. Toll motorway moving. Train to Rufisque shunted, don't ask me till when.

And a birthday: the baobab at Nianing, if the plaque tells the truth, is eight hundred and fifty today. Shots of bissap on the house for whoever comes by with a poem. I surrender the microphone to sport, who will want to talk about nine seconds. Nine seconds! I have waited longer for an egg.

~ Radio Teranga is a service of the listeners
--

== g-none-dakar-harmattan-3
outlet: Sahel & Co
register: other
published: unknown
--
The quiet war of the sixty-four squares: our weekly chess problem

Readers have been bombarding this desk with solutions to number 211, and I am forced to capitulate: there is indeed a second key. By 1. Rook takes pawn White gives up his last officer, yet Black, whose king has been under siege since the opening, cannot break out, because each defender is pinned. I owe a box of dates to the lady from Ziguinchor who ambushed me with it on a postcard.

Number 212 comes from the interschool cup. The position arose after a queen's sacrifice that spectators called an assassination. A boy of eleven, playing Black, had lost two bishops and most of his nerve to a girl from the lycée at Thiès, and offered a draw; she declined, with a look. It is her move. There is a mate in three which begins, as all beautiful violence should, with something very small.

Hints. The obvious attack along the f-file fails, for the knight retaliates on g3. Nor is there anything in threatening the rook, since it may simply desert. Ask what the black king is most afraid of, and then let him have the opposite.

Solutions by the end of the month. The federation reminds us that its assembly has been put off from the tenth to the seventeenth, owing to a wedding, and that the blitz tournament at the Sorano wants volunteers: arbiters, clock-menders, a person with a drum.
--
