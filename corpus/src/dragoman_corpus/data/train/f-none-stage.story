story: f-none-stage
conflict: none
countries: ES CA
fictional: yes
facts: Reports with nothing to code: a theatre review, a traffic court, an opinion on gardens; all names invented.

who theatre: organisation ES | Teatro del Puente

== f-none-stage-1
outlet: Ribera Cultural
register: daily
published: 2018-05-06
--
Three hours of siege at the Puente

The director has moved his Trojan women to a bus station, and for once the idea is no gimmick. Hecuba, played by a marvellous Rosa Vidal, sits on her suitcase and accuses the gods in a voice that one would follow into battle. When the messenger arrives to tell of the child thrown from the wall, nobody in the stalls breathed.

There are losses. The Greeks, in rain coats, shoot glances instead of arrows; the burning of the city is a video that freezes twice. Andromache surrenders too soon. And somebody should seize the sound engineer's drum machine, which bombards us from the first minute and takes no prisoners.

Still, the ensemble defends its ground, and on Friday the audience rose. At the Teatro del Puente until the 27th; on Thursdays the ushers strike the set at eleven sharp, so take the early tram.

~ Where to eat afterwards: our eight favourites
~ Tickets from 12 euros. Members pay less.
--

== f-none-stage-2
outlet: Confederation Bridge Bulletin
register: court
published: 2015-11-20
--
Fined for a moose that was not there

A provincial judge on Thursday convicted a man of 44 of careless driving after he told the court he had swerved to save a moose. Dash-camera film, the prosecutor said, showed "no moose, no deer, not a squirrel". The pickup hit a mailbox, a hydro pole and the sign of a dental clinic.

The defendant, who represented himself, at one point demanded that the constable be charged with perjury; the judge warned him. He was fined 850 dollars and banned from driving for three months. An appeal is unlikely. "I surrender," he told reporters on the steps, and laughed.

Nobody was injured. Power was restored to the clinic after two hours.
--

== f-none-stage-3
outlet: Kettle & Trowel
register: other
published: 2020-06
--
The war on slugs, and how to lose it with grace

Every June I declare a state of emergency. They come over the wall at night, a whole army of them, and by morning the lettuces have been massacred. My neighbour advocates chemical weapons. My daughter, eight, is for negotiation: a dish of bran by the compost, a demilitarised strip of ash, and a treaty.

This year I have withdrawn my forces from the strawberry bed. It is an orderly retreat. I have ceded the hostas too, which were indefensible, and concentrated my defence on the beans behind copper tape. Casualties on both sides are down. There was an incident on Tuesday with a toad, of which I will say only that the toad started it.

If you too are tired of the fight: plant what they hate. Rosemary repels every assault.

~ Next week: aphids, an occupation
--
