/**
 * How did a score come about, and why did it change? The steps from an old total to a new one, with item, points, person, both
 * clocks, reason, evidence, the problems and fixes behind them and the version of the rubric; and what can be asked of all scores
 * at once: who sits just below the mark, how points are spread, what changed after signing, what rose without new evidence, whose
 * scores a spot check contradicts.
 *
 * <p>A total is an exact fraction; the steps between two points in time always add up to the difference.
 */
@NullMarked
package io.qingliu.query.scoreprovenance;

import org.jspecify.annotations.NullMarked;
