/**
 * Headers of the core's tables that only an engine with more knowledge maps, as signs (`signOf`): a file that bears one of
 * them is left to such an engine. A test says what stands here.
 */
export const beyond =
  '0em0k10zl1jq22l24w28v2l72lg30r3z84414eh4ux5kh63z6is6tn71o74w77u7tt8518zu97h9l5b6zbiwbwkbwlcgkckmcqscv2cwldbqe0fe8ueafestfqefrcfrxgmlgzahpqi6ri7ujfnk19k72latlf6m9dmndn2hn6kom1omcozgplgpmmqa6rcfrhesnqsseszutnnttquqyut2w6wwrjxe4y5hypgz56z9lzg8zjezm2zn3zwc';
