/** English words by which a question asks for arithmetic; the notation is that of the Indonesian table. */
import type { Operation } from '../id/operations';

const words = (list: string): readonly string[] => list.split('|');

export const EN_OPERATIONS: Readonly<Record<Operation, readonly string[]>> = {
  sum: words('sum|plus|add|combine|altogether|together|put together|in total'),
  count: words('how many|how much|number|count|total'),
  difference: words(
    'difference|gap|minus|subtract|apart|by how much|by how many|how many more|how much more|how many fewer|how much higher|how much larger|take away',
  ),
  remain: words(
    'left|remaining|remain|remainder|still missing|how many more|short of|how far|to go|still needed|missing',
  ),
  grow: words('rise|grow|increase|rises|go up|goes up|growth'),
  share: words('percent|percentage|per cent|proportion|share|fraction'),
  part: words('part'),
  ratio: words('ratio|relative to'),
  times: words('times|twice'),
  oneIn: words('one in how many|1 in how many|one out of how many|one in every|one of how many'),
  more: words('more|larger|higher|bigger|greater|outnumber|ahead|exceed'),
  less: words('fewer|less|smaller|lower|behind'),
  equal: words('equal|as many|same number'),
  versus: words('vs|versus|against|compare'),
  most: words('most|largest|highest|biggest|greatest|top|majority'),
  least: words('fewest|smallest|least|lowest|bottom'),
  order: words('rank|sort|order'),
  place: words('number|place|position'),
  which: words('which|or'),
  average: words('average|mean|on average'),
  verify: words('right|correct|true|really|wrong|is it|isnt'),
  except: words(
    'except|excluding|without|besides|other than|apart from|not counting|not including|leaving out|outside|minus',
  ),
  not: words('not|unprotected|uncovered|yet|arent|isnt|without'),
  both: words('both|them|these|those|all'),
  all: words('all|everything|total|whole|everyone'),
  over: words('more than|above|over|at least|exceed|greater than'),
  under: words('less than|below|under|fewer than'),
  of: words('of|out of|from'),
  within: words('in|within|among|of'),
  and: words('and|with|or'),
  than: words('than|to|with'),
  half: words('half'),
  third: words('third'),
  quarter: words('quarter'),
  second: words('second'),
  number3: words('third'),
  number4: words('fourth'),
  number5: words('fifth'),
  again: words('and|what about|how about|what'),
  inverse: words(
    'what|who|is|are|the|that|those|number|figure|does|mean|stand|for|which|it|people|group|of|about|percent|and',
  ),
  foreign: words('years|year|days|hours|months|minutes|dollars|times|pages'),
};
