/**
 * The illustrative programme: a whole programme of invented parks, made through the commands, the same on every machine.
 *
 * <p>A {@link io.qingliu.standalone.illustrative.Script} tells one subject's life as steps with days; all steps of all scripts,
 * in the order in which they were recorded, are the {@link io.qingliu.standalone.illustrative.Programme}. Names of units,
 * parks, clusters, organisations and enterprises are invented (solar terms, lunar mansions, creatures of myth) and people are
 * pseudonyms; only rivers and governing documents are real.
 */
@NullMarked
package io.qingliu.standalone.illustrative;

import org.jspecify.annotations.NullMarked;
