/**
 * Family names that are ordinary words as well ([M] from memory of who lives in Britain). With a capital inside a sentence they are shown;
 * words of screens and offices that are somebody's name too ("Page", "Field") stand in `ordinaryNames`, and need more than a capital.
 */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'abbot abbott abbey abraham akers alder alderman angel archer armstrong arrow ash ashby bacon badger bailey baker ball banister banner barber ' +
    'bard barker barn barnes barnard baron barr barrow bass bates batt beach beadle bean beard beaver beck bee beech beer begum belcher bellow ' +
    'bending bent berry birch bird bishop bloom blunt boat bone boot booth borrow bough bow bower bowler bowman ' +
    'boyd boyle brace bracken brand brandon bray bread brewer briggs bright bristow brush buck buckle budd bugle bull bullock bunting ' +
    'burgess burns burrow bush butcher butler butt butter cain cannon capper carder carpenter carr ' +
    'carrier carter cartwright carver cash castle caterer causer cave chamberlain chambers champion chandler chaplin chapman chappell chase cheese ' +
    'cherry child childs church churchill clapper clark clay clayton cliff clover coates cobb cobbler cock coffin cole coles collar collier comb ' +
    'constable coombes cope copper corbett cord cork corn cornell cotter cotton couch coward cowley cox crab crabtree craft crane craven crisp croft ' +
    'crook cropper crow crowder crown cruise crump crush cullen cutler cutter dale dame dance dare dark darling darter davy dawn deacon dean death deer ' +
    'dent derby diamond dick dickens diver dodge dolphin dove draper drake drew drummer drummond drury duck duke dunn duster dyer eager eagle ' +
    'earl east eden elder elders ell falconer falls farmer farrier faulkner feather fell fenn fern ferry fiddler field finch fish ' +
    'fisher fitter flack flagg flint flood flower flowers flute ford foreman forester forrest forester foster fowl fowler foxglove franklin ' +
    'freeman freer french friend frost fry fuller fullalove furlong gale gall gallant game gander gardener gardiner garland garner garnet garrison gate ' +
    'gaunt gay gent gibbon gilbert gill gillard glass glover goad goldsmith golding gooding goodman goose gore gosling gower grant grantham gravel ' +
    'graves gregory grice griffin groom grout grove groves grubb gull gunn gunner hackett haddock hague hail hale hales hall ham hammer hammond ' +
    'hampton hancock harden harding hardwick hardy hare harker harness harper harris harrow hart harte hatch hatcher hawk hawker hawkins hay ' +
    'hayward hazel heap heard heath hedges helm henman hen herd heron hewitt hickory higgins hinds hitchcock hogg holder holland holly ' +
    'holmes hood hooper hopper horne horner howe howl huckle hurd hurley hurst husband hussey hyde ingot  ' +
    'ireland jacks jasper jay jewel jewell joiner jolly jordan kay kerr kidd kilner kirk kitchener ' +
    'knott lacey ladd lake lambert lancaster lander lark larkin laurel leach leake lee ' +
    'leech lees legg leigh lightfoot lilley lily lincoln little livestock locke loft lord lovejoy loveless ' +
    'lovett lovell lowe lunn lynch mace mace mallard mallett maltby mann manners manning mansell mantle markham ' +
    'marks marlow marsh marshal marshall martin mason massey mather maynard mead meadows mellor mercer metcalfe midwinter ' +
    'millard miller millward milner moorhouse morrow moss mullin murray ' +
    'nash newman newton nightingale norris nunn nutt oakes oakley oddy otter oxford ' +
    'padder palfrey palmer parker parr parrish parrot parsons partridge paterson patten pavey payne  ' +
    'peacock peart pegg pell penfold perry peters pettit pickett piggott ' +
    'pike piper platt pollard poole pope popper porter pots potter ' +
    'potts powder pratt prentice preston proctor prowse pugh purse quail rabbit ' +
    'radcliffe raine ramsbottom rand ransom raven rawlings ray reaper redhead reeve reeves regan reynard rhodes ridge ridley ' +
    'ringer robin robins robinson rook rooke roper rose rowan rowe royal ruck rudd ruff russet rutter ryder rye saddler ' +
    'sadler sage salmon salter sargent sawyer sayer scott scullion sergeant sewell sexton shackle shaker sharp shaw ' +
    'shepherd sheppard sherry shipman shoemaker sims singh skeet skinner slade ' +
    'slater sloan smith smithers snail snell soldier somers sparks sparrow spear spearman spencer spice spicer spinner spooner ' +
    'spring squire squires stable stag starling steed steel steele steer sterling steward stiles stirrup  ' +
    'stocks stoker stoker stonehouse stow stringer strutt sugar sumner sutton swain swallow swan swann sweeting sykes tabor tait talbot ' +
    'tanner tate taverner taylor teal tempest thatcher thick thistle thomas thorn thorne thorpe thrower thrush tiller timms todd ' +
    'towers towner townsend travers trout trotter trueman truelove tucker tulip turnbull turner tyler urban usher  ' +
    'valentine vane vaughan vaulter verge verity vicar vicars viper wagg wainwright wake walker waller walnut ' +
    'walter walters ward warden ware warner warren waterhouse waterman waters watson weaver webb webber webster weir welch weld weller ' +
    'wheat wheatley wheeler whistler whiting wicks widow wigg wilde wilder wildman willis willow winch winder winterbottom wolf wolfe womble ' +
    'woodcock woodman woodward woolf wooll wren wright yardley yates yeoman york youngman '
  ).split(' '),
);
