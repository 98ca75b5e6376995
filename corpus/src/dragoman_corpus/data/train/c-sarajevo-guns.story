story: c-sarajevo-guns
conflict: Bosnia
countries: BA
facts: 5 February 1994 mortar bomb on Markale market in Sarajevo, 68 dead, some 200 hurt; 9 February NATO gives ten days to pull heavy guns 20 km back
  or hand them to the UN; truce by General Rose the same day; Churkin's offer and 400 Russian soldiers from Croatia reach Pale side on 20 February;
  21 February NATO sees no need for strikes; 28 February four Serb jets shot down over Banja Luka region. (public record: UN, NATO, press 1994)

who serbs: force BA | Bosnian Serbs; Serb forces; Serb gunners; the Serbs; Bosnian Serb army
who karadzic: person BA | Radovan Karadzic; Karadzic
who bosgov: government BA | Bosnian government; Muslim-led government; the government side
who izet: office BA | Alija Izetbegovic; Izetbegovic
who silaj: office BA | Haris Silajdzic; Silajdzic
who nato: coalition - | NATO; the alliance; North Atlantic Council
who un: body - | United Nations; UNPROFOR; the UN
who rose: office GB | Michael Rose; General Rose; Rose; Sir Michael
who russia: state RU | Russia; Moscow
who yeltsin: office RU | Boris Yeltsin; Yeltsin
who churkin: office RU | Vitaly Churkin; Churkin
who rubat: force RU | Russian battalion; Russian peacekeepers; the Russians
who clinton: office US | Bill Clinton; Clinton; President Clinton
who us: state US | Washington; United States; the Americans
who greece: state GR | Greece
who f16: force US | F-16s; American F-16s
where sarajevo: town BA 43.86 18.41 | Sarajevo; the city; Sarajevans' city
where markale: site BA 43.859 18.421 | Markale; market; market place
where pale: town BA 43.82 18.57 | Pale
where lukavica: site BA 43.83 18.37 | Lukavica
where novi: town BA 44.17 17.67 | Novi Travnik
where vogosca: town BA 43.90 18.34 | Vogosca

== c-sarajevo-guns-1
outlet: Channel Wire Service
register: wire
published: 1994-02-10
--
NATO {ultim|gives} Serbs ten days to {pull|silence} guns around Sarajevo

BRUSSELS, Feb 10 (CWS) - NATO {ultim|told} the Bosnian Serbs on Wednesday night to {pull|withdraw} their heavy weapons 20 km from Sarajevo or {control|place} them under United Nations control within ten days, and {strikes|threatened} to {strikes2|bomb} any found there after midnight GMT on Feb 20.

The {ultim|ultimatum}, at the end of a fourteen-hour {nac|meeting}, follows the {markale|bombing} of the Markale market on Saturday, in which a single 120 mm mortar shell {markale|killed} 68 people and {markale|wounded} close to 200. Greece alone would not {greece|associate} itself with the text. It binds the government side too: its guns {ultim|must} be {handov|handed over} to the UN.

In Sarajevo itself General Rose had hours before brought the two armies to {truce|agree} a {truce2|ceasefire} from noon on Thursday, with Russian, French and British soldiers to be {line|placed} between them. "I have no reason to trust either," an aide said he told the commanders, "so I shall count." By dusk the {truce2|truce} had been {breach|broken} once, by a {breach|burst} of {breach|machine-gun fire} at a hotel; no one was hit.

Karadzic {karno|called} the {ultim|deadline} a declaration of war and repeated that the {markale|massacre} was the work of the Muslims upon themselves. President Clinton {clinton|welcomed} the {ultim|decision}, saying the alliance was ready to act. In Moscow the reaction was cold: a deputy minister {russia|insisted} only the Security Council could order {strikes2!hypothetical|air strikes}, and {moscowask|asked for} a {sc|session} to be held.
--
* ultim REQUEST/yield occurred
  when: 1994-02-09 "Wednesday night"
  where: "BRUSSELS"
  by: nato
  to: serbs; bosgov
  about: pull
* pull RETREAT/withdraw demanded optional
  when: 1994-02-09/1994-02-20 bounded "within ten days"
  where: sarajevo
  by: serbs
* control RETREAT/disarm demanded optional
  when: 1994-02-09/1994-02-20 bounded "within ten days"
  where: sarajevo
  by: serbs
  to: un
* strikes THREATEN/violence occurred
  when: 1994-02-09 "Wednesday night"
  by: nato
  to: serbs
  about: strikes2
* strikes2 ASSAULT/aerial threatened optional
  when: 1994-02-21 from text "after midnight GMT on Feb 20"
  where: sarajevo
  by: nato
  to: serbs
* nac CONSULT/multilateral occurred
  when: 1994-02-09
  where: "BRUSSELS"
  by: nato
* markale ASSAULT/heavy-weapons occurred
  when: 1994-02-05 "Saturday"
  where: markale; sarajevo
  by: "the Muslims" alleged of karadzic
  to: markale thing
  with: mortar "a single 120 mm mortar shell" 1
  killed: 68 "68 people" side civilian
  injured: <=200 "close to 200" side civilian
  said: karadzic party "repeated"
* greece REJECT occurred
  when: 1994-02-09 "Wednesday night"
  by: greece
  to: nato
  about: ultim
  answers: ultim "not associate itself"
* truce AGREE occurred
  when: 1994-02-09 "hours before"
  where: sarajevo
  by: serbs; bosgov
  to: serbs; bosgov
  about: truce2
* truce2 RETREAT/ceasefire ongoing
  when: 1994-02-10 "noon on Thursday"
  where: sarajevo
  by: serbs; bosgov
* line MOBILIZE/troops announced
  when: ?
  where: sarajevo
  by: "Russian, French and British soldiers"
* breach ASSAULT/firearms occurred
  when: 1994-02-10 "dusk"
  where: "a hotel"; sarajevo
  to: "a hotel" thing
  with: small-arms "machine-gun fire"
  injured: 0 "no one"
* karno ACCUSE/disapprove occurred
  when: 1994-02-09/1994-02-10 bounded
  by: karadzic
  to: nato
  about: ultim
  answers: ultim "called the deadline"
* clinton SUPPORT occurred
  when: 1994-02-09/1994-02-10 bounded
  by: clinton
  to: nato
  answers: ultim "the decision"
* russia REJECT occurred
  when: 1994-02-09/1994-02-10 bounded
  by: russia
  to: nato
  about: strikes2
* moscowask REQUEST/meet occurred
  when: 1994-02-09/1994-02-10 bounded
  by: russia
  about: sc
  to: "Security Council"
* handov RETREAT/disarm demanded optional
  when: 1994-02-09/1994-02-20 bounded "within ten days"
  where: sarajevo
  by: bosgov
  to: un
* sc CONSULT/multilateral demanded optional
  when: ?
  by: "Security Council"

== c-sarajevo-guns-2
outlet: Glas Romanije
register: communique
published: 1994-02-18
--
STATEMENT FROM PALE TO OUR PEOPLE

Brothers and sisters. Last night, in this town, Vitaly Churkin {letter|delivered} a message from Boris Yeltsin. Russia {offer|offers} to {send|send} her own sons, four hundred of them out of Croatia, to those hills and suburbs where you have kept watch for two winters. On this {offer|assurance}, and on no other, the leadership has {accept|consented} to what it had {refuse|refused} to the bombers: the artillery will be {pull|drawn back}, and where the snow holds it fast it will be {control|left} under the eyes of the blue helmets.

We do not bow before New York or Naples. We answer an {letter|appeal} from a friend.

Already yesterday, in the presence of foreign officers, batteries {pull|left} Lukavica and Hresa, thirty-six barrels in all. Let it be noted what the other side has {muslim|handed in}: three mortars, one without a base plate. Let it be noted that from Mount Igman they {igman|fired} on the column, two of our crewmen being {igman|wounded}, and that General Rose has not found a word for it.

We {warn|warn} those who would use the hour: every metre from which the Serbs {pull|withdraw} is Serb land. Should one Muslim soldier {advance|step} on it, the guns {warn,back!hypothetical|come back} faster than they left.

Civil authorities in Vogosca and Ilidza are {meetask|invited} to {meet18|meet} the Russian vanguard with bread and salt. The road from Zvornik will be {open|opened} to them at once. Journalists of countries of the alliance remain {press|barred} until the 21st.
--
who pleaders: government BA | the leadership
who bosgov: the other side
* letter REQUEST/yield occurred
  when: 1994-02-17 "Last night"
  where: pale
  by: yeltsin; churkin
  to: pleaders
  about: RETREAT/withdraw
* offer AGREE occurred
  when: 1994-02-17 "Last night"
  where: pale
  by: russia
  to: pleaders
  about: send
* send MOBILIZE/troops announced optional
  when: ?
  where: "those hills and suburbs"
  by: russia
* accept AGREE occurred
  when: 1994-02-17/1994-02-18 bounded
  by: pleaders
  to: russia
  about: pull
  answers: offer "On this assurance"
* refuse REJECT/yield occurred
  when: ?
  by: pleaders
  to: "the bombers"
  about: pull
* pull RETREAT/withdraw ongoing
  when: 1994-02-17 "yesterday"
  where: lukavica; "Hresa"
  by: pleaders
* control RETREAT/disarm announced
  when: ?
  by: pleaders
  to: "the blue helmets"
* muslim RETREAT/disarm occurred
  when: 1994-02-17/1994-02-18 bounded
  by: bosgov
  munitions: 3 "three mortars"
* igman ASSAULT/firearms occurred
  when: 1994-02-17 "yesterday"
  where: "Mount Igman"
  by: bosgov alleged of pleaders
  to: "the column" thing
  injured: 2 "two of our crewmen" side recipient
* warn THREATEN/violence occurred
  when: 1994-02-18
  by: pleaders
  to: bosgov "Muslim soldier"
  about: back
* back MOBILIZE/weapons hypothetical optional
  when: ?
  by: pleaders
  to: bosgov
* advance COERCE/seize hypothetical
  when: ?
  by: "Muslim soldier"
* meetask REQUEST/meet occurred
  when: 1994-02-18
  by: pleaders
  to: "Civil authorities in Vogosca and Ilidza"
  about: meet18
* meet18 CONSULT demanded optional
  when: ?
  by: "Civil authorities in Vogosca and Ilidza"; "the Russian vanguard"
  to: "the Russian vanguard"
* open RETREAT/access announced
  when: ? "at once"
  where: "The road from Zvornik"
  by: pleaders
  to: "the Russian vanguard"
* press COERCE/censor ongoing
  when: 1994-02-18/1994-02-21 "the 21st"
  by: pleaders
  to: "Journalists of countries of the alliance"
figure: artillery 36 "thirty-six barrels"

== c-sarajevo-guns-3
outlet: The Thames Ledger
register: daily
published: 1994-02-21
--
Midnight passes, and no bombs {strikes2!denied|fall}

From our special correspondent in Sarajevo

At one in the morning local time nothing happened. It is hard to tell readers elsewhere how loud that was. All Sunday the jets had {fly|drawn} circles over the snow; at dusk people still carried mattresses to cellars. Then the {ultim|deadline} went by, and a man on the third floor opposite played the accordion.

Soon afterwards NATO's secretary general said that "at this stage" there was {nostrike|no reason} to use {strikes2|air power}, all weapons having been {pull|removed} or being under UN guns. The true position, an officer of UNPROFOR admitted, is less tidy: of eight sites {collect|collecting} Serb pieces, two had yet to be found on the map, and some forty tubes would need watching where they stood.

The Serbs {accept|yielded} to Moscow what they would not {refuse|yield} to Brussels. On Sunday afternoon trucks of the Russian battalion {send|rolled} into Pale through a lane of women with plum brandy, soldiers raising three fingers from the hatches. In the city itself that picture gave a chill. Silajdzic {silaj|accused} the Russians of {shieldb|shielding} a besieger. Rose, who had {rosethank|praised} them at noon, would not {roserej|hear of} it: they would, he {rosevow|promised}, be even-handed or be gone.

And the {siege|siege}? It is not {lift!denied|lifted}. The trams are to {tram|run} again, if both armies allow; a bridge at Vrbanja may be {bridge|opened}; mail from Serbia has {mail|come}. Yet snipers {snipe|shot} two people on Friday near the Holiday Inn, one a boy of nine, and 22 months of {shelling|shelling} have cost this place, the government says, almost ten thousand dead.

The lesson being drawn in ministries is that threats work. A younger diplomat here drew another. "The {markale|bomb} in the market was not the biggest," he said. "It was filmed."
--
* fly MOBILIZE/troops occurred
  when: 1994-02-20 "Sunday"
  where: sarajevo
  by: nato
  with: airstrike "the jets"
* nostrike REJECT occurred optional
  when: 1994-02-21 "Soon afterwards"
  by: nato "NATO's secretary general"
  about: strikes2
* strikes2 ASSAULT/aerial threatened optional
  when: ?
  by: nato
* pull RETREAT/withdraw occurred
  when: ?
  where: sarajevo
  by: serbs
  said: "NATO's secretary general" official "said"
* collect RETREAT/disarm ongoing
  when: 1994-02-21
  where: "eight sites"
  by: serbs
  to: un
  said: "an officer of UNPROFOR" official "admitted"
* send MOBILIZE/troops occurred
  when: 1994-02-20 "Sunday afternoon"
  where: pale
  by: rubat
* silaj ACCUSE/allege occurred
  when: 1994-02-20/1994-02-21 bounded
  by: silaj
  to: rubat
  about: shieldb
* shieldb SUPPORT occurred optional
  when: ?
  by: rubat alleged of silaj
  to: "a besieger"
  said: silaj official "accused"
* ultim REQUEST/yield occurred
  when: ?
  by: nato
  to: serbs
  about: pull
* rosethank SUPPORT occurred
  when: 1994-02-20 "noon"
  by: rose
  to: rubat
* roserej REJECT occurred optional
  when: 1994-02-20/1994-02-21 bounded
  by: rose
  to: silaj
  about: silaj
  answers: silaj "would not hear of"
* rosevow AGREE occurred optional
  when: 1994-02-20/1994-02-21 bounded
  by: rose
* tram RETREAT/access announced optional
  when: ?
  where: sarajevo
* bridge RETREAT/access hypothetical
  when: ?
  where: "a bridge at Vrbanja"
* mail COOPERATE occurred optional
  when: ?
  where: sarajevo
* snipe ASSAULT/firearms occurred
  when: 1994-02-18 "Friday"
  where: "the Holiday Inn"
  by: "snipers"
  to: "two people"
* siege COERCE/restrict ongoing
  when: ?
  where: sarajevo
  by: serbs
  to: sarajevo thing
* lift RETREAT/access denied optional
  when: ?
  where: sarajevo
  by: serbs
* shelling ASSAULT/heavy-weapons ongoing
  when: 1992-04/1994-02 "22 months"
  where: sarajevo
  by: serbs
  killed: <=10000 "almost ten thousand dead" side unknown voice "the government"
  to: sarajevo thing
* markale ASSAULT/heavy-weapons occurred
  when: ?
  where: markale
  to: markale thing
  said: "A younger diplomat" unnamed "said"
* accept AGREE occurred
  when: ?
  by: serbs
  to: russia
  about: pull
* refuse REJECT/yield occurred
  when: ?
  by: serbs
  to: "Brussels"
  about: pull
figure: sites 8 "eight sites"

== c-sarajevo-guns-4
outlet: Adriatic Press Bureau
register: wire
published: 1994-02-28
--
{jets|Shooting down} of four jets is alliance's first {jets|combat} in 45 years

NAPLES - American F-16s under NATO command {jets|brought down} four Galeb light attack aircraft over Bosnia early on Monday, after these had {novi|bombed} a weapons plant at Novi Travnik in breach of the flight ban. Two others escaped towards Croatia, where they had started, officials said.

It was the first time the alliance {jets|used force} since its founding in 1949. The pilots were {radio|warned} twice by radio to land or leave, and {ignore|ignored} it. Pale denied that the machines were Bosnian Serb ones. At least three airmen are believed dead.

"A proper {jets|act}," the British defence secretary {uk|called} it. Boris Yeltsin's spokesman, unusually, {rusok|called} it justified provided the facts are confirmed, while Zagreb and the government side {zag|signed} a {zag|truce} of their own last Wednesday, and their delegations are {wash|meeting} in Washington on a federation.
--
where washington: town US 38.9 -77.04 | Washington
who serbs: Pale
* jets ASSAULT/aerial occurred
  when: 1994-02-28 "early on Monday"
  where: "Bosnia"
  by: f16; nato
  to: "four Galeb light attack aircraft" thing
  killed: >=3 "At least three airmen" side recipient
  with: airstrike "F-16s"
  sites: 4 "four Galeb light attack aircraft"
* novi ASSAULT/aerial occurred
  when: 1994-02-28
  where: novi
  by: "four Galeb light attack aircraft"; serbs denied
  to: "a weapons plant" thing
  said: serbs party denied "denied"
* radio REQUEST/yield occurred
  when: 1994-02-28
  by: f16
  to: "The pilots"
  count: 2 "twice"
* ignore REJECT/yield occurred
  when: 1994-02-28
  by: "The pilots"
  to: f16
  about: radio
  answers: radio "ignored it"
* uk SUPPORT occurred
  when: 1994-02-28
  by: "the British defence secretary"
  to: nato
  answers: jets "A proper"
* rusok SUPPORT occurred
  when: 1994-02-28
  by: yeltsin "Boris Yeltsin's spokesman"
  to: nato
  answers: jets "called it justified"
* zag AGREE occurred
  when: 1994-02-23 "last Wednesday"
  by: "Zagreb"; bosgov
  to: "Zagreb"; bosgov
* wash CONSULT ongoing
  when: 1994-02-28
  where: washington
  by: "Zagreb"; bosgov
