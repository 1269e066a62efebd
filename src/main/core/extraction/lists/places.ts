/** Names of countries in the news that the country package does not have: short forms, old names, parts that are spoken of as countries. */
export const COUNTRY_ALIASES: readonly (readonly [code: string, names: string])[] = [
  ['USA', 'US|U.S.|U.S|USA|U.S.A.|United States|America|United States of America'],
  ['GBR', 'UK|U.K.|U.K|Britain|Great Britain'],
  ['ARE', 'UAE|U.A.E.|Emirates|United Arab Emirates'],
  ['SAU', 'KSA|Saudi|Kingdom of Saudi Arabia'],
  ['PRK', 'DPRK|North Korea|Democratic People’s Republic of Korea'],
  ['KOR', 'ROK|South Korea|Republic of Korea'],
  ['CHN', 'PRC|People’s Republic of China|Mainland China'],
  ['RUS', 'Russia|Russian Federation'],
  ['COD', 'DRC|DR Congo|Democratic Republic of Congo|Democratic Republic of the Congo|Zaire'],
  ['COG', 'Republic of Congo|Congo-Brazzaville|Congo'],
  ['CIV', 'Ivory Coast|Cote d’Ivoire|Côte d’Ivoire'],
  ['TUR', 'Turkey|Türkiye|Turkiye|Republic of Türkiye|Republic of Turkey'],
  ['CZE', 'Czech Republic|Czechia'],
  ['MMR', 'Burma|Myanmar'],
  ['MKD', 'Macedonia|North Macedonia'],
  ['SWZ', 'Swaziland|Eswatini'],
  ['NLD', 'Holland|Netherlands'],
  ['PSE', 'Palestine|State of Palestine|Occupied Palestinian Territory'],
  ['IRN', 'Islamic Republic of Iran|Islamic Republic|Iran'],
  ['SYR', 'Syrian Arab Republic|Syria'],
  ['BIH', 'Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina'],
  ['TLS', 'East Timor|Timor-Leste'],
  ['CPV', 'Cape Verde'],
  ['VAT', 'Vatican|Holy See|Vatican City'],
  ['SUN', 'Soviet Union|USSR'],
  ['YUG', 'Yugoslavia|Czechoslovakia'],
  ['XKX', 'Kosovo'],
  ['TWN', 'Taiwan'],
  ['REU', 'La Réunion|Réunion'],
  ['VCT', 'Saint Vincent'],
  ['TTO', 'Trinidad'],
  ['PNG', 'Papua New Guinea'],
  ['SSD', 'South Sudan'],
  ['DEU', 'West Germany|East Germany|Federal Republic of Germany'],
  ['VNM', 'Viet Nam|Vietnam']
]

/** Words for people and things of a country beyond the package's. */
export const DEMONYM_ALIASES: readonly (readonly [code: string, words: string])[] = [
  ['USA', 'American'], ['GBR', 'British|Briton|English|Scottish|Welsh|Northern Irish'], ['SAU', 'Saudi|Saudi Arabian'], ['ARE', 'Emirati'], ['TUR', 'Turkish|Turk'], ['IRN', 'Iranian|Persian'],
  ['IRQ', 'Iraqi'], ['YEM', 'Yemeni|Yemenite'], ['PSE', 'Palestinian'], ['ISR', 'Israeli'], ['ESP', 'Spanish|Spaniard'], ['SWE', 'Swedish|Swede'], ['DNK', 'Danish|Dane'], ['FIN', 'Finnish|Finn'],
  ['POL', 'Polish|Pole'], ['CZE', 'Czech'], ['SVK', 'Slovak|Slovakian'], ['SVN', 'Slovene|Slovenian'], ['HRV', 'Croatian|Croat'], ['SRB', 'Serbian|Serb'], ['BIH', 'Bosnian'], ['XKX', 'Kosovar'],
  ['NLD', 'Dutch'], ['CHE', 'Swiss'], ['GRC', 'Greek'], ['CYP', 'Cypriot|Greek Cypriot|Turkish Cypriot'], ['IRL', 'Irish'], ['ISL', 'Icelandic|Icelander'], ['NZL', 'New Zealander'], ['PHL', 'Filipino|Filipina|Philippine'],
  ['THA', 'Thai'], ['MMR', 'Burmese|Myanmarese'], ['LAO', 'Lao|Laotian'], ['KAZ', 'Kazakh|Kazakhstani'], ['KGZ', 'Kyrgyz|Kyrgyzstani'], ['TJK', 'Tajik|Tajikistani'], ['UZB', 'Uzbek'], ['TKM', 'Turkmen'],
  ['AZE', 'Azerbaijani|Azeri'], ['GEO', 'Georgian'], ['AFG', 'Afghan'], ['PAK', 'Pakistani'], ['BGD', 'Bangladeshi'], ['IND', 'Indian'], ['NPL', 'Nepali|Nepalese'], ['PRK', 'North Korean'], ['KOR', 'South Korean'],
  ['ARG', 'Argentine|Argentinian|Argentinean'], ['BRA', 'Brazilian'], ['MEX', 'Mexican'], ['PRI', 'Puerto Rican'], ['SLV', 'Salvadoran|Salvadorean'], ['CRI', 'Costa Rican'], ['SOM', 'Somali|Somalian'], ['NGA', 'Nigerian'],
  ['NER', 'Nigerien'], ['MLI', 'Malian'], ['CIV', 'Ivorian|Ivoirian'], ['COD', 'Congolese'], ['MDG', 'Malagasy'], ['ZAF', 'South African'], ['SSD', 'South Sudanese'], ['CHN', 'Chinese'], ['JPN', 'Japanese'],
  ['TWN', 'Taiwanese'], ['SUN', 'Soviet'], ['VAT', 'Vatican'], ['KWT', 'Kuwaiti'], ['QAT', 'Qatari'], ['BHR', 'Bahraini'], ['OMN', 'Omani'], ['LBN', 'Lebanese'], ['JOR', 'Jordanian'], ['SYR', 'Syrian'], ['CPV', 'Cape Verdean'],
  ['DOM', 'Dominican'], ['LBY', 'Libyan'], ['MDA', 'Moldovan'], ['BLR', 'Belarusian|Belarussian'], ['UKR', 'Ukrainian'], ['BTN', 'Bhutanese'], ['MDV', 'Maldivian'], ['LSO', 'Basotho'], ['BWA', 'Motswana|Batswana|Botswanan'], ['MUS', 'Mauritian']
]

/** Peoples and belongings without one country. */
export const PEOPLES =
  'East African|West African|Southern African|North African|South Asian|Southeast Asian|Central Asian|East Asian|Middle Eastern|Central American|South American|North American|East European|Eastern European|Western European|Arab|Kurd|Kurdish|Kurds|European|African|Asian|Latin American|Yazidi|Yezidi|Druze|Alawite|Shia|Shiite|Sunni|Uighur|Uyghur|Tibetan|Chechen|Catalan|Basque|Berber|Tuareg|Rohingya|Pashtun|Hazara|Baloch|Balochi|Assyrian|Nordic|Scandinavian|Balkan|Baltic|Hutu|Tutsi|Roma|Slavic|Tatar|Crimean|Darfuri|Bedouin|Jewish|Christian|Muslim|Hispanic|Tamil|Sinhalese|Maori|Sikh|Hindu|Buddhist|Catholic|Protestant|Orthodox|Sahrawi|Abkhaz|Ossetian|Tigrayan|Oromo|Amhara'

/** Demonyms that re-use a religion's name are no nationality; they are kept out of findings but do not count as parts of names. */
export const FAITHS = 'Eid|Eid al-Fitr|Eid al-Adha|Ramadan|Nowruz|Ashura|Christmas|Easter|Hanukkah|Passover|Diwali|Jewish|Christian|Muslim|Hindu|Buddhist|Catholic|Protestant|Orthodox|Sikh|Islamic|Islam|Hispanic|Jews|Jew'

/** Regions, seas, continents and lands below or above a country. */
export const REGIONS =
  'West Asia|Southwest Asia|Middle East|South and Central Asia|South and East Asia|East and Southern Africa|West and Central Africa|Central and Eastern Europe|Middle East and North Africa|East Africa|Near East|Far East|North Africa|Sub-Saharan Africa|Africa|East Africa|West Africa|Central Africa|Southern Africa|Horn of Africa|Sahel|Maghreb|Mashreq|Levant|Europe|Eastern Europe|Western Europe|Central Europe|Southeast Asia|South-East Asia|South Asia|Central Asia|East Asia|Northeast Asia|Asia|Asia-Pacific|Asia Pacific|Indo-Pacific|Pacific|Atlantic|North America|South America|Latin America|Central America|Americas|Caribbean|Balkans|Western Balkans|Caucasus|South Caucasus|North Caucasus|Baltics|Scandinavia|Arctic|Antarctica|Oceania|Eurasia|Persian Gulf|Gulf of Oman|Gulf of Aden|Red Sea|Black Sea|Caspian Sea|Mediterranean|Mediterranean Sea|Eastern Mediterranean|South China Sea|East China Sea|Sea of Azov|Baltic Sea|Aegean|Aegean Sea|Arabian Sea|Dead Sea|Pacific Ocean|Atlantic Ocean|Indian Ocean|Arctic Ocean|Strait of Hormuz|Bab el-Mandeb|Taiwan Strait|Suez Canal|Bosphorus|Euphrates|Tigris|Nile|Danube|Indian subcontinent|Arabian Peninsula|Korean Peninsula|Sinai|Sinai Peninsula|Golan Heights|Golan|Kurdistan|Kurdistan Region|Iraqi Kurdistan|Kashmir|Crimea|Donbas|Donbass|Darfur|Tigray|Nagorno-Karabakh|Karabakh|Abkhazia|South Ossetia|Transnistria|Chechnya|Dagestan|Tibet|Xinjiang|Siberia|Catalonia|Bavaria|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Western Sahara|Somaliland|Puntland|Cabinda|East Jerusalem|Old City|Galilee|Anatolia|Thrace|Silk Road|Lake Chad|Himalayas|Alps|Andes|Amazon|Sahara|Mindanao|Java|Sumatra|Bali|Hokkaido|Okinawa|Hebei|Hong Kong|Macau|Guantanamo Bay|Holy Land|Western world|New England|Midwest|Silicon Valley|Wall Street|Guantánamo'

/** First-level divisions that news names without their country. */
export const DIVISIONS: readonly (readonly [code: string, names: string])[] = [
  ['USA', 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Washington|Washington D.C.|Washington, D.C.|D.C.|New York City|Manhattan|Brooklyn|Hollywood|Camp David'],
  ['CAN', 'Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland'],
  ['AUS', 'New South Wales|Queensland|Victoria|Tasmania|South Australia|Western Australia|Northern Territory'],
  ['IND', 'Gujarat|Maharashtra|Uttar Pradesh|Bihar|Rajasthan|Kerala|Tamil Nadu|Karnataka|Assam|West Bengal|Haryana|Goa|Jammu'],
  ['CHN', 'Guangdong|Sichuan|Hunan|Hubei|Henan|Shandong|Yunnan|Fujian|Zhejiang|Jiangsu|Guangxi|Inner Mongolia'],
  ['IRQ', 'Anbar|Nineveh|Diyala|Salahuddin|Dohuk|Duhok|Sinjar|Fallujah|Tal Afar|Hawija|Sulaymaniyah|Sulaimaniyah|Irbil|Arbil|Mosul|Ramadi|Baiji|Tikrit|Haditha|Qayyarah|Bashiqa|Samarra|Balad|Baquba|Taji|Abu Ghraib|Sadr City|Green Zone'],
  ['SYR', 'Deir ez-Zor|Deir al-Zor|Dayr az-Zawr|Deir Ezzor|Raqqa|Raqqah|Ar-Raqqah|Hama|Daraa|Deraa|Palmyra|Al-Bab|Kobani|Kobane|Afrin|Jarabulus|Ghouta|Eastern Ghouta|Idlib|Quneitra|Hasakah|Qamishli|Manbij|Madaya|Douma|Tartus|Azaz|Dabiq|Tabqa|Sweida|Latakia|Khmeimim'],
  ['YEM', 'Sanaa|Sana’a|Sana|Aden|Hodeidah|Hodeida|Taiz|Marib|Saada|Hadramout|Mukalla'],
  ['LBY', 'Benghazi|Misrata|Sirte|Tobruk|Derna|Zawiya'],
  ['PSE', 'Gaza|Gaza Strip|West Bank|Rafah|Khan Younis|Khan Yunis|Jenin|Nablus|Hebron|Ramallah|Bethlehem|Jericho|Gaza City|Jabalia|Tulkarm'],
  ['AFG', 'Kandahar|Helmand|Herat|Kunduz|Nangarhar|Ghazni|Mazar-i-Sharif|Bagram|Jalalabad|Panjshir'],
  ['UKR', 'Kiev|Kyiv|Kharkiv|Kharkov|Odessa|Odesa|Lviv|Donetsk|Luhansk|Lugansk|Mariupol|Kherson|Zaporizhzhia|Bakhmut|Dnipro|Bucha'],
  ['RUS', 'St. Petersburg|Saint Petersburg|Sochi|Belgorod|Vladivostok|Kursk|Kaliningrad'],
  ['EGY', 'Sharm el-Sheikh|Sharm El Sheikh|El Arish|Alexandria|Giza'],
  ['CHE', 'Geneva|Zurich|Davos|Lausanne|Bern'],
  ['MMR', 'Rangoon|Yangon|Rakhine|Naypyidaw'],
  ['IND', 'New Delhi|Delhi|Mumbai|Bombay|Calcutta|Kolkata|Bangalore|Madras'],
  ['CHN', 'Beijing|Peking|Canton|Lhasa|Urumqi'],
  ['GBR', 'England|Scotland|Wales|Northern Ireland|Belfast|Edinburgh|Cardiff|Glasgow|Downing Street|London|Lancaster House'],
  ['KAZ', 'Astana|Nur-Sultan|Almaty'],
  ['TUR', 'Incirlik|Gaziantep|Diyarbakir|Kirikkale'],
  ['SDN', 'Khartoum|Port Sudan|El Fasher|Omdurman'],
  ['LBN', 'Sidon|Tyre|Bekaa|Bekaa Valley|Baalbek|Nahr al-Bared'],
  ['IRN', 'Qom|Natanz|Fordow|Bushehr|Chabahar|Kerman|Mashhad|Sistan'],
  ['NGA', 'Borno|Maiduguri|Chibok|Plateau State|Niger Delta'],
  ['NZL', 'Wellington|Auckland'], ['ATG', 'Saint John’s'], ['GRD', 'St. George’s'],
  ['BEL', 'Brussels|Flanders|Wallonia'],
  ['PHL', 'Marawi|Jolo|Luzon'],
  ['IRL', 'Dublin'], ['ISR', 'Jerusalem|Tel Aviv|Haifa|Negev|Eilat'], ['NLD', 'The Hague|Hague|Rotterdam'], ['SAU', 'Mecca|Medina|Jeddah|Riyadh|Dhahran'], ['ZAF', 'Johannesburg|Cape Town|Pretoria|Soweto']
]


/** Words that make a name a place: before it ("Mount Olivet") or after it ("Zahle Province"). */
export const PLACE_HEADS_AFTER =
  'province|governorate|region|district|county|river|sea|ocean|lake|mountains|mountain|island|islands|peninsula|valley|strait|straits|gulf|bay|canal|desert|airport|airbase|city|town|village|street|avenue|square|road|highway|bridge|camp|heights|hills|hill|palace|park|beach|port|harbor|harbour|forest|dam|barrage|reservoir|border|crossing|prefecture|oblast|state|territory|territories|coast|plateau|delta|basin|corridor|archipelago|cape|creek|falls|canyon|subdistrict|municipality|neighborhood|neighbourhood|boulevard|stadium|cemetery|prison|station|field|oilfield|base'
export const PLACE_HEADS_BEFORE = 'mount|wadi|jabal|jebel|deir|dayr|kafr|khirbet|shatt|tell|lake|cape|fort|port|gulf|strait|bay|isle|island|river|sea|republic|kingdom|camp|province|city|town|village|state|governorate|district|region'

/** Words of that kind that are surnames, too: "Sara Field", "Tom Hill". */
export const HEADS_AS_SURNAMES: ReadonlySet<string> = new Set('field park hill hills forest street lake bridge beach camp base port ford square station bay falls'.split(' '))
