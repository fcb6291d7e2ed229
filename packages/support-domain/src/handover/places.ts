/**
 * Towns and counties of Britain, countries, languages and large cities that no list of English has, folded. A town that is oftener a family's
 * name ("Whitby", "Sutton") is not here. Airlines, shops, hotels and carriers beside them, and what comes from each country.
 */
export const places: ReadonlySet<string> = new Set(
  (
    'aarhus ababa addis africa airbnb aires aldi algarve algerian alicante almaty alps amazon andes angolan ankara antarctica antwerp arabia ' +
    'arctic argentine argentinian argos armenian asda asia atlantic australian austrian avanti aviva axa baghdad baku balkans bamako bangkok ' +
    'bangladeshi barclays basel beirut belarusian belgian benelux bilbao bishkek bolivian bologna booking bordeaux bosnian bratislava brazilian ' +
    'brazzaville bremen brittany brno bruges bt bujumbura calgary cambodian cameroonian canadian cancun canon caracas caribbean cebu ' +
    'chilean chinese chisinau colombian conakry congolese costa cracow crossrail cuban currys cypriot dakar damascus debenhams deezer deliveroo ' +
    'dhl discord djibouti doha dortmund dpd dresden dubai dushanbe dymo easyjet ebay ecuadorian edmonton ee egyptian eindhoven emirates eritrean ' +
    'essen ethiopian etsy eu eurostar evri expedia fedex fellowes ferries fijian fitbit freetown fujifilm gaborone galway gambian garmin geneva ' +
    'genoa georgian german ghanaian giffgaff glasgow gothenburg gousto granada graz greggs guadalajara guangzhou haitian halfords hanoi harare ' +
    'havana hilton himalayas homebase honduran honolulu hulu hyatt hyderabad iberia ibis ikea indian indonesian innsbruck iranian iraqi israeli ' +
    'ivorian jakarta jamaican jeddah jerusalem johannesburg jordanian juba kabul kathmandu kazakh kenyan khartoum kiev kigali kinshasa kodak ' +
    'kosovan kuala kuwaiti kyrgyz lagos lanka lankan lebanese leipzig lexmark liberian libyan lidl lima limerick linz ljubljana lloyds lner lome ' +
    'luanda lufthansa lumpur lusaka lviv lyft malaga malagasy malawian malaysian malmo maltese managua manila maputo marrakech marriott marseille ' +
    'mauritian mcdonalds mecca medellin mediterranean megabus mexican minsk mogadishu moldovan mombasa mongolian monrovia montevideo monzo ' +
    'moroccan morrisons mozambican muscat namibian nandos nanjing nantes nationwide nepalese nepali niamey nicosia nigerian nikon novotel ' +
    'nuremberg o2 ocado oceania odesa odessa oki omani openreach osaka ouagadougou pacific pakistani palermo palestinian panamanian paraguayan ' +
    'parcelforce peruvian phnom pinterest plusnet polaroid poznan pret pretoria primark pristina qatar qatari quebec quito quora rabat ' +
    'radisson ramallah rangoon reddit revolut rexel riyadh rotterdam rwandan ryanair sahara sainsbury sainsburys salvadoran salzburg samoan ' +
    'santander sapporo sarajevo scandinavia screwfix senegalese shenzhen singaporean skopje skyscanner slovene slovenian snapchat ' +
    'spotify sri starbucks stena strasbourg strava stuttgart subway sudanese superdrug swiss syrian taipei taiwanese tajik talktalk tanzanian ' +
    'tashkent tbilisi tehran telefonica telegram tesco tirana tongan toulouse trainline travelodge trinidadian tripoli tunisian turkmen turku ' +
    'twitch uber ugandan uk uruguayan utrecht uzbek valletta venezuelan venice viber vienna vientiane vladivostok vodafone waitrose wechat ' +
    'wetherspoon wetherspoons wh whsmith wickes wikipedia windhoek winnipeg wizz wroclaw yaounde yemen yemeni yerevan yodel zagreb zambia zambian ' +
    'zanzibar zimbabwe zimbabwean zurich ' +
    'aberdeen aberystwyth abuja accra afghanistan albania albanian algeria algiers america amsterdam anglia angola ankara arabic ' +
    'argentina armenia athens auckland australia austria azerbaijan bahrain bangalore bangladesh barbados barcelona barnsley ' +
    'basingstoke basque bath bedford bedfordshire beijing belarus belgium belgrade bengali berkshire berlin bermuda birkenhead ' +
    'blackburn blackpool bloomsbury bognor bolivia bolton bosnia boston botswana bournemouth bradford brazil breton brisbane brunei ' +
    'brussels bucharest buckinghamshire budapest bulgaria bulgarian burnley bury caerphilly cairo california cambodia cambridgeshire ' +
    'cameroon canada canterbury cantonese carlisle carmarthen casablanca catalan chelmsford cheltenham chennai cheshire chester ' +
    'chesterfield chicago chile china chippenham clacton cleethorpes clerkenwell colchester cologne colombia colombo congo copenhagen ' +
    'cornish cornwall coventry crewe croatia croatian croydon cuba cumbria cyprus cyrillic czech czechia danish dari darlington delhi ' +
    'denmark deptford derby derbyshire devon dhaka docklands doncaster dorset dublin dudley dundee durham dutch ealing eastbourne ' +
    'eastleigh ecuador egypt england eritrea essex estonia estonian ethiopia europe euston evesham exeter farringdon farsi felixstowe ' +
    'fiji finland finnish folkestone france frankfurt gaelic gambia gateshead gatwick gdansk germany ghana gibraltar gloucester ' +
    'gloucestershire greece greek greenwich grenada grimsby guernsey guildford gujarati guyana hackney haiti halifax hamburg ' +
    'hampshire haringey harrogate harrow hartlepool hastings hausa heathrow hebrew helsinki hemel hereford herefordshire ' +
    'hertfordshire hinckley hindi holborn honduras hounslow huddersfield hull humber hungarian hungary iceland icelandic igbo india ' +
    'indonesia ipswich iran iraq ireland islamabad islington istanbul italian italy jamaica japan japanese kampala karachi kazakhstan ' +
    'kent kenya kettering keynes kidderminster kolkata kong korean kosovo krakow kurdish kuwait kyiv lahore lambeth lancashire ' +
    'lancaster laos latin latvia latvian leamington lebanon leicestershire lewisham liberia libya lincoln lincolnshire lisbon ' +
    'lithuania lithuanian llandudno llanelli loughborough lowestoft luton luxembourg macclesfield madagascar madrid maidstone malawi ' +
    'malaysia maldives malta mandarin manx margate marylebone mauritius melbourne merseyside merthyr mexico middlesbrough middlesex ' +
    'midlands milton moldova mongolia montenegro montreal montserrat morocco moscow mozambique mumbai munich myanmar nairobi namibia ' +
    'naples nepal netherlands newquay nicaragua niger nigeria norfolk northampton northamptonshire northumberland norway norwegian ' +
    'norwich nottinghamshire nuneaton oldham oman oslo ottawa oxfordshire paddington pakistan palestine panama paraguay paris pashto ' +
    'peckham penzance perth peru peterborough philippines piccadilly poland pontefract pontypridd poole porto portsmouth portugal ' +
    'portuguese prague prestatyn preston punjabi qatar reading redcar redditch reykjavik rhondda riga rochdale romania romanian rome ' +
    'rotherham rugby runcorn russia russian rutland rwanda salford salisbury scarborough scunthorpe seattle senegal seoul serbia ' +
    'serbian sevenoaks severn seville seychelles shanghai shoreditch shrewsbury shropshire singapore sinhala slough slovak slovakia ' +
    'slovenia soho solihull somali somalia somerset southend southport southwark spain spanish stafford staffordshire stalybridge ' +
    'stevenage stockholm stockport stockton stoke stourbridge sudan suffolk surrey sussex swahili sweden swedish swindon switzerland ' +
    'syria taiwan tallinn tamil tanzania taunton teesside telford texas thai thailand thames todmorden togo tokyo tonbridge tonga ' +
    'torbay toronto torquay tottenham trinidad trowbridge tunbridge tunis tunisia turin turkish twickenham tyne tyneside uganda ' +
    'ukraine ukrainian urdu uruguay uzbekistan vancouver venezuela victoria vietnam vietnamese vilnius wakefield walsall wandsworth ' +
    'warrington warsaw warwick warwickshire waterloo watford wear wembley westminster weymouth whitehall whitehaven widnes wigan ' +
    'wiltshire wimbledon winchester windsor wirral wisbech woking wolverhampton woolwich worcester worcestershire worthing wrexham ' +
    'yemen yeovil york yorkshire yoruba zagreb zambia zimbabwe zurich'
  ).split(' '),
);
