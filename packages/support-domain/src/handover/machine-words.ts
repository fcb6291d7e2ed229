/** Hearings, machines, offices, feasts, chat, and what a form says in Welsh, folded: in no list of English, and the name of nobody. */
export const machineWords: readonly string[] = (
  'keychain aargh accenture achos acronis adjudicator aha ahem ahh airdrop airplay airpods albanian allowlisted anfonwyd anon anonymise ' +
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
  'passover payslip payslips pentecost peoplesoft perm phew philips picklist ping pixelated plantronics pomodoro popover portuguese ' +
  'poss posthearing pri prob probs proofpoint prynhawn psst punjabi pwc pwnc qty qualtrics quickassist quorate ramadan readonly ' +
  'recalibrated reconvened recusal recused reindexed resp respondent resynced retro ricoh righto rofl roku romanian russian s ' +
  'salesforce saml sccm scrum secondee segoe senco sendco sennheiser serbian serco serif servicedesk sev sharefile sinhala slovak ' +
  'somali sony sorbonne spanish splashtop squished ssd ssl standup strikethrough subgrid subgrids successfactors surveymonkey ' +
  'swahili swedish symantec synced syncing tahoma tamil tbf teamviewer temp terabyte thai thurs tickbox tickboxes tls todoist ' +
  'traceroute trellix tues turkish tut typeahead typeform tysm uefi uhm ukrainian umlaut umlauts umm unredacted unsynced urdu urg ' +
  'vaisakhi veeam verdana vietnamese visio viz webkit webroot wednes weds wetransfer whitelisted whitsun wingdings wonky workday ' +
  'wrth wtf xerox yale yay yea yoruba yule'
).split(' ');
