/**
 * Towns and counties of Britain, countries, languages and large cities that no list of English has, folded. A town that is oftener a family's
 * name ("Whitby", "Sutton") is not here. Airlines, shops, hotels and carriers beside them, and what comes from each country.
 */
export const places: ReadonlySet<string> = new Set(
  (
    'aarhus ababa aberdeen aberystwyth abuja accra addis afghanistan africa airbnb aires albania albanian aldi algarve algeria algerian ' +
    'algiers alicante almaty alps amazon america amsterdam andes anglia angola angolan ankara antarctica antwerp arabia arabic arctic ' +
    'argentina argentine argentinian argos armenia armenian asda asia athens atlantic auckland australia australian austria austrian ' +
    'avanti aviva axa azerbaijan baghdad bahrain baku balkans bamako bangalore bangkok bangladesh bangladeshi barbados barcelona ' +
    'barclays barnsley basel basingstoke basque bath bedford bedfordshire beijing beirut belarus belarusian belgian belgium belgrade ' +
    'benelux bengali berkshire berlin bermuda bilbao birkenhead bishkek blackburn blackpool bloomsbury bognor bolivia bolivian bologna ' +
    'bolton booking bordeaux bosnia bosnian boston botswana bournemouth bradford bratislava brazil brazilian brazzaville bremen breton ' +
    'brisbane brittany brno bruges brunei brussels bt bucharest buckinghamshire budapest bujumbura bulgaria bulgarian burnley bury ' +
    'caerphilly cairo calgary california cambodia cambodian cambridgeshire cameroon cameroonian canada canadian cancun canon canterbury ' +
    'cantonese caracas caribbean carlisle carmarthen casablanca catalan cebu chelmsford cheltenham chennai cheshire chester ' +
    'chesterfield chicago chile chilean china chinese chippenham chisinau clacton cleethorpes clerkenwell colchester cologne colombia ' +
    'colombian colombo conakry congo congolese copenhagen cornish cornwall costa coventry cracow crewe croatia croatian crossrail ' +
    'croydon cuba cuban cumbria currys cypriot cyprus cyrillic czech czechia dakar damascus danish dari darlington debenhams deezer ' +
    'delhi deliveroo denmark deptford derby derbyshire devon dhaka dhl discord djibouti docklands doha doncaster dorset dortmund dpd ' +
    'dresden dubai dublin dudley dundee durham dushanbe dutch dymo ealing eastbourne eastleigh easyjet ebay ecuador ecuadorian edmonton ' +
    'ee egypt egyptian eindhoven emirates england eritrea eritrean essen essex estonia estonian ethiopia ethiopian etsy eu europe ' +
    'eurostar euston evesham evri exeter expedia farringdon farsi fedex felixstowe fellowes ferries fiji fijian finland finnish fitbit ' +
    'folkestone france frankfurt freetown fujifilm gaborone gaelic galway gambia gambian garmin gateshead gatwick gdansk geneva genoa ' +
    'georgian german germany ghana ghanaian gibraltar giffgaff glasgow gloucester gloucestershire gothenburg gousto granada graz greece ' +
    'greek greenwich greggs grenada grimsby guadalajara guangzhou guernsey guildford gujarati guyana hackney haiti haitian halfords ' +
    'halifax hamburg hampshire hanoi harare haringey harrogate harrow hartlepool hastings hausa havana heathrow hebrew helsinki hemel ' +
    'hereford herefordshire hertfordshire hilton himalayas hinckley hindi holborn homebase honduran honduras honolulu hounslow ' +
    'huddersfield hull hulu humber hungarian hungary hyatt hyderabad iberia ibis iceland icelandic igbo ikea india indian indonesia ' +
    'indonesian innsbruck ipswich iran iranian iraq iraqi ireland islamabad islington israeli istanbul italian italy ivorian jakarta ' +
    'jamaica jamaican japan japanese jeddah jerusalem johannesburg jordanian juba kabul kampala karachi kathmandu kazakh kazakhstan ' +
    'kent kenya kenyan kettering keynes khartoum kidderminster kiev kigali kinshasa kodak kolkata kong korean kosovan kosovo krakow ' +
    'kuala kurdish kuwait kuwaiti kyiv kyrgyz lagos lahore lambeth lancashire lancaster lanka lankan laos latin latvia latvian ' +
    'leamington lebanese lebanon leicestershire leipzig lewisham lexmark liberia liberian libya libyan lidl lima limerick lincoln ' +
    'lincolnshire linz lisbon lithuania lithuanian ljubljana llandudno llanelli lloyds lner lome loughborough lowestoft luanda ' +
    'lufthansa lumpur lusaka luton luxembourg lviv lyft macclesfield madagascar madrid maidstone malaga malagasy malawi malawian ' +
    'malaysia malaysian maldives malmo malta maltese managua mandarin manila manx maputo margate marrakech marriott marseille ' +
    'marylebone mauritian mauritius mcdonalds mecca medellin mediterranean megabus melbourne merseyside merthyr mexican mexico ' +
    'middlesbrough middlesex midlands milton minsk mogadishu moldova moldovan mombasa mongolia mongolian monrovia montenegro montevideo ' +
    'montreal montserrat monzo moroccan morocco morrisons moscow mozambican mozambique mumbai munich muscat myanmar nairobi namibia ' +
    'namibian nandos nanjing nantes naples nationwide nepal nepalese nepali netherlands newquay niamey nicaragua nicosia niger nigeria ' +
    'nigerian nikon norfolk northampton northamptonshire northumberland norway norwegian norwich nottinghamshire novotel nuneaton ' +
    'nuremberg o2 ocado oceania odesa odessa oki oldham oman omani openreach osaka oslo ottawa ouagadougou oxfordshire pacific ' +
    'paddington pakistan pakistani palermo palestine palestinian panama panamanian paraguay paraguayan parcelforce paris pashto peckham ' +
    'penzance perth peru peruvian peterborough philippines phnom piccadilly pinterest plusnet poland polaroid pontefract pontypridd ' +
    'poole porto portsmouth portugal portuguese poznan prague prestatyn preston pret pretoria primark pristina punjabi qatar qatari ' +
    'quebec quito quora rabat radisson ramallah rangoon reading redcar reddit redditch revolut rexel reykjavik rhondda riga riyadh ' +
    'rochdale romania romanian rome rotherham rotterdam rugby runcorn russia russian rutland rwanda rwandan ryanair sahara sainsbury ' +
    'sainsburys salford salisbury salvadoran salzburg samoan santander sapporo sarajevo scandinavia scarborough screwfix scunthorpe ' +
    'seattle senegal senegalese seoul serbia serbian sevenoaks severn seville seychelles shanghai shenzhen shoreditch shrewsbury ' +
    'shropshire singapore singaporean sinhala skopje skyscanner slough slovak slovakia slovene slovenia slovenian snapchat soho ' +
    'solihull somali somalia somerset southend southport southwark spain spanish spotify sri stafford staffordshire stalybridge ' +
    'starbucks stena stevenage stockholm stockport stockton stoke stourbridge strasbourg strava stuttgart subway sudan sudanese suffolk ' +
    'superdrug surrey sussex swahili sweden swedish swindon swiss switzerland syria syrian taipei taiwan taiwanese tajik talktalk ' +
    'tallinn tamil tanzania tanzanian tashkent taunton tbilisi teesside tehran telefonica telegram telford tesco texas thai thailand ' +
    'thames tirana todmorden togo tokyo tonbridge tonga tongan torbay toronto torquay tottenham toulouse trainline travelodge trinidad ' +
    'trinidadian tripoli trowbridge tunbridge tunis tunisia tunisian turin turkish turkmen turku twickenham twitch tyne tyneside uber ' +
    'uganda ugandan uk ukraine ukrainian urdu uruguay uruguayan utrecht uzbek uzbekistan valletta vancouver venezuela venezuelan venice ' +
    'viber victoria vienna vientiane vietnam vietnamese vilnius vladivostok vodafone waitrose wakefield walsall wandsworth warrington ' +
    'warsaw warwick warwickshire waterloo watford wear wechat wembley westminster wetherspoon wetherspoons weymouth wh whitehall ' +
    'whitehaven whsmith wickes widnes wigan wikipedia wiltshire wimbledon winchester windhoek windsor winnipeg wirral wisbech wizz ' +
    'woking wolverhampton woolwich worcester worcestershire worthing wrexham wroclaw yaounde yemen yemeni yeovil yerevan yodel york ' +
    'yorkshire yoruba zagreb zambia zambian zanzibar zimbabwe zimbabwean zurich'
  ).split(' '),
);
