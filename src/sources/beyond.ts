/**
 * Names that only an engine with more knowledge knows, as signs (`signOf`): headers that it maps in the core's tables, the
 * other tables, and the columns that these require. A file that bears one of them is left to such an engine. A test says
 * what stands here.
 */
export const beyond =
  '08z0em0k10zl1jq1vx22l24w28v2l72lg30r3km3z84414eh4ux5kh62z63z6is6m76tn71o74w77u7jk7tt8518zu95j97h9l5b6zbiwbwkbwlc5zcdpcg3cgkcgqckmcqscv2cwld8qdbqdqhe0fe8ueafeltestfdtfqefrcfrxgmlgzah1khpqi6ri7uiqdiygjfnjp0jy9k19k1jk72latlf6lnxlt1m9dmndmozn2hn6ko6eom1omcozgplgpmmq5yqa6qcmrcfrh2rheru1ryhsnqsseszutnnttquqyut2v85vh4vrfvuhw6wwrjxe4xm2xvny5hyfaypgz56z9lzg8zjezm2zn3zwc';
