/**
 * Towns and counties of Britain, countries, languages and large cities that no list of English has, folded. A town that is oftener a family's
 * name ("Whitby", "Sutton") is not here.
 */
export const places: ReadonlySet<string> = new Set(
  (
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
