/**
 * One acceptance round 评审验收 of a cluster (notice 四(一)4, 四(二)3).
 *
 * <p>This room promises: a round is opened on a completed remediation, by the responsible section together with the enforcement
 * detachment; rubric, essentials and policy are pinned for its whole length; points lie within what the pinned rubric allows and
 * every change says before, after and why; what was signed is what is concluded; and a round passes only where its points,
 * compared exactly and never rounded, reach the mark. A concluded round changes only by being annulled and opened again.
 */
@NullMarked
package io.qingliu.command.acceptance;

import org.jspecify.annotations.NullMarked;
