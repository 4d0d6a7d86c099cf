/**
 * A cluster's participation in the demonstration 示范创建 (notice 四(一)), voluntary and beside its cohort (rulings §2).
 *
 * <p>This room promises: experts who check are free of interests and find in their own name; a cluster becomes a demonstration
 * where the final list names it <em>and</em> the conditions of the notice are met, judged from the days on which things
 * happened and never from the days on which they were entered; where they are not met, the refusal of that consequence stands
 * on record with its rules; a demonstration ends by revocation alone.
 */
@NullMarked
package io.qingliu.command.demonstration;

import org.jspecify.annotations.NullMarked;
