/**
 * dispatched and supervised matters 调度督办 (notice 五(一)).
 *
 * <p>This room promises: a matter has an owner and a due date, is followed until it is settled, and a late settlement is recorded as late.
 */
@NullMarked
package io.qingliu.command.dispatch;

import org.jspecify.annotations.NullMarked;
