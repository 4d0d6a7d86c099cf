package io.qingliu.command.kernel;

import io.qingliu.events.CalendarRef;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.FormRef;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.RubricRef;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.rubric.RubricPublished;
import java.time.LocalDate;

/**
 * Published, immutable reference data, read by version: the one exception to "a decision knows its own stream alone"
 * (rulings §22).
 *
 * <p>Every method that reads a version refuses with {@link GeneralRule#THIS_REFERENCE_WAS_NEVER_PUBLISHED} where the version does not exist.
 */
public interface ReferenceData {
    /** A rubric version. */
    RubricPublished rubric(RubricRef ref);

    /** Whether a rubric version was out of use on a day: withdrawn on or before it. What pinned it before stays valid. */
    boolean isWithdrawn(RubricRef ref, LocalDate on);

    /** A survey form version. */
    FormPublished form(FormRef ref);

    /** A working-day calendar version. */
    CalendarPublished calendar(CalendarRef ref);

    /** A version of the acceptance essentials. */
    EssentialsPublished essentials(EssentialsRef ref);

    /** A policy version. */
    Policy policy(PolicyRef ref);

    /** The version of a policy in force on a day: the highest version among those effective on or before it. */
    PolicyRef policyInForce(PolicyId policy, LocalDate on);
}
