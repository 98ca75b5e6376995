story: v-none-andes
conflict: none
countries: UY, AR
facts: Nothing to code. A machine-translated football report, a market note and a review of a stage battle; all invented.

where montevideo: town UY -34.90 -56.19 | Montevideo
where salto: town UY -31.38 -57.96 | Salto

== v-none-andes-1
outlet: Diario del Litoral
register: translation
machine_translated: Spanish
published: 2014-09-08
--
Salto fusiled the champion and remained with the leadership

In an afternoon of cold that cut the breath, the orange box gave the strike of the date in imposing itself by 3 to 0 in front of the always dangerous set of the capital. The first cannon shot arrived at the eight minutes: the Torpedo Suárez took the ball in the middle of the court, left in the road two rivals, and from out of the area fusiled to the archer, who still looks for it.

The visit went to the charge. It bombarded the area with centers, obligated three atajadas of exhibition and made explode the post with a shot of distance. But when better it was, it suffered a counterattack letter: in three touches the local killed the party. "We were disarmed", recognized in wheel of press the technician, author of the phrase of the week: "To the war one goes with helmet".

In the complement, already without legs, the champion surrendered itself. The third fell of penalty, discussed, after that the line judge raised the banner like who denounces a crime. There were pushes, there were yellow cards, and a fanatic liberated in the tribune thirty doves.

Salto leads with nineteen units. On the next Sunday, truce by the date FIFA.
--

== v-none-andes-2
outlet: River Plate Market Brief
register: analysis
published: 2014-09-11
--
Price war on the pampas: who blinks first?

Three dairies are locked in what one trader calls trench warfare. Since the middle of winter the co-operative has slashed the price of a litre to twenty pesos; its two private rivals hit back within a week, and supermarkets, who love nothing so much as watching suppliers bleed, have egged them on.

On paper the co-operative has the bigger guns. It controls some 60 per cent of the milk collected in Montevideo and the south, and its war chest, swollen by two good years of powder exports to Caracas, would last until Christmas at the present burn rate. Yet its flanks are exposed. Feed is dear, the drought of last summer killed off the weaker pastures, and margins in cheese, hitherto a fortress, have come under attack from Argentine mozzarella.

The challengers are a nimbler force. The smaller of them abandoned butter altogether in July, retreated to yoghurt, and has since captured a fifth of that shelf; its chief executive, a former rower, says he prefers "raids to battles". A merger of the two has been shot down by both families twice before. Rumours of a third attempt sent the shares up four per cent on Tuesday, with turnover exploding to nine times the average.

What could end hostilities? Not conscience. A poor spring would, because milk would simply run short. So might a takeover from abroad, for which an opening salvo has been expected every quarter since 2011. Our base case is duller: exhaustion, and a tacit armistice at about twenty-three pesos around the holidays, when nobody wants to be the one who ruins dulce de leche.

Recommendation: hold. Target unchanged. Risks: weather, ministers, cows.

~ This note is not investment advice. Past performance is no guide. The analyst holds no shares mentioned.
--

== v-none-andes-3
outlet: Gaceta del Teatro
register: daily
published: 2014-09-13
--
A battlefield of cardboard, and not a dry eye

The new production at the Solís opens with a massacre and never lets up. Forty extras, six drummers and a quantity of dry ice re-enact the taking of a hill which, as the programme admits, no historian has been able to find. Cannon roar; a general falls from his horse, gets up, sings for eleven minutes, and dies.

It ought to be absurd. It is, in places: on the first night a sabre flew into the violas and one of the fusiliers, killed in the opening scene, could be seen in the second act eating an alfajor among the besiegers. But the young soprano storms the evening. Her prisoner's aria, delivered from a cage three metres above the stage, disarmed even the gentleman behind me, who'd been waging a private war against a cough.

The conductor attacks the score at a gallop, and sometimes the chorus is left behind to be cut off by the brass. In the truce scene, by contrast, he finds a hush I shall remember. When the two commanders exchange captives, and a mother walks along the line looking into each face, there is only one flute.

The rebels win. They always do in Montevideo. Runs until 5 October; the late show on Saturdays has been cancelled because of the neighbours.
--
