/**
 * What is to be done, by whom, and how late is it? Problems past their day, plans that can no longer be kept, float and lag of the
 * backward schedules, what must be finished this week, which papers lack a part, a signature or a text, and why one came back.
 *
 * <p>Each question is a pure function of what the room's folds tell at a moment; days left and days late are counted from the
 * moment's day. The method of the schedule — float, lag, thresholds — is proposed for this product and marked so.
 */
@NullMarked
package io.qingliu.query.worklist;

import org.jspecify.annotations.NullMarked;
