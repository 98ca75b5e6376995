story: fx-essequibo
conflict: Guyana and Venezuela
countries: GY, VE, BR, GB, US
facts: On 1 December 2023 the International Court of Justice ordered Venezuela to refrain from altering the situation in the Essequibo; on 3 December Venezuela held a referendum on the region; on 5 December President Nicolas Maduro announced a "comprehensive defence zone", a law for a new state and oil licences; on 6 December a Guyanese army helicopter was lost near the border, five of seven died; on 7 December Washington announced joint flights; Brazil moved armour to Boa Vista; the Security Council met on the 8th. On 14 December Maduro and Irfaan Ali met at Argyle, Saint Vincent, and agreed not to use force. On 24 December London announced HMS Trent; on the 28th Maduro ordered drills of 5,682 troops. In April 2024 he promulgated the law of the state. (public record: press, Argyle declaration, ICJ.)

who maduro: person VE | Nicolas Maduro; Maduro; Nicolás Maduro
who venezuela: state VE | Venezuela; Caracas
who guyana: state GY | Guyana; Georgetown
who ali: person GY | Irfaan Ali; Ali; Mr Ali
who icj: body - | International Court of Justice; ICJ
who brazil: state BR | Brazil
who lula: person BR | Luiz Inacio Lula da Silva; Lula
who us: state US | United States; Washington
who unsc: body - | UN Security Council; Security Council
who caricom: organisation - | Caricom; CARICOM
who uk: state GB | Britain; London
where essequibo: region GY 6.0 -59.5 | Essequibo; ESSEQUIBO
where argyle: town VC 13.165 -61.150 | Argyle
where boavista: town BR 2.8235 -60.6758 | Boa Vista

== fx-essequibo-1
outlet: Demerara Wire
register: wire
published: 2023-12-08
--
U.S. {flights|flies} with Guyana's army as Maduro {annex|lays claim} to Essequibo

GEORGETOWN, Dec 8 (DW) - The United States and Guyana held joint air {flights|operations} on Thursday over the small oil-rich country, two-thirds of which Venezuela's President Nicolas Maduro has {annex|declared} a new state, and the UN Security Council was to {unmeet|meet} at Guyana's {unask|request} on Friday.

Maduro on Tuesday unveiled a map with the Essequibo in the colors of Venezuela and {lawask|sent} a bill to parliament that would make it the country's 24th state. He named a general to run a "comprehensive defense zone" from a town near the border, {license|told} the state oil firm PDVSA to {licenses!announced|hand out} drilling licenses there, and {ultimatum|gave} companies now working in the disputed waters three months to {leave!demanded|leave}. Two days before, according to the electoral council, 10.5 million had voted in a {refer|referendum} and 95 per cent had {refer|backed} the {annex|annexation}; reporters saw few lines.

"This is a direct {annex,aliacc|threat} to Guyana's territorial integrity," President Irfaan Ali said in a broadcast, adding that the defense force was on full {alert|alert}. "Venezuela has {outlaw|declared} itself an outlaw nation." The companies need not fear, he {alipro|promised}.

Venezuela's defense minister, Vladimir Padrino, {padrino|denounced} the {flights|flights} as an "unfortunate {flights|provocation}" on social media: "We will not be {warn|diverted} from the {annex|recovery} of the Essequibo." Secretary of State Antony Blinken had {blinkencall|telephoned} Ali on Wednesday and {blinkback|reaffirmed} Washington's "unwavering {blinkback|support}". The U.S. Embassy called the {flights|mission} routine.

Brazil, through which any land route into the jungle would have to run, {braztroops|moved} armored vehicles and 60 soldiers to Boa Vista and will {brazrein|raise} its garrison at Pacaraima to 130. "We don't want war in South America," Luiz Inacio Lula da Silva said at a Mercosur {mercosur|summit} in Rio de Janeiro, which in a statement {mercask|urged} both sides to {talk!demanded|seek} a peaceful solution. Britain's foreign secretary, David Cameron, {cameron|called} the {refer|vote} "a step backwards"; Russia {russask|appealed} to the two neighbours to {refrain!demanded|refrain} from anything that might unbalance the region.

An army helicopter with seven men on board, five officers among them, went missing in bad weather on Wednesday some 50 kilometers from the frontier; rescuers on Thursday {found|found} two survivors. There was "no information to suggest" Venezuelan {shoot!denied|involvement}, the chief of staff, Brigadier Omar Khan, said.

The court in The Hague, to which Guyana in 2018 {icjsue|took} the dispute over the line drawn by arbiters in 1899, last Friday {icjorder|ordered} Venezuela to {refrain2!demanded|do nothing} that would change the status quo. Caracas does {norec|not recognise} its jurisdiction. In October it had {condlic|condemned} the {auction|award} of eight oil blocks by Guyana. ExxonMobil pumps 600,000 barrels a day off the coast.

Venezuela's attorney general has issued {warrants|warrants} for the arrest of fourteen people, aides of opposition leader Maria Corina Machado among them, for having {sabotage|plotted} against the {refer|referendum} with money from Exxon.
--
who padrino: person VE | Vladimir Padrino
who blinken: person US | Antony Blinken
who cameron: person GB | David Cameron
who russia: state RU | Russia
who khan: person GY | Omar Khan
who pdvsa: organisation VE | PDVSA
who exxon: organisation US | ExxonMobil; Exxon
who mercosur: organisation - | Mercosur
who attorney: office VE | attorney general
who rescuers: population GY | rescuers
where georgetown: town GY 6.8013 -58.1551 | Georgetown; GEORGETOWN
where rio: town BR -22.9068 -43.1729 | Rio de Janeiro
where pacaraima: town BR 4.48 -61.15 | Pacaraima
* flights COOPERATE occurred
  when: 2023-12-07 "Thursday"
  where: "the small oil-rich country"
  by: us; guyana
  to: guyana; us
* annex COERCE/seize announced
  when: 2023-12-05 "Tuesday"
  where: essequibo
  by: maduro
  to: guyana; essequibo thing
* unmeet CONSULT/multilateral announced
  when: 2023-12-08 "Friday"
  by: unsc
* unask REQUEST/meet occurred
  when: 2023-12-05/2023-12-08 bounded
  by: guyana
  to: unsc
  about: unmeet
* lawask REQUEST/change occurred
  when: 2023-12-05 "Tuesday"
  by: maduro
  to: "parliament"
  about: annex
* license REQUEST/change occurred
  when: 2023-12-05 "Tuesday"
  by: maduro
  to: pdvsa
  about: licenses
* licenses COERCE/seize announced optional
  when: ?
  where: essequibo
  by: pdvsa
* ultimatum REQUEST/yield occurred
  when: 2023-12-05 "Tuesday"
  by: maduro
  to: "companies now working in the disputed waters"
  about: leave
* leave RETREAT/withdraw demanded optional
  when: 2023-12-05/2024-03-05 bounded "three months"
  where: "the disputed waters"
  by: "companies now working in the disputed waters"
* refer SUPPORT occurred
  when: 2023-12-03 from annex "Two days before"
  where: "Venezuela"
  by: "10.5 million"
  about: annex
  votes: 10500000 "10.5 million"
  said: "the electoral council" official "according to"
* aliacc ACCUSE/disapprove occurred
  when: 2023-12-05/2023-12-08 bounded
  by: ali
  to: maduro; venezuela
  about: annex
  answers: annex
* alert MOBILIZE/troops occurred
  when: 2023-12-05/2023-12-08 bounded
  by: guyana "defense force"
  said: ali official "adding"
* outlaw ACCUSE/disapprove occurred optional
  when: 2023-12-05/2023-12-08 bounded
  by: ali
  to: venezuela
* alipro AGREE occurred
  when: 2023-12-05/2023-12-08 bounded
  by: ali
  to: "The companies"
* padrino ACCUSE/disapprove occurred
  when: 2023-12-07/2023-12-08 bounded
  by: padrino
  to: us; guyana
  about: flights
  answers: flights
* warn REJECT occurred optional
  when: 2023-12-07/2023-12-08 bounded
  by: padrino
* blinkencall CONSULT/phone occurred
  when: 2023-12-06 "Wednesday"
  by: blinken; ali
  to: ali
* blinkback SUPPORT occurred
  when: 2023-12-06 "Wednesday"
  by: blinken; us
  to: ali; guyana
* braztroops MOBILIZE/troops occurred
  when: ?
  where: boavista
  by: brazil
  with: armoured-vehicle "armored vehicles"
  troops: 60 "60 soldiers"
* brazrein MOBILIZE/troops announced
  when: ?
  where: pacaraima
  by: brazil
  troops: 130 "130"
* mercosur CONSULT/multilateral occurred
  when: ?
  where: rio
  by: mercosur; lula
* mercask REQUEST/yield occurred
  when: ?
  where: rio
  by: mercosur
  to: guyana; venezuela
  about: talk
* talk CONSULT demanded optional
  when: ?
  by: guyana; venezuela
* cameron ACCUSE/disapprove occurred
  when: 2023-12-03/2023-12-08 bounded
  by: cameron; uk
  to: maduro
  about: refer
  answers: refer
* russask REQUEST/yield occurred
  when: 2023-12-05/2023-12-08 bounded
  by: russia
  to: guyana; venezuela
  about: refrain
* refrain RETREAT demanded optional
  when: ?
  by: guyana; venezuela
* found AID occurred
  when: 2023-12-07 "Thursday"
  where: "some 50 kilometers from the frontier"
  by: rescuers
  to: "two survivors"
* shoot ASSAULT denied
  when: 2023-12-06 "Wednesday"
  where: "the frontier"
  by: venezuela
  to: "An army helicopter" thing
  said: khan official denied "said"
* icjsue ACCUSE/investigate occurred
  when: 2018 "2018"
  where: "The Hague"
  by: guyana
  to: venezuela
* icjorder REQUEST/yield occurred
  when: 2023-12-01 "last Friday"
  where: "The Hague"
  by: "The court in The Hague"
  to: venezuela
  about: refrain2
* refrain2 RETREAT demanded optional
  when: ?
  by: venezuela
* norec REJECT occurred
  when: ?
  by: venezuela
  to: "The court in The Hague"
* condlic ACCUSE/disapprove occurred
  when: 2023-10 month from published "October"
  by: venezuela
  to: guyana
  about: auction
  answers: auction
* auction AGREE occurred
  when: ?
  by: guyana
  count: 8 "eight oil blocks"
* warrants ACCUSE/investigate occurred
  when: ?
  by: attorney
  to: "fourteen people"
  about: sabotage
  count: 14 "fourteen people"
* sabotage COERCE attempted
  when: ?
  by: "fourteen people" alleged of attorney
  to: "the referendum" thing

== fx-essequibo-2
outlet: The Grenadine Sentinel
register: daily
published: 2023-12-15
--
At Argyle, a {shake|handshake} and eleven {accord|points}

The two presidents who had been {names|calling} each other names for a fortnight {meet|sat down} in the VIP lounge of Argyle airport on Thursday and, after some six hours, part of it each in his own room, {accord|promised} not to use force against one another "in any circumstances".

Nicolás Maduro and Irfaan Ali also {accord|undertook} to {incident!announced|abstain} from words or deeds that might escalate the quarrel over the Essequibo, to {report!announced|tell} each other and the hosts at once of any incident on the ground, and to {next!announced|meet} again in Brazil within three months. A joint commission of the two foreign ministers is to {commission|address} matters "as mutually agreed". On what divides them, they agreed to differ: Guyana wants the {icjcase|case} before the International Court of Justice decided, Venezuela does {norec|not accept} that court.

"Guyana is not the aggressor. Guyana is not seeking war," Ali told reporters in the interval, holding up a thick blue wristband with the outline of his country. He reserved the right to {defbuild!announced|work} with all its partners to defend it. He had, he said, {alitold|told} Mr Maduro that companies licensed by Georgetown would go on drilling. Maduro, who had landed with drums and dancers waiting, spoke of "a victory for dialogue" and {thankvin|thanked} "Comrade Ralph".

Ralph Gonsalves, the prime minister of Saint Vincent, who {convene|brought} the pair {convene|together} on behalf of Caricom and the community of Latin American states, {shake|joined} their hands before the cameras. The prime ministers of Barbados, Dominica and Trinidad were present, as was Celso Amorim, whom Brazil's president had {sendamo|sent}; the UN had two observers.

It had not looked like it a week ago. On the 8th Venezuela's assembly {lawfirst|voted} the bill on "Guayana Esequiba" at first reading; on the 9th Maduro {armaga|ordered} that census offices be opened for its people. Ali {alibase|answered} by speaking of foreign bases. On the 10th an opposition figure, Roberto Abdul, was {abdul|seized} by agents on the {refercharge|charge} of treason for a campaign against the {refer|referendum} of the 3rd. Some 200 marines of Venezuela were seen on Ankoko island, which it has {ankoko|occupied} since 1966, by Guyanese fishermen.

Outside the terminal, forty people from the Guyanese colony {demo|waved} flags. "We can't eat a declaration," said one, a nurse of Bartica birth. "But nobody shoots tonight."
--
who gonsalves: person VC | Ralph Gonsalves
who celac: organisation - | the community of Latin American states
who pms: office - | The prime ministers of Barbados, Dominica and Trinidad
who amorim: person BR | Celso Amorim
who abdul: person VE | Roberto Abdul
who assembly: body VE | Venezuela's assembly
who un: organisation - | the UN
who marines: force VE | 200 marines
who fishermen: population GY | Guyanese fishermen
who colony: population GY | forty people from the Guyanese colony
who lula: Brazil's president
where ankoko: site VE 6.72 -61.13 | Ankoko island
* names ACCUSE/disapprove occurred optional
  when: 2023-12-01/2023-12-14 bounded "for a fortnight"
  by: maduro; ali
  to: ali; maduro
* meet CONSULT/third-party occurred
  when: 2023-12-14 "Thursday"
  where: argyle
  by: maduro; ali; gonsalves; pms; amorim; un
* accord AGREE occurred
  when: 2023-12-14 "Thursday"
  where: argyle
  by: maduro; ali
  to: ali; maduro
* incident RETREAT announced optional
  when: ?
  by: maduro; ali
* report COOPERATE announced optional
  when: ?
  by: maduro; ali
* next CONSULT announced
  when: 2023-12-14/2024-03-14 bounded "within three months"
  where: "Brazil"
  by: maduro; ali
  to: brazil
* commission CONSULT announced optional
  when: ?
  by: "A joint commission of the two foreign ministers"
* icjcase ACCUSE/investigate ongoing
  when: ?
  by: guyana
  to: venezuela
* norec REJECT occurred
  when: ?
  by: venezuela
  to: icj
* defbuild COOPERATE announced optional
  when: ?
  by: guyana; "its partners"
* alitold REJECT/yield occurred
  when: 2023-12-14
  where: argyle
  by: ali
  to: maduro
* thankvin SUPPORT occurred
  when: 2023-12-14
  where: argyle
  by: maduro
  to: gonsalves
* convene CONSULT/third-party occurred
  when: 2023-12-14
  where: argyle
  by: gonsalves; caricom; celac
  to: maduro; ali
* shake CONSULT occurred optional
  when: 2023-12-14
  where: argyle
  by: gonsalves
  to: maduro; ali
* sendamo CONSULT/visit occurred
  when: 2023-12-14
  where: argyle
  by: lula; amorim
* lawfirst SUPPORT occurred
  when: 2023-12-08 from text "the 8th"
  by: assembly
* armaga COERCE occurred
  when: 2023-12-09 from text "the 9th"
  where: essequibo
  by: maduro
* alibase THREATEN occurred
  when: 2023-12-09/2023-12-14 bounded
  by: ali
  to: venezuela
  answers: armaga "answered"
* abdul COERCE/arrest occurred
  when: 2023-12-10 from text "the 10th"
  by: "agents"
  to: abdul
  detained: 1 "Roberto Abdul" side recipient
* refercharge ACCUSE/investigate occurred
  when: 2023-12-10 from text "the 10th"
  to: abdul
* refer SUPPORT occurred
  when: 2023-12-03 from text "the 3rd"
  by: venezuela
* ankoko COERCE/seize ongoing
  when: 1966/2023 "1966"
  where: ankoko
  by: venezuela
  to: ankoko thing
* demo PROTEST/demo occurred
  when: 2023-12-14
  where: "the terminal"; argyle
  by: colony
  participants: 40 "forty people"
figure: troops ~200 "Some 200 marines" of marines at ankoko voice fishermen

== fx-essequibo-3
outlet: Orinoco Newswire
register: wire
published: 2023-12-29
--
Venezuela {drill|sends} 5,600 troops on {drill|drill} over British ship off Guyana

GEORGETOWN, Dec 29 (ON) - Venezuela {drill|deployed} more than 5,600 soldiers, F-16 jets and missile boats along its eastern Caribbean coast on Thursday in answer to a British patrol vessel which {trent|anchored} off Guyana the next morning, straining a {accord|truce} of words not yet two weeks old.

"I have ordered the launching of a joint {drill|action} of a defensive nature, in response to the {trent|provocation} and the {trent|threat} of the United Kingdom," President Nicolas Maduro said on television, surrounded by his commanders. He {madacc|called} the {trent|dispatch} of HMS Trent "practically a military {trent|threat} from London" and a {madacc2|breach} of the {accord|agreement} he and Guyana's Irfaan Ali reached on Dec. 14 at Argyle in Saint Vincent; Guyana should "{askremove|get} the ship {leaves!demanded|out} at once".

The Trent, an 80-meter vessel that normally {pirates|hunts} drug smugglers, {exer|trained} on Friday with Guyana's coast guard beyond the sight of land. Reporters were not taken. A British spokesman said the {exer|exercise} was "routine" and the ship would {trentleave|depart} early next week.

Ali said in a broadcast that there was nothing aggressive in it and {aliback|assured} his neighbours that Guyana had no intention of {attack!denied|attacking} anyone. The foreign office in London {fcdo|dismissed} the {drill|show} of force as "unjustified", and said it should {stopask,stopdrill!demanded|cease}. Brazil, where the two presidents are due to {next|meet}, voiced "{brazconc|concern}" on Friday and {brazask|asked} both sides to {restrain!demanded|return} to the spirit of Argyle: military demonstrations of any kind should be avoided. Caricom did {caricomask|likewise}. Cuba {cubback|sided} with Caracas.

A junior British minister, David Rutley, had {rutley|visited} Georgetown on Dec. 18 and {rutback|pledged} {rutback|support}; the {trent!announced|sailing} of the Trent was announced on Christmas Eve. On the 21st the U.S. Southern Command's chief had {usvisit|been} there too. In between Maduro had on Dec. 20 {swap|freed} ten Americans in an {swap|exchange} for his associate Alex Saab, whom Washington {swap|let go}, and Washington in October {sanceased|relaxed} oil {sanc|sanctions}.

In Guyana's Region Seven, where helicopters {supplyreg|bring} rice to villages on the Cuyuni, the chief of one of them said people who had gone over to Brazil at the beginning of the month were coming back. "We sleep with one ear open."
--
who rutley: person GB | David Rutley
who cuba: state CU | Cuba
who saab: person - | Alex Saab
who uk: United Kingdom
who fcdo: body GB | The foreign office
who spokesman: office GB | A British spokesman
who southcom: office US | U.S. Southern Command's chief
where georgetown: town GY 6.8013 -58.1551 | Georgetown; GEORGETOWN
where coast: region VE - - | eastern Caribbean coast
where cuyuni: region GY - - | the Cuyuni
* drill MOBILIZE/troops occurred
  when: 2023-12-28 "Thursday"
  where: coast
  by: venezuela; maduro
  to: uk
  with: airstrike "F-16 jets"; warship "missile boats"
  troops: >=5600 "more than 5,600 soldiers"
  answers: trent "in answer to"
* trent MOBILIZE/weapons occurred
  when: 2023-12-29 from drill "the next morning"
  where: "off Guyana"
  by: uk
  with: warship "a British patrol vessel"
* accord AGREE occurred
  when: 2023-12-14 from text "Dec. 14"
  where: argyle
  by: maduro; ali
  to: ali; maduro
* madacc ACCUSE/disapprove occurred
  when: 2023-12-28
  by: maduro
  to: uk
  about: trent
  answers: trent
* madacc2 ACCUSE/allege occurred optional
  when: 2023-12-28
  by: maduro
  to: uk
  about: accord
* askremove REQUEST/yield occurred
  when: 2023-12-28
  by: maduro
  to: guyana
  about: leaves
* leaves RETREAT/withdraw demanded optional
  when: ?
  by: uk "the ship"
* pirates COERCE ongoing optional
  when: ?
  by: "an 80-meter vessel"
  to: "drug smugglers"
* exer COOPERATE occurred
  when: 2023-12-29 "Friday"
  where: "beyond the sight of land"
  by: uk "The Trent"; guyana "Guyana's coast guard"
  to: guyana "Guyana's coast guard"; uk "The Trent"
* trentleave RETREAT/withdraw announced
  when: 2024-01-01/2024-01-03 bounded "early next week"
  by: uk "the ship"
* aliback AGREE occurred
  when: 2023-12-28/2023-12-29 bounded
  by: ali
  to: "his neighbours"; venezuela
* attack ASSAULT denied
  when: ?
  by: guyana
  to: "anyone"
  said: ali official denied "assured"
* fcdo ACCUSE/disapprove occurred
  when: 2023-12-28/2023-12-29 bounded
  by: fcdo; uk
  to: venezuela
  about: drill
  answers: drill
* stopdrill RETREAT demanded optional
  when: ?
  by: venezuela
* next CONSULT announced
  when: ?
  where: "Brazil"
  by: maduro; ali
* brazconc ACCUSE/disapprove occurred optional
  when: 2023-12-29 "Friday"
  by: brazil
  to: venezuela; uk
  about: drill
* brazask REQUEST/yield occurred
  when: 2023-12-29 "Friday"
  by: brazil
  to: venezuela; guyana
  about: restrain
* restrain RETREAT demanded optional
  when: ?
  by: venezuela; guyana
* caricomask REQUEST/yield occurred
  when: 2023-12-28/2023-12-29 bounded
  by: caricom
  to: venezuela; guyana
* cubback SUPPORT occurred
  when: 2023-12-28/2023-12-29 bounded
  by: cuba
  to: venezuela
* rutley CONSULT/visit occurred
  when: 2023-12-18 from text "Dec. 18"
  where: georgetown
  by: rutley; guyana
  to: guyana
* rutback SUPPORT occurred
  when: 2023-12-18 from text "Dec. 18"
  by: rutley
  to: guyana
* usvisit CONSULT/visit occurred
  when: 2023-12-21 from text "the 21st"
  where: georgetown
  by: southcom
  to: guyana
* swap RETREAT/release occurred
  when: 2023-12-20 from text "Dec. 20"
  by: maduro; us
  to: "ten Americans"; saab
  released: 10 "ten Americans"
* sanceased RETREAT/access occurred
  when: 2023-10 month from published "October"
  by: us
  to: venezuela
  about: sanc
* sanc SANCTION/discontinue occurred
  when: ?
  by: us
  to: venezuela
* supplyreg AID ongoing
  when: 2023-12-29
  where: cuyuni
  by: guyana "helicopters"
  to: "villages"
* stopask REQUEST/yield occurred
  when: 2023-12-28/2023-12-29 bounded
  by: fcdo; uk
  to: venezuela
  about: stopdrill
