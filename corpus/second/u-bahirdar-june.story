story: u-bahirdar-june
conflict: Ethiopia
countries: ET
facts: On Saturday 22 June 2019 armed men killed the president of Amhara region, Ambachew Mekonnen, and an adviser in Bahir Dar; hours later the chief of staff Seare Mekonnen and a retired general were shot by a bodyguard in Addis Ababa. The attorney general of the region died of wounds on Monday. The government spoke of a coup attempt by Asaminew Tsige, who was shot dead near Bahir Dar on Monday 24 June. 182 people were arrested by 24-27 June; the internet was cut. The bodyguard was first reported dead, then wounded. (public record: press; prime minister's office)

who abiy: person ET | Abiy Ahmed; Abiy; Abiy's office
who ambachew: person ET | Ambachew Mekonnen; Ambachew
who seare: person ET | Seare Mekonnen; Seare; Se'are Mekonnen
who asaminew: person ET | Asaminew Tsige; Asaminew; Asamnew Tsige
who gov: government ET | Addis Ababa's government; federal government; the government
who police: force ET | the federal police; police
who army: force ET | the army; soldiers
who nama: party ET | National Movement of Amhara; NaMA
who netblocks: organisation GB | NetBlocks
who guterres: person - | Guterres
who adp: party ET | Amhara Democratic Party
where bahirdar: town ET 11.59 37.39 | Bahir Dar; Bahr Dar
where addis: town ET 9.03 38.74 | Addis Ababa; in Addis
where amhara: province ET 11.5 38.0 | Amhara; Amhara region
where zenzelma: site ET 11.62 37.46 | Zenzelma
where mekelle: town ET 13.50 39.47 | Mekelle
where khartoum: town SD 15.50 32.56 | Khartoum

== u-bahirdar-june-1
outlet: Rift Valley Agency
register: wire
published: 2019-06-23
--
Ethiopia army chief {seare|shot} dead by bodyguard amid regional {coup|coup} bid

ADDIS ABABA, June 23 (RVA) - Ethiopia's chief of staff, General Seare Mekonnen, was {seare|killed} by his own guard on Saturday night, hours after gunmen {attack|burst} into a meeting in Bahir Dar and {attack|shot} dead the president of Amhara region, Ambachew Mekonnen, Abiy's office said on Sunday.

An adviser to Ambachew also died. The region's attorney general was {attack|wounded}. In the capital a retired general, Gezai Abera, who was paying a {visit|visit} to Seare's home, was {seare|slain} with him.

Abiy, who went on television at two in the morning in fatigues, called it an orchestrated {coup|coup attempt} against the regional government and {accuse|accused} its security chief, Asaminew Tsige, a brigadier {freed|freed} from prison only last year under an {amnesty|amnesty}.

The guard was {guardarr|captured}, the spokeswoman told reporters; the federal police said in the afternoon that he had taken his own life. "Most" of the plotters had been {plotarr|arrested}, she said, and the {hunt|hunt} for Asaminew went on.

Residents of Bahir Dar heard {attack|gunfire} for at least four hours from the quarter of the regional offices. Soldiers {deploy|deployed} in the streets of both cities on Sunday; the internet has been {net|off} nationwide since the {attack|attack}, according to NetBlocks. The U.S. embassy {advice|told} its staff to stay indoors.

Flags will fly at half-mast on Monday.
--
who spokes: office ET | the spokeswoman
who us: government US | The U.S. embassy
where addis: the capital
* seare ASSAULT/firearms occurred
  when: 2019-06-22 "Saturday night"
  where: "Seare's home"; addis
  by: "his own guard"
  to: seare; "a retired general"
  killed: 1 "General Seare Mekonnen" part side recipient voice abiy
  killed: 1 "a retired general" part side recipient
  killed: 1 "he had taken his own life" part side actor voice police
  said: abiy official "said"
* attack ASSAULT/firearms occurred
  when: 2019-06-22 from seare "hours after"
  where: "the quarter of the regional offices"; bahirdar
  by: "gunmen"
  to: ambachew; "An adviser to Ambachew"; "The region's attorney general"
  killed: 1 "the president of Amhara region" part side recipient voice abiy
  killed: 1 "An adviser to Ambachew" part side recipient
  injured: 1 "The region's attorney general" side recipient
  said: abiy official "said"
  said: "Residents of Bahir Dar" witness "heard"
  part_of: coup
* visit CONSULT/visit occurred optional
  when: 2019-06-22
  where: "Seare's home"; addis
  by: "a retired general"
  to: seare
* coup COERCE/martial-law attempted
  when: 2019-06-22
  where: bahirdar
  by: asaminew alleged of abiy
  to: "the regional government"
  said: abiy official "called"
* accuse ACCUSE/allege occurred
  when: 2019-06-23 "two in the morning"
  by: abiy
  to: asaminew
  about: coup
* freed RETREAT/release occurred
  when: 2018 "last year"
  to: asaminew
  released: 1 "a brigadier"
* amnesty CONCEDE occurred
  when: 2018 "last year"
  to: asaminew
* guardarr COERCE/arrest occurred
  when: 2019-06-22/2019-06-23 bounded
  to: "The guard"
  detained: 1 "The guard"
  said: spokes official "told"
* plotarr COERCE/arrest occurred
  when: 2019-06-22/2019-06-23 bounded
  to: "the plotters"
  said: spokes official "said"
* hunt COERCE/arrest attempted
  when: 2019-06-22/2019-06-23 bounded
  to: asaminew
  said: spokes official "said"
* deploy MOBILIZE/troops occurred
  when: 2019-06-23 "Sunday"
  where: bahirdar; addis
  by: army
* net COERCE/censor ongoing
  when: 2019-06-22/2019-06-23 "since the attack"
  where: "nationwide"
  to: "the internet" thing
  said: netblocks "according to"
* advice REQUEST/change occurred optional
  when: 2019-06-22/2019-06-23 bounded
  by: us
  to: "its staff"

== u-bahirdar-june-2
outlet: Addis Weekend Mirror
register: daily
copy_of: u-bahirdar-june-1
published: 2019-06-24
--
General {seare|murdered} at home

~ Win a weekend on Lake Tana! Enter by Friday

Ethiopia's chief of staff, General Seare Mekonnen, was {seare|killed} by his own guard on Saturday night, hours after gunmen {attack|burst} into a meeting in Bahir Dar and {attack|shot} dead the president of Amhara region, Ambachew Mekonnen, Abiy's office said on Sunday.

An adviser to Ambachew also died. The region's attorney general was {attack|wounded}.

Residents of Bahir Dar heard {attack|gunfire} for at least four hours from the quarter of the regional offices. The U.S. embassy {advice|told} its staff to stay indoors. (RVA)
--
who us: government US | The U.S. embassy
* seare ASSAULT/firearms occurred
  when: 2019-06-22 "Saturday night"
  where: "home"
  by: "his own guard"
  to: seare
  killed: 1 "General Seare Mekonnen" side recipient voice abiy
  said: abiy official "said"
* attack ASSAULT/firearms occurred
  when: 2019-06-22 from seare "hours after"
  where: "the quarter of the regional offices"; bahirdar
  by: "gunmen"
  to: ambachew; "An adviser to Ambachew"; "The region's attorney general"
  killed: 1 "the president of Amhara region" part side recipient voice abiy
  killed: 1 "An adviser to Ambachew" part side recipient
  injured: 1 "The region's attorney general" side recipient
  said: abiy official "said"
  said: "Residents of Bahir Dar" witness "heard"
* advice REQUEST/change occurred optional
  when: 2019-06-22/2019-06-24 bounded
  by: us
  to: "its staff"

== u-bahirdar-june-3
outlet: Sahifat al-Nil al-Azraq
register: translation
machine_translated: Arabic
published: 2019-06-25
--
The {asakill|killing} of the mastermind of the Ethiopian {coup|coup}, and Addis Ababa bids farewell to her general

Khartoum, the Tuesday 25.06 - The security forces {asakill|shot} the {asakill|fire} yesterday Monday upon the brigadier Asamnew Tsige and they {asakill|killed} him in the region of Zenzelma at the outskirts of Bahr Dar while he attempts the {escape|escape} with a number from his guards, according to what was transmitted by the state television.

And in the day the same died the attorney general of the province, influenced by his wounds, for the toll of the {attack|attack} on the meeting of Saturday to rise to three, to whom is added the chief of the staff and his comrade the retired.

And the authorities threw the {arrests|arrest} on 182 persons, as an official who preferred the non-mention of his name told to our newspaper, among them officers and 56 members of the party of the National Movement of Amhara, who {namacond|condemned} the {arrests|campaign} and denied any relation for them. And the guard of the general is not dead: the police corrected that he is {guardarr|arrested} and {treat|treated} from a bullet.

And Abiy Ahmed wept in front of the coffin wrapped with the flag in the hall of the Millennium, then it was transported to Mekelle, the city of the birth of the dead. There the mourners {chant|chanted}: "{justice|Justice}!"

And on its side Eritrea expressed her {sorrow|sorrow}, and Sudan {sudcond|condemned} in the strongest of phrases the {coup|attempt}, and Guterres {gutcall|called} all the Ethiopian parties to the self-restraint. And the service of the internet {netback|returned} partly in Addis Ababa before that it was {net2|cut} a second time.

~ اقرأ أيضا: المريخ يسحق ضيفه بخماسية
~ شارك
--
who eritrea: government ER | Eritrea
who sudan: government SD | Sudan
who gov: the authorities
* asakill ASSAULT/firearms occurred
  when: 2019-06-24 "yesterday Monday"
  where: zenzelma; bahirdar
  by: "The security forces"
  to: asaminew
  killed: 1 "the brigadier Asamnew Tsige" side recipient voice "the state television"
  said: "the state television" media "transmitted"
* coup COERCE/martial-law attempted
  when: 2019-06-22 "Saturday"
  by: asaminew "the mastermind"; nama denied
* escape RETREAT/withdraw attempted optional
  when: 2019-06-24 "yesterday Monday"
  where: zenzelma; bahirdar
  by: asaminew; "a number from his guards"
  said: "the state television" media "transmitted"
* attack ASSAULT/firearms occurred
  when: 2019-06-22 "Saturday"
  to: "the meeting" thing; "the attorney general of the province"
  killed: 3 "three" side recipient
  killed: 1 "the attorney general of the province" part side recipient
* arrests COERCE/arrest occurred
  when: 2019-06-22/2019-06-25 bounded
  by: gov
  to: "182 persons"; "officers"; nama "56 members of the party"
  detained: 182 "182 persons" side recipient
  detained: 56 "56 members" part side recipient
  said: "an official who preferred the non-mention of his name" unnamed "told"
* namacond ACCUSE/disapprove occurred
  when: 2019-06-22/2019-06-25 bounded
  by: nama
  to: gov
  about: arrests
  answers: arrests "condemned the campaign"
* guardarr COERCE/arrest occurred
  when: 2019-06-22/2019-06-25 bounded
  to: "the guard of the general"
  detained: 1 "the guard of the general"
  said: police official "corrected"
* treat AID occurred optional
  when: 2019-06-22/2019-06-25 bounded
  to: "the guard of the general"
  said: police official "corrected"
* chant PROTEST/demo occurred
  when: 2019-06-22/2019-06-25 bounded
  where: mekelle
  by: "the mourners"
* justice REQUEST/change occurred optional
  when: 2019-06-22/2019-06-25 bounded
  where: mekelle
  by: "the mourners"
* sorrow SUPPORT occurred optional
  when: 2019-06-22/2019-06-25 bounded
  by: eritrea
* sudcond ACCUSE/disapprove occurred
  when: 2019-06-22/2019-06-25 bounded
  by: sudan
  to: asaminew
  about: coup
  answers: coup "condemned"
* gutcall REQUEST/yield occurred
  when: 2019-06-22/2019-06-25 bounded
  by: guterres
  to: "all the Ethiopian parties"
* netback RETREAT/access occurred
  when: ?
  where: addis
  to: "the internet" thing
* net2 COERCE/censor occurred
  when: ?
  where: addis
  to: "the internet" thing
