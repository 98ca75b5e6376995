story: d-none-clasico
conflict: none
countries: UY
fictional: yes
facts: Invented reports from Uruguay without any coded act: a football derby, a storm warning and a carnival column, full of war words used innocently.

where montevideo: town UY -34.901 -56.164 | Montevideo
where pocitos: district UY - - | Pocitos

== d-none-clasico-1
outlet: Tribuna Oriental
register: tabloid
published: 2017-09-11
--
Bombardment at the Centenario: four bullets and a late ambush

Albion del Sur went to war with three strikers and came home with three points. The siege of the Unión goal began with the whistle. In the eleventh minute Pereyra's cannon shot from thirty metres hit the bar and nearly killed a photographer's sandwich; in the fourteenth Silva, a raider on the left, robbed the full back, fired low and beat the keeper like a carpet.

Unión counter-attacked once in the first half and it was a massacre of a chance: six yards, open goal, over.

After the break it became a battle of the trenches. Two old enemies, the captains, clashed for a high ball and shook hands with bandaged heads. Coach Ruiz mobilised his whole bench. "We had to bomb them with crosses, we had no other ammunition," he said. He denied that there had been a mutiny in the dressing room on Thursday: "An execution? Please. We disagreed about the pasta."

The killer blow fell in the 88th: a free kick, an ambush at the far post, Silva again. Surrender. Flags, drums, and a truce until the return leg on 1 October.

~ READ ALSO: Police storm bakery in drugs swoop · Bus strike: which lines run · 12 photos of the coup de théâtre
~ 3,418 likes
--

== d-none-clasico-2
outlet: Emisora Costera
register: radio
published: 2018-01-21
--
Beach and weather, twenty past nine

Good morning to everyone between Colonia and the Chuy. Yesterday's heat has been dethroned. An army of clouds is advancing from the Pampas, and the front should strike Montevideo towards five in the afternoon; until then the sun will go on the offensive, 34 degrees in Pocitos, a UV index that shoots up to eleven.

The Institute has raised its alert from yellow to orange for six departments. Gusts may attack awnings and parasols, so disarm them in time. Hail the size of bullets fell last night on Salto. An invasion of jellyfish has been repelled, it seems, by the cold current: not one was captured in the nets this morning, and the white flag is flying where yesterday it was red.

Fishermen in La Paloma are protesting against nobody, they just can't go out. Traffic: the roadworks at kilometre 101 hold their position, the queue is laying siege to the petrol station. Tomorrow reinforcements from the south, fresh air at last. The heat withdraws without a fight. Here is Zitarrosa.
--

== d-none-clasico-3
outlet: El Entrevero
register: other
published: unknown
--
In defence of the big drum

They accuse me of having declared war on the loudspeaker. Guilty! Every February the loudspeaker occupies our corner, deports the neighbours' cats and imposes a curfew on conversation. It fires the same three songs at us from dawn; it takes no prisoners.

The drum, on the other hand, negotiates. When the troupes march down Isla de Flores street, two hundred hands strike the skins, and a child in the second row kills time by beating on a tin. That is an explosion I can live with. My grandfather, who surrendered only to rum, held that a good call of drums disarms any quarrel within four blocks. He had led an uprising himself, in 1951, against the introduction of saxophones. It was crushed by his wife.

I hear the jury plans to execute the old rule on masks. Let them. A masked man on Isla de Flores threatens no one; he is generally a dentist.

~ Comments (3) — "Down with dentists!" — "Freedom for the saxophone" — "Kidnap the jury"
--
