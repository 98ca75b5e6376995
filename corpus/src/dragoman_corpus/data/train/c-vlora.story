story: c-vlora
conflict: Albania
countries: AL
facts: March 1997: pyramid schemes fall, revolt from Vlora, cabinet resigns 1 March, emergency 2 March, Berisha re-elected 3 March, accord of 9 March on
  a government of reconciliation and elections by June, Fino premier 11 March, depots looted, prisons opened, Nano walks out 13 March; Germans
  shoot their way out 14 March; Italy's corvette Sibilla collides with a refugee boat 28 March; UN mandate 28 March, Operation Alba lands 15
  April. (public record: press, OSCE, UN 1997)

who berisha: office AL | Sali Berisha; Berisha; President Berisha; the president
who dp: party AL | Democratic Party; the Democrats
who socialists: party AL | Socialist Party; the Socialists
who opp: coalition AL | the opposition; ten parties; opposition parties
who fino: office AL | Bashkim Fino; Fino
who nano: person AL | Fatos Nano; Nano
who rebels: group AL | rebels; insurgents; armed civilians; committee of salvation; salvation committees; the committee
who army: force AL | the army; soldiers; government troops
who shik: force AL | SHIK; secret police; the secret police
who parl: body AL | parliament; the People's Assembly
who osce: body - | OSCE
who vran: office AT | Franz Vranitzky; Vranitzky
who italy: state IT | Italy; Rome
who germany: force DE | German soldiers; Bundeswehr
who greece: state GR | Greece; Athens
who unsc: body - | Security Council
who us: force US | US Marines; American helicopters
who alba: coalition - | multinational force; Operation Alba; Alba
where vlora: town AL 40.47 19.49 | Vlora; Vlorë; Valona
where sar: town AL 39.87 20.00 | Saranda; Sarande
where gjir: town AL 40.08 20.14 | Gjirokaster; Gjirokastër
where tirana: town AL 41.33 19.82 | Tirana; the capital
where durres: town AL 41.32 19.45 | Durres; Durrës
where south: region AL 40.20 20.00 | the south

== c-vlora-1
outlet: Ionian Press Agency
register: wire
published: 1997-03-10
--
Berisha and opponents {deal|agree} on joint cabinet; {vlora|revolt} {gj|takes} another town

TIRANA, March 10 (IPA) - President Berisha and ten parties {deal|signed} a nine-point {deal|accord} late on Sunday providing for a government of reconciliation, elections by June and an {amn|amnesty} for those who {handin|give up} their guns within a week.

The {deal|paper}, {vran|brokered} in part by Franz Vranitzky for the OSCE, did nothing to slow the insurgents. Gjirokaster, the last big garrison of the south, {gj|fell} to them on Saturday after special forces who had {heli|landed} there by helicopter were {driven|chased} to the hills. Soldiers {desert|handed} their rifles to boys. In Vlora, where the {vlora|rising} began with the {savings|protests} of people cheated of their savings, the committee of salvation {reject|turned} the {deal|accord} {reject|down}: it {resdem|wants} the president {res|gone} first.

Parliament had {reelect|given} Berisha a second five-year term a week ago, one day after it voted a {emerg|state of emergency} with {curfew|curfew} from eight and {press|censorship} of the press; the cabinet of Aleksander Meksi {meksi|stepped down} on the first of the month. The offices of the newspaper Koha Jone were {koha|burned} that same night, its staff say by the secret police.

The health authorities give the toll since the end of February as more than 40. Italy {tap|suspended} ferry traffic; its navy {evac|took} 36 foreigners {evac|off} the beach at Vlora. Athens has {grmed|sent} a deputy minister to Gjirokaster and {graid|promised} flour.
--
* deal AGREE occurred
  when: 1997-03-09 "late on Sunday"
  by: berisha; opp
  to: opp; berisha
* gj COERCE/seize occurred
  when: 1997-03-08 "Saturday"
  where: gjir
  by: rebels
  to: gjir thing
* amn CONCEDE announced
  when: ?
  to: "those who give up their guns"
* handin RETREAT/disarm hypothetical optional
  when: ?
  by: rebels
* vran CONSULT/third-party occurred
  when: ?
  by: vran; osce; berisha; opp
  to: berisha; opp
* heli MOBILIZE/troops occurred
  when: ?
  where: gjir
  by: "special forces"
  with: helicopter "helicopter"
* driven ASSAULT occurred
  when: ?
  where: gjir
  by: rebels
  to: "special forces"
* desert RETREAT/disarm occurred
  when: ?
  by: army
  to: "boys"
* vlora PROTEST/riot ongoing
  when: 1997-02/1997-03-10 "since the end of February"
  where: vlora
  by: rebels
  to: berisha
  killed: >=40 "more than 40" side unknown voice "The health authorities"
* savings PROTEST/demo occurred
  when: ?
  where: vlora
  by: "people cheated of their savings"
* reject REJECT occurred
  when: 1997-03-09/1997-03-10 bounded
  by: rebels
  to: berisha; opp
  about: deal
  answers: deal "turned the accord down"
* resdem REQUEST/yield occurred
  when: 1997-03-09/1997-03-10 bounded
  by: rebels
  to: berisha
  about: res
* res RETREAT/resign demanded optional
  when: ?
  by: berisha
* reelect SUPPORT occurred
  when: 1997-03-03 "a week ago"
  by: parl
  to: berisha
* emerg COERCE/martial-law occurred
  when: 1997-03-02 "one day after"
  by: parl
* curfew COERCE/curfew ongoing
  when: 1997-03-02/1997-03-10
  by: parl
* press COERCE/censor ongoing
  when: 1997-03-02/1997-03-10
  by: parl
  to: "the press"
* meksi RETREAT/resign occurred
  when: 1997-03-01 from text "the first of the month"
  by: "Aleksander Meksi"
* koha ASSAULT/destroy occurred
  when: 1997-03-01/1997-03-02 "that same night"
  by: shik alleged of "its staff"
  to: "The offices of the newspaper Koha Jone" thing
  said: "its staff" witness "say"
* tap COERCE/restrict occurred
  when: ?
  by: italy
  to: "ferry traffic" thing
* evac AID occurred
  when: ?
  where: vlora
  by: "its navy"
  to: "36 foreigners"
  evacuated: 36 "36 foreigners"
* grmed CONSULT/visit occurred
  when: ?
  where: gjir
  by: greece
* graid AGREE occurred
  when: ?
  by: greece
  about: AID

== c-vlora-2
outlet: Corriere dell'Adriatico Nuovo
register: translation
published: 1997-03-15
machine_translated: Italian
--
Tirana in flames, the strangers {evac2|escape} from the sky

Also the capital has ceded. From Thursday the depots of the military academy are {loot|assaulted} by families with the wheelbarrow, who {loot|carry off} Kalashnikov and soap. The wardens of the prison 313 have {prison|opened} and six hundred detainees have {prison|gone out}, among which Fatos Nano, the head of the Socialists {nanosent|condemned} in 1994, who yesterday {nano|invited} the people to the calm and {coop|offered} to the president his collaboration.

Berisha, barricaded in the palace, {berno|excludes} to dimit: "I leave with the vote". Two of his sons have reached Bari with the military ferry. Fino, in charge from Tuesday, has together with him {askint|implored} a military {alba|intervention} of Europe, also only of police; the ministers of the Fifteen, {apel|united} at Apeldoorn in the weekend, will respond.

In the afternoon of yesterday five helicopters of the Bundeswehr {evac2|charged} 98 persons in a field of the periphery. From two armoured cars some {de|shot}; the German soldiers {de2|answered}, 188 bullets, and an Albanian would be {de2|wounded}. It is the first {de2|fire} of German infantry since the war, it observes a colonel. The American helicopters have {ussus|suspended} theirs for an anti-air {missile|shot}, that the embassy calls "probable".

At Durres the crowd {boat|takes} the ships. Five thousand are disembarked in Puglia in three days, to which the government of Rome {permit|concedes} a permit of sixty days. Five children dead of stray bullets of joy in the single Tirana, reports a surgeon.
--
* loot PROTEST/riot ongoing
  when: 1997-03-13/1997-03-15 "From Thursday"
  where: tirana
  by: "families"
  to: "the depots of the military academy" thing
* prison RETREAT/release occurred
  when: ?
  where: "the prison 313"; tirana
  by: "The wardens"
  to: "six hundred detainees"; nano
  released: 600 "six hundred detainees"
* nanosent SANCTION/convict occurred
  when: 1994 from text "1994"
  to: nano
* nano REQUEST/yield occurred
  when: 1997-03-14 "yesterday"
  by: nano
  to: "the people"
* coop AGREE occurred
  when: 1997-03-14 "yesterday"
  by: nano
  to: berisha
* berno REJECT/yield occurred
  when: ?
  by: berisha
  about: RETREAT/resign
* askint REQUEST/assist occurred
  when: 1997-03-11/1997-03-15 bounded
  by: fino; berisha
  to: "Europe"
  about: alba
* alba MOBILIZE/troops demanded optional
  when: ?
* apel CONSULT/multilateral announced
  when: 1997-03-15/1997-03-16 "the weekend"
  where: "Apeldoorn"
  by: "the ministers of the Fifteen"
* evac2 AID occurred
  when: 1997-03-14 "In the afternoon of yesterday"
  where: "a field of the periphery"; tirana
  by: germany
  to: "98 persons"
  evacuated: 98 "98 persons"
* de ASSAULT/firearms occurred
  when: 1997-03-14 "In the afternoon of yesterday"
  where: tirana
  by: "some"
  to: germany
  with: armoured-vehicle "two armoured cars" 2
* de2 ASSAULT/firearms occurred
  when: 1997-03-14 "In the afternoon of yesterday"
  where: tirana
  by: germany
  to: "two armoured cars" thing
  with: small-arms "188 bullets"
  injured: 1 "an Albanian" side recipient
  answers: de "answered"
* ussus SANCTION/discontinue occurred
  when: ?
  by: us
  answers: missile "for an anti-air shot"
* missile ASSAULT attempted
  when: ?
  to: us
  said: "the embassy" official suggested "probable"
  with: air-defence "anti-air"
* boat COERCE/seize ongoing
  when: 1997-03-15
  where: durres
  by: "the crowd"
  to: "the ships" thing
* permit AID occurred
  when: ?
  where: "Puglia"
  by: "the government of Rome"
  to: "Five thousand"
figure: killed 5 "Five children" at tirana voice "a surgeon"
figure: refugees 5000 "Five thousand"

== c-vlora-3
outlet: Tirana Fax
register: thread
published: 1997-04-16
--
Bulletin by fax, numbered, to whoever still has paper

(1) They are here. Yesterday at seven the first 1,200 of Operation Alba {alba|landed} at Durres, Italians, French and Spaniards, roses in the rifles by nine. The whole force is to be 6,000, of eight nations, under a Security Council {mand|mandate} of 28 March for three months. What may they shoot at? Whoever shoots at flour.

(2) Fino was at the quay. So was nobody of the Democrats. Next day the president {refuse4|refused} to sign the decree {shik2|dissolving} SHIK, and then {shik2|signed}. He says he {apol|regrets} "mistakes with the schemes". First time.

(3) Valona. The bodies from the boat are still at the bottom. On Good Friday an Italian corvette {sib|rammed} her, say the 34 who were {resc|pulled out}; Rome says the boat turned into her bow. 83 {sib|drowned}, we think; the navy said four. A day of mourning, a {valdemo|march} of thirty thousand, and the committee there will {welcome|greet} Greeks and Spaniards at the port but {noital|wants no} Italians. Prodi {prodi|came} on Sunday, {prodi2|promised} to raise the wreck, prayed with the families, and {nego|met} the committee as well.

(4) Exchange: at Tepelene rebels {tank|returned} two tanks to the garrison against diesel. Elsewhere they {bank|blew up} the bank again.

(5) Votes. The Assembly {law|lifted} on Thursday the press rules; the {curfew|curfew} now begins at nine. The Socialists {boyend|ended} their {boy|boycott} of the chamber that they began last May.

(6) Fatmir from the post office asks us to print that no one {postraid|raided} it, the clock is being mended.
--
* alba MOBILIZE/troops occurred
  when: 1997-04-15 "Yesterday at seven"
  where: durres
  by: alba
* mand SUPPORT occurred
  when: 1997-03-28 from text "28 March"
  by: unsc
  to: alba
* refuse4 REJECT occurred
  when: 1997-04-16 from alba "Next day"
  by: berisha
  about: shik2
* shik2 CONCEDE occurred
  when: 1997-04-16 from alba "Next day"
  by: berisha
  to: shik
* apol CONCEDE occurred optional
  when: ?
  by: berisha
* sib ASSAULT occurred optional
  when: 1997-03-28 "Good Friday"
  by: "an Italian corvette"
  to: "the boat" thing
  killed: 83 "83" side civilian
  killed: 4 "four" side civilian voice "the navy"
  said: "the 34 who were pulled out" witness "say"
  said: italy party denied "says"
* resc AID occurred
  when: 1997-03-28 "Good Friday"
  to: "34"
* valdemo PROTEST/demo occurred
  when: 1997-03-28/1997-04-16 bounded
  where: vlora
  by: "thirty thousand"
* welcome AGREE occurred optional
  when: 1997-03-28/1997-04-16 bounded
  by: rebels
  to: "Greeks and Spaniards"
* noital REJECT occurred
  when: 1997-03-28/1997-04-16 bounded
  by: rebels
  to: "Italians"
* prodi CONSULT/visit occurred
  when: 1997-04-13 "Sunday"
  where: vlora
  by: "Prodi"; "the families"
  to: "the families"
* prodi2 AGREE occurred
  when: 1997-04-13 "Sunday"
  by: "Prodi"
* nego CONSULT occurred
  when: 1997-04-13 "Sunday"
  where: vlora
  by: "Prodi"; rebels
  to: rebels
* tank COOPERATE occurred
  when: ?
  where: "Tepelene"
  by: rebels
  to: "the garrison"
* bank ASSAULT/explosives occurred
  when: ?
  by: rebels
  to: "the bank" thing
* law CONCEDE occurred
  when: 1997-04-10 "Thursday"
  by: "The Assembly"
* curfew COERCE/curfew ongoing
  when: 1997-04-16
* boyend CONCEDE occurred
  when: ?
  by: socialists
* boy PROTEST/boycott occurred
  when: 1996-05 "last May"
  where: "the chamber"
  by: socialists
  to: "the chamber" thing
* postraid ASSAULT denied optional
  when: ?
  where: "the post office"
  to: "the post office" thing
  said: "Fatmir" witness denied "asks"
figure: troops 1200 "1,200" of alba at durres
figure: troops 6000 "6,000" of alba
