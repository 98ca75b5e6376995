story: d-none-derby
conflict: none
countries: PE, EC
fictional: yes
facts: Invented reports from Peru and Ecuador without a coded act: a cycling stage, a burglary and a fire (ordinary crime and accident), a review of an exhibition on a siege long ago; war words used innocently.

where cusco: town PE -13.525 -71.972 | Cusco
where cuenca: town EC -2.9 -79.0 | Cuenca
where guayaquil: town EC -2.19 -79.89 | Guayaquil

== d-none-derby-1
outlet: Pedal Andino
register: thread
published: 2019-06-09
--
Stage 6, Abancay to Cusco, told from the back of a motorbike

1. They attack from the gun. Four men go clear on the first ramp, and the bunch doesn't chase; it is 195 km, what's the hurry.

2. Km 60. The breakaway has eleven minutes. In the convoy they say the leader's team is on strike. It isn't, it's eating.

3. Km 112. Crash! A dog. Everybody up, the dog too. One collarbone is suspected.

4. Km 140, here's the killer climb. Quispe explodes, Ramos counter-attacks, and behind them Huamán fires off such a burst that my driver whistles. The yellow jersey is isolated, all his lieutenants shot.

5. The commissaires have expelled a team car for overtaking on the left. They appealed. They lost. They are now buying ice creams.

6. Last 10. Truce among the three in front, one can see them talking. Then treason! Ramos goes at the bridge, Huamán hangs on by his teeth, Quispe waves the white flag.

7. Sprint. Huamán by half a wheel, and Cusco erupts. Ramos, beaten, punches only his own handlebars.

8. Tomorrow is a rest day. I surrender. Good night from a man with 190 flies in his teeth.
--

== d-none-derby-2
outlet: La Chispa de Guayaquil
register: tabloid
published: 2018-08-03
--
BOOM! Fryer bomb wrecks chicken king's kitchen

Guayaquil's biggest fried chicken palace went up like a rocket on Thursday night when a gas bottle blew in the kitchen. Seven cooks were treated for burns. "It was like a bombing," sobbed waitress Maribel, 23 (picture). "Legs everywhere. Chicken legs."

Fire-fighters had the blaze under control by eleven. No foul play, they say, just a perished hose.

AND: Bungling burglars shot themselves in the foot in Samborondón when they raided the very villa where half the detective force was celebrating a christening. The duo, 19 and 22, broke in over the wall and found thirty guns on the hat stand and thirty officers round the pool. They were in handcuffs before the cake. They had meant to take the television, they confessed; what they got was a slice and eighteen months.

AND: Wife, 51, held rolling pin to plumber until he mended tap. Court lets her off with a warning and tells him to "deliver what he promised".

~ Win a year of wings! Send ATTACK to 4004
~ TOP 5: Siege of Troy, the musical · Kidnapped parrot returns · Torture at the dentist's
--

== d-none-derby-3
outlet: Cuaderno de Cuenca
register: analysis
published: 2021-03
--
The rope and the wall: on an exhibition

There is a moment in the second room when one understands what the curators wanted. A single rope, of maguey, as thick as an arm, lies in a glass case as long as a bus. With ropes like this, says the label, a city was tied together when the river took its bridges. Nobody pulls. Still you brace your feet.

"Besieged by Water" is a show about a flood that nearly everyone in Cuenca has heard of from a grandmother, and it is organised, with some humour, like a war museum. The river advances on a map with red arrows. The laundresses' steps are "the first line". There are dispatches from the mayor, who asked the capital for reinforcements and got a telegram of sympathy; there's a roll of honour, with the names of mules. Enemy losses: none.

Does the conceit hold? For three rooms it does. In the fourth, the artist invited to respond has filled the space with sirens, strobe lights and a film of explosions, and the visitor, bombarded, retreats to the café. It is an assault without an idea, as so much is. I'd have executed it with one drop falling into a bucket.

But go. Go for the rope, and for the last wall, where school children from both banks were asked to draw peace with the river. One of them has drawn it wearing a cast.
--
