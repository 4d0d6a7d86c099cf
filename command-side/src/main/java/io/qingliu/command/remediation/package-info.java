/**
 * Remediation 整治: the problem list, the plan and its backward schedule, fixes and their verification, completion (notice 四).
 *
 * <p>This room promises: a schedule is counted back exactly, in working days of a published calendar, and shown as infeasible
 * where it is.
 */
@NullMarked
package io.qingliu.command.remediation;

import org.jspecify.annotations.NullMarked;
