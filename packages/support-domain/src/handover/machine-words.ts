/** Hearings, machines, offices and chat, folded: what no list of English has and what is nobody's name. */
export const machineWords: readonly string[] = (
  'aargh acronis adjudicator aha ahem ahh airdrop airplay airpods allowlisted anon anonymise anyconnect anydesk appellant approx ' +
  'argh arial aruba attendee attendees autocad autocompleted autofilled autopilot autosaved avg barracuda belkin benq bios blimey ' +
  'blocklisted blurry boldface bomgar borked bose breadcrumb breadcrumbs byebye calibri callback callbacks callout cambria caret ' +
  'carousel chatgpt chevron chevrons chromecast cisco clipchamp cont contd cpu crikey crowdstrike cutoff cya dameware deallocate ' +
  'debounced def deffo defrag delist delisted dhcp diacritic diacritics dns dongle dongles eek eep epson erm eset esp excl facetime ' +
  'flexi flyout flyouts forticlient fortinet garamond gemini gigabyte glitch glitches glitching glitchy globalprotect gpo gpu grr ' +
  'grrr haha handover handovers hdd headteacher headteachers hehe helvetica hmmm hols ibid ikr imessage imho incl intl invigilator ' +
  'invitee ipados jabra janky jitter juddering judders kanban kebab kerberos konica kyocera latency lazyload ldap livestream ' +
  'logmein meh mhm minolta modem nah natl netgear netskope ntfs nvm obvs offboarded oidc okey omg onboarded ooh oops openai ' +
  'optionset panasonic payslip payslips perm phew philips picklist ping pixelated plantronics popover poss posthearing pri prob ' +
  'probs proofpoint psst qty quickassist quorate recalibrated reconvened recusal recused reindexed resp respondent resynced retro ' +
  'ricoh righto rofl roku saml sccm scrum secondee segoe senco sendco sennheiser serif servicedesk sev sony splashtop squished ssd ' +
  'ssl standup strikethrough subgrid subgrids symantec synced syncing tahoma tbf teamviewer temp terabyte thurs tickbox tickboxes ' +
  'tls traceroute trellix tues tut typeahead tysm uefi uhm umlaut umlauts umm unredacted unsynced urg veeam verdana visio viz ' +
  'webroot wednes weds whitelisted wingdings wonky wtf xerox yay yea'
).split(' ');
