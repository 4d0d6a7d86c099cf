/**
 * Remediation 整治: the problem list, the plan and its backward schedule, fixes and their verification, completion (notice 四).
 *
 * <p>This room promises: a problem is recorded whenever it is found, keeps its id from cycle to cycle, and is settled only by a
 * verification or a withdrawal; under a policy that says so, nobody verifies what they fixed or entered as fixed; a plan answers
 * every open problem; a schedule is counted back exactly, fixes in calendar days and windows in working days of a published
 * calendar, and shown as infeasible where it is; open problems of the grades that the pinned policy names block completion, lateness never does; and one cycle of a
 * cluster is worked in at a time.
 */
@NullMarked
package io.qingliu.command.remediation;

import org.jspecify.annotations.NullMarked;
