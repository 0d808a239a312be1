/**
 * Names that only an engine with more knowledge knows, as signs (`signOf`): headers that it maps in the core's tables, the
 * other tables, and the columns that these require. A file that bears one of them is left to such an engine. A test says
 * what stands here.
 */
export const beyond =
  '08z0bm0em0k10v30zl15y1jq1vx22l24w28v2l72lg30r3km3n43z84414eh4ux5bz5kh62z63z6is6m76tn71o74w77u7jk7p67tt7uj8518zu95j97h9l5b6zbiwbwkbwlc5zcdpcg3cgkcgqckmcqscv2cwld8qdbqdqhe0fe8ueafeltestfdtfqefrcfrxfwqgmlgzah1khf2hpqi6ri7uiqdiygjfnjp0jy9k19k1jk72kzklatlf6lnxlt1m9dmndmozn2hn5dn6ko6eo80oalom1omcozgplgpmmq5yqa6qcmr0brcfrh2rheru1ryhs2hsnqsseszutnnttquqyut2v85vh4vrfvuhw6wwrjxe4xm2xvny5hyfaypgz56z9lzg8zjezm2zn3zwc';
