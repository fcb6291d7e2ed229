/** Hearings, machines, offices, feasts, chat, and what a form says in Welsh, folded: in no list of English, and the name of nobody. */
export const machineWords: readonly string[] = (
  'aac aah aargh abc abs acas accdb accenture acct accts achos acronis adblock adblocker addl addr adj adjudicator adv agr aha ahem ' +
  'ahh airdrop airplay airpods airwatch akamai allowlisted amd amt anfonwyd anon anonymise anyconnect anydesk aob aol apache api apis ' +
  'appellant approx appt apptmt appts arbor aren argh arial arr aruba asana ascl asdf assoc asst asus async athrawes athrawon athro ' +
  'atl atos attd attendee attendees attn audacity auths autocad autocompleted autofilled autopilot autosaved aux avail ave avg aww ' +
  'bal barracuda basecamp bdl bdls beep belkin benq beyondtrust bios bitbucket bitwarden bla blah bldg bleep bleh blimey blk ' +
  'blocklisted blurry bmc bmp bndl boldface bomgar bonjour bonsoir bookings boolean bore borked bose breadcrumb breadcrumbs broadcom ' +
  'bromcom browsealoud brr bsb btinternet bummer buzz byebye cal calc calendly calibri callback callbacks callout cambria camtasia ' +
  'capita caret carousel cb cbd ccg cddo celeron cfg cfm chatgpt checkpoint cheerio cherwell chevron chevrons chg chgd chk chkd ' +
  'chkdsk chromecast ciao circ cisco claroread classroom cli clickshare clipchamp cloudflare clr clrd cmd cmpl cncl cncld cnt cofion ' +
  'col cols com comm comp compaq conf confd confmd conhost const cont contd copilot cordialement corr corrs cors couldn cpoms cps cpu ' +
  'cqc cred creds crestron crikey croeso crowdstrike csrf csv ctrl cuppa curr cust custs cutoff cya cyberark cyberduck cyfarfod ' +
  'cyfeiriad cymorth cymraeg cymru dameware danke dashlane datadog ddns deallocate debounced decn def deffo defra defrag deld delinea ' +
  'delist delisted deloitte demo demos dep desc descr desnz dest devs dhcp dhsc diacritic diacritics didn diff digicert diolch disc ' +
  'dism disp div diwali dkim dllhost dluhc dlvr dlvrd dmarc dnld dns dnssec doc docker docm docuware dodgy doesn doh dongle dongles ' +
  'dotx draytek dsl duh dup dups dur dvla dvsa dwnld dyddiad dziekuje dziekujemy ea edulink eek eep eero egnyte ehrc eid ellig eml ' +
  'emld eng ent entrust enum env enw epson epub ere erm err errs esc escd eset esfa esp ess est etd evalerror eventbrite evernote evt ' +
  'ewc ews eww exc excl exec exp expd explorer export ext fab fac facetime faff fastly fastmail fca fcdo fda feitian ffurflen fiddler ' +
  'fig filezilla flac flaky fldr flds flexi flyout flyouts fmt fnd fob fobs foo forgerock forticlient fortigate fortinet fortnite ' +
  'freshdesk freshservice frm frontpage ftp fujitsu func fuss fwded gah garamond gateway gateways gd gds gecko geforce gemini gen ' +
  'ghostery gigabyte gitlab glitch glitches glitching glitchy globalprotect globalsign gmb gmc gmx gpa gpo gpu gpupdate gracias ' +
  'grafana grammarly graphql grazie greenshot grp grr grrr grussen gtc gtce gtcni gtcs gtcw gui guten gutted gwrandawiad gyda hadn ' +
  'haha halloween haloitsm handover handovers hannukah hanukkah haproxy harvard hasn haven hcpc hdd hdr headteacher headteachers hehe ' +
  'heic helo helvetica hist hm hmcts hmmm hmpo hmpps hmt hogmanay hola holi hols hon hornbill hosp hostname hotmail hse http https ' +
  'hubspot huh huion hw hwk ibid icb icloud icmp ico ics ide iis ikr imap imessage img imho imm immed imperva impl inc incapsula ' +
  'incdt incl ind infinity info infopath infra init insomnia inst instr int intellij intl inv invigilator invitee invs ipados ' +
  'ipconfig ipsum irfanview isams iscsi ish isn iss ivanti jabra jamf janky jitter jpeg json juddering judders jwt kahoot kaizala ' +
  'kanban kandji kbd kebab keepass kerberos keychain kibana knackered konica kpmg kubernetes kyocera lado lammas landesk lang ' +
  'languagetool laserfiche lastpass latency lazyload lckd ldap len letsencrypt lga lgth lib lightshot lim linksys livemail livestream ' +
  'llongyfarchiadau llythyr loc localhost lockd logi logmein lorem lsass ltr ltrs lucidchart lvl lvm lync macintosh mag mailchimp ' +
  'maint manageengine mapi mardy marval max mbr mbrs mdb mediatek meh mem mentimeter meraki merci mfg mfr mgd mgr mgrs mhclg mhm ' +
  'michaelmas mightn mil min mindview minecraft minolta mins misc mithering mkv mobileiron mod modem moj mon mosyle mov mozilla mpeg ' +
  'mpg mpts msconfig msg msgs mtg mtgs mth mths mustn mx nae naff nagios nah naht namaste nan nasuwt nat natl nca ncsc nctl nec needn ' +
  'neg netgear netskope netstat neu nfs nginx nhse nhsx nintendo nmap nmc nope noscript nosql nowt nslookup ntfs ntp null ' +
  'nullreference num nut nvda nvidia nvm nxt oauth obj obrigada obrigado obs obvs occ och odata oddi odp ods odt oer ofc ofcom ofcs ' +
  'offboarded ofgem ofqual ogg ogl oidc okey omg onboarded onelogin ooh ooo oop openai opp ops opsgenie optionset org orig oscola ost ' +
  'ouch oughtn outage outages outstdg ovr owt pagerduty panasonic para paras parentpay parseint passover pathping payslip payslips ' +
  'pcs pct pentecost pentium peoplesoft perm perms pfft pg pgm pgs phew philips phn phooey pic picklist pics ping pingid pixelated ' +
  'pkg planner plantronics playstation pls png poly polycom pomodoro poof pop popover pos posn poss posthearing postman potx pov ' +
  'powerpivot powerpoint powerquery pozdrawiam pp pptm pra prblm prblms pref prego prelim prep prev prevs pri privacybadger prob ' +
  'probs proc procmon procs prod prog prometheus proofpoint prop protonmail prtg prynhawn psst pst pt ptr pts pukka putty pvt pwc ' +
  'pwds pwnc pycharm qn qnap qns qry qtr qty qual qualcomm qualtrics ques quickassist quid quorate qwerty radeon ramadan rangeerror ' +
  'rcd rcv rcvd rdp readonly readspeaker realtek rec recalibrated recep recite reconvened recs recusal recused recv redir ' +
  'referenceerror reg regd regedit regex reindexed reinst reinstall rem remd rep repl repls reps req reqd reqs resched resol resp ' +
  'respondent resps resynced ret retd retro rev revd revs rgds ricoh righto roblox robocopy rofl roi roku rpt rpts rqst rqstd rsa rst ' +
  'rstd rtf rtn rtnd rundll ryzen s salaam salam salesforce saludos salutations saml sandisk sccm sched scie scim scr screencast scrn ' +
  'scrns scrum sdk sdt seagate sec secondee secs sect sectigo segoe sel sem senco sendco sennheiser sep seq serco serif servicedesk ' +
  'sess sev sfc sftp sharefile sharex shd shortcut shortcuts shouldn sht shukran shure shwmae sig sigh sigs skint sky skydrive slt ' +
  'smb smoothwall smtp snagit snapdragon snmp snt soc sol solarwinds sonicwall sony sorbonne soti spasibo spec specced specs spf ' +
  'splashtop splunk sql squished sra src srv srvr ssd ssh ssl sso st stacktrace standup stat stats statuspage std str strikethrough ' +
  'subdomain subgrid subgrids subj subs substatus substring successfactors sugg summat supernova supp suppt surveymonkey svc svchost ' +
  'svcs svg sw symantec syn synced syncing synology syntaxerror sys sysinternals tahoma talkback taskmgr tatty tba tbd tbf tbl tcp ' +
  'teamviewer telly temp terabyte terr texthelp tfr tfrd tho thru thumbnail thumbnails thurs thycotic tickbox tickboxes tiff til tix ' +
  'tkt tkts tlk tls tm tmp todo todoist tomcat toml topdesk tot tplink traceroute tracert trad traefik tran trans trellix trng tsv ' +
  'ttl tues tut tutanota tx txt typ typeahead typeerror typeform typo typos tysm ubiquiti ublock ucu udp uefi ugh uhm uhoh ukvi ' +
  'umlaut umlauts umm unav unavail undefined uni unifi unison unite univ unk unlckd unredacted unsynced upd updd upds upld ur urg usr ' +
  'usrs usu vac vaisakhi val var varnish vcf veeam vegan ver verdana verisign vers vetted vetting vis visio viz vlan vlc vm vnc ' +
  'voiceover vol vscode wacom wan wasn watchguard wd wdw wdws webapp webapps webforms webkit webp webroot wednes weds wef weren ' +
  'wetransfer whiteboard whitelisted whitsun whoa whoops whr wht wii windoweyes wingdings winlogon winscp wip wireshark wk wkg wkly ' +
  'wknd wks wma wmv wo wonky woo workday workspaceone wot wouldn wow wrkd wrkg wrth wsdl wtf wth xbox xeon xerox xfer xferd xlsm xmas ' +
  'xml xsd xsl xss xxx xyz yale yaml yammer yay yea yealink yikes yr yrs ysty ytd yubikey yule yup zabbix zendesk zilch zimbra zoho ' +
  'zoomtext zzz'
).split(' ');
