/** Hearings, machines, offices, feasts, chat, and what a form says in Welsh, folded: in no list of English, and the name of nobody. */
export const machineWords: readonly string[] = (
  'wacom nginx apache tomcat iis gateway gateways varnish haproxy traefik docker kubernetes gitlab bitbucket huion wii aac acas accdb adblock adblocker airwatch akamai amd aol api apis arbor ascl asus async atl audacity beyondtrust bitwarden bla blah bleh ' +
  'bmc bmp bookings boolean broadcom browsealoud bsb btinternet bummer camtasia ccg cddo celeron checkpoint cheerio cherwell chkdsk claroread ' +
  'classroom cli clickshare cloudflare cmd conhost copilot cors cpoms cps cqc crestron csrf csv cuppa cyberark cyberduck dashlane datadog ddns ' +
  'defra delinea desnz dhsc digicert dism dkim dllhost dluhc dmarc dnssec dodgy doh dotx draytek dsl duh dvla dvsa edulink eero ehrc entrust ' +
  'enum epub esfa evalerror ewc ews eww explorer fab faff fastly fastmail fca fcdo fda feitian fiddler filezilla flac flaky forgerock fortigate ' +
  'fortnite freshdesk freshservice frontpage ftp fuss gah gds geforce ghostery globalsign gmb gmc gmx gpa gpupdate grafana grammarly graphql ' +
  'greenshot gtc gtce gtcni gtcs gtcw gui gutted haloitsm hcpc heic hm hmcts hmpo hmpps hmt hornbill hostname hotmail http https huh icb icloud ' +
  'icmp ico ics ide imap imperva incapsula infinity infopath insomnia intellij ipconfig irfanview isams iscsi ivanti jamf jpeg json jwt kaizala ' +
  'kandji keepass kibana knackered lado landesk languagetool lastpass letsencrypt lga lightshot linksys livemail localhost logi lsass lync ' +
  'manageengine mapi mardy marval mdb mediatek meraki mhclg mindview minecraft mithering mkv mobileiron moj mosyle mov mpeg mpg mpts ' +
  'msconfig mx naff nagios naht nan nasuwt nca ncsc nctl netstat neu nfs nhse nhsx nintendo nmap nmc nope noscript nosql nslookup ntp null ' +
  'nullreference nut nvda nvidia oauth odata odp ods odt ofcom ofgem ofqual ogg ogl onelogin opsgenie ost ouch pagerduty parentpay ' +
  'parseint pathping pcs pentium pfft phooey pingid planner playstation png poly polycom poof pop postman potx powerpivot powerpoint powerquery ' +
  'pptm pra privacybadger procmon prometheus protonmail prtg pst pukka putty pycharm qnap qualcomm quid radeon rangeerror rdp readspeaker ' +
  'realtek recite referenceerror regedit regex roblox robocopy rsa rtf rundll ryzen sandisk scie scim screencast sdk sdt seagate sectigo sfc ' +
  'sftp sharex shure sigh skint sky skydrive slt smb smoothwall smtp snagit snapdragon snmp solarwinds sonicwall soti spf splunk sql sra ' +
  'ssh sso stacktrace statuspage subdomain substring supernova svchost svg synology syntaxerror sysinternals talkback taskmgr tatty tcp telly ' +
  'texthelp thycotic tiff todo toml topdesk tplink tracert tsv tutanota tx typeerror ubiquiti ublock ucu udp ugh uhoh ukvi undefined unifi ' +
  'unison unite vcf verisign vlan vlc vnc voiceover vscode wan watchguard webapp webapps webforms webp whiteboard whoa whoops windoweyes ' +
  'winlogon winscp wireshark wma wmv woo workspaceone wot wow wsdl xbox xeon xlsm xml xsd xsl xss yaml yammer yealink yikes yubikey yup zabbix ' +
  'zendesk zilch zimbra zoho zoomtext zzz ' +
  'beep bleep buzz couldn wouldn shouldn mustn needn hadn hasn haven aren weren isn wasn didn doesn oughtn mightn merci gracias danke saludos grazie prego obrigado obrigada dziekuje dziekujemy spasibo shukran salaam salam namaste ciao bonjour bonsoir hola guten grussen mfg cordialement salutations pozdrawiam cymorth croeso gyda llongyfarchiadau bore prynhawn helo shwmae ' +
  'unlckd lckd lockd adv cust custs cb cbd lvm vm rst rstd pwds bdl bdls bndl cncl cncld dup dups esc escd usr usrs wkg wrkg wks dlvr dlvrd rcvd rcv snt rqst rqstd reqd req info attd attn appt appts apptmt assoc auths avail calc cfg chgd chg chk chkd clr clrd cmpl cnt comp conf confd confmd contd corr corrs ' +
  'ctrl curr decn deld descr diff disc disp docm dnld dwnld ea ellig eml emld ent err errs est evt exec exp expd ext fig fldr flds fmt fnd frm func fwded gd hist hosp hse hw hwk iss imm immed impl inc incdt init inst instr int intl inv invs kbd ltr ltrs lgth lib loc maint mbr mbrs mem mgd mgr mgrs mins misc mon mod msg msgs mth mths mtg mtgs nec neg nxt obs occ ofc ofcs opp orig outstdg ovr para paras ' +
  'pct perms pg pgs pgm phn pkg pls poss posn pp prblm prblms pref prep prev prevs proc procs prod prog prop pt pts pvt qn qns qtr ques rcd rec recs recv redir regd reinst reinstall rem remd repl repls reqs resched resol resps ret retd rev revd revs rpt rpts rtn rtnd sched scr scrn scrns sec secs sect sel sep sess shd sht sig sigs sol spec specs srv srvr st stat stats std subj subs sugg supp suppt svc svcs sw sys tbl temp tfr tfrd thru tkt tkts tlk tm tmp tot trans trng unav unavail ' +
  'upd updd upds upld ur usu vac ver vers viz vol wd wdw wdws wef wk wkly wknd wo wrkd xfer xferd xmas yr yrs ysty ytd keychain aargh accenture achos acronis adjudicator aha ahem ahh airdrop airplay airpods albanian allowlisted anfonwyd anon anonymise ' +
  'anyconnect anydesk appellant approx arabic argh arial aruba asana athrawes athrawon athro atos attendee attendees autocad ' +
  'autocompleted autofilled autopilot autosaved avg barracuda basecamp basque belkin bengali benq bios blimey blocklisted blurry ' +
  'boldface bomgar borked bose breadcrumb breadcrumbs breton bromcom bulgarian byebye calendly calibri callback callbacks callout ' +
  'cambria cantonese capita caret carousel catalan chatgpt chevron chevrons chromecast cisco clipchamp cofion compaq const cont ' +
  'contd cornish cpu crikey croatian crowdstrike cutoff cya cyfarfod cyfeiriad cymraeg cymru cyrillic czech dameware danish dari ' +
  'deallocate debounced def deffo defrag delist delisted deloitte dhcp diacritic diacritics diolch diwali dns docuware dongle ' +
  'dongles dutch dyddiad eek eep egnyte eid enw epson erm eset esp estonian eventbrite evernote excl export facetime farsi ffurflen ' +
  'finnish flexi flyout flyouts forticlient fortinet fujitsu gaelic garamond gecko gemini gigabyte glitch glitches glitching ' +
  'glitchy globalprotect gpo gpu greek grr grrr gujarati gwrandawiad haha halloween handover handovers hannukah hanukkah harvard ' +
  'hausa hdd headteacher headteachers hebrew hehe helvetica hindi hmmm hogmanay holi hols hubspot hungarian ibid icelandic igbo ikr ' +
  'imessage imho incl intl invigilator invitee ipados italian jabra janky japanese jitter juddering judders kahoot kanban kebab ' +
  'kerberos konica korean kpmg kurdish kyocera lammas laserfiche latency latin latvian lazyload ldap lithuanian livestream llythyr ' +
  'logmein lucidchart macintosh mailchimp mandarin manx meh mentimeter mhm michaelmas minolta modem mozilla nah natl netgear ' +
  'netskope norwegian ntfs nvm obvs oddi offboarded oidc okey omg onboarded ooh openai optionset oscola panasonic pashto ' +
  'passover payslip payslips pentecost peoplesoft phew philips picklist ping pixelated plantronics pomodoro popover portuguese ' +
  'poss posthearing pri prob probs proofpoint prynhawn psst punjabi pwc pwnc qty qualtrics quickassist quorate ramadan readonly ' +
  'recalibrated reconvened recusal recused reindexed resp respondent resynced retro ricoh righto rofl roku romanian russian s ' +
  'salesforce saml sccm scrum secondee segoe senco sendco sennheiser serbian serco serif servicedesk sev sharefile sinhala slovak ' +
  'somali sony sorbonne spanish splashtop squished ssd ssl standup strikethrough subgrid subgrids successfactors surveymonkey ' +
  'swahili swedish symantec synced syncing tahoma tamil tbf teamviewer temp terabyte thai thurs tickbox tickboxes tls todoist ' +
  'traceroute trellix tues turkish tut typeahead typeform tysm uefi uhm ukrainian umlaut umlauts umm unredacted unsynced urdu urg ' +
  'vaisakhi veeam verdana vietnamese visio viz webkit webroot wednes weds wetransfer whitelisted whitsun wingdings wonky workday ' +
  'reg aob cfm gen max pic pics pos qry typ var addl asst cal circ dep div doc eng exc fac grp hon ind lim mag mil nat org ' +
  'perm prelim recep sem tbd terr trad univ wip abs adj agr amt arr aux ave bal bldg blk col cols com comm cred creds desc ' +
  'dest dur env ess hdr img ish lang len lvl mfr num obj ops ptr qual roi seq soc src str syn tho tix tran ttl txt uni unk ' +
  'val vis wht whr wth pov tba etd aah oop fob fobs brr aww nae och owt nowt summat ere oer ' +
  'til abc xyz foo asdf qwerty lorem ipsum typo typos vetting vetted specced devs infra ooo min mins rep reps addr demo demos vegan thumbnail thumbnails shortcut shortcuts outage outages substatus rgds acct accts xxx wrth wtf xerox yale yay yea yoruba yule'
).split(' ');
