story: t-none-quillota
conflict: none
countries: CL, PE
fictional: yes
facts: Three invented reports with nothing to code - an opinion column on cooking and television, a crime report, a film review - with words of war.

== t-none-quillota-1
outlet: El Faro de Quillota
register: translation
machine_translated: Spanish
published: 2016-08-21
--
Opinion: stop the massacre of the avocado

Each sunday they execute it in the television. They split it in two, they stab the bone with a knife of butcher, and afterwards, before the tranquil eyes of half country, they bombard the poor victim with garlic, with onion, with mayonnaise of pot. I demand a ceasefire.

The avocado of my childhood died with dignity. My grandmother, who commanded the kitchen as a colonel, put it to us in the bread of the four of the afternoon with salt and nothing more. She had a phrase: "Who attacks the palta with lemon, attacks to me". We were six brothers and none dared to the rebellion.

Today they have invaded us the moderns. In a local of the capital, whose name I hold back because its lawyers shoot fast, they served to me the past week a foam of avocado over a "land mine" of olives. I rejected it. The waiter, a kid with beard of guerrilla, looked at me as one looks at the prisoners.

They will accuse me of reactionary. I accept the sentence. But that some one explain me why a fruit that has survived to the conquistadors, to three earthquakes and to the agronomists has to surrender itself in front of a siphon of cream. The resistance begins in the house, reader: take your avocado, free it of its skin, and do nothing.

The next sunday: the bean, that other hostage.

~ Opiniones del autor no comprometen al diario
~ COMPARTIR 88 · IMPRIMIR · Suscríbase
--

== t-none-quillota-2
outlet: Diario Puerto Norte
register: tabloid
published: 2016-08-22
--
Bandits blow up cash machine, drop half the loot

A GANG blasted open a cash dispenser at a petrol station on the coast road early yesterday and fled under fire - from the sprinklers.

The explosion, shortly after four, was heard six streets away. Three masked men were seen on a security film stuffing notes into a pillowcase. But the blast had set off the station's automatic watering, and the soaked bag burst on the forecourt. "It was raining banknotes," laughed the night attendant, who had hidden under the counter and was not harmed.

Detectives believe that it is the same crew that raided two chemists' shops in July. A getaway car stolen in the port district was found in flames near the old abattoir. One suspect, 23, with burns on his hand, was picked up at a clinic in the afternoon; he told officers he had been hurt at a barbecue. He faces up to eight years for aggravated robbery.

The manager puts the loss at eleven million pesos, "less what we have dried on the line". It is the fifth attack on a cash machine in the region this winter, and banks say they will pull the remaining ones from petrol stations if the police do not offer better protection at night.

Last month a burglar in the same street was bitten by a dog, and then by its owner.

~ LO MÁS VISTO: Modelo dispara contra su ex
~ Foto: cortesía / los billetes mojados
--

== t-none-quillota-3
outlet: Revista Butaca
register: other
published: unknown
--
On the screen: "The Regiment of Salt"

There are two kinds of war film, those in which it rains and those in which it is dusty. This one is dusty. For two hours and forty minutes an army nobody has bothered to name lays siege to a saltpetre works in a desert nobody could want, and a great many extras are shot, blown up and bayoneted, some of them, to judge by a moustache, three times.

The plot, so far as I followed it: a captain refuses to open fire on striking miners, deserts, and comes back at the head of those same strikers to storm the barracks where his brother holds the armoury. There is a telegraph girl. She is taken hostage in the first reel and freed in the last, and the actress, who was so good as the nun in "Low Water", has little to do in between except look at the wire.

It is not badly made. The attack at dawn, filmed from a balloon in one breath, deserved the ovation it got at the festival, and the drums keep one awake. But the director wants his dead to mean something and has hung a speech on each. When the old foreman, hit by a sniper, spends four minutes on the theme of land reform, somebody behind me begged for a second bullet.

Readers who ask whether it is true should know that the author of the novel made up the whole affair, regiment, strike and all, during a bad winter in Lima.

Two stars out of five. From Thursday in four cinemas.
--
