/**
 * How does every cluster stand? State, cohort, due day, score, vetoes, problems, demonstration, of all clusters at once.
 *
 * <p>The state is derived from the events of all streams as the state machine says; nothing here is stored as a status by
 * anybody. The table holds each cluster's checkpoint of the fold, and every answer is what the fold shows of it.
 */
@NullMarked
package io.qingliu.query.dashboard;

import org.jspecify.annotations.NullMarked;
